"""Reads a map file (GeoJSON): the municipality's areas, its outline and the base beneath them."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop.places.coordinates import WGS84, Orientation, place
from models.refusals import Refusal, RefusalKind

Feature = dict[str, Any]

MOST_BYTES = 50_000_000
_SQLITE = b"SQLite format 3\0"
NAME_LENGTH = 200
BASE_KINDS = frozenset({"water", "park", "building", "road", "rail", "place"})
_GEOMETRIES = {
    "Point": 0,
    "MultiPoint": 1,
    "LineString": 1,
    "MultiLineString": 2,
    "Polygon": 2,
    "MultiPolygon": 3,
}
_BEYOND = 1e9
_MUNICIPALITY_KEYS = {"kom_namn", "kommunnamn"}
_SURFACES = frozenset({"Polygon", "MultiPolygon"})


@dataclass(frozen=True, slots=True)
class MapFile:
    """What a map file holds, in WGS 84; an area's name → its geometry.

    *layers* are those of a GeoPackage that could be read, *layer* the one that was.
    """

    areas: Mapping[str, Feature]
    outline: tuple[Feature, ...]
    base: tuple[Feature, ...]
    layer: str = ""
    layers: tuple[str, ...] = ()


def read_map_file(path: Path, layer: str = "") -> MapFile:
    """Read a GeoJSON file, or a layer of a GeoPackage ("" for its first with surfaces).

    Surfaces that say no `kind` are areas, or the outline where they name a municipality.

    Raises Refusal FILE_MISSING, FILE_TOO_LARGE, MAP_UNREADABLE, FILE_TOO_DEEP, MAP_EMPTY, AREA_NAME_MISSING,
    PLACE_OUT_OF_RANGE, CRS_UNKNOWN; for a GeoPackage also FILE_DAMAGED, FILE_HOSTILE, CRS_UNSURE.
    """
    path = _readable(path)
    with path.open("rb") as file:
        if file.read(len(_SQLITE)) != _SQLITE:
            return sorted_out(_json(path))
    from desktop.map.geopackage import read_layer  # noqa: PLC0415 - GDAL is slow to load

    read = read_layer(path, layer)
    found = sorted_out(read.collection, read.system)
    return replace(found, layer=read.name, layers=read.names)


def sorted_out(collection: object, system: str = "") -> MapFile:
    """The features of a GeoJSON value by what they are. Raises as `read_map_file`.

    *system* is the coordinate system they are in; "" for the one that the value itself says.
    """
    if not isinstance(collection, dict):
        raise Refusal(RefusalKind.MAP_UNREADABLE)
    system = system or _system(collection)
    features = [_checked(feature, system) for feature in _features(collection)]
    kinds = [(_kind(feature["properties"]), feature) for feature in features]
    outline = tuple(_kept("outline", each) for kind, each in kinds if kind == "outline" and _is_surface(each))
    base = tuple(_kept(kind, each) for kind, each in kinds if kind in BASE_KINDS)
    areas = _areas([each for kind, each in kinds if kind == "area" and _is_surface(each)])
    if not (areas or outline or base):
        raise Refusal(RefusalKind.MAP_EMPTY)
    return MapFile(areas, outline, base)


def read_features(path: Path) -> list[Feature]:
    """Every feature of *path* that has a geometry, in WGS 84, with its `name` alone.

    Raises Refusal FILE_MISSING, FILE_TOO_LARGE, MAP_UNREADABLE, FILE_TOO_DEEP, PLACE_OUT_OF_RANGE,
    CRS_UNKNOWN.
    """
    collection = _json(_readable(path))
    if not isinstance(collection, dict):
        raise Refusal(RefusalKind.MAP_UNREADABLE)
    system = _system(collection)
    placed = [each for each in _features(collection) if not isinstance(each, dict) or each.get("geometry")]
    return [named(_checked(feature, system)) for feature in placed]


def named(feature: Feature) -> Feature:
    """The feature with its `name` as its only property."""
    return feature | {"properties": {"name": _name(feature["properties"])}}


def _readable(path: Path) -> Path:
    if not path.is_file():
        raise Refusal(RefusalKind.FILE_MISSING, file=path.name)
    if path.stat().st_size > MOST_BYTES:
        raise Refusal(RefusalKind.FILE_TOO_LARGE, limit_mb=MOST_BYTES // 1_000_000)
    return path


def _json(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"), parse_constant=_no_number)
    except RecursionError as fault:
        raise Refusal(RefusalKind.FILE_TOO_DEEP) from fault
    except ValueError as fault:
        raise Refusal(RefusalKind.MAP_UNREADABLE) from fault


def _no_number(word: str) -> float:
    raise ValueError(word)


def _features(collection: Feature) -> Iterator[object]:
    if collection.get("type") == "Feature":
        yield collection
        return
    features = collection.get("features")
    if collection.get("type") != "FeatureCollection" or not isinstance(features, list):
        raise Refusal(RefusalKind.MAP_UNREADABLE)
    yield from features


def _checked(feature: object, system: str) -> Feature:
    """The feature with plain properties, and a geometry in WGS 84 whose every number is one."""
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    depth = _GEOMETRIES.get(str(geometry.get("type"))) if isinstance(geometry, dict) else None
    if not isinstance(feature, dict) or not isinstance(geometry, dict) or depth is None:
        raise Refusal(RefusalKind.MAP_UNREADABLE)
    properties = feature.get("properties")
    coordinates = _degrees(geometry.get("coordinates"), depth, system)
    if geometry["type"] in _SURFACES:
        _refuse_open_rings(coordinates, depth)
    return {
        "type": "Feature",
        "properties": properties if isinstance(properties, dict) else {},
        "geometry": {"type": geometry["type"], "coordinates": coordinates},
    }


def _degrees(coordinates: object, depth: int, system: str) -> list[Any]:
    if not isinstance(coordinates, list):
        raise Refusal(RefusalKind.MAP_UNREADABLE)
    if depth == 0:
        return _point(coordinates, system)
    if depth == 1 and system != WGS84:
        return _moved(coordinates, system)
    return [_degrees(inner, depth - 1, system) for inner in coordinates]


def _point(coordinates: list[Any], system: str) -> list[float]:
    if system != WGS84:
        return _moved([coordinates], system)[0]
    pair = coordinates[:2]
    if len(pair) != 2 or not all(_is_number(value) for value in pair):  # noqa: PLR2004 - a pair
        raise Refusal(RefusalKind.MAP_UNREADABLE)
    longitude, latitude = pair
    if abs(longitude) > 180 or abs(latitude) > 90:  # noqa: PLR2004 - degrees
        raise Refusal(RefusalKind.PLACE_OUT_OF_RANGE)
    return [float(longitude), float(latitude)]


def _moved(line: list[Any], system: str) -> list[list[float]]:
    """Points of another coordinate system (east first, as GeoJSON has it) in degrees."""
    if not all(isinstance(point, list) and all(map(_is_number, point[:2])) for point in line):
        raise Refusal(RefusalKind.MAP_UNREADABLE)
    placed = place([(float(point[1]), float(point[0])) for point in line], system, Orientation.SAID)
    if not all(placed):
        raise Refusal(RefusalKind.PLACE_OUT_OF_RANGE)
    return [[round(one.longitude, 7), round(one.latitude, 7)] for one in placed if one]


def _is_number(value: object) -> bool:
    """A number that can be one of a place: no truth value, no infinity, nothing beyond all coordinates."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _BEYOND


def _refuse_open_rings(coordinates: list[Any], depth: int) -> None:
    rings = coordinates if depth == 2 else [ring for polygon in coordinates for ring in polygon]  # noqa: PLR2004
    if not rings or any(len(ring) < 4 or ring[0] != ring[-1] for ring in rings):  # noqa: PLR2004 - RFC 7946 3.1.6
        raise Refusal(RefusalKind.MAP_UNREADABLE)


def _system(collection: Feature) -> str:
    """WGS 84, or what the `crs` of older GeoJSON names: "urn:ogc:def:crs:EPSG::3006"."""
    crs = collection.get("crs")
    properties = crs.get("properties") if isinstance(crs, dict) else None
    name = str(properties.get("name", "")) if isinstance(properties, dict) else ""
    if not name or name.endswith(("CRS84", "4326")):
        return WGS84
    return f"EPSG:{name.rsplit(':', 1)[-1]}"


def _areas(features: list[Feature]) -> dict[str, Feature]:
    """By name; parts with the same name are one area."""
    areas: dict[str, Feature] = {}
    for feature in features:
        name = _name(feature["properties"])
        if not name:
            raise Refusal(RefusalKind.AREA_NAME_MISSING)
        areas[name] = _joined(areas.get(name), feature["geometry"])
    return areas


def _joined(one: Feature | None, other: Feature) -> Feature:
    if one is None:
        return other
    return {"type": "MultiPolygon", "coordinates": [*_polygons(one), *_polygons(other)]}


def _polygons(geometry: Feature) -> list[Any]:
    return [geometry["coordinates"]] if geometry["type"] == "Polygon" else list(geometry["coordinates"])


def _kind(properties: Mapping[str, Any]) -> str:
    """What a feature is. Public files of municipal borders say only "kom_namn" or "kommunnamn"."""
    if kind := properties.get("kind"):
        return str(kind)
    keys = {str(key).casefold() for key in properties}
    return "outline" if keys & _MUNICIPALITY_KEYS else "area"


def _name(properties: Mapping[str, Any]) -> str:
    """What a feature is called: `name`, `namn`, `kom_namn` …"""
    for key, value in properties.items():
        if str(key).casefold() == "name" or str(key).casefold().endswith("namn"):
            # What no database and no paper can hold is left out: half characters and NUL.
            whole = str(value or "").replace("\0", "").encode("utf-8", "ignore").decode()
            return whole.strip()[:NAME_LENGTH]
    return ""


def _kept(kind: str, feature: Feature) -> Feature:
    """The feature with only those properties that the map draws by."""
    said = feature["properties"]
    properties: Feature = {"kind": kind, "name": _name(said)}
    if kind == "road":
        rank = said.get("rank")
        properties["rank"] = rank if isinstance(rank, int) and rank in {1, 2, 3} else 3
    if kind == "park" and said.get("surface") == "wood":
        properties["surface"] = "wood"
    return feature | {"properties": properties}


def _is_surface(feature: Feature) -> bool:
    return feature["geometry"]["type"] in _SURFACES
