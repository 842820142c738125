"""The police's own numbers of a matter, which lead to whom it is about."""

import re
from collections.abc import Iterator

from models.screening.values import Hit, HitKind, Level

K_NUMBER = re.compile(r"(?<![\w-])(?:\d{4}-)?K ?\d{3,7}-\d{2}(?!\d)", re.IGNORECASE)


def found(text: str) -> Iterator[Hit]:
    for match in K_NUMBER.finditer(text):
        yield Hit(HitKind.POLICE_REFERENCE, match.start(), match.end(), Level.MEDIUM)
