"""The base map as it goes out: no more of it than the file's detail needs."""

from collections.abc import Iterator, Mapping
from typing import Any

import shapely
from shapely.errors import ShapelyError
from shapely.geometry import mapping, shape

from desktop.map_exports.wishes import Detail
from models.reports.values import Position

_DECIMALS = 5  # a metre
_KINDS = ("outline", "water", "park", "road", "rail", "area")
_NEAR = "building"
"""Only where places are exact does a house help anybody."""
_STEPS = (2e-5, 6e-5, 15e-5, 4e-4)  # degrees: about 2, 6, 15 and 40 metres
_MOST_PLACES = 120_000
"""Corners that a web page carries without being slow: about 2 MB."""

Features = list[dict[str, Any]]


def ground(base: Mapping[str, Any], detail: Detail) -> dict[str, Any]:
    """The features of `Areas.base_map` with what a map draws by; nothing else that an id could lead to."""
    kinds = {*_KINDS, *([_NEAR] if detail is Detail.EXACT else [])}
    features = [_feature(each, each["geometry"]) for each in base.get("features", ()) if _is(each, kinds)]
    return {"type": "FeatureCollection", "features": features}


def thinned(base: Mapping[str, Any]) -> Features:
    """The same for a web page: coarser, and without the smallest roads, until it is light enough."""
    features: Features = list(base.get("features", ()))
    simple: Features = []
    for step in _STEPS:
        simple = [each for feature in features if (each := _simple(feature, step))]
        if sum(_places(each["geometry"]["coordinates"]) for each in simple) <= _MOST_PLACES:
            return simple
    return [each for each in simple if each["properties"].get("rank", 1) < 3]  # noqa: PLR2004


def label_of(geometry: Any) -> Position | None:
    """Where an area's figures stand: the middle of the largest circle within its largest part."""
    try:
        parts = [part for part in shapely.get_parts(shapely.make_valid(shape(geometry))) if part.area > 0]
        if not parts:
            return None
        largest = max(parts, key=lambda part: part.area)
        longitude, latitude = shapely.maximum_inscribed_circle(largest).coords[0]
    except (ShapelyError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return Position(round(latitude, _DECIMALS), round(longitude, _DECIMALS))


def _is(feature: Mapping[str, Any], kinds: set[str]) -> bool:
    return bool(feature.get("geometry")) and feature["properties"].get("kind") in kinds


def _feature(feature: Mapping[str, Any], geometry: Any) -> dict[str, Any]:
    said = feature["properties"]
    properties = {key: said[key] for key in ("kind", "name", "rank", "surface") if said.get(key)}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def _simple(feature: Mapping[str, Any], step: float) -> dict[str, Any] | None:
    try:
        simpler = shapely.simplify(shape(feature["geometry"]), step)
        rounded = shapely.set_precision(simpler, 10**-_DECIMALS, mode="pointwise")
    except (ShapelyError, ValueError, KeyError, TypeError, AttributeError):
        return None
    if rounded.is_empty:
        return None
    drawn = mapping(rounded)
    return _feature(feature, {"type": drawn["type"], "coordinates": _rounded(drawn["coordinates"])})


def _rounded(coordinates: Any) -> Any:
    if isinstance(coordinates, int | float):
        return round(coordinates, _DECIMALS)
    return [_rounded(each) for each in coordinates]


def _places(coordinates: Any) -> int:
    if coordinates and isinstance(coordinates[0], int | float):
        return 1
    return sum(_places(each) for each in coordinates)


def names_of_areas(features: Features) -> Iterator[str]:
    """The areas that are drawn."""
    for each in features:
        if each["properties"].get("kind") == "area":
            yield each["properties"].get("name", "")
