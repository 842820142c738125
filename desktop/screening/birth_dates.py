"""Dates and years of birth, and birthdays, after a word that says so."""

import re
from collections.abc import Iterator

from desktop.screening.around import before
from desktop.screening.words import words as listed
from desktop.screening.written_words import Words
from models.screening.values import Hit, HitKind, Level, Why

MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?"
    r"|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|fjortonde)"
)
DAY = (
    rf"(?:(?:18|19|20)\d{{2}}[-./ ]?\d{{2}}[-./ ]?\d{{2}}|\d{{6}}"
    r"|\d{1,2}[-/. ]{1,2}\d{1,2}[-/. ]{1,2}(?:(?:19|20)\d{2}|\d{2})"
    rf"|\d{{1,2}}(?::?e)? ?{MONTH}\.?(?: (?:19|20)?\d{{2}})?(?!\w)"
    rf"|(?:{MONTH}|våren|sommaren|hösten|vintern|år) (?:(?:19|20)\d{{2}}|-\d{{2}})|-\d{{2}}"
    r"|(?:19|20)\d{2}(?![-–]| ?(?:och|eller|till)\b))(?!\d|[-:]\d)"
)
BORN = re.compile(rf"\w+(?: date)?[:. ]{{1,2}}(?:(?:är|den|i|år) ){{0,2}}({DAY})", re.IGNORECASE)
BORN_IN_SHORT = re.compile(rf"f(?:\. ?| )({DAY})", re.IGNORECASE)
BIRTHDAY = re.compile(
    rf"\w+(?: \d{{1,3}}| [a-zåäö]{{2,12}})?(?: år)? (?:den )?(\d{{1,2}}(?::?e)? ?{MONTH})(?!\w)",
    re.IGNORECASE,
)
SPELLED = re.compile(r"född (?:nitton|tjugo)hundra\w{2,20}", re.IGNORECASE)
SAYS_NOBODY = re.compile(
    r"skola|kommun|förening|klubb|bolag|bibliotek|park|hus|kyrka|butik|staden|biograf|museet", re.IGNORECASE
)
CUE = 30


def found(words: Words) -> Iterator[Hit]:
    for cues, rule in ((listed("cues_born"), BORN), ({"född"}, SPELLED), ({"f"}, BORN_IN_SHORT)):
        for match in words.matches(cues, rule):
            yield Hit(HitKind.BIRTH_DATE, match.start(), match.end(), Level.HIGH, Why.CUE)
    for match in words.matches({"fyller", "fyllde"}, BIRTHDAY):
        if not SAYS_NOBODY.search(before(words.text, match, CUE)):
            yield Hit(HitKind.BIRTH_DATE, match.start(), match.end(), Level.MEDIUM, Why.CUE)
