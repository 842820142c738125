"""Names after a word that says that one follows: "heter", "grannen", "vittne:", "mvh"."""

import re
from collections.abc import Iterator

from desktop.screening.known_names import (
    FAMILY_ENDING,
    PLACE_ENDING,
    is_family,
    is_family_alone,
    is_given,
    is_place,
)
from desktop.screening.words import words as listed
from desktop.screening.written_words import Words
from models.screening.values import Hit, HitKind, Level, Why

# What may stand between the cue and the name.
BETWEEN = re.compile(r"(?:,? |: ?|\n|, ?[\"”'’]| [\"”'’(]|/ ?| ?- )$")
SIGNED = re.compile(r"(?:^|[\n.!?,/]) ?/ ?(?=[^\W\d_])", re.MULTILINE)
FILLERS = {
    "som",
    "heter",
    "visst",
    "nog",
    "egentligen",
    "en",
    "viss",
    "väl",
    "tror",
    "jag",
    "är",
    "namnet",
    "den",
}
TRADE = re.compile(
    r"\w{3,}(?:garen|gararen|ledaren|läraren|föraren|skötaren|städaren|ägaren|handlaren|sköterskan|erskan|värden|chefen"
    r"|inspektören|assistenten|sekreteraren|vakten|pedagogen|kuratorn|terapeuten|läkaren|mästaren|doktorn)$"
)
IN_CLASS = re.compile(r"(?<!\w)([A-ZÅÄÖ][a-zåäöé]{1,20}) i (?:klass )?\d[A-Fa-f](?!\w)")
SAYS_NAME = {"heter", "hette"}
LONGEST_FILLING = 3
OWNERS = {"min", "vår", "hennes", "hans", "hens", "deras", "din", "er"}
IT_IS = {"är", "e", "det"}


def found(words: Words) -> Iterator[Hit]:
    for cue in words.places_of(listed("cues_called")):
        yield from _named(words, cue, is_sure=True)
    for cue in words.places_of(listed("cues_kin")):
        if words.low_at(cue - 1) in OWNERS:
            yield from _named(words, cue, is_sure=True)
    for cue in words.places_of(listed("cues_persons")):
        yield from _named(words, cue, is_sure=not words.gap(cue).startswith(":"))
    for cue in words.places_of(listed("cues_roles")):
        yield from _named(words, cue, is_sure=False)
    for cue in words.places_of(listed("cues_weak")):
        yield from _known(words, cue + 1)
    yield from _at_hand(words)
    yield from _signed(words)
    yield from _at_work(words)
    yield from _pupils(words)


def _pupils(words: Words) -> Iterator[Hit]:
    """“Loke i 4A”."""
    for match in IN_CLASS.finditer(words.text):
        low = match[1].lower()
        if low not in listed("no_names") and low not in listed("people"):
            yield Hit(HitKind.NAME, match.start(1), match.end(1), Level.MEDIUM, Why.CUE)


def _at_work(words: Words) -> Iterator[Hit]:
    """“Pizzabagaren Ramazan”: a trade in the definite form and a capital."""
    for low, places in words.places.items():
        for place in places if TRADE.match(low) else ():
            if words.are_beside(place) and words.said[place + 1][0].isupper():
                yield from _name_at(words, place + 1, is_sure=True)


def _at_hand(words: Words) -> Iterator[Hit]:
    """“det är mohammed här”."""
    for here in words.places_of({"här"}):
        if words.low_at(here - 2) in IT_IS:
            yield from _known(words, here - 1)


def _signed(words: Words) -> Iterator[Hit]:
    """“/ Mats på Hedvägen” at the end of a message."""
    if "/" not in words.text:
        return
    ends = {match.end() for match in SIGNED.finditer(words.text)}
    for place, start in enumerate(words.starts):
        if start in ends:
            yield from _name_at(words, place, is_sure=False)


def _named(words: Words, cue: int, *, is_sure: bool) -> Iterator[Hit]:
    place = cue + 1
    while place <= cue + LONGEST_FILLING and words.low_at(place) in FILLERS:
        place += 1
    if place >= len(words.said) or not BETWEEN.match(words.gap(place - 1)):
        return
    may_be_small = place == cue + 1 or words.low_at(place - 1) in SAYS_NAME
    if may_be_small or words.said[place][0].isupper():
        yield from _name_at(words, place, is_sure=is_sure)


def _known(words: Words, place: int) -> Iterator[Hit]:
    """A name that is known as one, after a word that often stands before other things."""
    if not 0 < place < len(words.said) or not BETWEEN.match(words.gap(place - 1)) or is_place(words, place):
        return
    low, is_capital = words.low[place], words.said[place][0].isupper()
    if is_given(low) or (is_capital and is_family_alone(low)):
        yield Hit(HitKind.NAME, words.starts[place], words.ends[place], Level.MEDIUM, Why.CUE)


def _name_at(words: Words, place: int, *, is_sure: bool) -> Iterator[Hit]:
    """Any word with a capital where the cue is sure, else a known one or two with capitals."""
    said, low = words.said[place], words.low[place]
    if low in listed("no_names") or is_place(words, place):
        return
    if said[0].islower():
        if is_given(low):
            yield Hit(HitKind.NAME, words.starts[place], words.ends[place], Level.MEDIUM, Why.CUE)
        return
    after = words.said_at(place + 1) if words.are_beside(place) else ""
    is_pair = after[:1].isupper() and len(after) > 1 and after.lower() not in listed("no_names")
    if is_pair and _ends_in_place(words, place + 1):
        return
    if is_sure or is_pair or is_given(low) or low in listed("last_names") or FAMILY_ENDING.match(low):
        yield Hit(HitKind.NAME, words.starts[place], words.ends[place + is_pair], Level.MEDIUM, Why.CUE)


def _ends_in_place(words: Words, place: int) -> bool:
    low = words.low[place]
    return bool(is_place(words, place) or PLACE_ENDING.match(low)) and not is_family(low)
