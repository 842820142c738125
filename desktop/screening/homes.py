"""Somebody's dwelling. A street and a number alone are a place, and needed on the map."""

import re
from collections.abc import Iterator

from models.screening.values import Hit, HitKind, Level

UPPER, LOWER = "A-ZÅÄÖÉ", "a-zåäöéü"
STREET_ENDING = (
    "(?:gatan?|vägen|väg|gränd(?:en)?|stig(?:en)?|torget|torg|plan|allén?|backen?|kajen|slingan?|ringen|leden"
    "|vreten|kroken|svängen|esplanaden|promenaden|liden|höjden|tået|gården|stråket|dalen|kullen)"
)
STREET = (
    rf"(?<![\w-])(?:[{UPPER}][{LOWER}]{{1,30}} ){{0,3}}[{UPPER}]?[{LOWER}]{{0,40}}?{STREET_ENDING}"
    rf" \d{{1,3}} ?(?:[A-Za-z](?!\w))?"
)
# Lantmäteriet's four digits: floor and door, 10xx on the ground floor.
FLAT = r"(?:lgh|läg|lägenhets?)\.? ?(?:nr|nummer)?\.? ?\d{3,4}(?!\d)"
FLOOR = (
    r"(?:\d{1,2} ?(?:tr|trappor|vån|våningen)\b|(?:tr|vån|våning|plan) ?\d{1,2}\b"
    r"|port(?:en)? ?(?:\d{1,3}\b|[A-ZÅ]\b)"
    r"|nb\b|bv\b)"
)
LIVES = (
    r"\b(?:bor|bodde|bosatt|boende|folkbokförd|skriven|hemma|hemadress|bostadsadress)"
    rf"(?: (?:han|hon|de|nu|själv|kvar|granne))?(?: hos [{UPPER}][{LOWER}]{{1,30}})?(?: (?:på|i|vid|hos))?:? "
)

RULES = (
    re.compile(rf"{STREET},? ?(?i:{FLAT})"),
    re.compile(rf"{STREET},? ?{FLOOR}"),
    re.compile(rf"{FLOOR},? (?:på|i|vid) {STREET}"),
    re.compile(rf"(?<!\w){FLAT}", re.IGNORECASE),
    re.compile(rf"(?i:{LIVES}){STREET}"),
    re.compile(rf"\bc/o ?[{UPPER}][{LOWER}-]{{1,40}}", re.IGNORECASE),
)


def found(text: str) -> Iterator[Hit]:
    for rule in RULES:
        for match in rule.finditer(text):
            yield Hit(HitKind.HOME, match.start(), match.end(), Level.HIGH)
