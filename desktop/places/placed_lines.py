"""The lines of a street, from a file's own coordinate system to degrees WGS 84 as the store keeps them."""

import json
from collections.abc import Iterator
from itertools import groupby
from math import cos, radians

import shapely

from desktop.places.coordinates import Orientation, place
from desktop.places.distance import METRES_PER_DEGREE

# More would only weigh: a street of them is drawn and measured at every look.
MOST_CORNERS = 500
# In metres: how far a simpler line may lie from the one that was told, the least that suffices.
_TOLERANCES = (1.0, 3.0, 10.0, 25.0)
_DECIMALS = 6
_EAST_END = 180.0


def placed_lines(told: shapely.MultiLineString, system: str, *, is_swapped: bool) -> str:
    """JSON of MultiLineString coordinates; "" where not every corner is a place, read as its point was.

    *told* has east first, or north where *is_swapped*. A line of too many corners is made simpler, and
    left out where that would move it.
    """
    degrees = _in_degrees(told, system, is_swapped=is_swapped)
    fitting = None if degrees is None else _simple(degrees)
    lines = [] if fitting is None else list(_rounded(fitting))
    return json.dumps(lines, separators=(",", ":")) if lines else ""


def _in_degrees(
    told: shapely.MultiLineString, system: str, *, is_swapped: bool
) -> shapely.MultiLineString | None:
    pairs = [(north, east) for east, north in shapely.get_coordinates(told).tolist()]
    placed = [
        (one.longitude, one.latitude)
        for one in place(pairs, system, Orientation.SAID)
        if one and one.is_swapped == is_swapped and abs(one.longitude) <= _EAST_END
    ]
    return shapely.set_coordinates(told, placed) if len(placed) == len(pairs) else None


def _simple(degrees: shapely.MultiLineString) -> shapely.Geometry | None:
    """With at most `MOST_CORNERS`; None where a line that simple would be another."""
    if shapely.get_num_coordinates(degrees) <= MOST_CORNERS:
        return degrees
    shrink = cos(radians(degrees.centroid.y))
    scale = (METRES_PER_DEGREE * shrink, METRES_PER_DEGREE)
    metres = shapely.line_merge(shapely.transform(degrees, lambda corners: corners * scale))
    simplest = shapely.simplify(metres, _TOLERANCES[-1], preserve_topology=False)
    if shapely.get_num_coordinates(simplest) > MOST_CORNERS:
        return None
    tried = (shapely.simplify(metres, tolerance, preserve_topology=False) for tolerance in _TOLERANCES)
    fitting = next(lines for lines in tried if shapely.get_num_coordinates(lines) <= MOST_CORNERS)
    return shapely.transform(fitting, lambda corners: corners / scale)


def _rounded(lines: shapely.Geometry) -> Iterator[list[list[float]]]:
    """Without corners that fall upon the one before, and lines that then have no length."""
    for line in shapely.get_parts(lines):
        corners = [
            [round(east, _DECIMALS), round(north, _DECIMALS)]
            for east, north in shapely.get_coordinates(line).tolist()
        ]
        kept = [corner for corner, _ in groupby(corners)]
        if len(kept) > 1:
            yield kept
