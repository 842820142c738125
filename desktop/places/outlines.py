"""Polygons of areas and municipalities: what lies within them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """Rings of (longitude, latitude) in WGS 84; what is in an odd number of them is within."""

    rings: tuple[Ring, ...]
    box: tuple[float, float, float, float]

    def holds(self, latitude: float, longitude: float) -> bool:
        west, south, east, north = self.box
        if not (west <= longitude <= east and south <= latitude <= north):
            return False
        return sum(_is_in_ring(ring, latitude, longitude) for ring in self.rings) % 2 == 1


def outline_of(geometry: Any) -> Outline | None:
    """From a GeoJSON Polygon, MultiPolygon, GeometryCollection, Feature or FeatureCollection; else None."""
    rings = tuple(_rings(geometry))
    points = [point for ring in rings for point in ring]
    if not points:
        return None
    longitudes, latitudes = [point[0] for point in points], [point[1] for point in points]
    return Outline(rings, (min(longitudes), min(latitudes), max(longitudes), max(latitudes)))


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


def _rings(geometry: Any) -> Iterable[Ring]:
    if not isinstance(geometry, dict):
        return
    coordinates = geometry.get("coordinates") or ()
    match geometry.get("type"):
        case "Polygon":
            yield from (_ring(ring) for ring in coordinates)
        case "MultiPolygon":
            yield from (_ring(ring) for polygon in coordinates for ring in polygon)
        case "Feature":
            yield from _rings(geometry.get("geometry"))
        case "FeatureCollection" | "GeometryCollection":
            for part in geometry.get("features") or geometry.get("geometries") or ():
                yield from _rings(part)


def _ring(points: Sequence[Sequence[float]]) -> Ring:
    return tuple((float(point[0]), float(point[1])) for point in points)


def _is_in_ring(ring: Ring, latitude: float, longitude: float) -> bool:
    """Even-odd rule: a ray to the east crosses the ring an odd number of times."""
    is_within = False
    before_longitude, before_latitude = ring[-1]
    for corner_longitude, corner_latitude in ring:
        if (corner_latitude > latitude) != (before_latitude > latitude):
            slope = (before_longitude - corner_longitude) / (before_latitude - corner_latitude)
            if longitude < corner_longitude + slope * (latitude - corner_latitude):
                is_within = not is_within
        before_longitude, before_latitude = corner_longitude, corner_latitude
    return is_within
