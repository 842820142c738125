"""Points gathered around those that have most others near them: many at once, as a year of reports is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heappush
from math import cos, radians
from typing import Any

import numpy as np

from desktop.agenda.spots import NEAR_METRES
from desktop.places.distance import METRES_PER_DEGREE

Point = tuple[float, float]  # latitude and longitude in degrees

# So many pairs are measured at once: more would take memory without being faster.
_AT_ONCE = 1_000_000


def gathered_near(points: Sequence[Point], least: int) -> list[list[int]]:
    """Around the point that has most others near it, then around the next, while *least* are near.

    The points by their place in the sequence; as `desktop.agenda.spots.grouped`, but for thousands.
    """
    if not points:
        return []
    # Who stands at one spot has the same others near, and goes with them: a spot is looked at once.
    degrees = np.array(points, dtype=float)
    spots, firsts, whose, weights = np.unique(
        degrees[:, 0] + 1j * degrees[:, 1], return_index=True, return_inverse=True, return_counts=True
    )
    members, ends = np.argsort(whose, kind="stable"), np.cumsum(weights)
    return [
        sorted(np.concatenate([members[ends[spot] - weights[spot] : ends[spot]] for spot in around]).tolist())
        for around in _around(spots, firsts, weights, least)
    ]


def _around(spots: Any, firsts: Any, weights: Any, least: int) -> Iterator[Any]:
    """The spots of each group."""
    begins, near = _neighbours(_on_plane(spots))
    left = weights.copy()
    # The most first, of as many the earliest; who has lost neighbours since is put back with fewer.
    counts = np.add.reduceat(weights[near], begins[:-1])
    waiting = list(zip((-counts).tolist(), firsts.tolist(), range(len(spots)), strict=True))
    heapify(waiting)
    while waiting:
        counted, first, middle = heappop(waiting)
        if not left[middle]:
            continue
        around = near[begins[middle] : begins[middle + 1]]
        count = int(left[around].sum())
        if count < least:
            continue
        if count < -counted:
            heappush(waiting, (-count, first, middle))
            continue
        around = around[left[around] > 0]
        left[around] = 0
        yield around


def _on_plane(spots: Any) -> tuple[Any, Any]:
    """Metres to the east and to the north."""
    squeeze = cos(radians(float(spots.real.mean())))
    return spots.imag * squeeze * METRES_PER_DEGREE, spots.real * METRES_PER_DEGREE


def _neighbours(plane: tuple[Any, Any]) -> tuple[Any, Any]:
    """Of each spot who is near it, itself included: where its part begins, and all the parts in a row.

    Looked for in the squares around its own, which stand row by row, so that three in a row are one piece.
    """
    column, row = (np.floor(axis / NEAR_METRES).astype(np.int64) for axis in plane)
    column -= column.min() - 1
    row -= row.min() - 1
    wide = int(column.max()) + 2
    squares = row * wide + column
    order = np.argsort(squares, kind="stable")
    rows = (squares[:, None] + wide * np.array([-1, 0, 1])).ravel()
    starts = np.searchsorted(squares[order], rows - 1)
    lengths = np.searchsorted(squares[order], rows + 1, side="right") - starts
    counts, near = [], []
    for first, last in _parts(lengths):
        some = slice(first * 3, last * 3)
        ahead = np.cumsum(lengths[some]) - lengths[some]
        others = order[np.arange(lengths[some].sum()) + np.repeat(starts[some] - ahead, lengths[some])]
        ones = np.repeat(np.arange(first, last), lengths[some].reshape(-1, 3).sum(axis=1))
        is_near = _are_near(plane, ones, others)
        counts.append(np.bincount(ones[is_near] - first, minlength=last - first))
        near.append(others[is_near])
    return np.concatenate([[0], np.cumsum(np.concatenate(counts))]), np.concatenate(near)


def _are_near(plane: tuple[Any, Any], ones: Any, others: Any) -> Any:
    east, north = (axis[ones] - axis[others] for axis in plane)
    return east * east + north * north <= NEAR_METRES * NEAR_METRES


def _parts(lengths: Any) -> Iterator[tuple[int, int]]:
    """From which spot to which, so that each part has about as many pairs; one spot at the least."""
    ends = np.cumsum(lengths.reshape(-1, 3).sum(axis=1))
    first = 0
    while first < len(ends):
        reach = (int(ends[first - 1]) if first else 0) + _AT_ONCE
        last = max(first + 1, int(np.searchsorted(ends, reach, side="right")))
        yield first, last
        first = last
