"""GeoJSON features (RFC 7946, and the `crs` member of 2008)."""

import re
from typing import Any

from desktop.intake.limits import Limits
from desktop.intake.readers.features import Feature, as_table
from desktop.intake.readers.json_text import Json
from desktop.intake.readers.shapes import of_geojson
from desktop.intake.rejections import RejectionKind
from desktop.intake.table import FileFormat, Found, Notice, Table
from desktop.places.coordinates import WGS84
from models.refusals import Refusal, RefusalKind

# As a URN, with a colon, or as a link: all end in the system's number.
_EPSG = re.compile(r"EPSG[:/][\w.]*[:/]?(\d{4,6})$", re.IGNORECASE)


def is_geojson(value: Any) -> bool:
    return isinstance(value, dict) and value.get("type") in ("FeatureCollection", "Feature")


def read_geojson(source: Json, limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """Lines are the features' running numbers. A feature that is no feature is rejected."""
    features = source.value.get("features") if source.value["type"] == "FeatureCollection" else [source.value]
    if not isinstance(features, list):
        raise Refusal(RefusalKind.FILE_EMPTY)
    notices = frozenset({Notice.DUPLICATE_KEYS} if source.has_duplicate_keys else ())
    found = Found(FileFormat.GEOJSON, "utf-8", notices=notices)
    return as_table(list(map(_feature, features)), found, limits, _old_crs(source.value.get("crs")))


def _feature(feature: Any) -> Feature | RejectionKind:
    properties = feature.get("properties") or {} if isinstance(feature, dict) else None
    if not isinstance(properties, dict):
        return RejectionKind.NOT_AN_OBJECT
    if "id" in feature:
        properties = {**properties, "id": properties.get("id", feature["id"])}
    return Feature(properties, of_geojson(feature.get("geometry")))


def _old_crs(crs: Any) -> str:
    """The system that is named; a link to one is not followed."""
    properties = crs.get("properties") if isinstance(crs, dict) else None
    if not isinstance(properties, dict):
        return ""
    name = str(properties.get("name") or f"{crs.get('type')}:{properties.get('code')}")
    if name.upper().endswith("CRS84"):
        return WGS84
    match = _EPSG.search(name)
    return f"EPSG:{match[1]}" if match else ""
