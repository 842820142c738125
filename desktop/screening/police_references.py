"""The police's and the courts' own numbers of a matter, which lead to whom it is about."""

import re
from collections.abc import Iterator

from models.screening.values import Hit, HitKind, Level, Why

K_NUMBER = re.compile(r"(?<![\w-])(?:\d{4}-)?K ?\d{3,7}-\d{2}(?!\d)", re.IGNORECASE)
SAID = re.compile(r"\b(?:K-?nr|K-?nummer)[.: ]{1,2}(\d{3,7}-\d{2})(?!\d)", re.IGNORECASE)
COURT = re.compile(r"\bmål(?:et)?(?: ?nr| ?nummer)?[.: ]{1,2}([BTFÄ] ?\d{1,5}-\d{2})(?!\d)", re.IGNORECASE)


def found(text: str) -> Iterator[Hit]:
    for match in K_NUMBER.finditer(text):
        yield Hit(HitKind.POLICE_REFERENCE, match.start(), match.end(), Level.MEDIUM)
    for rule in (SAID, COURT):
        for match in rule.finditer(text):
            yield Hit(HitKind.POLICE_REFERENCE, match.start(1), match.end(1), Level.MEDIUM, Why.CUE)
