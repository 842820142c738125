"""Two columns that are coordinates whatever they are called: by their figures alone."""

import re
from collections.abc import Iterable, Sequence
from itertools import combinations

from desktop.places.coordinates import is_swedish
from desktop.places.numbers import coordinate_number

# Metres, or degrees so exact that they are no ages or marks.
_EXACT = re.compile(r"[\d\s\u00a0.]{6,}(?:[.,]\d+)?$|\d{1,2}[.,]\d{3,}$")
_NEARLY_ALL = 0.9


def coordinate_columns(columns: Sequence[Sequence[str]], free: Iterable[int]) -> tuple[int, int] | None:
    """The columns with north and east, among the *free* ones; None where no two lie in Sweden."""
    figures = [index for index in free if _are_exact(columns[index])]
    for first, second in combinations(figures, 2):
        pairs = [_pair(*cells) for cells in zip(columns[first], columns[second], strict=True) if all(cells)]
        if pairs and sum(pair is not None and is_swedish(pair) for pair in pairs) >= len(pairs) * _NEARLY_ALL:
            north, east = pairs[0] or (0.0, 0.0)
            return (first, second) if north > east else (second, first)
    return None


def _are_exact(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return (
        bool(filled) and sum(_EXACT.match(cell) is not None for cell in filled) >= len(filled) * _NEARLY_ALL
    )


def _pair(first: str, second: str) -> tuple[float, float] | None:
    one, other = coordinate_number(first), coordinate_number(second)
    return None if one is None or other is None else (one, other)
