"""Telephone numbers, e-mail addresses and network addresses."""

import re
from collections.abc import Iterator

from models.screening.values import Hit, HitKind, Level

GAP = r"[ -]?"
PREFIX = r"(?:(?:\+|00) ?46[ -]?(?:\(0\) ?)?|0)"
MOBILE = re.compile(rf"(?<![\w/.,-]){PREFIX}7[02369](?:[ /.-]{{0,3}}\d){{7}}(?![\d/]|[.,]\d)")
LANDLINE = re.compile(
    rf"(?<![\w/.,-]){PREFIX}(\d{{1,3}})(?:[ /]|-| - )(\d{{2,3}}(?:{GAP}\d{{2,3}}){{1,3}})(?![\d/]|[.,:-]\d)"
)
BARE_LANDLINE = re.compile(r"(?<![\w/.,-])0\d{7,9}(?![\d/]|[.,:-]\d)")
FOREIGN = re.compile(r"(?<![\w/.,+-])\+(?!46)\d{1,3}(?:[ -]?\(?\d{1,4}\)?){2,5}(?!\d)")
AREA_CODES = re.compile(
    r"8|10|11|13|16|18|19|21|23|26|31|33|35|36|40|42|44|46|54|60|63|90"
    r"|[1-9]\d\d"
)
SERVICE_CODES = {"20", "200", "771", "774", "775", "776", "770", "772", "900", "939", "944"}
MUNICIPAL_CODE = "10"

SAYS_PHONE = re.compile(r"tel|ring|mobil|telefon|nås|hemn|sms|swish|nummer", re.IGNORECASE)
SAYS_SWITCHBOARD = re.compile(
    r"växel|kommun|räddningstjänst|polis|kontaktcenter|servicecenter|jour|felanmälan", re.IGNORECASE
)
SAYS_OTHER = re.compile(
    r"(?:bg|pg|bankgiro|plusgiro|ocr|dnr|diarien\w*|faktura\w*|kl|klockan|konto\w*|ärende\w*|stolpe)"
    r"[.: ]*(?:nr)?[.: ]*$",
    re.IGNORECASE,
)

WORD = r"[\w.+'-]{1,64}"
AT = r"(?: ?@ ?| ?[(\[] ?(?:at|a|snabel-?a) ?[)\]] ?| snabel-?a )"
DOT = r"(?:\.| ?[(\[] ?(?:punkt|dot) ?[)\]] ?| punkt )"
EMAIL = re.compile(
    rf"(?<![\w.+-])({WORD}){AT}[\w-]{{1,63}}(?:{DOT}[\w-]{{1,63}}){{0,4}}{DOT}[A-Za-zåäö]{{2,24}}(?!\w)",
    re.IGNORECASE,
)
ROLES = re.compile(
    r"(?:info|kontakt|registrator|kommun(?:en)?|kontaktcenter|kundtjanst|kundservice|trygghet\w*|reception"
    r"|noreply|no-reply|support|felanmalan|post|medborgarservice)$",
    re.IGNORECASE,
)
NETWORK = re.compile(r"(?<![\w.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?!\d|\.\d)")
SAYS_VERSION = re.compile(r"(?:version|ver|rev|utgåva|v|kap|avsnitt)[.: ]*$", re.IGNORECASE)
CUE = 24
SHORTEST, LONGEST = 7, 9
BYTES = range(256)


def found(text: str) -> Iterator[Hit]:
    yield from _phones(text)
    for match in EMAIL.finditer(text):
        level = Level.LOW if ROLES.match(match[1]) else Level.HIGH
        yield Hit(HitKind.EMAIL, match.start(), match.end(), level)
    for match in NETWORK.finditer(text):
        if all(int(part) in BYTES for part in match.groups()) and not SAYS_VERSION.search(
            _before(text, match)
        ):
            yield Hit(HitKind.NETWORK_ADDRESS, match.start(), match.end(), Level.MEDIUM)


def _phones(text: str) -> Iterator[Hit]:
    for match in MOBILE.finditer(text):
        yield from _phone(text, match, Level.HIGH)
    for match in LANDLINE.finditer(text):
        digits = sum(sign.isdigit() for sign in match[1] + match[2])
        if SHORTEST <= digits <= LONGEST and AREA_CODES.fullmatch(match[1]) and match[1] not in SERVICE_CODES:
            is_office = match[1] == MUNICIPAL_CODE or SAYS_SWITCHBOARD.search(_around(text, match))
            yield from _phone(text, match, Level.LOW if is_office else Level.MEDIUM)
    for match in BARE_LANDLINE.finditer(text):
        if SAYS_PHONE.search(_before(text, match)):
            yield from _phone(text, match, Level.MEDIUM)
    for match in FOREIGN.finditer(text):
        yield from _phone(text, match, Level.MEDIUM)


def _phone(text: str, match: re.Match[str], level: Level) -> Iterator[Hit]:
    if not SAYS_OTHER.search(_before(text, match)):
        yield Hit(HitKind.PHONE, match.start(), match.end(), level)


def _around(text: str, match: re.Match[str]) -> str:
    return _before(text, match) + text[match.end() : match.end() + CUE]


def _before(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - CUE) : match.start()]
