"""Bank accounts and payment cards. Bankgiro and plusgiro are anybody's to pay to, and left alone."""

import re
from collections.abc import Iterator

from models.screening.values import Hit, HitKind, Level, Why

IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)")
CARD = re.compile(r"(?<![\d-])\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\d-])")
LETTERS = {chr(ord("A") + place): str(10 + place) for place in range(26)}
MODULUS = 97


def found(text: str) -> Iterator[Hit]:
    for match in IBAN.finditer(text):
        if _is_iban(match[0].replace(" ", "")):
            yield Hit(HitKind.BANK_ACCOUNT, match.start(), match.end(), Level.HIGH, Why.CHECK_DIGIT)
    for match in CARD.finditer(text):
        if _luhn(match[0].replace(" ", "").replace("-", "")):
            yield Hit(HitKind.BANK_ACCOUNT, match.start(), match.end(), Level.HIGH, Why.CHECK_DIGIT)


def _is_iban(told: str) -> bool:
    """ISO 13616: the first four signs go last, letters count from 10, and the remainder is 1."""
    return int("".join(LETTERS.get(sign, sign) for sign in told[4:] + told[:4])) % MODULUS == 1


def _luhn(sixteen: str) -> bool:
    doubled = (int(sign) * (2 - place % 2) for place, sign in enumerate(sixteen))
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
