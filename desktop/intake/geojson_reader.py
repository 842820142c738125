"""GeoJSON features: properties become columns, the geometry a point and its shape."""

from collections.abc import Iterable, Sequence
from typing import Any

from desktop.intake.cleaning import cleaned
from desktop.intake.fields import Field
from desktop.intake.grid import named
from desktop.intake.json_text import Json, as_cell
from desktop.intake.limits import Limits
from desktop.intake.rejections import Rejection, RejectionKind
from desktop.intake.table import FileFormat, Found, Notice, Table
from models.refusals import Refusal, RefusalKind

OWN_COLUMNS = ("geometry.latitude", "geometry.longitude", "geometry.type")
_SHAPES = {
    "Point": "point",
    "MultiPoint": "point",
    "LineString": "line",
    "MultiLineString": "line",
    "Polygon": "area",
    "MultiPolygon": "area",
}


def is_geojson(value: Any) -> bool:
    return isinstance(value, dict) and value.get("type") in ("FeatureCollection", "Feature")


def read_geojson(source: Json, limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """Lines are the features' running numbers. A feature that is no feature is rejected."""
    features = source.value.get("features") if source.value["type"] == "FeatureCollection" else [source.value]
    if not isinstance(features, list) or not features:
        raise Refusal(RefusalKind.FILE_EMPTY)
    if len(features) > limits.rows:
        raise Refusal(RefusalKind.TOO_MANY_ROWS, limit=limits.rows)
    names = _property_names(features, limits)
    rows, lines, rejections = [], [], []
    for number, feature in enumerate(features, start=1):
        row = _row(feature, names)
        if isinstance(row, RejectionKind):
            cells = _cut(_properties(feature, names), limits)
            rejections.append(Rejection(number, "geometry", row, cells=tuple(cells)))
        else:
            rows.append(_cut(row, limits))
            lines.append(number)
    return Table(
        headers=named([*(cleaned(name) for name in names), *OWN_COLUMNS]),
        rows=rows,
        lines=lines,
        found=Found(FileFormat.GEOJSON, "utf-8", notices=_notices(source)),
        rejections=rejections,
        fields=_own_fields(len(names)),
        crs=_old_crs(source.value.get("crs")),
    )


def _notices(source: Json) -> frozenset[Notice]:
    return frozenset({Notice.DUPLICATE_KEYS} if source.has_duplicate_keys else ())


def _own_fields(start: int) -> dict[Field, int]:
    return {Field.LATITUDE: start, Field.LONGITUDE: start + 1, Field.SHAPE: start + 2}


def _property_names(features: Iterable[Any], limits: Limits) -> tuple[str, ...]:
    names: dict[str, None] = {}
    has_ids = False
    for feature in features:
        if isinstance(feature, dict):
            properties = feature.get("properties")
            names.update(dict.fromkeys(properties if isinstance(properties, dict) else ()))
            has_ids = has_ids or "id" in feature
        if len(names) > limits.columns:
            raise Refusal(RefusalKind.TOO_MANY_COLUMNS, limit=limits.columns)
    if has_ids:
        names.setdefault("id")
    return tuple(names)


def _row(feature: Any, names: Sequence[str]) -> list[str] | RejectionKind:
    if not isinstance(feature, dict) or not isinstance(feature.get("properties") or {}, dict):
        return RejectionKind.NOT_AN_OBJECT
    place = _place(feature.get("geometry"))
    if place is None:
        return RejectionKind.BAD_GEOMETRY
    return [*_properties(feature, names), *place]


def _properties(feature: Any, names: Sequence[str]) -> list[str]:
    """In the order of *names*; none of what is no feature."""
    told = feature.get("properties") if isinstance(feature, dict) else None
    if not isinstance(told, dict):
        return []
    properties = {"id": feature.get("id"), **told}
    return [as_cell(properties.get(name)) for name in names]


def _cut(cells: Sequence[str], limits: Limits) -> list[str]:
    return [cleaned(cell)[: limits.cell_characters] for cell in cells]


def _place(geometry: Any) -> tuple[str, str, str] | None:
    """North, east and shape; empty for no geometry, None for one that cannot be read."""
    if geometry is None:
        return "", "", ""
    shape = _SHAPES.get(str(geometry.get("type"))) if isinstance(geometry, dict) else None
    if shape is None:
        return None
    points: list[tuple[float, float]] = []
    if not _gather(geometry.get("coordinates"), points, depth=5):
        return None
    if not points:
        return "", "", ""
    east, north = points[len(points) // 2] if shape == "line" else _middle(points)
    return repr(north), repr(east), shape


def _gather(coordinates: Any, points: list[tuple[float, float]], depth: int) -> bool:
    """Collect (east, north) from nested lists; heights are dropped, figures written as text are read."""
    if not isinstance(coordinates, list) or depth == 0:
        return False
    if coordinates and not isinstance(coordinates[0], list):
        return _add_point(coordinates, points)
    return all(_gather(inner, points, depth - 1) for inner in coordinates)


def _add_point(pair: list[Any], points: list[tuple[float, float]]) -> bool:
    try:
        points.append((float(pair[0]), float(pair[1])))
    except (TypeError, ValueError, IndexError, OverflowError):
        return False
    return True


def _middle(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    return sum(east for east, _ in points) / len(points), sum(north for _, north in points) / len(points)


def _old_crs(crs: Any) -> str:
    """The `crs` member of 2008: "urn:ogc:def:crs:EPSG::3006" → "EPSG:3006"."""
    properties = crs.get("properties") if isinstance(crs, dict) else None
    name = properties.get("name") if isinstance(properties, dict) else None
    if not isinstance(name, str) or "EPSG" not in name.upper():
        return ""
    code = name.rsplit(":", 1)[-1].rsplit("/", 1)[-1]
    return f"EPSG:{code}" if code.isdecimal() else ""
