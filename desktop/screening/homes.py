"""Somebody's dwelling. A street and a number alone are a place, and needed on the map."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop.screening.around import after, before
from desktop.screening.written_words import Words
from models.screening.values import Hit, HitKind, Level, Why

UPPER, LOWER = "A-ZÅÄÖÉ", "a-zåäöéü"
STREET_ENDINGS = (
    *("gatan", "gata", "vägen", "väg", "gränd", "gränden", "stig", "stigen", "torget", "torg", "plan", "allé"),
    *("allén", "backe", "backen", "kajen", "slinga", "slingan", "ringen", "leden", "vreten", "kroken", "svängen"),
    *("esplanaden", "promenaden", "liden", "höjden", "tået", "gården", "stråket", "dalen", "kullen", "g", "v"),
)
SHORT_ENDINGS = {"g", "v"}
NUMBER = re.compile(r"\.?,? (?:nr )?(\d{1,3}(?: ?[A-Za-z](?![\w]))?)(?![\w-]|[.,:]\d|/\d| ?(?:kr|st|år|%|m|km|tr)\b)")
CITY = re.compile(r" ?[,/]? \d{3} ?\d{2} [A-ZÅÄÖ][a-zåäö]{1,30}")

# Lantmäteriet's four digits: floor and door, 10xx on the ground floor.
FLAT = r"(?:lgh|läg|lägenhets?(?:nr|nummer)?|lägenheten)\.? ?(?:nr|nummer)?\.?:? ?(?:är )?\d{1,4}(?![\d-]| ?(?:st|kr|m2|m²))"
FLAT_RULE = re.compile(rf"(?<!\w)(?:{FLAT}|lgh ?nr\.? (?:är )?\d{{1,4}})", re.IGNORECASE)
FLOOR = (
    r"(?:\d{1,2}(?:e|:e|:a)? ?(?:tr|trappor|vån|våningen?)\b|(?:en|två|tre|fyra|fem) (?:tr|trappor|trappa)\b"
    r"|(?:tr|vån|våning|plan) ?\d{1,2}\b|port(?:en)? ?(?:\d{1,3}\b|[A-ZÅ]\b)|(?:uppgång|upg)(?:en)? ?(?:\d{1,2}\b|[A-ZÅ]\b)"
    r"|nb\b|bv\b|bottenvåningen|bottenplan|högst upp)"
)
INSIDE = re.compile(rf"(?:,|:)? ?\(?(?:{FLAT}|nr \d{{4}}\)|{FLOOR})", re.IGNORECASE)
FROM_INSIDE = re.compile(
    rf"(?:{FLOOR}(?: upp)?,? (?:(?:på|i|vid|från) )?|{FLAT},? (?:på|i|vid) |\b(?:lägenhet(?:en)?|lgh) {{1,2}}(?:på|i|vid) )$",
    re.IGNORECASE,
)

OWN = r"(?:min|mitt|mina|vår|vårt|hans|hennes|hens|deras|sin|sitt)"
LIVES = re.compile(
    r"\b(?:bor|bodde|bo|bosatt|folkbokförd|skriven|hemma|hemadress|bostadsadress|hyr|flytta(?:de|t|r)"
    rf"|(?<!besöks)(?<!post)adress(?:en)?|{OWN} (?:bostad|hus|villa|lägenhet|lgh|stuga|adress)|hem till|hemmet|hos (?:mig|oss|dem|henne|honom))\b"
    rf"(?:[ ,:]{{1,2}}(?![.])(?:ju|nu|själv|kvar|ensam|granne|in|till|sig|ett|rum|hos|mig|oss|henne|honom|är|e|på|i|vid|och"
    rf"|han|hon|de|dom|vi|jag|högst|upp|bottenplan|nere|med|{OWN}|fru|man|barn|familj|[{UPPER}][{LOWER}]{{1,20}})){{0,5}}[ ,:]{{1,2}}$",
    re.IGNORECASE,
)
LIVES_THERE = re.compile(
    r"\b(?:(?:radhuset|villan|huset|stugan|torpet|kedjehuset|parhuset),? |(?:boende|granne|grannen|familjen|villaägaren|villan|lägenheten|stugan|radhuset|huset|hyresgästen|tomten|trädgården|garaget hos)"
    r"(?: ovanpå| bredvid| en| två| tre| trappa| trappor| upp){0,4} (?:på|i|vid) )$",
    re.IGNORECASE,
)
IN_NUMBER = re.compile(
    rf"\bbor (?:\w{{2,8}} )?i \d{{1,3}}:(?:an|e|a|ans) (?:på|vid) [{UPPER}{LOWER}]{{3,40}}", re.IGNORECASE
)
NO_NUMBER = re.compile(
    r"\b(?:jag|vi|han|hon|hen|mamma|pappa|mor|far|grannen) bor (?:\w{2,8} )?(?:på|vid) "
    r"[A-ZÅÄÖa-zåäö]{3,30}(?:gatan|vägen|gränd|stigen|backen|torget)(?!\w)",
    re.IGNORECASE,
)
OTHER_PLACE = re.compile(
    rf"\b(?i:(?:jag|vi|han|hon|hen|de|dom) bor|bosatt|folkbokförd|skriven) (?i:på|i|vid) "
    rf"(?:[{UPPER}][{LOWER}]{{2,20}} ){{1,3}}\d{{1,3}}[A-Z]?(?!\w)"
)
CARE_OF = re.compile(rf"\bc/o ?[{UPPER}{LOWER}][{LOWER}-]{{1,40}}", re.IGNORECASE)
A_STREET_FIRST = ("norra", "södra", "östra", "västra", "stora", "lilla", "gamla", "nya", "övre", "nedre")
PUBLIC = re.compile(
    r"\b(?:kommunhus|stadshus|kontor|mottagning|bibliotek|sjukhus|vårdcentral|skola|polishus|tingshus|parkeringshus"
    r"|medborgarhus|lokal|möte|folkets hus|besöksadress|postadress)\w*",
    re.IGNORECASE,
)
CUE, INSIDE_SIGNS = 60, 40
SURE = (Level.HIGH, Why.DWELLING)
UNSURE = (Level.MEDIUM, Why.DWELLING)


class Street(NamedTuple):
    start: int
    end: int


def found(words: Words) -> Iterator[Hit]:
    text = words.text
    for street in _streets(words):
        yield from _dwelling(text, street)
    for rule, (level, why) in ((CARE_OF, SURE), (IN_NUMBER, SURE), (NO_NUMBER, UNSURE), (OTHER_PLACE, UNSURE)):
        for match in rule.finditer(text):
            yield Hit(HitKind.HOME, match.start(), match.end(), level, why)
    for match in FLAT_RULE.finditer(text):
        if not PUBLIC.search(before(text, match, CUE)):
            yield Hit(HitKind.HOME, match.start(), match.end(), *SURE)


def _streets(words: Words) -> Iterator[Street]:
    """Every street with a number."""
    for place, low in enumerate(words.low):
        if low.endswith(STREET_ENDINGS) and (low not in SHORT_ENDINGS or words.said_at(place - 1).endswith("s")):
            number = NUMBER.match(words.text, words.ends[place])
            if number and (len(low) > len("g") or number):
                yield Street(words.starts[_first(words, place)], number.end(1))


def _first(words: Words, place: int) -> int:
    """Where the street's name begins: "Norra vägen", "Olof Palmes gata"."""
    first = place
    while first > max(0, place - 3) and words.gap(first - 1) == " ":
        earlier = words.said[first - 1]
        if earlier.lower() in A_STREET_FIRST or (earlier[0].isupper() and words.said[place][0].islower()):
            first -= 1
        else:
            break
    return first


def _dwelling(text: str, street: Street) -> Iterator[Hit]:
    told = text[max(0, street.start - CUE) : street.start]
    inside = INSIDE.match(text, street.end, street.end + INSIDE_SIGNS)
    lives = LIVES.search(told)
    if inside or lives:
        is_public = PUBLIC.search(told) and (not lives or lives[0].lower().startswith("adress"))
        if not is_public:
            start = street.start - len(told) + lives.start() if lives else street.start
            yield Hit(HitKind.HOME, start, inside.end() if inside else street.end, *SURE)
        return
    if CITY.match(text, street.end, street.end + INSIDE_SIGNS) and not PUBLIC.search(told):
        city = CITY.match(text, street.end, street.end + INSIDE_SIGNS)
        yield Hit(HitKind.HOME, street.start, city.end() if city else street.end, Level.MEDIUM, Why.SHAPE)
        return
    cue = FROM_INSIDE.search(told) or LIVES_THERE.search(told)
    if cue:
        level = Level.MEDIUM
        yield Hit(HitKind.HOME, street.start - len(told) + cue.start(), street.end, level, Why.DWELLING)
