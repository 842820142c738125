"""The site for programs: JSON, and GeoJSON (RFC 7946) in WGS 84 with six decimals."""

import json
from typing import Any

import shapely
from shapely.errors import ShapelyError
from shapely.geometry import mapping, shape

from desktop.website.addresses import GEOJSON, JSON, absolute, area_path, measure_path
from desktop.website.content import SiteArea, SiteContent, SiteMeasure
from desktop.website.groups import Groups
from desktop.website.swedish import STATE_WORDS, reports_words, when

_DECIMALS = 6


def data_files(site: SiteContent, groups: Groups) -> dict[str, bytes]:
    """The data by file name."""
    measures = [_measure(each, site) for each in groups.latest]
    whole = {
        "municipality": site.municipality,
        "updated": site.updated.isoformat(),
        "address": site.address,
        "areas": [{"id": each.id, "name": each.name} for each in site.areas],
        "measures": measures,
        "withdrawn": [_trace(each.id, each.withdrawn_on.isoformat(), each.reason) for each in site.withdrawn],
    }
    return {JSON: _bytes(whole), GEOJSON: _bytes(_collection(site, measures))}


def _bytes(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")) + "\n").encode()


def _measure(each: SiteMeasure, site: SiteContent) -> dict[str, Any]:
    return {
        "id": each.id,
        "title": each.title,
        "text": each.text,
        "state": each.state.value,
        "state_name": STATE_WORDS[each.state],
        "area": each.area or None,
        "area_id": each.area_id,
        "responsible": each.responsible or None,
        "period": when(each, site.updated).replace("\u00a0", " ") or None,
        "month": f"{each.on:%Y-%m}" if each.on else None,
        "decided": f"{each.decided:%Y-%m}" if each.decided else None,
        "is_ongoing": each.is_ongoing,
        "category": each.category or None,
        # None: some, but too few to be told.
        "reports": each.reports,
        "reports_words": reports_words(each.reports).replace("\u00a0", " ") or None,
        "changed": each.changed.isoformat() if each.changed else None,
        "address": absolute(site.address, measure_path(each.id)),
    }


def _trace(number: int, on: str, reason: str) -> dict[str, Any]:
    return {"id": number, "withdrawn": on, "reason": reason or None, "address": measure_path(number)}


def _collection(site: SiteContent, measures: list[dict[str, Any]]) -> dict[str, Any]:
    """Areas with their borders; measures at the point of their area, never nearer."""
    points = {area.id: _point(area) for area in site.areas}
    counts: dict[int | None, int] = {}
    for each in measures:
        counts[each["area_id"]] = counts.get(each["area_id"], 0) + 1
    areas = [
        _feature(
            {
                "layer": "areas",
                "id": area.id,
                "name": area.name,
                "measures": counts.get(area.id, 0),
                "address": absolute(site.address, area_path(area.id)),
            },
            rounded(area.geometry),
        )
        for area in site.areas
    ]
    return {
        "type": "FeatureCollection",
        "features": areas
        + [_feature({"layer": "measures", **each}, points.get(each["area_id"])) for each in measures],
    }


def _feature(properties: dict[str, Any], geometry: Any) -> dict[str, Any]:
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def _point(area: SiteArea) -> dict[str, Any] | None:
    if area.point is None:
        return None
    place = round(area.point.longitude, _DECIMALS), round(area.point.latitude, _DECIMALS)
    return {"type": "Point", "coordinates": list(place)}


def rounded(geometry: Any) -> Any:
    """The border in six decimals, its rings wound as RFC 7946 has them; None where it cannot be read."""
    if not geometry:
        return None
    try:
        drawn = mapping(shapely.orient_polygons(shape(geometry)))
    except (ShapelyError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return {"type": drawn["type"], "coordinates": _rounded(drawn["coordinates"])}


def _rounded(coordinates: Any) -> Any:
    if isinstance(coordinates, int | float):
        return round(coordinates, _DECIMALS)
    return [_rounded(each) for each in coordinates]
