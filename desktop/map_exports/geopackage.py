"""The map as GeoPackage, as QGIS and ArcGIS open it: a layer each for areas, streets and single things."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pyogrio.raw
import shapely
from shapely.geometry import MultiPolygon, Point, shape

from desktop.map_exports.content import MapContent
from desktop.map_exports.geojson import wound
from desktop.map_exports.rows import Row, area_row, count_rows, street_row, thing_row
from desktop.map_exports.words import detail_words, sums_words

_SYSTEM = "EPSG:4326"


def write_geopackage(content: MapContent, path: Path) -> None:
    """Layers without anything are left out, but for the areas; `counts` is a table without geometry."""
    with TemporaryDirectory() as folder:
        made = Path(folder) / "map.gpkg"  # the format asks for this ending
        _write_layers(content, made)
        shutil.copyfile(made, path)


def _write_layers(content: MapContent, path: Path) -> None:
    areas = [*content.areas, *([content.nowhere] if content.nowhere else [])]
    rows = [area_row(each, content) for each in areas]
    _write(path, "areas", rows, [_polygons(each.geometry) for each in areas], "MultiPolygon", content)
    if content.streets:
        streets = [street_row(each, content) for each in content.streets]
        _write(path, "streets", streets, [_point(each.middle) for each in content.streets], "Point", content)
    if content.things:
        things = [thing_row(each) for each in content.things]
        _write(path, "points", things, [_point(each.place) for each in content.things], "Point", content)
    if counts := count_rows(content):
        _write(path, "counts", counts, None, None, content)


def _write(
    path: Path,
    layer: str,
    rows: Sequence[Row],
    shapes: Sequence[Any] | None,
    kind: str | None,
    content: MapContent,
) -> None:
    names = list(rows[0]) if rows else ["area"]
    columns = [_column([row[name] for row in rows]) for name in names]
    geometry = None if shapes is None else np.array(shapely.to_wkb(list(shapes)), dtype=object)
    pyogrio.raw.write(
        str(path),
        geometry,
        [values for values, _ in columns],
        names,
        field_mask=[missing for _, missing in columns],
        layer=layer,
        driver="GPKG",
        geometry_type=kind,
        crs=_SYSTEM if kind else None,
        append=path.exists(),
        layer_metadata={"IDENTIFIER": f"{content.title} – {layer}", "DESCRIPTION": _about(content)},
    )


def _about(content: MapContent) -> str:
    told = f"{sums_words(content)} {detail_words(content.detail)}"
    return f"{content.municipality}, {content.made_on.isoformat()}. {told}"


def _column(values: Sequence[str | int | None]) -> tuple[Any, Any]:
    missing = np.array([value is None for value in values])
    if any(isinstance(value, str) for value in values):
        return np.array(values, dtype=object), missing
    return np.array([value or 0 for value in values], dtype=np.int64), missing


def _point(place: Any) -> Point:
    return Point(place.longitude, place.latitude)


def _polygons(geometry: Any) -> Any:
    border = wound(geometry)
    if border is None:
        return None
    whole = shape(border)
    return MultiPolygon([whole]) if whole.geom_type == "Polygon" else whole
