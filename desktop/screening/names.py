"""Names that are known as such: a given name, alone or with a family name, an initial or a genitive."""

import re
from collections.abc import Callable, Iterator

from desktop.screening.known_names import (
    FAMILY_ENDING,
    SURE_FAMILY,
    in_given,
    is_family,
    is_family_alone,
    is_given,
    is_place,
    names_place,
    stands_after_place,
)
from desktop.screening.words import words as listed
from desktop.screening.written_words import Words
from models.screening.values import Hit, HitKind, Level, Why

NOBILITY = {"af", "von", "de", "der", "van", "al", "el", "bin", "da", "dos"}
ROMAN = re.compile(r"[IVX]+$")
BEFORE_FAMILY = {"med", "av", "hos", "enligt", "åt", "patient", "herr", "för"}
NO_INITIAL_BEFORE = {
    *("port", "hus", "grupp", "sal", "uppgång", "alternativ", "plan", "zon", "linje", "läge", "kategori"),
}
NO_SMALL_INITIALS = {"i", "å", "o", "e"}
MOST_NAMES = 4

Span = tuple[int, int] | None


def found(words: Words) -> Iterator[Hit]:
    """Findings may overlap; the longest stands."""
    for low, places in words.places.items():
        readings = tuple(_readings(low))
        for place in places if readings else ():
            span = next((span for reading in readings if (span := reading(words, place))), None)
            if span and "_".join(words.low[span[0] : span[1] + 1]) not in listed("no_persons"):
                start, end = words.starts[span[0]], words.ends[span[1]]
                yield Hit(HitKind.NAME, start, end, Level.MEDIUM, Why.KNOWN_NAME)


def _readings(low: str) -> Iterator[Callable[[Words, int], Span]]:
    """How a word may begin a name, the likeliest first."""
    if in_given(low):
        yield _from_given
        return
    if len(low) == 1:
        yield _from_initial
        return
    if low in listed("last_names"):
        yield _from_family
    if low not in listed("no_names") and low not in listed("before_places"):
        yield _unknown
    if low[-1] == "s":
        stem = low[:-1]
        if is_given(stem) or stem in listed("last_names") or SURE_FAMILY.match(stem):
            yield _genitive
    elif SURE_FAMILY.match(low) and low not in listed("no_family_names"):
        yield _alone
    elif is_family_alone(low):
        yield _after_with


def _from_given(words: Words, place: int) -> Span:
    if stands_after_place(words, place):
        return None
    last = _last(words, place, MOST_NAMES)
    if last is not None:
        return None if is_place(words, last) else (place, last)
    said, low = words.said[place], words.low[place]
    if words.gap(place).startswith("-"):
        return None
    if said[0].islower():
        return (place, place) if low in listed("names_in_small_letters") else None
    if (said.isupper() and len(said) > 1) or low in listed("names_that_are_words"):
        return None
    return None if _names_a_place(words, place) else (place, place)


def _names_a_place(words: Words, place: int) -> bool:
    """“Karl XII” and "Birger Jarlsgatan", "Karin Boyes gata", "Anna Lindh plats"."""
    after = words.said_at(place + 1) if words.are_beside(place) else ""
    if ROMAN.match(after) or is_place(words, place) or (after[:1].isupper() and names_place(after.lower())):
        return True
    further = place + 1
    while further < place + 3 and words.are_beside(further - 1) and words.said_at(further)[:1].isupper():
        if is_place(words, further):
            return True
        further += 1
    return False


def _last(words: Words, place: int, most: int) -> int | None:
    """The family name or initial that ends the name begun at `place`; None where none follows."""
    if not most or not words.are_beside(place):
        return None
    after = place + 1
    low, is_capital = words.low[after], words.said[after][0].isupper()
    if low in NOBILITY and words.are_beside(after) and words.said[after + 1][0].isupper():
        return after + 1
    further = None
    if in_given(low) and is_capital == words.said[place][0].isupper():
        further = _last(words, after, most - 1)
    if further is not None:
        return further
    if len(low) == 1:
        return after if _is_initial(words, place) else None
    if not _is_full_name(words.said[place], words.said[after]):
        return None
    return after + 1 if _goes_on(words, after) else after


def _goes_on(words: Words, family: int) -> bool:
    """“Abdirahman Warsame Farah”."""
    more = family + 1
    is_more = (
        words.are_beside(family) and words.said[more][0].isupper() and words.low[more] in listed("last_names")
    )
    return is_more and not is_place(words, more)


def _is_initial(words: Words, place: int) -> bool:
    """“Anna S”, "Johan L."; in small letters only where the whole name is small ("johan s,")."""
    initial, gap = words.said[place + 1], words.gap(place + 1)
    is_capital = words.said[place][0].isupper()
    if words.low[place] in listed("names_that_are_words") or is_capital != initial.isupper():
        return False
    return is_capital or (initial not in NO_SMALL_INITIALS and gap[:1] in {",", ".", "", "\n"})


def _is_full_name(given: str, family: str) -> bool:
    """Small letters are believed only when both words are known; an everyday word needs a family name."""
    low = family.lower()
    is_word = given.lower() in listed("names_that_are_words")
    if family.isupper() != given.isupper() and len(family) > len("AB"):
        return is_family(low) and family[0].isupper()
    if given[0].islower() or family[0].islower() or given.isupper():
        known = low in listed("last_names") or bool(SURE_FAMILY.match(low))
        return known and not is_word and given[0].islower() == family[0].islower()
    if is_word:
        return low in listed("last_names") or bool(FAMILY_ENDING.match(low))
    return is_family(low) or (not names_place(low) and low not in listed("no_family_names"))


def _from_initial(words: Words, place: int) -> Span:
    """“M. Lindqvist”, "A Svensson"."""
    is_beside = words.said[place].isupper() and words.are_beside(place, " ", ". ", ".")
    if not is_beside or words.low_at(place - 1) in NO_INITIAL_BEFORE:
        return None
    after = place + 1
    is_name = words.low[after] in listed("last_names") or SURE_FAMILY.match(words.low[after])
    return (
        (place, after) if is_name and words.said[after][0].isupper() and not is_place(words, after) else None
    )


def _from_family(words: Words, place: int) -> Span:
    """“Karlsson, Erik” and "Lindström Maria"."""
    is_beside = words.said[place][0].isupper() and words.are_beside(place, " ", ", ")
    if not is_beside or stands_after_place(words, place):
        return None
    after = place + 1
    is_name = words.said[after][0].isupper() and is_given(words.low[after])
    return (place, after) if is_name and not is_place(words, after) else None


def _unknown(words: Words, place: int) -> Span:
    """Two words with capitals: a known family name, or what only a person does: "Tsering Dolma vittnade"."""
    if not words.said[place][0].isupper() or not words.are_beside(place):
        return None
    last = place + 1
    if words.low[last] in NOBILITY and words.are_beside(last):
        last += 1
    family = words.said[last]
    if family.isupper() or not family[0].isupper() or words.low[last] in listed("no_names"):
        return None
    after = words.said_at(last + 1) if words.are_beside(last) else ""
    tells = last > place + 1 or after in listed("person_verbs") or _is_known_family(words.low[last])
    return (
        (place, last)
        if tells and not is_place(words, last) and not stands_after_place(words, place)
        else None
    )


def _is_known_family(low: str) -> bool:
    return low in listed("last_names") or bool(SURE_FAMILY.match(low))


def _genitive(words: Words, place: int) -> Span:
    """“Emils mamma”, "Lindgrens pojke", "hos Perssons": somebody's, where what follows is not a place."""
    if not words.said[place][0].isupper() or stands_after_place(words, place):
        return None
    whose = words.said_at(place + 1) if words.are_beside(place) else ""
    is_at = words.low_at(place - 1) in {"hos", "familjen"} and not names_place(whose.lower())
    is_somebodys = whose[:1].islower() and whose.lower() in listed("person_nouns")
    return (place, place) if is_at or is_somebodys else None


def _alone(words: Words, place: int) -> Span:
    """A family name that can be nothing else, not in the name of a street or a firm."""
    if words.said[place][0].islower() or is_place(words, place) or stands_after_place(words, place):
        return None
    return place, place


def _after_with(words: Words, place: int) -> Span:
    """A family name after "med" or "av"."""
    is_after = words.low_at(place - 1) in BEFORE_FAMILY and words.are_beside(place - 1)
    return _alone(words, place) if is_after else None
