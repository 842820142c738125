"""Exact coordinates beside a word that makes them somebody's dwelling; by themselves they are a place."""

import re
from collections.abc import Iterator

from desktop.screening.around import after, before
from models.screening.values import Hit, HitKind, Level, Why

# Four decimals of a degree are eleven metres.
DEGREES = re.compile(r"(?<![\d.,])[56]\d[.,]\d{4,8}[°NE]?[,; ]{1,3}(?:och )?[12]\d[.,]\d{4,8}(?![\d.])")
METRES = re.compile(
    r"(?<![\d.,])N? ?[67](?:\d{6}| \d{3} \d{3})(?:[.,]\d{1,3})?[,; ]{1,3}"
    r"E? ?[2-9](?:\d{5}|\d\d \d{3})(?:[.,]\d{1,3})?(?!\d)"
)
MINUTES = re.compile(
    r"(?<!\d)[56]\d ?° ?\d{1,2} ?['′’] ?\d{1,2}(?:[.,]\d{1,3})? ?[\"″”]? ?N?[,; ]{1,3}"
    r"[12]\d ?° ?\d{1,2} ?['′’] ?\d{1,2}(?:[.,]\d{1,3})? ?[\"″”]? ?[EÖO]?"
)
SAYS_HOME = re.compile(
    r"\b(?:bor|bodde|bostad(?:en)?|hemma|hemmet|mitt hus|vårt hus|huset där|min lägenhet|villan?|stugan?"
    r"|sovrum\w*|torpet|granne\w*|hos mig|hos oss)\b",
    re.IGNORECASE,
)
CUE_BEFORE, CUE_AFTER = 60, 40


def found(text: str) -> Iterator[Hit]:
    for rule in (DEGREES, METRES, MINUTES):
        for match in rule.finditer(text):
            if SAYS_HOME.search(before(text, match, CUE_BEFORE)) or SAYS_HOME.search(
                after(text, match, CUE_AFTER)
            ):
                yield Hit(HitKind.COORDINATES, match.start(), match.end(), Level.MEDIUM, Why.CUE)
