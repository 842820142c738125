"""Reads a layer of a GeoPackage as a GeoJSON collection, for `desktop.map.geojson` to sort out."""

import json
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyogrio
import pyogrio.errors
import pyogrio.raw
import shapely

from desktop.intake.readers.geopackage_reader import harmless_tables, short_crs, without_journal
from desktop.places.coordinates import find_system
from models.refusals import Refusal, RefusalKind

_LAYERS = 200
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

    Raises Refusal FILE_DAMAGED, FILE_HOSTILE, MAP_EMPTY where no layer has surfaces, CRS_UNSURE.
    """
    content = without_journal(path.read_bytes())
    tables = harmless_tables(content)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a file in memory has no name that ends in .gpkg
        try:
            return _read(content, tables, wanted)
        except (
            RuntimeError,
            ValueError,
            shapely.GEOSException,
        ) as fault:  # pyogrio's errors are the first two
            raise Refusal(RefusalKind.FILE_DAMAGED) from fault


def _read(content: bytes, tables: frozenset[str], wanted: str) -> Layer:
    listed = pyogrio.list_layers(content)[:_LAYERS].tolist()
    names = tuple(
        name for name, kind in listed if name in tables and str(kind).removesuffix(" Z") in _SURFACES
    )
    if not names:
        raise Refusal(RefusalKind.MAP_EMPTY)
    name = wanted if wanted in names else names[0]
    described, _, written, columns = pyogrio.raw.read(
        content, layer=name, max_features=_MOST, force_2d=True, datetime_as_string=True
    )
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
