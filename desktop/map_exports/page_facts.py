"""What the page's script draws: data within the page, in which no text can end the script or begin one."""

import json
from collections.abc import Iterator
from typing import Any

from desktop.map.colours import DARK, LIGHT, MapColours
from desktop.map_exports.content import AreaTold, MapContent, StreetTold, ThingTold
from desktop.map_exports.ground import thinned
from desktop.map_exports.marks import shade_steps
from desktop.map_exports.page_tables import area_key, street_key, words_of
from desktop.map_exports.view import NUMBERED, seen
from desktop.map_exports.wishes import Detail
from desktop.map_exports.words import counts_words, figure, say
from models.reports.values import Position

_SWEDEN = [[55.3, 11.0], [69.1, 24.2]]
_SHADES = {
    "light": ("", "#D3E2E9", "#BAD2DD", "#9DBFCF", "#7FABBF"),
    "dark": ("", "#1D3440", "#22414F", "#285060", "#2F6074"),
}
# Within a script element these would end it, or be read otherwise by an older reader.
_ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def facts(content: MapContent) -> str:
    """JSON that may stand in a script element."""
    told = {
        "exact": content.is_internal,
        "places": list(_places(content)),
        "things": [_thing(each) for each in content.things] if content.is_internal else [],
        "base": _base(content),
        "bounds": _bounds(content),
        "light": _colours(LIGHT, "light"),
        "dark": _colours(DARK, "dark"),
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"), allow_nan=False).translate(_ESCAPES)


def _places(content: MapContent) -> Iterator[dict[str, Any]]:
    if content.detail is Detail.AREA:
        for number, area in enumerate(content.areas):
            if area.label and area.counts:
                yield _place(area_key(number), area.name, area.label, area, content)
    for number, street in enumerate(content.streets, 1):
        name = say("in_area", street=street.name, area=street.area) if street.area else street.name
        told = _place(street_key(number), name, street.middle, street, content)
        yield {**told, "number": str(number) if number <= NUMBERED else "·"}


def _place(
    key: str, name: str, at: Position, told: AreaTold | StreetTold, content: MapContent
) -> dict[str, Any]:
    measures = [f"{each.title}: {each.state}" for each in told.measures] if isinstance(told, AreaTold) else []
    return {
        "key": key,
        "name": name,
        "at": [at.latitude, at.longitude],
        "figures": [[count.kind.value, figure(count)] for count in told.counts],
        "lines": [counts_words(told), *words_of(told, content), *measures],
    }


def _thing(thing: ThingTold) -> dict[str, Any]:
    where = ", ".join(each for each in (thing.street, thing.area) if each)
    return {
        "kind": thing.kind.value,
        "at": [thing.place.latitude, thing.place.longitude],
        "line": thing.line,
        "name": thing.category,
        "lines": [
            each
            for each in (
                f"{say(f'one.{thing.kind.value}')}, {thing.state}, {thing.month}",
                where,
                thing.title,
            )
            if each
        ],
    }


def _base(content: MapContent) -> list[dict[str, Any]]:
    shades = shade_steps(content) if content.detail is Detail.AREA else {}
    features = thinned(content.base)
    for each in features:
        said = each["properties"]
        if said.get("kind") == "area":
            said["shade"] = shades.get(said.get("name", ""), 0)
        said.pop("name", None)
    return features


def _bounds(content: MapContent) -> list[list[float]]:
    places = seen(content)
    if not places:
        return _SWEDEN
    longitudes, latitudes = [place[0] for place in places], [place[1] for place in places]
    corners = (min(latitudes), min(longitudes)), (max(latitudes), max(longitudes))
    return [[round(degrees, 5) for degrees in corner] for corner in corners]


def _colours(colours: MapColours, scheme: str) -> dict[str, Any]:
    named = colours.named()
    kept = (
        "land",
        "border",
        "park",
        "wood",
        "water",
        "building",
        "road",
        "mainRoad",
        "roadEdge",
        "rail",
        "areaEdge",
    )
    return {**{name: named[name] for name in kept}, "shades": _SHADES[scheme]}
