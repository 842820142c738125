"""Polygons of areas and municipalities: what lies within them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

Ring = tuple[tuple[float, float], ...]
# Its outer ring, then its holes.
Polygon = tuple[Ring, ...]


@dataclass(frozen=True)
class Outline:
    """Polygons of (longitude, latitude) in WGS 84; *box* is west, south, east, north."""

    polygons: tuple[Polygon, ...]
    box: tuple[float, float, float, float]

    @property
    def rings(self) -> tuple[Ring, ...]:
        return tuple(ring for polygon in self.polygons for ring in polygon)

    @cached_property
    def surface(self) -> Any:
        """The same as a shape of shapely's, whole and prepared for many questions."""
        from desktop.places.surfaces import surface_of  # noqa: PLC0415 - the window starts without shapely

        return surface_of(self.polygons)

    def holds(self, latitude: float, longitude: float) -> bool:
        """Whether the point lies within or on a border, be it a hole's."""
        west, south, east, north = self.box
        if not (west <= longitude <= east and south <= latitude <= north):
            return False
        from desktop.places.surfaces import holds  # noqa: PLC0415 - the window starts without shapely

        return bool(holds(self.surface, latitude, longitude))


def outline_of(geometry: Any) -> Outline | None:
    """From a GeoJSON Polygon, MultiPolygon, GeometryCollection, Feature or FeatureCollection; else None."""
    polygons = tuple(_polygons(geometry))
    points = [point for polygon in polygons for ring in polygon for point in ring]
    if not points:
        return None
    longitudes, latitudes = [point[0] for point in points], [point[1] for point in points]
    return Outline(polygons, (min(longitudes), min(latitudes), max(longitudes), max(latitudes)))


def middle_of(outline: Outline) -> tuple[float, float]:
    """Latitude and longitude of the centre of gravity of the largest ring, as geocoders answer for a name."""
    ring = max(outline.rings, key=lambda each: abs(_doubled_area(each)))
    doubled = _doubled_area(ring)
    if not doubled:
        return ring[0][1], ring[0][0]
    pairs = list(zip(ring, (*ring[1:], ring[0]), strict=True))
    east = sum((a[0] + b[0]) * (a[0] * b[1] - b[0] * a[1]) for a, b in pairs) / (3 * doubled)
    north = sum((a[1] + b[1]) * (a[0] * b[1] - b[0] * a[1]) for a, b in pairs) / (3 * doubled)
    return north, east


def _doubled_area(ring: Ring) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, (*ring[1:], ring[0]), strict=True))


def _polygons(geometry: Any) -> Iterable[Polygon]:
    if not isinstance(geometry, dict):
        return
    coordinates = geometry.get("coordinates") or ()
    match geometry.get("type"):
        case "Polygon":
            yield _polygon(coordinates)
        case "MultiPolygon":
            yield from map(_polygon, coordinates)
        case "Feature":
            yield from _polygons(geometry.get("geometry"))
        case "FeatureCollection" | "GeometryCollection":
            for part in geometry.get("features") or geometry.get("geometries") or ():
                yield from _polygons(part)


def _polygon(rings: Sequence[Sequence[Sequence[float]]]) -> Polygon:
    return tuple(tuple((float(point[0]), float(point[1])) for point in ring) for ring in rings)
