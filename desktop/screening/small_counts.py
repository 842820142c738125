"""Counts in statistics so small that somebody may be known by them."""

from collections.abc import Sequence
from typing import NamedTuple

# Below it a count is small, unless the municipality's setting says otherwise.
LEAST = 5


class SmallCount(NamedTuple):
    """`rows[row][column]` counts so few."""

    row: int
    column: int
    cell: int


def small_counts(rows: Sequence[Sequence[object]], least: int = LEAST) -> list[SmallCount]:
    """The whole numbers from 1 to below `least`, in reading order. None is nobody, and tells of nobody."""
    return [
        SmallCount(row, column, cell)
        for row, cells in enumerate(rows)
        for column, cell in enumerate(cells)
        if isinstance(cell, int) and not isinstance(cell, bool) and 0 < cell < least
    ]
