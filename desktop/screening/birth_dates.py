"""Dates and years of birth, and birthdays, after a word that says so."""

import re
from collections.abc import Iterator

from desktop.screening.around import before
from models.screening.values import Hit, HitKind, Level, Why

MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?"
    r"|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|fjortonde)"
)
DAY = (
    rf"(?:(?:18|19|20)\d{{2}}[-./ ]?\d{{2}}[-./ ]?\d{{2}}|\d{{6}}"
    r"|\d{1,2}[-/. ]{1,2}\d{1,2}[-/. ]{1,2}(?:(?:19|20)\d{2}|\d{2})"
    rf"|\d{{1,2}}(?::?e)? ?{MONTH}\.?(?: (?:19|20)?\d{{2}})?(?!\w)"
    rf"|(?:{MONTH}|våren|sommaren|hösten|vintern|år) (?:19|20)\d{{2}}|-\d{{2}}|(?:19|20)\d{{2}}(?![-–]| ?(?:och|eller|till)\b))(?!\d|[-:]\d)"
)
BORN = re.compile(
    r"\b(?:född|föddes|fd|födelse(?:dat(?:um|a)|dag(?:en)?|nummer(?:et)?|år)|birth ?date|born)(?!\w)"
    rf"[:. ]{{1,2}}(?:(?:är|den|i|år) ){{0,2}}({DAY})",
    re.IGNORECASE,
)
BORN_IN_SHORT = re.compile(rf"(?<![\w.])f(?:\. ?| )({DAY})")
BIRTHDAY = re.compile(
    rf"\b(?:fyller|fyllde)(?: \d{{1,3}}| [a-zåäö]{{2,12}})?(?: år)? (?:den )?(\d{{1,2}}(?::?e)? ?{MONTH})(?!\w)",
    re.IGNORECASE,
)
SPELLED = re.compile(r"\bfödd (?:nitton|tjugo)hundra\w{2,20}", re.IGNORECASE)
SAYS_NOBODY = re.compile(
    r"skola|kommun|förening|klubb|bolag|bibliotek|park|hus|kyrka|butik|staden|biograf|museet", re.IGNORECASE
)
CUE = 30


def found(text: str) -> Iterator[Hit]:
    for rule in (BORN, BORN_IN_SHORT, SPELLED):
        for match in rule.finditer(text):
            yield Hit(HitKind.BIRTH_DATE, match.start(), match.end(), Level.HIGH, Why.CUE)
    for match in BIRTHDAY.finditer(text):
        if not SAYS_NOBODY.search(before(text, match, CUE)):
            yield Hit(HitKind.BIRTH_DATE, match.start(), match.end(), Level.MEDIUM, Why.CUE)
