"""The map as GeoJSON (RFC 7946): WGS 84, longitude first; what has no place has no geometry."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import shapely
from shapely.errors import ShapelyError
from shapely.geometry import mapping, shape

from desktop.exports.safe_text import without_controls
from desktop.map_exports.content import MapContent
from desktop.map_exports.rows import Row, area_row, street_row, thing_row
from desktop.map_exports.words import detail_words, sums_words
from models.reports.values import Position


def write_geojson(content: MapContent, path: Path) -> None:
    """One feature a line; `layer` tells areas, streets and single things apart."""
    head = {
        "type": "FeatureCollection",
        "name": without_controls(content.title),
        "made_on": content.made_on.isoformat(),
        "made_by": without_controls(content.municipality),
        "detail": detail_words(content.detail),
        "selection": without_controls("; ".join(content.selection)),
        "sums": sums_words(content),
    }
    with path.open("w", encoding="utf-8") as file:
        file.write(json.dumps(head, ensure_ascii=False)[:-1] + ', "features": [')
        for number, feature in enumerate(_features(content)):
            file.write((",\n" if number else "\n") + json.dumps(feature, ensure_ascii=False, allow_nan=False))
        file.write("\n]}\n")


def _features(content: MapContent) -> Iterator[dict[str, Any]]:
    for area in content.areas:
        yield _feature("areas", area_row(area, content), wound(area.geometry))
    if content.nowhere:
        yield _feature("areas", area_row(content.nowhere, content), None)
    for street in content.streets:
        yield _feature("streets", street_row(street, content), _point(street.middle))
    for thing in content.things:
        yield _feature("points", thing_row(thing), lines_of(thing.line) or _point(thing.place))


def _feature(layer: str, row: Row, geometry: Any) -> dict[str, Any]:
    return {"type": "Feature", "properties": {"layer": layer, **row}, "geometry": geometry}


def _point(place: Position) -> dict[str, Any]:
    return {"type": "Point", "coordinates": [place.longitude, place.latitude]}


def lines_of(line: Any) -> dict[str, Any] | None:
    return {"type": "MultiLineString", "coordinates": line} if line else None


def wound(geometry: Any) -> Any:
    """The area's border with its rings wound as RFC 7946 (3.1.6) has them; None where it cannot be read."""
    if not geometry:
        return None
    try:
        drawn = mapping(shapely.orient_polygons(shape(geometry)))
    except (ShapelyError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return {"type": drawn["type"], "coordinates": drawn["coordinates"]}
