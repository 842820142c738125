"""Number plates: three letters, two digits and a digit or (since 2019) a letter.

Source: Transportstyrelsen. Personal plates cannot be told from words.
"""

import re
from collections.abc import Iterator

from desktop.screening.around import before
from desktop.screening.words import words
from models.screening.values import Hit, HitKind, Level, Why

# Without I, Q, V, Å, Ä, Ö; the last sign is never O.
PLATE = re.compile(r"(?<![\w-])[A-HJ-PR-UW-Z]{3}[ -]?\d{2} ?[0-9A-HJ-NPR-UW-Z](?![\w-]|:?\d)")
LOWER_PLATE = re.compile(PLATE.pattern, re.IGNORECASE)
SPACED = re.compile(r"(?<![\w-])(?:[A-HJ-PR-UW-Z] ){3}\d \d [0-9A-HJ-NPR-UW-Z](?![\w-])")
NEIGHBOURS = re.compile(r"(?<![\w-])[A-Z]{2} ?\d{2} ?\d{3}(?![\w-])")
VEHICLE = re.compile(
    r"\b\w{0,12}(?:bil|bilen|fordon|fordonet|buss|bussen|cykeln?|moped|mopeden|släp|släpet|traktor|traktorn|vagn|vagnen)\b"
    r"|\breg\b|\bregn|regplåt|registrering|volvo|saab|\baudi|\bbmw|\bmc\b|\bepa|toyota|\bford\b|\bkia\b|tesla|skoda"
    r"|volkswagen|mercedes|peugeot|renault|\bpassat|\bgolf|\bopel|nissan|hyundai|mazda|citroen|\bfiat\b|\btaxi"
    r"|skylt|kennetecken|kör(?:de|t|a)\b|parkera",
    re.IGNORECASE,
)
SAYS_PLATE = re.compile(
    r"(?:\b(?:reg|regnr|regnummer|regplåt(?:en)?|registrering\w*|skylt(?:en)?|plåt(?:en)?)"
    r"|numret på (?:bilen|lastbilen|mopeden|skåpbilen)|bilen (?:hette|heter|hade))"
    r"[ .:]*(?:nr|nummer)?(?: är| var| med)?[ .:\"”(]*$",
    re.IGNORECASE,
)
SAYS_OTHER = re.compile(
    r"\b(?:modell|typ|kulör|klass|blankett|hus|sal|rum|dnr|artikel\w*|art|kamera|lampan?|stolpe|brunn|armatur\w*"
    r"|linje|flyg|projekt|stolpnummer|elskåp|enhet\w*|lokal|kod)(?: ?nr)?[.: ]*$",
    re.IGNORECASE,
)
LETTERED = re.compile(r"\d\d ?[a-z]$|^[a-z]{3}-?\d", re.IGNORECASE)
NEAR = 45


def found(text: str) -> Iterator[Hit]:
    for match in LOWER_PLATE.finditer(text):
        told = before(text, match, NEAR)
        said = SAYS_PLATE.search(told)
        near = said or VEHICLE.search(told) or VEHICLE.search(text[match.end() : match.end() + NEAR])
        if said or _could_be(match[0], told, is_near=bool(near)):
            level, why = (Level.HIGH, Why.CUE) if near else (Level.MEDIUM, Why.SHAPE)
            yield Hit(HitKind.PLATE, match.start(), match.end(), level, why)
    for rule in (SPACED, NEIGHBOURS):
        for match in rule.finditer(text):
            if VEHICLE.search(before(text, match, NEAR)):
                yield Hit(HitKind.PLATE, match.start(), match.end(), Level.MEDIUM, Why.CUE)


def _could_be(plate: str, told: str, *, is_near: bool) -> bool:
    """Capitals of no known abbreviation; small letters only beside a vehicle and if they can be no words."""
    if plate[:3].lower() in words("not_plates") or SAYS_OTHER.search(told):
        return False
    return bool(PLATE.fullmatch(plate)) or (is_near and bool(LETTERED.search(plate)))
