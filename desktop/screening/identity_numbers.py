"""Personal identity, coordination and reserve numbers, birth dates and police references.

Rules: Skatteverket SKV 704 and SKV 707 (day + 60); the check digit is Luhn over the nine digits before it.
"""

import re
from collections.abc import Iterator
from datetime import date

from models.screening.values import Hit, HitKind, Level

DATE = r"((?:18|19|20)\d{2}|\d{2})([-. ]?)(\d{2})\2(\d{2})"
NUMBER = re.compile(rf"(?<![\d/.-]){DATE}( ?[-+.]? ?)(\d{{4}})(?![\d/]|-\d)")
RESERVE = re.compile(rf"(?<![\w/]){DATE}[- ]?(?=[A-Za-z*]{{1,4}}\d*)[A-Za-z*\d]{{4}}(?!\w)")
SOLE_TRADER = re.compile(r"\bSE ?(\d{2})(\d{2})(\d{2})-?(\d{4}) ?01(?!\d)", re.IGNORECASE)
BORN = re.compile(
    r"\b(?:född|födda?|f\.|fd|födelsedatum|födelsedag)[: ] ?(?:den )?"
    r"((?:18|19|20)\d{2}[-. ]?\d{2}[-. ]?\d{2}|\d{6}|\d{1,2}[/. ]\d{1,2}[-/. ]{1,2}(?:19|20)?\d{2})(?!\d)",
    re.IGNORECASE,
)
POLICE_REFERENCE = re.compile(r"(?<![\w-])\d{4}-K\d{3,7}-\d{2}(?!\d)", re.IGNORECASE)

SAYS_PERSONAL = re.compile(r"pnr|person ?-?n|personbet|samordn|reservn|född|legitim|id-?n", re.IGNORECASE)
SAYS_BUSINESS = re.compile(
    r"(?:faktura|ocr|dnr|diarie|ärende|order|konto|bankgiro|\bbg|plusgiro|\bpg|kund|avtal|referens|\bref"
    r"|serie|artikel|stolpe|org)[\w.]*(?: ?nr| ?nummer)?[.: ]*$",
    re.IGNORECASE,
)
CUE_BEFORE, CUE_AFTER = 40, 24
COORDINATION = 60
HOURS, MINUTES = range(24), range(60)


def found(text: str) -> Iterator[Hit]:
    yield from _numbers(text)
    yield from _reserve_numbers(text)
    yield from _sole_traders(text)
    for kind, rule, level in (
        (HitKind.BIRTH_DATE, BORN, Level.HIGH),
        (HitKind.POLICE_REFERENCE, POLICE_REFERENCE, Level.MEDIUM),
    ):
        for match in rule.finditer(text):
            yield Hit(kind, match.start(), match.end(), level)


def _numbers(text: str) -> Iterator[Hit]:
    for match in NUMBER.finditer(text):
        year, _, month, day, between, last = match.groups()
        if not _is_birthday(year, month, day):
            continue
        level = _level(text, match, checked=_luhn(year[-2:] + month + day + last), between=between, last=last)
        if level:
            coordination = int(day) > COORDINATION
            kind = HitKind.COORDINATION_NUMBER if coordination else HitKind.PERSONAL_NUMBER
            yield Hit(kind, match.start(), match.end(), level)


def _level(text: str, match: re.Match[str], *, checked: bool, between: str, last: str) -> Level | None:
    """A wrong check digit counts only where a word says that it is a person's number."""
    before = text[max(0, match.start() - CUE_BEFORE) : match.start()]
    after = text[match.end() : match.end() + CUE_AFTER]
    if SAYS_PERSONAL.search(before) or SAYS_PERSONAL.search(after):
        return Level.HIGH if checked else Level.MEDIUM
    if not checked or SAYS_BUSINESS.search(before):
        return None
    return Level.MEDIUM if between == " " and _is_time_of_day(last) else Level.HIGH


def _reserve_numbers(text: str) -> Iterator[Hit]:
    for match in RESERVE.finditer(text):
        year, _, month, day = match.groups()
        if _is_birthday(year, month, day) and not SAYS_BUSINESS.search(
            text[max(0, match.start() - CUE_BEFORE) : match.start()]
        ):
            yield Hit(HitKind.RESERVE_NUMBER, match.start(), match.end(), Level.HIGH)


def _sole_traders(text: str) -> Iterator[Hit]:
    """A sole trader's VAT number is the owner's personal number; an organisation's month pair is ≥ 20."""
    for match in SOLE_TRADER.finditer(text):
        if _is_birthday(*match.groups()[:3]) and _luhn("".join(match.groups())):
            yield Hit(HitKind.SOLE_TRADER, match.start(), match.end(), Level.HIGH)


def _is_birthday(year: str, month: str, day: str) -> bool:
    number = int(day)
    try:
        # Two digits stand for 20xx: its leap years are those of 19xx, and 2000 is one.
        date(
            int(year if len(year) > len("YY") else f"20{year}"),
            int(month),
            number - COORDINATION * (number > COORDINATION),
        )
    except ValueError:
        return False
    return True


def _is_time_of_day(four: str) -> bool:
    return int(four[:2]) in HOURS and int(four[2:]) in MINUTES


def _luhn(ten: str) -> bool:
    doubled = (int(sign) * (2 - place % 2) for place, sign in enumerate(ten))
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
