"""Names of people: a known given name with a family name, or any name after a word such as "grannen"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from desktop.screening.words import words
from models.screening.values import Hit, HitKind, Level

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
NOBILITY = {"af", "von", "de", "der", "van", "al", "el", "bin"}

FAMILY_ENDING = re.compile(
    r"\w{2,}(?:sson|sdotter|ström|qvist|kvist|berg|gren|lund|dahl|stedt)s?$", re.IGNORECASE
)
PLACE_AFTER = re.compile(
    r"(?:gata|gatan|väg|vägen|plats|platsen|torg|torget|park|parken|skola|skolan|backe|gränd|allé|stig|bro|bron"
    r"|kyrka|kyrkan|staty|minne|minnesplats|hus|förskola|gymnasium|gymnasiet|center|centrum|station|stiftelse"
    r"|stipendium|kulle|berg|udde|hage|äng|hall|hallen|restaurang|bageri|kiosk|livs|pizzeria|bil|åkeri|bygg"
    r"|måleri|el|ab|hb|kb|aktiebolag|förening|fonden|arena|strand|brygga|källa|dal|gård|gården|område|pris)$",
    re.IGNORECASE,
)
PLACE_ENDING = re.compile(
    r"\w*(?:gatan?|vägen|väg|torget|torg|parken|park|skolan|skola|plan|platsen|kyrkan?|stan|staden|hallen|huset"
    r"|köping|stad|borg|hamn|hamnen|dalen|området|gränd|backen|allén?|centrum|kommun|kommunen|polisen|bolaget)s?$",
    re.IGNORECASE,
)
PERSON = (
    r"(?:grannen?|granne|vittnet|vittne|anmälaren|anmälare"
    r"|min (?:son|dotter|man|fru|sambo|bror|syster|mamma|pappa|mor|far|granne|kollega|kompis|chef)"
    r"|son|dotter|sonen|dottern|killen|tjejen|mannen|kvinnan|pojken|flickan|eleven|läraren|hyresgästen"
    r"|herr|fru|hr|familjen|paret|syskonen|bröderna)"
)
NAMED = re.compile(rf"(?<!\w)(?i:{PERSON}),? (?:som heter |heter |vid namn )?")
CALLED = re.compile(
    r"(?<!\w)(?i:(?:hon|han|hen|personen|ägaren|hyresgästen) (?:som )?heter|vid namn|kallas för) "
)


def found(text: str) -> Iterator[Hit]:
    yield from _full_names(text)
    for cue in (NAMED, CALLED):
        for match in cue.finditer(text):
            name = WORD.match(text, match.end())
            if name and name[0][0].isupper() and not _is_place(text, name):
                yield Hit(HitKind.NAME, name.start(), name.end(), Level.MEDIUM)


def _full_names(text: str) -> Iterator[Hit]:
    before = ""
    for given, after in pairwise(WORD.finditer(text)):
        is_candidate = text[given.end() : after.start()] == " " and before not in words("before_places")
        if is_candidate and _is_given(given[0]):
            family = _family(text, after)
            if _is_full_name(given[0], family[0]) and not _is_place(text, family):
                yield Hit(HitKind.NAME, given.start(), family.end(), Level.MEDIUM)
        before = given[0].lower()


def _family(text: str, word: re.Match[str]) -> re.Match[str]:
    """The family name that starts with `word`: "von Berg" ends a word later."""
    further = WORD.match(text, word.end() + 1)
    return further if further and word[0].lower() in NOBILITY else word


def _is_given(word: str) -> bool:
    known = words("first_names")
    return word.lower() in known or all(part.lower() in known for part in word.split("-"))


def _is_full_name(given: str, family: str) -> bool:
    """Small letters are believed only when both words are known; an everyday word needs a family name."""
    is_family, is_word = _is_family(family), given.lower() in words("names_that_are_words")
    if family.isupper() and not given.isupper():
        return is_family
    if given[0].islower() or family[0].islower() or is_word:
        return is_family and (given[0].isupper() or not is_word)
    return is_family or not PLACE_ENDING.match(family)


def _is_family(word: str) -> bool:
    known = words("last_names")
    return word.lower() in known or word.lower().removesuffix("s") in known or bool(FAMILY_ENDING.match(word))


def _is_place(text: str, name: re.Match[str]) -> bool:
    """No persons: "Olof Palmes gata", "Karlavägen" and "Bo Bra AB"."""
    after = WORD.match(text, name.end() + 1)
    if PLACE_ENDING.match(name[0]) and not _is_family(name[0]):
        return True
    return bool(after and text[name.end()] == " " and PLACE_AFTER.match(after[0]))
