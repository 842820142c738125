"""E-mail addresses, accounts on social media, and addresses of machines."""

import re
from collections.abc import Iterator
from ipaddress import ip_address, ip_network

from desktop.screening.around import before
from desktop.screening.words import words
from models.screening.values import Hit, HitKind, Level, Why

WORD = r"[\w.+'-]{1,64}"
AT = r"(?: ?@ ?| ?[(\[{] ?(?:at|a|@|snabel-?a) ?[)\]}] ?| snabel-?a )"
DOT = r"(?:\.| \. | ?[(\[{] ?(?:punkt|dot|\.) ?[)\]}] ?| punkt | dot )"
SAYS_AT = re.compile(r"@|[(\[{] ?[a@s]|snabel| at ", re.IGNORECASE)
EMAIL = re.compile(
    rf"(?<![\w.+-])({WORD}){AT}([\w-]{{1,63}}(?:{DOT}[\w-]{{1,63}}){{0,4}}){DOT}[A-Za-zåäö]{{2,24}}(?!\w)",
    re.IGNORECASE,
)
EMAIL_IN_WORDS = re.compile(
    r"(?<!\w)[\w.+-]{1,64} at [\w-]{1,63}(?: dot | punkt )(?:com|se|net|org|nu|eu|example)(?!\w)",
    re.IGNORECASE,
)
ROLES = re.compile(
    r"(?:info|kontakt|registrator|diariet?|kommun(?:en)?|kontaktcenter|kundtjanst|kundservice|trygg\w*|reception"
    r"|no-?reply|support|felanmalan|post|medborgarservice|styrelsen?|ordforande|expedition\w*|dataskydd\w*|dpo"
    r"|bibliotek\w*|gata\w*|park\w*|miljo\w*|bygg\w*|skola\w*|polis\w*|press|webb\w*|admin|hej|synpunkter|bokning"
    r"|fritid\w*|kultur\w*|social\w*|raddningstjanst\w*|est|lokbra|brottsforebyggare\w*)$",
    re.IGNORECASE,
)
AN_OFFICE = re.compile(r"kommun|polis|region|lansstyrelse|trafikverket|stad$|stad\.", re.IGNORECASE)

HANDLE = re.compile(r"(?<![\w.@/])@[a-zA-ZåäöÅÄÖ0-9_][\w.]{1,29}\w")
PROFILE = re.compile(
    r"\b(?:facebook|instagram|tiktok|snapchat|twitter|x|linkedin|youtube|t)\.(?:com|me)/(?:add/|in/|@)?[\w.@-]{3,40}",
    re.IGNORECASE,
)
NETWORK = re.compile(r"(?<![\w.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?!\d|\.\d)")
NEW_NETWORK = re.compile(r"(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])", re.IGNORECASE)
MACHINE = re.compile(
    r"(?<![\w:-])[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}(?![\w:-])", re.IGNORECASE
)
SAYS_VERSION = re.compile(
    r"(?:\w*version|ver|rev|utgåva|v|kap|avsnitt|paragraf|punkt|bilaga|§)[.: ]*$", re.IGNORECASE
)
# A house's own; those kept for examples in books count as anybody's.
PRIVATE = tuple(
    map(
        ip_network,
        ("0.0.0.0/8", "10.0.0.0/8", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::/127", "fe80::/10"),
    )
)
CUE = 24
A_DAY = 3


def found(text: str) -> Iterator[Hit]:
    if SAYS_AT.search(text):
        yield from _emails(text)
    yield from _accounts(text)
    yield from _machines(text)


def _emails(text: str) -> Iterator[Hit]:
    for match in EMAIL.finditer(text):
        is_office = _is_office(match[1], match[2])
        level, why = (Level.LOW, Why.OFFICE) if is_office else (Level.HIGH, Why.SHAPE)
        yield Hit(HitKind.EMAIL, match.start(), match.end(), level, why)
    for match in EMAIL_IN_WORDS.finditer(text):
        yield Hit(HitKind.EMAIL, match.start(), match.end(), Level.HIGH)


def _is_office(name: str, domain: str) -> bool:
    """A role's address, or an office's where the part before @ is nobody's name."""
    parts = [part for part in re.split(r"[._-]", name.lower()) if part]
    if ROLES.match(name):
        return True
    is_somebody = any(part in words("first_names") for part in parts) or len(parts) > 1
    return bool(AN_OFFICE.search(domain)) and not is_somebody


def _accounts(text: str) -> Iterator[Hit]:
    for match in HANDLE.finditer(text) if "@" in text else ():
        if not AN_OFFICE.search(match[0]):
            yield Hit(HitKind.ONLINE_ACCOUNT, match.start(), match.end(), Level.MEDIUM)
    for match in PROFILE.finditer(text) if ".com/" in text.lower() or ".me/" in text.lower() else ():
        if not AN_OFFICE.search(match[0]):
            yield Hit(HitKind.ONLINE_ACCOUNT, match.start(), match.end(), Level.MEDIUM)


def _machines(text: str) -> Iterator[Hit]:
    for rule, sign in ((NETWORK, "."), (NEW_NETWORK, ":")):
        for match in rule.finditer(text) if sign in text else ():
            if _is_network(match[0]) and not SAYS_VERSION.search(before(text, match, CUE)):
                yield Hit(HitKind.NETWORK_ADDRESS, match.start(), match.end(), Level.MEDIUM)
    for match in MACHINE.finditer(text):
        yield Hit(HitKind.NETWORK_ADDRESS, match.start(), match.end(), Level.MEDIUM)


def _is_network(told: str) -> bool:
    """An address on the net; those inside a house's own network are nobody's, nor is a time of day."""
    if told.count(":") < A_DAY and "." not in told and "::" not in told:
        return False
    try:
        address = ip_address(told)
    except ValueError:
        return False
    return not any(address in net for net in PRIVATE if net.version == address.version)
