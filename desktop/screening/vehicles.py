"""Number plates: three letters, two digits and a digit or (since 2019) a letter.

Source: Transportstyrelsen. Personal plates cannot be told from words.
"""

import re
from collections.abc import Iterator

from desktop.screening.words import words
from models.screening.values import Hit, HitKind, Level

# Without I, Q, V, Å, Ä, Ö; the last sign is never O.
PLATE = re.compile(r"(?<![\w-])[A-HJ-PR-UW-Z]{3}[ -]?\d{2}[0-9A-HJ-NPR-UW-Z](?![\w-])")
LOWER_PLATE = re.compile(PLATE.pattern, re.IGNORECASE)
VEHICLE = re.compile(
    r"\b\w{0,12}(?:bil|bilen|fordon|fordonet|buss|bussen|cykeln?|moped|mopeden|släp|släpet|traktor|traktorn)\b"
    r"|\breg\b|\bregn|registrering|volvo|saab|\baudi|\bbmw|\bmc\b|\bepa|toyota|\bford\b|\bkia\b|tesla|skoda"
    r"|volkswagen|mercedes|peugeot|renault|\bpassat|skylt|kennetecken|kör(?:de|t|a)\b|parkera",
    re.IGNORECASE,
)
SAYS_PLATE = re.compile(
    r"\b(?:reg|regnr|regnummer|registrering\w*|skylt\w*)[ .:]*(?:nr|nummer)?[ .:]*$", re.IGNORECASE
)
NEAR = 45


def found(text: str) -> Iterator[Hit]:
    for match in LOWER_PLATE.finditer(text):
        said = SAYS_PLATE.search(text[max(0, match.start() - NEAR) : match.start()])
        if not said and (not PLATE.fullmatch(match[0]) or match[0][:3].lower() in words("not_plates")):
            continue
        near = text[max(0, match.start() - NEAR) : match.end() + NEAR]
        level = Level.HIGH if said or VEHICLE.search(near) else Level.MEDIUM
        yield Hit(HitKind.PLATE, match.start(), match.end(), level)
