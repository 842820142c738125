"""Rows that sum up the others, or close the sheet: no reports."""

import re
from collections.abc import Sequence

_TOTAL = re.compile(
    r"(?:(?:del|slut|total)?summa|sum|totalt?|antal|subtotal|grand total)\b[\w ]{0,30}:?[\d\s.,]*$",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:källa|source|exporterad|exported|utskriven|utskrivet|uttag|rapporten? skapad|sida \d|page \d)\b",
    re.IGNORECASE,
)


def is_total(cells: Sequence[str]) -> bool:
    """As "Summa;;;12" or "Totalt antal svar: 34": a word for a sum, and nothing else but figures."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled or not _TOTAL.match(filled[0]) or any(_has_letters(cell) for cell in filled[1:]):
        return False
    return len(filled) > 1 or (len(cells) > 1 and " " not in filled[0]) or any(map(str.isdigit, filled[0]))


def closes(cells: Sequence[str]) -> bool:
    """A sum, or a line about the file at its end ("Källa: …")."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    is_alone = len(filled) == 1 and len(cells) > 1
    return is_total(cells) or (is_alone and _CLOSING.match(filled[0]) is not None)


def _has_letters(cell: str) -> bool:
    return any(map(str.isalpha, cell))
