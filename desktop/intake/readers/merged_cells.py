"""Cells that are merged over several rows: what stands in them is said of each of those rows."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

# The file keeps the value in the first row alone.
_MERGED_ROWS = re.compile(rb"<(?:\w+:)?mergeCell ref=\"([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(?!\2\")(\d{1,7})\"")
# (first row, column from 0, last row)
Merge = tuple[int, int, int]


def merges_in(sheet: bytes) -> set[Merge]:
    """Those over more than one row that this part of a sheet's XML tells of."""
    found = (match.groups() for match in _MERGED_ROWS.finditer(sheet))
    return {(int(first), _column(letters), int(last)) for letters, first, last in found}


def told_in_each(rows: Iterable[Sequence[Any]], merges: Iterable[Merge]) -> Iterator[Sequence[Any]]:
    """The rows from the first on; a row with nothing of its own stays empty."""
    beginning: dict[int, list[tuple[int, int]]] = {}
    for first, column, last in merges:
        beginning.setdefault(first, []).append((column, last))
    held: dict[int, tuple[int, Any]] = {}
    for line, row in enumerate(rows, start=1):
        held = {column: (last, value) for column, (last, value) in held.items() if line <= last}
        yield _with(row, held) if held else row
        for column, last in beginning.get(line, ()):
            if column < len(row) and row[column] is not None:
                held[column] = (last, row[column])


def _with(row: Sequence[Any], held: dict[int, tuple[int, Any]]) -> Sequence[Any]:
    if all(value is None or value == "" for value in row):
        return row
    cells = [*row, *[None] * (max(held) + 1 - len(row))]
    for column, (_, value) in held.items():
        if cells[column] is None:
            cells[column] = value
    return cells


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1
