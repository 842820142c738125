"""A row below the header that says how each column is written, and is no report."""

import re
from collections.abc import Sequence

from models.folding import fold

_WORD = re.compile(
    r"[(\[<]?(?:"
    # How dates and times are written.
    r"(?:å{2,4}|y{2,4})[-/. ]?m{2}[-/. ]?d{2}(?:[t ,]*(?:kl\.? ?)?[th]{2}[:.]?m{2}(?:[:.]?s{2})?)?"
    r"|d{1,2}[-/. ]m{1,2}[-/. ](?:å{2,4}|y{2,4})|[th]{2}[:.]?m{2}(?:[:.]?s{2})?"
    # What is measured, and in which system.
    r"|°? ?[nesöwx]|[°º]|(?:decimal)?grader(?: [nö])?|deg(?:rees)?|dd|m|km|meter|met(?:re|er)s|st|kr|%|min|h"
    r"|wgs ?84|sweref ?99(?: ?tm| ?\d\d ?\d\d)?|rt ?90(?: ?2[.,]5 ?gon ?v)?|epsg:? ?\d{4,5}"
    # What sort of cell it is.
    r"|(?:fri|kort)?text|sträng|string|(?:hel|decimal)?tal|siffror|number|integer|nr|nummer|löpnr|datum|date|"
    r"datetime|tid|time|ja/nej|j/n|yes/no|lista|val|värde|kod|obligatorisk[t]?|valfri[tt]?"
    r")[)\]>]?$"
)
_FEWEST = 2


def names_units(cells: Sequence[str]) -> bool:
    """As ";åååå-mm-dd;fritext;;m;m": nothing but such words, in two columns at least."""
    filled = [" ".join(fold(cell).split()) for cell in cells if cell.strip()]
    return len(filled) >= _FEWEST and all(_WORD.match(cell) for cell in filled)
