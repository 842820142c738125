"""Geometries of map files as the cells that a report needs, north, east and kind of shape, and its line."""

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import shapely


class Place(NamedTuple):
    """As the file has it; `line` is all of a street, in the file's own coordinate system."""

    north: str
    east: str
    kind: str
    line: "shapely.MultiLineString | None" = None

    @property
    def cells(self) -> tuple[str, str, str]:
        """For `OWN_COLUMNS`."""
        return self.north, self.east, self.kind


NOWHERE = Place("", "", "")
OWN_COLUMNS = ("geometry.latitude", "geometry.longitude", "geometry.type")
_KINDS = ("point", "line", "area")
_STRAIGHT = frozenset({"LineString", "LinearRing"})
_DEEPEST = 5
# A millimetre in degrees, and far less in metres.
_DECIMALS = 8
_PLANE = 2
# No street has more; beyond them only its halfway point is kept.
_MOST_CORNERS = 5_000


def point(pair: Any) -> Place | None:
    """(east, north, …) as they stand; heights are dropped, figures written as text are read.

    Empty for no coordinates, None for what cannot be read.
    """
    if not pair:
        return NOWHERE if isinstance(pair, list | tuple) else None
    numbers = _numbers(pair, 1)
    return None if numbers is None else Place(repr(numbers[1]), repr(numbers[0]), "point")


def of_geojson(geometry: Any) -> Place | None:
    """From a GeoJSON geometry object; null is nowhere, and None is returned for what cannot be read."""
    import shapely.errors  # noqa: PLC0415 - slow to load
    import shapely.geometry  # noqa: PLC0415 - slow to load

    if geometry is None:
        return NOWHERE
    if not isinstance(geometry, dict):
        return None
    if geometry.get("type") == "Point":
        return point(geometry.get("coordinates"))
    plain = _plain(geometry)
    if plain is None:
        return None
    try:
        return of_shape(shapely.geometry.shape(plain))
    except (ValueError, TypeError, IndexError, AttributeError, shapely.errors.ShapelyError):
        return None


def of_shape(shape: "shapely.Geometry | None") -> Place:
    """The middle of points, halfway along the longest line, and within an area."""
    import shapely  # noqa: PLC0415 - slow to load

    if shape is None or shape.is_empty:
        return NOWHERE
    kind = _KINDS[shapely.get_dimensions(shape)]
    match kind:
        case "line":
            middle = shapely.line_interpolate_point(_longest(shape), 0.5, normalized=True)
        case "area":
            middle = shape.point_on_surface()
        case _:
            middle = shape.centroid
    if not (math.isfinite(middle.x) and math.isfinite(middle.y)):
        return NOWHERE
    line = _whole_line(shape) if kind == "line" else None
    return Place(repr(round(middle.y, _DECIMALS)), repr(round(middle.x, _DECIMALS)), kind, line)


def _whole_line(shape: "shapely.Geometry") -> "shapely.MultiLineString | None":
    """All of its lines that have a length; None for too many corners, no figures, or arcs among them."""
    import shapely  # noqa: PLC0415 - slow to load

    if shapely.get_num_coordinates(shape) > _MOST_CORNERS:
        return None
    lines = [part for part in _parts(shape) if shapely.get_dimensions(part) == 1 and part.length]
    if not lines or not all(line.geom_type in _STRAIGHT and math.isfinite(line.length) for line in lines):
        return None
    return shapely.MultiLineString([shapely.get_coordinates(line) for line in lines])


def _longest(shape: "shapely.Geometry") -> "shapely.Geometry":
    lines = [part for part in _parts(shape) if part.length]
    return max(lines, key=_length) if lines else next(iter(_parts(shape)))


def _parts(shape: Any) -> Iterable["shapely.Geometry"]:
    for part in getattr(shape, "geoms", ()):
        yield from _parts(part)
    if not hasattr(shape, "geoms"):
        yield shape


def _length(shape: "shapely.Geometry") -> float:
    return float(shape.length)


def _plain(geometry: dict[str, Any], depth: int = _DEEPEST) -> dict[str, Any] | None:
    """The same with nothing but finite pairs of figures."""
    if geometry.get("type") == "GeometryCollection":
        inner = geometry.get("geometries")
        if not isinstance(inner, list) or not depth:
            return None
        parts = [_plain(part, depth - 1) if isinstance(part, dict) else None for part in inner]
        return None if None in parts else {"type": "GeometryCollection", "geometries": parts}
    coordinates = _numbers(geometry.get("coordinates"), _DEEPEST)
    return None if coordinates is None else {"type": geometry.get("type"), "coordinates": coordinates}


def _numbers(coordinates: Any, depth: int) -> Any:
    if not isinstance(coordinates, list | tuple) or not depth:
        return None
    if coordinates and not isinstance(coordinates[0], list | tuple):
        return _pair(coordinates)
    inner = [_numbers(part, depth - 1) for part in coordinates]
    return None if any(part is None for part in inner) else inner


def _pair(coordinates: Sequence[Any]) -> tuple[float, float] | None:
    try:
        east, north = (float(figure) for figure in coordinates[:_PLANE])
    except (TypeError, ValueError, OverflowError):
        return None
    return (east, north) if math.isfinite(east) and math.isfinite(north) else None
