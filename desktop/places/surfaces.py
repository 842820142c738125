"""Areas as shapes of shapely's. Loaded when a place is first looked up: the window starts without it."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely

from desktop.places.outlines import Polygon, Ring

# A ring of fewer corners has no inside.
_CORNERS = 3


def surface_of(polygons: Sequence[Polygon]) -> Any:
    """One valid shape, prepared. Rings that cross themselves are put right; overlapping parts are one."""
    parts = [_part(polygon) for polygon in polygons if polygon and len(set(polygon[0])) >= _CORNERS]
    whole = parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
    surface = whole if whole.is_valid else shapely.union_all([made_valid(part) for part in parts])
    shapely.prepare(surface)
    return surface


def made_valid(shape: Any) -> Any:
    """The same shape without crossings, spikes and doubled borders; a bow tie becomes its two halves."""
    return shapely.make_valid(shape, method="structure", keep_collapsed=False)


def holds(surface: Any, latitudes: Any, longitudes: Any) -> Any:
    """Whether points lie within or on the border; one answer for each, reckoned without rounding.

    A point is all of itself: what GEOS calls `intersects` is for points the same as `covers`.
    """
    return shapely.intersects_xy(surface, longitudes, latitudes)


def polygons_of(shape: Any) -> list[Any]:
    """The polygons in a shape; lines and points that a cut left over are not among them."""
    parts = shapely.get_parts(shape)
    nested = [part for part in parts if shapely.get_num_geometries(part) > 1]
    plain = [part for part in parts if part.geom_type == "Polygon" and not part.is_empty]
    return plain + [polygon for part in nested for polygon in polygons_of(part)]


def geometry_of(shape: Any) -> dict[str, Any]:
    """GeoJSON Polygon or MultiPolygon; outer rings run against the clock, as RFC 7946 has it."""
    polygons = [
        [ring.coords[:] for ring in (polygon.exterior, *polygon.interiors)]
        for polygon in map(_against_the_clock, polygons_of(shape))
    ]
    coordinates = [[[list(point) for point in ring] for ring in polygon] for polygon in polygons]
    if len(coordinates) == 1:
        return {"type": "Polygon", "coordinates": coordinates[0]}
    return {"type": "MultiPolygon", "coordinates": coordinates}


def square_metres(shape: Any) -> float:
    """On a sphere flattened at the shape's own latitude: right to half a percent within a municipality."""
    _, south, _, north = shape.bounds
    metres_north = 111_320.0
    metres_east = metres_north * float(np.cos(np.radians((south + north) / 2)))
    return float(shape.area) * metres_north * metres_east


def _against_the_clock(polygon: Any) -> Any:
    return shapely.orient_polygons(polygon, exterior_cw=False)


def _part(polygon: Polygon) -> Any:
    outer, *holes = polygon
    return shapely.Polygon(outer, [hole for hole in holes if _has_inside(hole)])


def _has_inside(ring: Ring) -> bool:
    return len(set(ring)) >= _CORNERS
