"""Both coordinates in one cell: figures, lettered figures, well-known text and links to maps."""

import re

from desktop.places.numbers import coordinate_number

_DOTTED = r"[+-]?\d+\.\d+"
_COMMAED = r"[+-]?\d+,\d+"
_SPACED = r"[+-]?\d[\d\u00a0 ]*(?:[.,]\d+)?"
_MILLIONS = r"\d(?:[ \u00a0]\d{3}){2}(?:[.,]\d+)?"
_THOUSANDS = r"\d{3}[ \u00a0]\d{3}(?:[.,]\d+)?"
_DEGREES = r"\d{1,3}\s*[°º˚][^°º˚;]*?"
# In the order in which they stand; which is north is found from the values of the whole column.
_AS_THEY_STAND = tuple(
    re.compile(rf"[(\[]?\s*(?P<first>{first}){between}(?P<second>{second})\s*[)\]]?$")
    for first, between, second in (
        (_DOTTED, r"\s*,\s*", _DOTTED),
        (_COMMAED, r",\s*", _COMMAED),
        (_MILLIONS, r"[\s;,]+", _THOUSANDS),
        (_THOUSANDS, r"[\s;,]+", _MILLIONS),
        (_SPACED, r"\s*(?:;|,\s|,(?=[+-]?\d+\.)|\s|/|\|)\s*", _SPACED),
        (_DEGREES, r"[\s,;]+", _DEGREES),
        ("0", ",", "0"),
    )
)
_SIZE = r"[+\-−]?\d[\d\s\u00a0.,°º˚'′’´\"″”]*"
_NORTH, _EAST = r"(?:N|nord|lat|latitude?)", r"(?:E|Ö|O|öst|ost|lon|long|lng|longitude?)"
_MARK, _GAP = r"\"?\s*[:=]?\s*", r"[\s,;\"]*"
_NORTH_AND_EAST = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"{{?\"?{_NORTH}{_MARK}(?P<north>{_SIZE}){_GAP}{_EAST}{_MARK}(?P<east>{_SIZE})}}?$",
        rf"{{?\"?{_EAST}{_MARK}(?P<east>{_SIZE}){_GAP}{_NORTH}{_MARK}(?P<north>{_SIZE})}}?$",
        rf"(?P<north>{_SIZE})N{_GAP}(?P<east>{_SIZE})[EÖO]$",
        rf"(?P<east>{_SIZE})[EÖO]{_GAP}(?P<north>{_SIZE})N$",
        r"(?:SRID=\d+;\s*)?POINT\s*Z?\s*\(\s*(?P<east>[+-]?[\d.]+)\s+(?P<north>[+-]?[\d.]+)[^)]*\)$",
        r"\{.*\"coordinates\":\s*\[\s*(?P<east>[+-]?[\d.]+)\s*,\s*(?P<north>[+-]?[\d.]+)[^\[]*\].*\}$",
        rf"geo:(?P<north>{_DOTTED}),(?P<east>{_DOTTED})",
        rf"https?://\S+!3d(?P<north>{_DOTTED})!4d(?P<east>{_DOTTED})",
        rf"https?://\S+?mlat=(?P<north>{_DOTTED})&mlon=(?P<east>{_DOTTED})",
        rf"https?://\S+?(?:[@=/]|loc:)(?P<north>{_DOTTED})(?:,|%2C|/)\s*(?P<east>{_DOTTED})",
    )
)
_AROUND = ' ,;"\u00a0'
_LONGEST = 500


def coordinate_pair(cell: str) -> tuple[float, float] | None:
    """Both figures, north first where the cell says which it is, else in the order they stand.

    "59,33; 14,52", "(6576924 472992)", "N 59° 19.77' E 14° 31.2'", "POINT(14.52 59.33)", and the place
    that a link to a map shows. The link itself is never followed.
    """
    written = cell.strip()
    if len(written) > _LONGEST:
        return None
    for shape in _AS_THEY_STAND:
        if match := shape.match(written):
            return _both(match["first"], match["second"])
    for shape in _NORTH_AND_EAST:
        if match := shape.match(written):
            return _both(match["north"], match["east"])
    return None


def looks_like_pair(cell: str) -> bool:
    return coordinate_pair(cell) is not None


def _both(first: str, second: str) -> tuple[float, float] | None:
    one, other = coordinate_number(first.strip(_AROUND)), coordinate_number(second.strip(_AROUND))
    return None if one is None or other is None else (one, other)
