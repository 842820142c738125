"""Named streets of the base map: which is nearest, and the lines of all of it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import shapely
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.places.distance import METRES_PER_DEGREE
from desktop.places.matching import name_key
from models.areas.tables import BaseLayer
from models.reports.values import Position

# In metres: who stands farther from a street is not on it; pieces nearer each other are one street.
NEAR = 250
_GAP = 80
_DECIMALS = 6

Lines = list[list[list[float]]]


@dataclass(frozen=True, slots=True)
class Street:
    """A street as far as it hangs together: MultiLineString coordinates, and a point at its middle."""

    name: str
    lines: Lines
    middle: Position


class Streets:
    """The base map's named streets, read once."""

    def __init__(self, session: Session) -> None:
        base = session.scalar(select(BaseLayer.geojson).where(BaseLayer.name == "base"))
        roads = [
            feature
            for feature in (base or {}).get("features", ())
            if feature["properties"].get("kind") == "road" and feature["properties"].get("name")
        ]
        self._names = [str(road["properties"]["name"]) for road in roads]
        self._lines: list[Lines] = [list(_lines_of(road["geometry"])) for road in roads]

    def near(self, position: Position, name: str = "") -> Street | None:
        """The street nearest to *position*, of *name* in any of its forms if given; None beyond `NEAR`."""
        wanted = name_key(name)
        places = [place for place, one in enumerate(self._names) if not wanted or name_key(one) == wanted]
        shapes = [_in_metres(self._lines[place], position) for place in places]
        if not shapes:
            return None
        away = shapely.distance(shapely.Point(0, 0), shapes)
        nearest = int(away.argmin())
        return self._whole(places[nearest], position) if away[nearest] <= NEAR else None

    def _whole(self, start: int, position: Position) -> Street:
        """All pieces of that name that hang together with the one at *start*."""
        name = self._names[start]
        others = [place for place, one in enumerate(self._names) if one == name]
        shapes = {place: _in_metres(self._lines[place], position) for place in others}
        together, left = [start], set(others) - {start}
        for place in together:
            joined = {one for one in left if shapely.distance(shapes[place], shapes[one]) <= _GAP}
            together += sorted(joined)
            left -= joined
        lines = [line for place in sorted(together) for line in self._lines[place]]
        return Street(name, lines, _middle(lines))


def _lines_of(geometry: Any) -> Iterable[list[list[float]]]:
    nested = geometry["coordinates"] if geometry["type"] == "MultiLineString" else [geometry["coordinates"]]
    for line in nested:
        if len(line) > 1:
            yield [
                [round(float(east), _DECIMALS), round(float(north), _DECIMALS)] for east, north, *_up in line
            ]


def _in_metres(lines: Lines, around: Position) -> Any:
    shrink = math.cos(math.radians(around.latitude))
    return shapely.MultiLineString(
        [
            [
                (
                    (east - around.longitude) * METRES_PER_DEGREE * shrink,
                    (north - around.latitude) * METRES_PER_DEGREE,
                )
                for east, north in line
            ]
            for line in lines
        ]
    )


def _middle(lines: Lines) -> Position:
    """Half way along the longest of them."""
    longest = max((shapely.LineString(line) for line in lines), key=shapely.length)
    half = shapely.line_interpolate_point(longest, 0.5, normalized=True)
    return Position(round(half.y, _DECIMALS), round(half.x, _DECIMALS))
