"""What a map file holds: the municipality's areas, its outline and the base beneath them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop.map_files.geojson import Feature, checked_features, is_surface, name_of, read_json
from desktop.map_files.kinds import is_geopackage
from models.refusals import Refusal, RefusalKind

BASE_KINDS = frozenset({"water", "park", "building", "road", "rail", "place"})
_MUNICIPALITY_KEYS = {"kom_namn", "kommunnamn"}


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
    PLACE_OUT_OF_RANGE, CRS_UNKNOWN, FILE_NOT_READABLE; for a GeoPackage also FILE_DAMAGED, FILE_HOSTILE,
    CRS_UNSURE.
    """
    if not is_geopackage(path):
        return sorted_out(read_json(path))
    from desktop.areas.map_layer import read_layer  # noqa: PLC0415 - GDAL is slow to load

    read = read_layer(path, layer)
    found = sorted_out(read.collection, read.system)
    return replace(found, layer=read.name, layers=read.names)


def sorted_out(collection: object, system: str = "") -> MapFile:
    """The features of a GeoJSON value by what they are. Raises as `read_map_file`.

    *system* is the coordinate system they are in; "" for the one that the value itself says.
    """
    features = checked_features(collection, system)
    kinds = [(_kind(feature["properties"]), feature) for feature in features]
    outline = tuple(_kept("outline", each) for kind, each in kinds if kind == "outline" and is_surface(each))
    base = tuple(_kept(kind, each) for kind, each in kinds if kind in BASE_KINDS)
    areas = _areas([each for kind, each in kinds if kind == "area" and is_surface(each)])
    if not (areas or outline or base):
        raise Refusal(RefusalKind.MAP_EMPTY)
    return MapFile(areas, outline, base)


def _areas(features: list[Feature]) -> dict[str, Feature]:
    """By name; parts with the same name are one area."""
    areas: dict[str, Feature] = {}
    for feature in features:
        name = name_of(feature["properties"])
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


def _kept(kind: str, feature: Feature) -> Feature:
    """The feature with only those properties that the map draws by."""
    said = feature["properties"]
    properties: Feature = {"kind": kind, "name": name_of(said)}
    if kind == "road":
        rank = said.get("rank")
        properties["rank"] = rank if isinstance(rank, int) and rank in {1, 2, 3} else 3
    if kind == "park" and said.get("surface") == "wood":
        properties["surface"] = "wood"
    return feature | {"properties": properties}
