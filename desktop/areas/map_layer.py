"""Reads a layer of a GeoPackage as a GeoJSON collection, for `desktop.areas.map_file` to sort out."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapely

from desktop.intake.readers.geopackage_reader import short_crs
from desktop.map_files.geopackage import GeoPackage, opened
from desktop.places.coordinates import find_system
from models.refusals import Refusal, RefusalKind

_MOST = 20_000
_SURFACES = ("Polygon", "MultiPolygon", "Unknown", "GeometryCollection")
# Figures of so many corners tell the coordinate system where the file does not.
_SHOWN = 500


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer's features, the coordinate system they are in, and all layers that hold surfaces."""

    name: str
    names: tuple[str, ...]
    system: str
    collection: dict[str, Any]


def read_layer(path: Path, wanted: str = "") -> Layer:
    """*wanted* names the layer; the first with surfaces is taken when it is "".

    Raises Refusal as `opened`, MAP_EMPTY where no layer has surfaces, CRS_UNSURE.
    """
    with opened(path) as file:
        return _read(file, wanted)


def _read(file: GeoPackage, wanted: str) -> Layer:
    names = tuple(name for name, kind in file.layers if str(kind).removesuffix(" Z") in _SURFACES)
    if not names:
        raise Refusal(RefusalKind.MAP_EMPTY)
    name = wanted if wanted in names else names[0]
    described, written, columns = file.read(name, _MOST)
    shapes = list(shapely.from_wkb(written))
    fields = described["fields"].tolist()
    rows = zip(*(column.tolist() for column in columns), strict=True) if fields else [()] * len(shapes)
    features = [
        _feature(dict(zip(fields, row, strict=True)), shape)
        for row, shape in zip(rows, shapes, strict=True)
        if shape is not None and not shape.is_empty
    ]
    system = short_crs(described["crs"]) or _by_figures(shapes)
    return Layer(name, names, system, {"type": "FeatureCollection", "features": features})


def _feature(properties: dict[str, Any], shape: Any) -> dict[str, Any]:
    return {"type": "Feature", "properties": properties, "geometry": json.loads(shapely.to_geojson(shape))}


def _by_figures(shapes: list[Any]) -> str:
    corners = shapely.get_coordinates([shape for shape in shapes if shape is not None])[:_SHOWN]
    return find_system([(float(north), float(east)) for east, north in corners])
