"""Telephone numbers in figures."""

import re
from collections.abc import Iterator

from desktop.screening.around import after, before
from models.screening.values import Hit, HitKind, Level, Why

PREFIX = r"(?:\(?(?:\+|00) ?46\)?[ -]?(?:\(0\) ?)?|\(?0 ?)"
MOBILE = re.compile(
    rf"(?<![\w/.,-])(?<!\d ){PREFIX}7 ?[02369]"
    r"(?:[ /.)-]{0,3}(?:\d|(?<=[\d ])[Oo](?=\d))){7}(?![\d/]|[.,]\d)"
)
LANDLINE = re.compile(
    rf"(?<![\w/.,-]){PREFIX}(\d{{1,3}})\)?(?:[ /]|-| - )"
    r"(\d{2,3}(?:[ -]?\d{2,3}){1,3})(?![\d/]|[.,:-]\d)"
)
BARE_LANDLINE = re.compile(r"(?<![\w/.,-])0\d{7,9}(?![\d/]|[.,:-]\d)")
FOREIGN = re.compile(r"(?<![\w/.,+-])\+(?!46)\d{1,3}(?:[ -]?\(?\d{1,4}\)?){2,5}(?!\d)")
AREA_CODES = re.compile(
    r"8|10|11|13|16|18|19|21|23|26|31|33|35|36|40|42|44|46|54|60|63|90"
    r"|[1-9]\d\d"
)
SERVICE_CODES = {"20", "200", "771", "774", "775", "776", "770", "772", "900", "939", "944"}
MUNICIPAL_CODE = "10"

SAYS_PHONE = re.compile(r"tel|ring|mobil|telefon|nås|hemn|sms|swish|nummer|nr", re.IGNORECASE)
SAYS_SWITCHBOARD = re.compile(
    r"växel|kommun|räddningstjänst|polis|kontaktcenter|servicecenter|jour|felanmälan|reception|expedition"
    r"|kundtjänst|kundservice|vårdcentral|brandkår",
    re.IGNORECASE,
)
SAYS_OTHER = re.compile(
    r"(?:bg|pg|bankgiro|plusgiro|ocr|dnr|diarien\w*|faktura\w*|kl|klockan|konto\w*|ärende\w*|stol\w*|artikel\w*"
    r"|order\w*|mätare|leverans\w*|kund\w*|org\w*|serie\w*|projekt|sträckan|perioden|clearing\w*)"
    r"[.: ]*(?:nr)?[.: ]*$",
    re.IGNORECASE,
)
CUE = 24
SHORTEST, LONGEST = 7, 9


def found(text: str) -> Iterator[Hit]:
    for match in MOBILE.finditer(text):
        yield from _phone(text, match, Level.HIGH)
    for match in LANDLINE.finditer(text):
        digits = sum(sign.isdigit() for sign in match[1] + match[2])
        if SHORTEST <= digits <= LONGEST and AREA_CODES.fullmatch(match[1]) and match[1] not in SERVICE_CODES:
            around = before(text, match, CUE) + after(text, match, CUE)
            is_office = match[1] == MUNICIPAL_CODE or SAYS_SWITCHBOARD.search(around)
            yield from _phone(text, match, Level.LOW if is_office else Level.MEDIUM)
    for match in BARE_LANDLINE.finditer(text):
        if SAYS_PHONE.search(before(text, match, CUE)):
            yield from _phone(text, match, Level.MEDIUM)
    for match in FOREIGN.finditer(text):
        yield from _phone(text, match, Level.MEDIUM)


def _phone(text: str, match: re.Match[str], level: Level) -> Iterator[Hit]:
    if not SAYS_OTHER.search(before(text, match, CUE)):
        why = Why.OFFICE if level is Level.LOW else Why.SHAPE
        # A bracket around the whole number is the sentence's own: "(070-174 06 05)".
        is_around = match[0].startswith("(") and ")" not in match[0]
        yield Hit(HitKind.PHONE, match.start() + is_around, match.end(), level, why)
