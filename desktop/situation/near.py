"""Points gathered around those that have most others near them: many at once, as a year of reports is."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heapify, heappop, heappush
from math import cos, radians

import numpy as np
import shapely

from desktop.agenda.spots import NEAR_METRES
from desktop.places.distance import METRES_PER_DEGREE

Point = tuple[float, float]  # latitude and longitude in degrees


def gathered_near(points: Sequence[Point], least: int) -> list[list[int]]:
    """Around the point that has most others near it, then around the next, while *least* are near.

    The points by their place in the sequence; as `desktop.agenda.spots.grouped`, but for thousands.
    """
    if not points:
        return []
    begins, near = _neighbours(points)
    left = np.ones(len(points), dtype=bool)
    # The most first, of as many the earliest; who has lost neighbours since is put back with fewer.
    waiting = [(-int(begins[place + 1] - begins[place]), place) for place in range(len(points))]
    heapify(waiting)
    groups = []
    while waiting:
        counted, middle = heappop(waiting)
        if not left[middle]:
            continue
        around = near[begins[middle] : begins[middle + 1]]
        around = around[left[around]]
        if len(around) < least:
            continue
        if len(around) < -counted:
            heappush(waiting, (-len(around), middle))
            continue
        left[around] = False
        groups.append(sorted(around.tolist()))
    return groups


def _neighbours(points: Sequence[Point]) -> tuple[np.ndarray, np.ndarray]:
    """Of each point who is near it, itself included: where its part begins, and all the parts in a row."""
    north = np.array([point[0] for point in points])
    squeeze = cos(radians(float(north.mean())))
    east = np.array([point[1] for point in points]) * squeeze
    on_plane = shapely.points(east * METRES_PER_DEGREE, north * METRES_PER_DEGREE)
    tree = shapely.STRtree(on_plane)
    whose, near = tree.query(on_plane, predicate="dwithin", distance=NEAR_METRES)
    order = np.argsort(whose, kind="stable")
    begins = np.searchsorted(whose[order], np.arange(len(points) + 1))
    return begins, near[order]
