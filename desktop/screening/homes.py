"""Somebody's dwelling. A street and a number alone are a place, and needed on the map."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop.screening.around import before
from desktop.screening.words import words as listed
from desktop.screening.written_words import Words
from models.screening.values import Hit, HitKind, Level, Why

UPPER, LOWER = "A-ZÅÄÖÉ", "a-zåäöéü"
# “Brevg. 10” and “Parkv. 3”.
STREET_IN_SHORT = re.compile(r"\w{3,}[gv]$")
NUMBER = re.compile(
    r",? (?:nr )?(\d{1,3}(?: ?[A-Za-z](?!\w))?)(?![\w-]|[.,:]\d|/\d| ?(?:kr|st|år|%|m|km|tr)\b)"
)
NUMBER_AFTER_SHORT = re.compile(r"\. ?(\d{1,3}(?: ?[A-Za-z](?!\w))?)(?![\w-]|[.,:]\d)")
CITY = re.compile(r" ?[,/]? \d{3} ?\d{2} [A-ZÅÄÖ][a-zåäö]{1,30}")

# Lantmäteriet's four digits: floor and door, 10xx on the ground floor.
FLAT_WORDS = {"lgh", "läg", "lägenhet", "lägenhets", "lägenhetsnr", "lägenhetsnummer", "lägenheten"}
FLAT = (
    r"(?:lgh|läg|lägenhets?(?:nr|nummer)?|lägenheten)\.? ?(?:nr|nummer)?\.?:? ?(?:är )?"
    r"\d{1,4}(?![\d-]| ?(?:st|kr|m2|m²))"
)
FLOOR = (
    r"(?:\d{1,2}(?:e|:e|:a)? ?(?:tr|trappor|vån|våningen?)\b|(?:en|två|tre|fyra|fem) (?:tr|trappor|trappa)\b"
    r"|(?:tr|vån|våning|plan) ?\d{1,2}\b|port(?:en)? ?(?:\d{1,3}\b|[A-ZÅ]\b)"
    r"|(?:uppgång|upg)(?:en)? ?(?:\d{1,2}\b|[A-ZÅ]\b)|nb\b|bv\b|bottenvåningen|bottenplan|högst upp)"
)
INSIDE = re.compile(rf"(?:,|:)? ?\(?(?:{FLAT}|nr \d{{4}}\)|{FLOOR})", re.IGNORECASE)
FROM_INSIDE = re.compile(
    rf"(?:{FLOOR}(?: upp)?,? (?:(?:på|i|vid|från) )?|{FLAT},? (?:på|i|vid) "
    r"|\b(?:lägenhet(?:en)?|lgh) {1,2}(?:på|i|vid) )$",
    re.IGNORECASE,
)

OWN = r"(?:min|mitt|mina|vår|vårt|hans|hennes|hens|deras|sin|sitt)"
IN_BETWEEN = (
    r"(?:ju|nu|själv|kvar|ensam|granne|in|till|sig|ett|rum|hos|mig|oss|henne|honom|är|e|på|i|vid|och|han|hon"
    rf"|de|dom|vi|jag|högst|upp|bottenplan|nere|med|{OWN}|fru|man|barn|familj|[{UPPER}][{LOWER}]{{1,20}})"
)
LIVES = re.compile(
    r"\b(?:bor|bodde|bo|bosatt|folkbokförd|skriven|hemma|hemadress|bostadsadress|hyr|flytta(?:de|t|r)"
    r"|(?<!besöks)(?<!post)adress(?:en)?|hem till|hemmet|hos (?:mig|oss|dem|henne|honom)"
    rf"|{OWN} (?:bostad|hus|villa|lägenhet|lgh|stuga|adress))\b"
    rf"(?:[ ,:]{{1,2}}{IN_BETWEEN}){{0,5}}[ ,:]{{1,2}}$",
    re.IGNORECASE,
)
LIVES_THERE = re.compile(
    r"\b(?:(?:radhuset|villan|huset|stugan|torpet|kedjehuset|parhuset),? "
    r"|(?:boende|granne|grannen|familjen|villaägaren|villan|lägenheten|stugan|radhuset|huset|hyresgästen|tomten"
    r"|trädgården|garaget hos)(?: ovanpå| bredvid| en| två| tre| trappa| trappor| upp){0,4} (?:på|i|vid) )$",
    re.IGNORECASE,
)
PUBLIC = re.compile(
    r"\b(?:kommunhus|stadshus|kontor|mottagning|bibliotek|sjukhus|vårdcentral|skola|polishus|tingshus"
    r"|parkeringshus|medborgarhus|lokal|möte|folkets hus|besöksadress|postadress)\w*",
    re.IGNORECASE,
)

IN_NUMBER = re.compile(
    rf"bor (?:\w{{2,8}} )?i \d{{1,3}}:(?:an|e|a|ans) (?:på|vid) [{UPPER}{LOWER}]{{3,40}}", re.IGNORECASE
)
NO_NUMBER = re.compile(
    rf"\w+ bor (?:\w{{2,8}} )?(?:på|vid) [{UPPER}{LOWER}]{{3,30}}"
    r"(?:gatan|vägen|gränd|stigen|backen|torget)(?!\w)",
    re.IGNORECASE,
)
OTHER_PLACE = re.compile(
    rf"\w+ (?i:bor )?(?i:på|i|vid) (?:[{UPPER}][{LOWER}]{{2,20}} ){{1,3}}\d{{1,3}}[A-Z]?(?!\w)"
)
CARE_OF = re.compile(rf"c/o ?[{UPPER}{LOWER}][{LOWER}-]{{1,40}}", re.IGNORECASE)
SOMEBODY = {"jag", "vi", "han", "hon", "hen", "de", "dom", "mamma", "pappa", "mor", "far", "grannen"}
LIVING = {*SOMEBODY, "bosatt", "folkbokförd", "skriven"}

STREET_BEGINS = {"norra", "södra", "östra", "västra", "stora", "lilla", "gamla", "nya", "övre", "nedre"}
MOST_WORDS = 3
WORDS_BEFORE = 8
CUE, INSIDE_SIGNS = 60, 40


class Street(NamedTuple):
    """A street with a number; `is_cued` where a word before it may speak of a home."""

    start: int
    end: int
    is_cued: bool


def found(words: Words) -> Iterator[Hit]:
    for street in _streets(words):
        hit = _dwelling(words.text, street)
        if hit:
            yield hit
    for cues, rule, level in (
        ({"c"}, CARE_OF, Level.HIGH),
        ({"bor"}, IN_NUMBER, Level.HIGH),
        (SOMEBODY, NO_NUMBER, Level.MEDIUM),
        (LIVING, OTHER_PLACE, Level.MEDIUM),
    ):
        for match in words.matches(cues, rule):
            yield Hit(HitKind.HOME, match.start(), match.end(), level, Why.DWELLING)
    for match in words.matches(FLAT_WORDS, re.compile(FLAT, re.IGNORECASE)):
        if not PUBLIC.search(before(words.text, match, CUE)):
            yield Hit(HitKind.HOME, match.start(), match.end(), Level.HIGH, Why.DWELLING)


def _streets(words: Words) -> Iterator[Street]:
    cues = listed("cues_home")
    endings = tuple(listed("street_endings"))
    for low, places in words.places.items():
        if low.endswith(endings):
            rule = NUMBER
        elif STREET_IN_SHORT.match(low):
            rule = NUMBER_AFTER_SHORT
        else:
            continue
        for place in places:
            number = rule.match(words.text, words.ends[place])
            if number:
                first = _first(words, place)
                is_cued = not cues.isdisjoint(words.low[max(0, first - WORDS_BEFORE) : first])
                yield Street(words.starts[first], number.end(1), is_cued)


def _first(words: Words, place: int) -> int:
    """Where the street's name begins: “Norra vägen”, “Olof Palmes gata”."""
    first = place
    while first > max(0, place - MOST_WORDS) and words.gap(first - 1) == " ":
        earlier = words.said[first - 1]
        begins = words.low[first - 1] in STREET_BEGINS
        if not begins and not (earlier[0].isupper() and words.said[place][0].islower()):
            break
        first -= 1
    return first


def _dwelling(text: str, street: Street) -> Hit | None:
    """A street's number is somebody's home by who lives there, the door, or the whole postal address."""
    start, end, is_cued = street
    inside = INSIDE.match(text, end, end + INSIDE_SIGNS)
    city = CITY.match(text, end, end + INSIDE_SIGNS)
    if not (inside or city or is_cued):
        return None
    told = text[max(0, start - CUE) : start]
    lives, is_public = LIVES.search(told), bool(PUBLIC.search(told))
    if lives and not (is_public and lives[0].lower().startswith("adress")):
        begun = start - len(told) + lives.start()
        return Hit(HitKind.HOME, begun, inside.end() if inside else end, Level.HIGH, Why.DWELLING)
    if is_public:
        return None
    if inside:
        return Hit(HitKind.HOME, start, inside.end(), Level.HIGH, Why.DWELLING)
    if city:
        return Hit(HitKind.HOME, start, city.end(), Level.MEDIUM)
    cue = FROM_INSIDE.search(told) or LIVES_THERE.search(told)
    if cue:
        return Hit(HitKind.HOME, start - len(told) + cue.start(), end, Level.MEDIUM, Why.DWELLING)
    return None
