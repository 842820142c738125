"""KML and KMZ, as Google's maps save them: the places of all folders, and never what they link to.

The tree that defusedxml gives is read here: a map library would open again, and fetch, what stands in it.
"""

import math
import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element  # only the name; parsing is defusedxml's
from zipfile import ZipFile

from desktop.intake.limits import Limits
from desktop.intake.readers.features import Feature, as_table
from desktop.intake.readers.html_text import plain_text
from desktop.intake.readers.shapes import NOWHERE, Place, of_geojson
from desktop.intake.readers.xml_text import parsed, tag
from desktop.intake.table import FileFormat, Found, Notice, Table
from desktop.places.coordinates import WGS84
from models.refusals import Refusal, RefusalKind

ROOT = "kml"
_FOLDERS = frozenset({"Document", "Folder", "kml"})
_DEEPEST = 50
_SAID = {"name": "name", "description": "description", "address": "address", "phoneNumber": "phone"}
_GEOMETRIES = {"Point": "Point", "LineString": "LineString", "LinearRing": "LineString", "Polygon": "Polygon"}
_COMMA = re.compile(r"\s*,\s*")


def packed_kml(packed: ZipFile) -> Element | None:
    """The first map of a KMZ; None for a zip that holds none."""
    names = [name for name in packed.namelist() if name.casefold().endswith(".kml")]
    return parsed(packed.read(min(names, key=_depth))) if names else None


def read_kml(root: Element, limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """Lines are the places' running numbers; each says in which folder it lies."""
    is_linking = any(tag(element) == "NetworkLink" for element in root.iter())
    features = [_feature(place, folder) for place, folder in _placemarks(root, "", _DEEPEST)]
    if not features and is_linking:
        raise Refusal(RefusalKind.FILE_ONLY_LINKS)
    notices = frozenset({Notice.LINKS_NOT_FOLLOWED} if is_linking else ())
    return as_table(_with_text(features), Found(FileFormat.KML, notices=notices), limits, WGS84)


def _depth(name: str) -> int:
    return name.count("/")


def _placemarks(element: Element, folder: str, depth: int) -> Iterator[tuple[Element, str]]:
    if not depth:
        raise Refusal(RefusalKind.FILE_TOO_DEEP)
    for child in element:
        if tag(child) == "Placemark":
            yield child, folder
        elif tag(child) in _FOLDERS:
            name = _child_text(child, "name") if tag(child) == "Folder" else ""
            yield from _placemarks(child, name or folder, depth - 1)


def _feature(placemark: Element, folder: str) -> Feature:
    said = {"folder": folder} if folder else {}
    place: Place | None = NOWHERE
    for child in placemark:
        name = tag(child)
        if name in _SAID:
            said[_SAID[name]] = plain_text(child.text or "")
        elif name == "ExtendedData":
            said |= _extended(child)
        elif name in {"TimeStamp", "TimeSpan"}:
            said["when"] = _child_text(child, "when") or _child_text(child, "begin")
        elif (geometry := _geometry(child, _DEEPEST)) is not None:
            place = of_geojson(geometry)
    return Feature(said, place)


def _with_text(features: list[Feature]) -> list[Feature]:
    """What a person wrote on a map stands in name and description together.

    A file that a program wrote has columns of its own for it.
    """
    own = {"folder", "when", *_SAID.values()}
    if any(feature.properties.keys() - own for feature in features):
        return features
    return [
        Feature({**feature.properties, "text": _name_and_description(feature)}, feature.place)
        for feature in features
    ]


def _name_and_description(feature: Feature) -> str:
    name, description = (str(feature.properties.get(key, "")) for key in ("name", "description"))
    return description if name in description else "\n".join(filter(None, (name, description)))


def _extended(data: Element) -> dict[str, str]:
    """<Data name><value> and <SchemaData><SimpleData name>."""
    said = {}
    for element in data.iter():
        if tag(element) == "Data":
            said[element.get("name", "")] = plain_text(_child_text(element, "value"))
        elif tag(element) == "SimpleData":
            said[element.get("name", "")] = plain_text(element.text or "")
    return {name: value for name, value in said.items() if name}


def _child_text(element: Element, name: str) -> str:
    return next(((child.text or "").strip() for child in element if tag(child) == name), "")


def _geometry(element: Element, depth: int) -> dict[str, Any] | None:
    """As GeoJSON; None for what is no geometry."""
    name = tag(element)
    if name == "MultiGeometry" and depth:
        parts = [_geometry(child, depth - 1) for child in element]
        return {"type": "GeometryCollection", "geometries": [part for part in parts if part]}
    if name not in _GEOMETRIES:
        return None
    rings = [_positions(child.text or "") for child in element.iter() if tag(child) == "coordinates"]
    kind = _GEOMETRIES[name]
    if kind == "Polygon":
        return {"type": kind, "coordinates": rings}
    line = rings[0] if rings else []
    return {"type": kind, "coordinates": line[0] if kind == "Point" and line else line}


def _positions(text: str) -> list[list[float]]:
    """As "14.52,59.33,0 14.53,59.34,0"; what is no figure becomes one that no geometry can have."""
    return [[_figure(part) for part in one.split(",")[:2]] for one in _COMMA.sub(",", text).split()]


def _figure(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan
