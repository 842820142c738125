"""What only the word before it gives away: “pass nr”, “konto”, “Snapchat:”, “noll sju noll”."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from desktop.screening.online import AN_OFFICE
from desktop.screening.written_words import Words
from models.screening.values import Hit, HitKind, Level, Why


class Rule(NamedTuple):
    """The pattern begins with one of the words; what is found is its first group."""

    kind: HitKind
    level: Level
    words: AbstractSet[str]
    pattern: re.Pattern[str]


NUMBER_WORDS = r"(?:arton|nitton|tjugo|noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio)"
FIGURE = r"(?:noll|ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|sjutti(?:o|ett|två|tre|sex|nio)|\d{1,3})"
NR = r"\.?(?: ?nr| ?nummer)?[.: ]{1,3}"

RULES = (
    Rule(
        HitKind.PERSONAL_NUMBER,
        Level.MEDIUM,
        {"personnummer", "personnumret", "personnr", "persnr", "pers", "pnr", "samordningsnummer"},
        re.compile(
            rf"\w+{NR}((?:{NUMBER_WORDS})[\w ]{{3,80}}|\d(?:[ ./-]{{0,3}}\d){{9,11}})(?!\d)", re.IGNORECASE
        ),
    ),
    Rule(
        HitKind.IDENTITY_DOCUMENT,
        Level.HIGH,
        {
            *(
                "pass",
                "passet",
                "passnr",
                "passnummer",
                "lma-kort",
                "lma-kortet",
                "id-kort",
                "id-kortet",
                "körkort",
            ),
            *("körkortet", "uppehållstillstånd"),
        },
        re.compile(rf"[\w-]+{NR}([A-Z]{{0,2}} ?\d{{2}}-?\d{{5,7}})(?!\d|-\d)", re.IGNORECASE),
    ),
    Rule(
        HitKind.BANK_ACCOUNT,
        Level.HIGH,
        {
            *(
                "konto",
                "kontot",
                "kontonr",
                "kontonummer",
                "kontonumret",
                "bankkonto",
                "lönekonto",
                "sparkonto",
            ),
            *("bankkontot", "personkonto", "clearing", "clearingnr", "clearingnummer"),
        },
        re.compile(rf"\w+{NR}(?:\w{{3,15}} )?[\"”«]?(\d(?:[ ,.-]{{0,2}}\d){{6,18}})(?!\d)", re.IGNORECASE),
    ),
    Rule(
        HitKind.PHONE,
        Level.MEDIUM,
        {
            *(
                "telefon",
                "telefonnr",
                "telefonnummer",
                "tel",
                "tfn",
                "mobil",
                "mobilnr",
                "mobilnummer",
                "hemnummer",
            ),
            *("ring", "sms", "nås"),
        },
        re.compile(
            r"\w+(?::a)?(?: \w{2,8})?[.: ]{1,3}(?:nr |på )?"
            r"([1-9]\d{1,2}[ -]?\d{2,3}[ -]?\d{2}|07\d{1,2}[ -]\d{5,6})(?![\d/]|[.,:-]?\d)",
            re.IGNORECASE,
        ),
    ),
    Rule(
        HitKind.PHONE,
        Level.MEDIUM,
        {"noll"},
        re.compile(
            rf"(noll(?:[ ,-]{{1,2}}{FIGURE}(?!\w)){{6,12}}|noll sjutti\w{{1,4}}(?:[ -]?\d){{7}})",
            re.IGNORECASE,
        ),
    ),
    Rule(
        HitKind.POLICE_REFERENCE,
        Level.MEDIUM,
        {"k-nr", "k-nummer", "mål", "målet"},
        re.compile(
            r"[\w-]+(?: ?nr| ?nummer)?[.: ]{1,2}(\d{3,7}-\d{2}|[BTFÄ] ?\d{1,5}-\d{2})(?!\d)", re.IGNORECASE
        ),
    ),
)

ACCOUNTS = {
    *(
        "insta",
        "instagram",
        "snap",
        "snapchat",
        "tiktok",
        "tiktok-kontot",
        "facebook",
        "fb",
        "discord",
        "telegram",
    ),
    *(
        "kik",
        "roblox",
        "steam",
        "signaturen",
        "profilen",
        "kontot",
        "snapkontot",
        "användarnamnet",
        "användaren",
    ),
    *("alias", "nicket", "instakontot", "instagramkontot"),
}
ACCOUNT = re.compile(r"[\w-]+(?:: ?| är | heter | )[\"”']?([\w.#-]{3,40})")
LOOKS_CHOSEN = re.compile(r"\w[_.#]\w|[_#]\w|[a-zåäö]\d|[a-zåäö]-\d")


def found(words: Words) -> Iterator[Hit]:
    for rule in RULES:
        for match in words.matches(rule.words, rule.pattern):
            yield Hit(rule.kind, match.start(1), match.end(1), rule.level, Why.CUE)
    for match in words.matches(ACCOUNTS, ACCOUNT):
        is_said = ":" in words.text[match.start() : match.start(1)] or LOOKS_CHOSEN.search(match[1])
        if is_said and not AN_OFFICE.search(match[1]):
            yield Hit(HitKind.ONLINE_ACCOUNT, match.start(1), match.end(1), Level.MEDIUM, Why.CUE)
