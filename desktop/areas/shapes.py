"""Shapes of areas as a person draws, cuts and imports them: what is allowed, and what overlaps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

import shapely
import shapely.ops

from desktop.places.outlines import Outline, outline_of
from desktop.places.surfaces import geometry_of, made_valid, polygons_of, square_metres, surface_of
from models.areas.values import AreaOverlap, GeoJson
from models.map.values import Region
from models.refusals import Refusal, RefusalKind
from models.reports.values import Position

Key = TypeVar("Key", int, str)
# Longitude and latitude.
Corner = tuple[float, float]
# In square metres: less is a slip of the hand.
LEAST = 100.0
_CORNERS = 3
# A smaller share is how neighbours' borders were drawn, and tells nobody anything.
_TOLD_SHARE = 0.01
# Of a degree, as the map tells places.
_DECIMALS = 6


def drawn(region: Region) -> Any:
    """The shape of a ring drawn by hand.

    Raises Refusal AREA_NOT_DRAWN, AREA_CROSSES_ITSELF, AREA_TOO_SMALL.
    """
    return _allowed(shapely.Polygon(_ring(region)))


def rings_of(geometry: object) -> tuple[tuple[Region, ...], ...]:
    """Of each polygon its outer ring and its holes, each without the corner that closes it.

    Of what crosses itself: those of the shape put right.
    """
    return tuple(
        tuple(Region(tuple(Position(north, east) for east, north in ring[:-1])) for ring in polygon)
        for polygon in _sound(geometry)
    )


def outer_ring(shape: Any) -> Region:
    """Around the largest part of the shape."""
    largest = max(polygons_of(shape), key=lambda polygon: float(polygon.area))
    return Region(tuple(Position(north, east) for east, north in largest.exterior.coords[:-1]))


def with_ring(geometry: object, ring: int, region: Region) -> Any:
    """The shape with another border at *ring*, counted through `rings_of`. Raises as `drawn`, and GONE."""
    polygons = [list(polygon) for polygon in _sound(geometry)]
    places = [(part, nth) for part, polygon in enumerate(polygons) for nth in range(len(polygon))]
    if not 0 <= ring < len(places):
        raise Refusal(RefusalKind.GONE)
    part, nth = places[ring]
    polygons[part][nth] = tuple(_unmoved(_ring(region), polygons[part][nth]))
    shapes = [shapely.Polygon(polygon[0], polygon[1:]) for polygon in polygons]
    return _allowed(shapes[0] if len(shapes) == 1 else shapely.multipolygons(shapes))


def cut(geometry: object, line: Sequence[Position]) -> list[Any]:
    """The parts along a *line* drawn across, the largest first; what the line misses stays with that one.

    Raises Refusal AREA_NOT_DIVIDED where it does not go all the way across, AREA_TOO_SMALL.
    """
    corners = [(corner.longitude, corner.latitude) for corner in line]
    if len(set(corners)) <= 1:
        raise Refusal(RefusalKind.AREA_NOT_DIVIDED)
    knife = shapely.LineString(corners)
    parts: list[Any] = []
    missed: list[Any] = []
    for polygon in polygons_of(surface(geometry)):
        pieces = polygons_of(shapely.ops.split(polygon, knife)) if knife.intersects(polygon) else [polygon]
        (parts if len(pieces) > 1 else missed).extend(pieces)
    if not parts:
        raise Refusal(RefusalKind.AREA_NOT_DIVIDED)
    parts.sort(key=lambda part: -part.area)
    if square_metres(parts[-1]) < LEAST:
        raise Refusal(RefusalKind.AREA_TOO_SMALL)
    return [shapely.multipolygons([parts[0], *missed]) if missed else parts[0], *parts[1:]]


def mended(geometry: GeoJson) -> tuple[GeoJson, bool]:
    """The same geometry, or one that does not cross itself; and whether it had to be put right."""
    polygons = _polygons(geometry)
    is_sound = all(len(set(ring)) >= _CORNERS for polygon in polygons for ring in polygon)
    if is_sound and _shape(polygons).is_valid:
        return geometry, False
    return geometry_of(surface_of(polygons)), True


def is_too_small(geometry: GeoJson) -> bool:
    shape = surface(geometry)
    return bool(shape.is_empty) or square_metres(shape) < LEAST


def is_outside(shape: Any, municipality: Outline | None) -> bool:
    """Whether no part lies in the municipality, as far as its outline is known."""
    return municipality is not None and not municipality.surface.intersects(shape)


def overlaps(shape: Any, others: Iterable[tuple[str, Any]]) -> tuple[AreaOverlap, ...]:
    """The named *others* that the shape lies partly in, most first."""
    shared = [(name, shape.intersection(other).area / shape.area) for name, other in others]
    told = [AreaOverlap(name, share) for name, share in shared if share >= _TOLD_SHARE]
    return tuple(sorted(told, key=lambda overlap: -overlap.share))


def surface(geometry: object) -> Any:
    """A valid shape, prepared. Raises Refusal AREA_NOT_DRAWN where there is none."""
    outline = outline_of(geometry)
    if outline is None:
        raise Refusal(RefusalKind.AREA_NOT_DRAWN)
    return outline.surface


def joined(shapes: Sequence[Any]) -> Any:
    return shapely.union_all(shapes)


def surfaces(geometries: Mapping[Key, object]) -> dict[Key, Any]:
    """Valid shapes by name or id, of those that have any."""
    outlines = {key: outline_of(geometry) for key, geometry in geometries.items()}
    return {key: outline.surface for key, outline in outlines.items() if outline}


def large_enough(shape: Any) -> Any:
    """The shape itself. Raises Refusal AREA_TOO_SMALL where hardly anything is left of it."""
    if shape.is_empty or square_metres(shape) < LEAST:
        raise Refusal(RefusalKind.AREA_TOO_SMALL)
    return shape


def _allowed(shape: Any) -> Any:
    """The shape with touching corners put right."""
    if not shape.is_valid:
        valid = made_valid(shape)
        if not valid.is_empty and len(polygons_of(valid)) != len(polygons_of(shape)):
            raise Refusal(RefusalKind.AREA_CROSSES_ITSELF)
        shape = valid
    return large_enough(shape)


def _unmoved(ring: Sequence[Corner], before: Sequence[Corner]) -> list[Corner]:
    """Corners that stand where they stood keep every figure.

    The map tells fewer, and a gap between neighbours would come of it.
    """
    known = {_told(corner): corner for corner in before}
    return [known.get(_told(corner), corner) for corner in ring]


def _told(corner: Corner) -> Corner:
    return round(corner[0], _DECIMALS), round(corner[1], _DECIMALS)


def _ring(region: Region) -> list[Corner]:
    corners = [(corner.longitude, corner.latitude) for corner in region.corners]
    if len(set(corners)) < _CORNERS:
        raise Refusal(RefusalKind.AREA_NOT_DRAWN)
    return corners if corners[0] == corners[-1] else [*corners, corners[0]]


def _sound(geometry: object) -> tuple[Any, ...]:
    """Polygons as tuples of rings; as stored where they are valid, so that no corner moves."""
    polygons = _polygons(geometry)
    if not polygons:
        raise Refusal(RefusalKind.AREA_NOT_DRAWN)
    return polygons if _shape(polygons).is_valid else _polygons(geometry_of(surface_of(polygons)))


def _polygons(geometry: object) -> tuple[Any, ...]:
    outline = outline_of(geometry)
    return outline.polygons if outline else ()


def _shape(polygons: Sequence[Any]) -> Any:
    parts = [shapely.Polygon(polygon[0], polygon[1:]) for polygon in polygons]
    return parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
