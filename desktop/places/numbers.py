"""Coordinates as people and programs write them: one figure in a cell."""

import math
import re
from collections.abc import Sequence

_PLAIN = re.compile(r"[+-]?\d+(?:[.,]\d+)?$")
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f']")
_DEGREES = re.compile(
    r"(?P<degrees>\d{1,3})\s*°\s*(?P<minutes>\d{1,2}(?:[.,]\d+)?)\s*'"
    r"\s*(?:(?P<seconds>\d{1,2}(?:[.,]\d+)?)\s*(?:\"|'')?)?$"
)
_LETTERED = re.compile(r"(?P<before>[NSEWÖOV]:?\s*)?(?P<size>.*?)(?P<after>\s*[NSEWÖOV])?$", re.IGNORECASE)
_UNIT = re.compile(r"(?<=\d)\s*(?:m|°)$", re.IGNORECASE)
# The many signs that stand for minus, degrees, minutes and seconds.
_ONE_SIGN = str.maketrans("−º˚′’‘´`″”“", "-°°'''''\"\"\"")
_GROUPED = {
    ".": re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$"),
    ",": re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$"),
}
_FULL_CIRCLE = 60
_LONGEST = 60
_THREE = 3


def coordinate_number(cell: str, grouping: str = "") -> float | None:
    """A figure ("6 576 924,7", "59.33 N") or degrees and minutes; None for anything else, never a guess.

    *grouping* is the separator that groups thousands in the whole column. Figures that Excel
    has rounded ("6,58E+06") are none.
    """
    if grouping:
        cell = cell.replace(grouping, "")
    try:
        number = float(cell)
    except ValueError:
        number = float(cell.replace(",", ".")) if _PLAIN.match(cell) else _written(cell)
    else:
        if "e" in cell or "E" in cell or "_" in cell:
            return None
    return number if math.isfinite(number) else None


def grouping_separator(cells: Sequence[str]) -> str:
    """The separator that groups thousands in these cells: it stands twice in one, and never otherwise.

    In a column with "6.579.123" also "475.123" is a whole number of metres.
    """
    for separator, grouped in _GROUPED.items():
        having = [cell for cell in cells if separator in cell]
        if any(cell.count(separator) > 1 for cell in having) and all(map(grouped.match, having)):
            return separator
    return ""


def _written(cell: str) -> float:
    if len(cell) > _LONGEST:
        return math.nan
    match = _LETTERED.match(cell.translate(_ONE_SIGN).strip())
    if match is None:
        return math.nan
    size = _size(_UNIT.sub("", match["size"]))
    letter = (match["before"] or match["after"] or "").strip(" :\u00a0").upper()
    return -size if letter in {"S", "W", "V"} else size


def _size(written: str) -> float:
    if "°" in written:
        return _from_degrees(written)
    text = _SPACES.sub("", written)
    return _plain(text.replace(",", ".")) if _PLAIN.match(text) else _with_thousands(text)


def _with_thousands(text: str) -> float:
    """The last of two kinds of separator is the decimal one; a kind that stands twice groups thousands."""
    decimal = "," if text.rfind(",") > text.rfind(".") else "."
    other = "." if decimal == "," else ","
    if text.count(decimal) > 1 and other not in text:
        grouped = text.split(decimal)
        return _plain("".join(grouped)) if all(len(part) == _THREE for part in grouped[1:]) else math.nan
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
    return int(match["degrees"]) + minutes / 60 + seconds / 3600
