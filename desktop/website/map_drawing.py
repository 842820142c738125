"""The areas as a drawing (SVG) within the page: an extra beside the list, whose numbers it bears.

It is hidden from those who listen and from the keyboard; all it says stands in the list. Colours come from
the site's style, so that it follows light, dark and paper.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import cos, radians
from typing import Any

import shapely
from markupsafe import Markup
from shapely.errors import ShapelyError
from shapely.geometry import shape

from desktop.website.content import SiteArea
from desktop.website.groups import Group

WIDTH = 640.0
_MOST_HEIGHT, _LEAST_HEIGHT = 760.0, 320.0
_EDGE = 0.04  # of the width, around the areas
_STEP = 0.6  # a corner nearer than this to a straight line is left out, in units of the drawing
_LAYERS = ("park", "water", "rail", "road")
_MAIN = 2  # roads of this rank and wider are drawn
_MOST_SIGNS = 60_000
"""Of the base map: a page stays light on a poor line."""

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _View:
    bounds: Bounds
    scale: float
    narrowing: float  # a degree of longitude is shorter than one of latitude

    @property
    def height(self) -> float:
        return (self.bounds[3] - self.bounds[1]) * self.scale

    def drawn(self, geometry: Any) -> Any:
        """In the drawing's units, its top left corner 0, 0."""
        west, _, _, north = self.bounds
        inside = shapely.clip_by_rect(geometry, *self.bounds)
        moved = shapely.transform(
            inside,
            lambda places: (places - (west, north)) * (self.scale * self.narrowing, -self.scale),
        )
        return shapely.simplify(moved, _STEP)


def draw(areas: Sequence[SiteArea], groups: Iterable[Group], base: Mapping[str, Any]) -> Markup:
    """The drawing, or nothing where no area has a border. *groups* give each area its number and its page."""
    shapes = {area.id: found for area in areas if (found := _shape(area.geometry)) is not None}
    by_path = {group.path: group for group in groups}
    if not shapes:
        return Markup()
    view = _view(shapes.values())
    inner = "".join([*_ground(base, view), *_areas(areas, shapes, by_path, view)])
    head = f'<svg class="map" viewBox="0 0 {WIDTH:g} {view.height:.0f}" aria-hidden="true" focusable="false">'
    return Markup(f"{head}{inner}</svg>")  # noqa: S704 - numbers, and names that are escaped below


def _view(shapes: Iterable[Any]) -> _View:
    west, south, east, north = shapely.union_all(list(shapes)).bounds
    narrowing = cos(radians((south + north) / 2))
    edge = _EDGE * max((east - west) * narrowing, north - south, 1e-4)
    wide = (east - west) * narrowing + 2 * edge
    high = north - south + 2 * edge
    least, most = wide * _LEAST_HEIGHT / WIDTH, wide * _MOST_HEIGHT / WIDTH
    high = max(high, least)
    if high > most:
        wide *= high / most
    middle = (west + east) / 2, (south + north) / 2
    across = wide / narrowing / 2
    bounds = middle[0] - across, middle[1] - high / 2, middle[0] + across, middle[1] + high / 2
    return _View(bounds, WIDTH / wide, narrowing)


def _ground(base: Mapping[str, Any], view: _View) -> Iterator[str]:
    """Parks, water and the main roads, until the page has had enough of them."""
    left = _MOST_SIGNS
    features = [each for each in base.get("features", ()) if _is_drawn(each)]
    for feature in sorted(features, key=lambda each: _LAYERS.index(each["properties"]["kind"])):
        found = _shape(feature["geometry"])
        if found is None:
            continue
        path = _path(view.drawn(found))
        left -= len(path)
        if path and left >= 0:
            yield f'<path class="{feature["properties"]["kind"]}" d="{path}"/>'


def _is_drawn(feature: Mapping[str, Any]) -> bool:
    said = feature.get("properties") or {}
    kind = said.get("kind")
    return kind in _LAYERS and (kind != "road" or said.get("rank", _MAIN + 1) <= _MAIN)


def _areas(
    areas: Sequence[SiteArea], shapes: Mapping[int, Any], groups: Mapping[str, Group], view: _View
) -> Iterator[str]:
    """Borders below, numbers above; only an area with measures has a number and leads anywhere."""
    marks = []
    for area in areas:
        group = groups.get(f"omrade/{area.id}/index.html")
        path = _path(view.drawn(shapes[area.id])) if area.id in shapes else ""
        if not path:
            continue
        if group is None:
            yield f'<path class="area" d="{path}"/>'
            continue
        link = f'<a href="{group.path}" tabindex="-1"><title>{Markup.escape(group.name)}</title>'
        yield f'{link}<path class="area told" d="{path}"/></a>'
        if area.point is not None:
            spot = view.drawn(shapely.Point(area.point.longitude, area.point.latitude))
            if not spot.is_empty:
                marks.append(_mark(link, group.number, spot.x, spot.y))
    yield from marks


def _mark(link: str, number: int, x: float, y: float) -> str:
    circle = f'<circle class="mark" cx="{x:.0f}" cy="{y:.0f}" r="17"/>'
    return f'{link}{circle}<text class="number" x="{x:.0f}" y="{y + 6:.0f}">{number}</text></a>'


def _path(geometry: Any) -> str:
    return "".join(_lines(geometry))


def _lines(geometry: Any) -> Iterator[str]:
    for part in shapely.get_parts(geometry):
        if part.geom_type == "Polygon":
            yield from (f"{_line(ring)}Z" for ring in (part.exterior, *part.interiors))
        elif part.geom_type == "LineString":
            yield _line(part)
        elif part.geom_type.startswith(("Multi", "Geometry")):
            yield from _lines(part)


def _line(part: Any) -> str:
    places = shapely.get_coordinates(part).round().astype(int).tolist()
    return f"M{'L'.join(f'{x} {y}' for x, y in places)}" if len(places) > 1 else ""


def _shape(geometry: Any) -> Any:
    """What GeoJSON tells; None where it cannot be read or is empty."""
    try:
        found = shapely.make_valid(shape(geometry)) if geometry else None
    except (ShapelyError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return None if found is None or found.is_empty else found
