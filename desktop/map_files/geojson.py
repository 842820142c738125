"""Features of GeoJSON: checked, so that every number of a place is one, and put in WGS 84."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop.places.coordinates import WGS84, Orientation, place
from models.refusals import Refusal, RefusalKind

Feature = dict[str, Any]

MOST_BYTES = 50_000_000
NAME_LENGTH = 200
_GEOMETRIES = {
    "Point": 0,
    "MultiPoint": 1,
    "LineString": 1,
    "MultiLineString": 2,
    "Polygon": 2,
    "MultiPolygon": 3,
}
_BEYOND = 1e9
_SURFACES = frozenset({"Polygon", "MultiPolygon"})


def read_features(path: Path) -> list[Feature]:
    """Every feature of *path* that has a geometry, in WGS 84, with its `name` alone.

    Raises Refusal FILE_MISSING, FILE_TOO_LARGE, MAP_UNREADABLE, FILE_TOO_DEEP, PLACE_OUT_OF_RANGE,
    CRS_UNKNOWN.
    """
    collection = _collection(read_json(path))
    system = _system(collection)
    placed = [each for each in _features(collection) if not isinstance(each, dict) or each.get("geometry")]
    return [named(_checked(feature, system)) for feature in placed]


def checked_features(value: object, system: str = "") -> list[Feature]:
    """Every feature of a GeoJSON value, in WGS 84, with its properties; each must have a geometry.

    *system* is the coordinate system they are in; "" for the one that the value itself says.
    Raises Refusal MAP_UNREADABLE, PLACE_OUT_OF_RANGE, CRS_UNKNOWN.
    """
    collection = _collection(value)
    system = system or _system(collection)
    return [_checked(feature, system) for feature in _features(collection)]


def named(feature: Feature) -> Feature:
    """The feature with its `name` as its only property."""
    return feature | {"properties": {"name": name_of(feature["properties"])}}


def readable(path: Path) -> Path:
    """Raises Refusal FILE_MISSING, FILE_TOO_LARGE."""
    if not path.is_file():
        raise Refusal(RefusalKind.FILE_MISSING, file=path.name)
    if path.stat().st_size > MOST_BYTES:
        raise Refusal(RefusalKind.FILE_TOO_LARGE, limit_mb=MOST_BYTES // 1_000_000)
    return path


def read_json(path: Path) -> object:
    """Raises Refusal as `readable`, FILE_TOO_DEEP, MAP_UNREADABLE."""
    try:
        return json.loads(readable(path).read_text(encoding="utf-8-sig"), parse_constant=_no_number)
    except RecursionError as fault:
        raise Refusal(RefusalKind.FILE_TOO_DEEP) from fault
    except ValueError as fault:
        raise Refusal(RefusalKind.MAP_UNREADABLE) from fault


def _collection(value: object) -> Feature:
    if not isinstance(value, dict):
        raise Refusal(RefusalKind.MAP_UNREADABLE)
    return value


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


def name_of(properties: Mapping[str, Any]) -> str:
    """What a feature is called: `name`, `namn`, `kom_namn` …"""
    for key, value in properties.items():
        if str(key).casefold() == "name" or str(key).casefold().endswith("namn"):
            # What no database and no paper can hold is left out: half characters and NUL.
            whole = str(value or "").replace("\0", "").encode("utf-8", "ignore").decode()
            return whole.strip()[:NAME_LENGTH]
    return ""


def is_surface(feature: Feature) -> bool:
    return feature["geometry"]["type"] in _SURFACES
