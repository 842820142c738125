"""Names after a word that says that one follows: "heter", "grannen", "vittne:", "mvh"."""

import re
from collections.abc import Iterator

from desktop.screening.names import FAMILY_ENDING, PLACE_ENDING, is_family, is_family_alone, is_given, is_place
from desktop.screening.words import words as listed
from desktop.screening.written_words import Words
from models.screening.values import Hit, HitKind, Level, Why

# What may stand between the cue and the name.
BETWEEN = re.compile(r"(?:,? |: ?|\n|, ?[\"”'’]| [\"”'’(]|/ ?| ?- )$")
SIGNED = re.compile(r"(?:^|[\n.!?,]) ?/ ?$")
FILLERS = {"som", "heter", "visst", "nog", "egentligen", "en", "viss", "väl", "tror", "jag", "är", "namnet", "den"}
LONGEST_FILLING = 3
OWNERS = {"min", "vår", "hennes", "hans", "hens", "deras", "din", "er"}


def found(words: Words) -> Iterator[Hit]:
    called, roles, kin = listed("cues_called"), listed("cues_roles"), listed("cues_kin")
    weak = listed("cues_weak")
    for place, low in enumerate(words.low):
        if low in called:
            yield from _named(words, place, is_sure=True)
        elif low in kin and words.low_at(place - 1) in OWNERS:
            yield from _named(words, place, is_sure=True)
        elif low in roles:
            yield from _named(words, place, is_sure=False)
        elif low in weak:
            yield from _known(words, place + 1)
        elif low == "här" and words.low_at(place - 2) in {"är", "e", "det"}:
            yield from _known(words, place - 1)
        elif words.text[words.starts[place] - 1 : words.starts[place]] in {"/", " "} and SIGNED.search(
            words.text[max(0, words.starts[place] - 3) : words.starts[place]]
        ):
            yield from _name_at(words, place, is_sure=False)


def _named(words: Words, cue: int, *, is_sure: bool) -> Iterator[Hit]:
    place = cue + 1
    while place <= cue + LONGEST_FILLING and words.low_at(place) in FILLERS:
        place += 1
    if place < len(words.said) and BETWEEN.match(words.gap(place - 1)):
        may_be_small = place == cue + 1 or words.low_at(place - 1) in {"heter", "hette"}
        if may_be_small or words.said[place][0].isupper():
            yield from _name_at(words, place, is_sure=is_sure)


def _known(words: Words, place: int) -> Iterator[Hit]:
    """A name that is known as one, after a word that often stands before other things."""
    if place >= len(words.said) or not BETWEEN.match(words.gap(place - 1)) or is_place(words, place):
        return
    low, is_capital = words.low[place], words.said[place][0].isupper()
    if is_given(low) or (is_capital and is_family_alone(low)):
        yield Hit(HitKind.NAME, words.starts[place], words.ends[place], Level.MEDIUM, Why.CUE)


def _name_at(words: Words, place: int, *, is_sure: bool) -> Iterator[Hit]:
    """A name at `place`: any word with a capital where the cue is sure, else a known one or two with capitals."""
    said, low = words.said[place], words.low[place]
    if low in listed("no_names") or is_place(words, place):
        return
    last = place
    if said[0].isupper():
        after = words.said_at(place + 1) if words.are_beside(place) else ""
        is_pair = after[:1].isupper() and len(after) > 1 and words.low[place + 1] not in listed("no_names")
        if is_pair and (is_place(words, place + 1) or PLACE_ENDING.match(after)) and not is_family(after.lower()):
            return
        if not is_sure and not is_pair and not is_given(low) and not _is_surname(low):
            return
        last = place + is_pair
    elif not is_given(low):
        return
    yield Hit(HitKind.NAME, words.starts[place], words.ends[last], Level.MEDIUM, Why.CUE)


def _is_surname(low: str) -> bool:
    return low in listed("last_names") or bool(FAMILY_ENDING.match(low))
