"""Personal identity, coordination, reserve and sole traders' numbers.

Rules: Skatteverket SKV 704 and SKV 707 (day + 60); the check digit is Luhn over the nine digits before it.
"""

import re
from collections.abc import Iterator
from datetime import date

from desktop.screening.around import after, before
from models.screening.values import Hit, HitKind, Level, Why

DATE = r"((?:18|19|20)(?: ?\d){2}|\d{2})( ?[-./]? ?)(\d{2})\2(\d{2})"
NUMBER = re.compile(
    rf"(?<![\d/.A-Z-])(?<!\d ){DATE}"
    r"( ?[-+./]? ?)(\d{4}|\d{3} \d)(?![\d/]|[-.,]\d)"
)
RESERVE = re.compile(rf"(?<![\w/]){DATE}[- ]?(?:[Xx*]{{4}}|[A-Za-z*]{{1,3}}\d{{1,3}}(?<=\w{{4}}))(?!\w|:\d)")
SOLE_TRADER = re.compile(r"\bSE ?(\d{2})(\d{2})(\d{2})-?(\d{4}) ?01(?!\d)", re.IGNORECASE)
SAYS_PERSONAL = re.compile(
    r"\bp-?nr|person ?-?n|\bpers\.? ?n|personbet|samordn|reservn|född|legitim|\bid\b|id-?n|körkort"
    r"|\bnummer på|enskild|individ|patient|klient|brukare|\bkund\b|\belev|vårdnadshavare|hyresgäst|anmälare"
    r"|granne",
    re.IGNORECASE,
)
SAYS_BUSINESS = re.compile(
    r"(?:faktura|ocr|dnr|diarie|ärende|order|konto|bankgiro|\bbg|plusgiro|\bpg|kund|avtal|referens|\bref"
    r"|serie|artikel|stolpe|stolpnummer|org|projekt|leverans|löpnr|mätare)[\w.]*(?: ?nr| ?nummer)?[.: ]*$",
    re.IGNORECASE,
)
# An organisation's month pair is ≥ 20: one that could be a birthday is its owner's personal number.
SAYS_ORGANISATION = re.compile(r"\borg(?:anisations)?\.? ?-?(?:nr|nummer)[.: ]*$", re.IGNORECASE)
CUE_BEFORE, CUE_AFTER = 40, 24
COORDINATION = 60
HOURS, MINUTES = range(24), range(60)


def found(text: str) -> Iterator[Hit]:
    yield from _numbers(text)
    yield from _reserve_numbers(text)
    yield from _sole_traders(text)


def _numbers(text: str) -> Iterator[Hit]:
    for match in NUMBER.finditer(text):
        year, _, month, day, between, last = match.groups()
        year, last = year.replace(" ", ""), last.replace(" ", "")
        if not _is_birthday(year, month, day):
            continue
        checked = _luhn(year[-2:] + month + day + last)
        level, why = _level(text, match, checked=checked, between=between, last=last)
        if level:
            kind = HitKind.COORDINATION_NUMBER if int(day) > COORDINATION else HitKind.PERSONAL_NUMBER
            if SAYS_ORGANISATION.search(before(text, match, CUE_BEFORE)):
                kind = HitKind.SOLE_TRADER
            yield Hit(kind, match.start(), match.end(), level, why)


def _level(
    text: str, match: re.Match[str], *, checked: bool, between: str, last: str
) -> tuple[Level | None, Why]:
    """A wrong check digit counts only where a word says that it is a person's number."""
    told = before(text, match, CUE_BEFORE)
    if SAYS_PERSONAL.search(told) or SAYS_PERSONAL.search(after(text, match, CUE_AFTER)):
        return (Level.HIGH, Why.CHECK_DIGIT) if checked else (Level.MEDIUM, Why.MISTYPED)
    if checked and SAYS_ORGANISATION.search(told):
        return Level.HIGH, Why.CHECK_DIGIT
    if not checked or SAYS_BUSINESS.search(told):
        return None, Why.SHAPE
    unsure = between == " " and _is_time_of_day(last)
    return Level.MEDIUM if unsure else Level.HIGH, Why.CHECK_DIGIT


def _reserve_numbers(text: str) -> Iterator[Hit]:
    for match in RESERVE.finditer(text):
        year, _, month, day = match.groups()
        is_business = SAYS_BUSINESS.search(before(text, match, CUE_BEFORE))
        if not is_business and _is_birthday(year.replace(" ", ""), month, day):
            yield Hit(HitKind.RESERVE_NUMBER, match.start(), match.end(), Level.HIGH)


def _sole_traders(text: str) -> Iterator[Hit]:
    """A sole trader's VAT number is the owner's personal number; an organisation's month pair is ≥ 20."""
    for match in SOLE_TRADER.finditer(text):
        if _is_birthday(*match.groups()[:3]) and _luhn("".join(match.groups())):
            yield Hit(HitKind.SOLE_TRADER, match.start(), match.end(), Level.HIGH, Why.CHECK_DIGIT)


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
