"""What a place is called: the nearest name of the base map or of the municipality's list of place names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.place_memory.nearness import box_around, metres_to_corners
from desktop.places.distance import metres_between
from desktop.places.outlines import Outline, outline_of
from models.areas.tables import BaseLayer
from models.places.tables import PlaceName
from models.reports.values import Position

# So near a named point one stands at it; so far off a road still says where one is.
AT_METRES, NEAR_METRES = 60.0, 300.0
_SPOTS = frozenset({"place", "park", "building"})
_LINES = frozenset({"road", "rail", "water"})

_Corners = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    is_spot: bool
    lines: tuple[_Corners, ...]
    outline: Outline | None

    def metres(self, middle: Position) -> float | None:
        """How near it is; 0 within it."""
        if self.outline is not None and self.outline.holds(middle.latitude, middle.longitude):
            return 0.0
        near = [found for line in self.lines if (found := metres_to_corners(middle, line)) is not None]
        return min(near, default=None)


class NamedGround:
    """The names of the base map, read once: a municipality's own map may be large."""

    def __init__(self, layers: Sequence[Any]) -> None:
        self._named = tuple(named for layer in layers for named in _names(layer))

    def nearest(self, session: Session, middle: Position) -> tuple[str, bool]:
        """The name, and whether one stands at it; "" where nothing with a name is near.

        A square, a park or a house says more than the road that passes it.
        """
        spots = [*self._near(middle, is_spot=True), *_listed(session, middle)]
        roads = [*self._near(middle, is_spot=False)]
        at = [spot for spot in spots if spot[0] <= AT_METRES]
        if at:
            return min(at)[1], True
        on_road = [road for road in roads if road[0] <= AT_METRES]
        near = [each for each in (*spots, *roads) if each[0] <= NEAR_METRES]
        found = min(on_road or near, default=None)
        return (found[1], False) if found else ("", False)

    def _near(self, middle: Position, *, is_spot: bool) -> Iterator[tuple[float, str]]:
        for each in self._named:
            if each.is_spot is is_spot and (metres := each.metres(middle)) is not None:
                yield metres, each.name


def ground_of(session: Session) -> NamedGround:
    """The ground as the store keeps it now."""
    layers = session.scalars(select(BaseLayer.geojson).where(BaseLayer.name != "outline"))
    return NamedGround(list(layers))


def _listed(session: Session, middle: Position) -> Iterator[tuple[float, str]]:
    box = box_around(middle, NEAR_METRES)
    asked = select(PlaceName.name, PlaceName.latitude, PlaceName.longitude).where(
        PlaceName.latitude.between(box.south, box.north), PlaceName.longitude.between(box.west, box.east)
    )
    for name, latitude, longitude in session.execute(asked):
        yield metres_between(middle.latitude, middle.longitude, latitude, longitude), name


def _names(layer: Any) -> Iterator[_Named]:
    for feature in layer["features"]:
        told, shape = feature["properties"], feature["geometry"]
        name, kind = str(told.get("name") or ""), told.get("kind")
        if name and kind in _SPOTS | _LINES:
            outline = outline_of(shape)
            lines = outline.rings if outline else tuple(_lines(shape))
            yield _Named(name, kind in _SPOTS, lines, outline)


def _lines(shape: Any) -> Iterator[_Corners]:
    coordinates: Any = (shape.get("coordinates") if isinstance(shape, dict) else None) or ()
    match shape.get("type") if coordinates else None:
        case "Point":
            yield [coordinates]
        case "LineString" | "MultiPoint":
            yield coordinates
        case "MultiLineString":
            yield from coordinates
