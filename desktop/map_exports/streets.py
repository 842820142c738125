"""Named streets of the base map, and which of them a place lies at.

A place at STREET is told as its street's middle, the same for all on that street, so that no dwelling can
be told from another. A street too short for that is as good as an address, and is none here; one longer than
people mean by a street is cut into pieces of its own.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import ceil, cos, radians
from typing import Any

import shapely
from shapely import LineString, MultiLineString, STRtree
from shapely.ops import substring

from desktop.map.paper.features import Feature, features_of
from desktop.places.distance import METRES_PER_DEGREE
from models.reports.values import Position

SHORTEST, LONGEST = 120.0, 1500.0  # metres
REACH = 150.0
"""Metres from a place to the street that it is told as lying at."""

_APART = 60.0  # metres between parts of one street, across a square or a roundabout
_DECIMALS = 5


@dataclass(frozen=True, slots=True)
class Street:
    """A street, or one piece of a long one."""

    name: str
    middle: Position


class Streets:
    """The streets of a base map, as `Areas.base_map` gives it."""

    def __init__(self, base: Mapping[str, Any]) -> None:
        self._roads = [each for each in features_of(base) if each.kind == "road" and each.name.strip()]
        latitudes = [line.south for road in self._roads for line in road.lines]
        self._squeeze = cos(radians(sum(latitudes) / len(latitudes))) if latitudes else 1.0
        self._streets: list[Street] = []
        self._lines: list[Any] = []
        self._read()

    def nearest(self, places: Sequence[Position]) -> list[Street | None]:
        """The street that each place lies at; None: none within reach."""
        found: list[Street | None] = [None] * len(places)
        if not self._lines or not places:
            return found
        points = shapely.points([self._metres(each.longitude, each.latitude) for each in places])
        near = self._tree.query_nearest(points, max_distance=REACH, all_matches=False)
        for place, street in zip(*near.tolist(), strict=True):
            found[place] = self._streets[street]
        return found

    @cached_property
    def _tree(self) -> Any:
        return STRtree(self._lines)

    def _read(self) -> None:
        named: dict[str, list[LineString]] = defaultdict(list)
        for road in self._roads:
            named[road.name.strip()] += self._lines_of(road)
        for name, lines in named.items():
            for street in _apart(lines):
                for piece in _pieces(street):
                    self._streets.append(Street(name, self._middle(piece)))
                    self._lines.append(piece)

    def _lines_of(self, road: Feature) -> list[LineString]:
        """In metres from the meridian and the equator, which is enough within a municipality."""
        lines = [[self._metres(*place) for place in line.places] for line in road.lines]
        return [LineString(line) for line in lines if len(line) > 1]

    def _metres(self, longitude: float, latitude: float) -> tuple[float, float]:
        return longitude * self._squeeze * METRES_PER_DEGREE, latitude * METRES_PER_DEGREE

    def _middle(self, street: Any) -> Position:
        """Halfway along it, or its spot nearest to the middle of all its parts."""
        half = street.interpolate(0.5, normalized=True)
        spot = half if isinstance(street, LineString) else shapely.shortest_line(street, street.centroid)
        east, north = spot.coords[0]
        return Position(
            round(north / METRES_PER_DEGREE, _DECIMALS),
            round(east / METRES_PER_DEGREE / self._squeeze, _DECIMALS),
        )


def _apart(lines: Sequence[LineString]) -> list[Any]:
    """The lines of one name, joined where they are one street: two villages may both have a Storgatan."""
    if len(lines) == 1:
        return list(lines)
    ground = shapely.union_all(shapely.buffer(lines, _APART / 2, quad_segs=2))
    whole: dict[int, list[LineString]] = defaultdict(list)
    lands = list(shapely.get_parts(ground))
    for line in lines:
        whole[next(number for number, land in enumerate(lands) if land.intersects(line))].append(line)
    return [shapely.line_merge(MultiLineString(each)) for each in whole.values()]


def _pieces(street: Any) -> list[Any]:
    if street.length < SHORTEST:
        return []
    if street.length <= LONGEST or not isinstance(street, LineString):
        return [street]
    count = ceil(street.length / LONGEST)
    cuts = [street.length * number / count for number in range(count + 1)]
    return [substring(street, begin, end) for begin, end in pairwise(cuts)]
