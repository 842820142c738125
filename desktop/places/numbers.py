"""Coordinates as people and programs write them."""

import math
import re

_PLAIN = re.compile(r"[+-]?\d+(?:[.,]\d+)?$")
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f']")
_DEGREES = re.compile(
    r"(?P<before>[NSEWÖOV])?\s*(?P<degrees>\d{1,3})\s*°\s*(?P<minutes>\d{1,2}(?:[.,]\d+)?)\s*['′’]"
    r"\s*(?:(?P<seconds>\d{1,2}(?:[.,]\d+)?)\s*(?:\"|″|”|''))?\s*(?P<after>[NSEWÖOV])?$",
    re.IGNORECASE,
)
_PAIR = re.compile(
    r"\(?\s*(?P<first>[+-]?\d[\d\u00a0 ]*(?:[.,]\d+)?)\s*(?:;|,\s|,(?=[+-]?\d+\.)|\s|/|\|)\s*"
    r"(?P<second>[+-]?\d[\d\u00a0 ]*(?:[.,]\d+)?)\s*\)?$"
)
_DOTTED_PAIR = re.compile(r"\(?\s*(?P<first>[+-]?\d+\.\d+)\s*,\s*(?P<second>[+-]?\d+\.\d+)\s*\)?$")
_FULL_CIRCLE = 60


def coordinate_number(cell: str) -> float | None:
    """A figure ("6 576 924,7", "59.33") or degrees and minutes; None for anything else, never a guess."""
    try:
        number = float(cell)
    except ValueError:
        number = _written(cell)
    return number if math.isfinite(number) else None


def coordinate_pair(cell: str) -> tuple[float, float] | None:
    """Both in one cell, in the order they stand: "59,33; 14,52", "59.33,14.52", "(6576924 472992)"."""
    match = _DOTTED_PAIR.match(cell.strip()) or _PAIR.match(cell.strip())
    if not match:
        return None
    first, second = coordinate_number(match["first"]), coordinate_number(match["second"])
    return None if first is None or second is None else (first, second)


def looks_like_pair(cell: str) -> bool:
    return coordinate_pair(cell) is not None


def _written(cell: str) -> float:
    text = _SPACES.sub("", cell) if "°" not in cell else cell
    if _PLAIN.match(text):
        return float(text.replace(",", "."))
    if "°" in text:
        return _from_degrees(text)
    return _with_thousands(text)


def _with_thousands(text: str) -> float:
    """The last of two kinds of separator is the decimal one; a kind that stands twice groups thousands."""
    decimal = "," if text.rfind(",") > text.rfind(".") else "."
    other = "." if decimal == "," else ","
    if text.count(decimal) > 1 and other not in text:
        grouped = text.split(decimal)
        return _plain("".join(grouped)) if all(len(part) == 3 for part in grouped[1:]) else math.nan  # noqa: PLR2004
    return _plain(text.replace(other, "").replace(decimal, "."))


def _plain(text: str) -> float:
    return float(text) if _PLAIN.match(text) else math.nan


def _from_degrees(text: str) -> float:
    match = _DEGREES.match(text.strip())
    if not match:
        return math.nan
    minutes = float(match["minutes"].replace(",", "."))
    seconds = float((match["seconds"] or "0").replace(",", "."))
    if minutes >= _FULL_CIRCLE or seconds >= _FULL_CIRCLE:
        return math.nan
    size = int(match["degrees"]) + minutes / 60 + seconds / 3600
    letter = (match["before"] or match["after"] or "").upper()
    return -size if letter in {"S", "W", "V"} else size
