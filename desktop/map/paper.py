"""The map for paper: a municipality's own GeoJSON drawn as vectors, with numbered places on it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.graphics.shapes import FILL_EVEN_ODD, Drawing, Group, Line, Path, PolyLine, Rect, Shape, String
from reportlab.lib.colors import Color, HexColor

from desktop.map.paper_labels import draw_labels
from desktop.map.paper_markers import draw_markers, placed
from desktop.map.paper_view import PaperView, Place, is_place, rings, view_of
from desktop.map.points import MapPoint
from desktop.paper import look
from desktop.paper.fonts import REGULAR, shortened

_GROUND = HexColor("#F4F3EE")
_CASING = HexColor("#CFCBBF")
_ROAD_WIDTHS = {1: 3.4, 2: 2.3, 3: 1.2}
_LEAST_STEP = 0.35  # points: finer than this no eye sees
_SCALES = (50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000)  # metres


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing of the base map, with its lines on the paper."""

    kind: str
    name: str
    rank: int
    is_filled: bool
    lines: list[list[Place]]


_FILLS = {
    "area": HexColor("#E6EDF0"),
    "park": HexColor("#D7E6CF"),
    "water": HexColor("#B9D9E7"),
    "building": HexColor("#DAD5C9"),
}
_BORDERS = {"area": (HexColor("#7FA3B0"), 0.7, [3, 2]), "outline": (look.MUTED, 0.9, [6, 2, 1, 2])}
_WATERCOURSE = 4.5


def draw_map(base: Mapping[str, Any], points: Sequence[MapPoint], width: float, height: float) -> Drawing:
    """The map as a drawing of `width` × `height` points, clipped to its frame.

    `base` is a GeoJSON FeatureCollection in WGS 84; its features' properties are `kind` (outline, water,
    park, building, road, area), `name`, and for roads `rank` 1 (widest) to 3. What cannot be read is left
    out. The view follows the points, or the base map where there are none.
    """
    drawing = Drawing(width, height)
    view = view_of(_extent(base, points), width, height)
    if view is not None:
        drawing.add(_clipped(_inside(base, points, view), width, height))
    drawing.add(Rect(0, 0, width, height, fillColor=None, strokeColor=look.LINE, strokeWidth=0.8))
    return drawing


def _extent(base: Mapping[str, Any], points: Sequence[MapPoint]) -> list[Place]:
    places = [
        (point.longitude, point.latitude) for point in points if is_place(point.longitude, point.latitude)
    ]
    if places:
        return places
    return [place for _, geometry in _features(base) for ring in rings(geometry) for place in ring]


def _inside(base: Mapping[str, Any], points: Sequence[MapPoint], view: PaperView) -> Iterator[Shape]:
    features = [_on_paper(properties, geometry, view) for properties, geometry in _features(base)]
    seen = [feature for feature in features if feature.lines]
    markers = placed(points, view)
    yield Rect(0, 0, view.width, view.height, fillColor=_GROUND, strokeColor=None)
    for kind, colour in _FILLS.items():
        yield from (_surface(each, colour) for each in seen if each.kind == kind)
    yield from _roads([each for each in seen if each.kind == "road"])
    yield from (_border(line, each.kind) for each in seen if each.kind in _BORDERS for line in each.lines)
    named = [(each.kind, each.name, each.lines[0]) for each in seen if each.name]
    yield draw_labels(named, [marker.stands for marker in markers], view)
    yield draw_markers(markers)
    yield _scale_bar(view)
    yield _attribution(str(base.get("attribution", "")), view)


def _features(base: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], Any]]:
    features = base.get("features")
    for feature in features if isinstance(features, list) else ():
        geometry = _mapping(_mapping(feature).get("geometry"))
        is_filled = "Polygon" in str(geometry.get("type"))
        yield (
            {**_mapping(_mapping(feature).get("properties")), "is_filled": is_filled},
            geometry.get("coordinates"),
        )


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _on_paper(properties: Mapping[str, Any], geometry: Any, view: PaperView) -> Feature:
    lines = [_thinned(ring, view) for ring in rings(geometry)]
    rank = properties.get("rank")
    return Feature(
        kind=str(properties.get("kind", "")),
        name=str(properties.get("name") or ""),
        rank=rank if isinstance(rank, int) and rank in _ROAD_WIDTHS else 3,
        is_filled=bool(properties["is_filled"]),
        lines=[line for line in lines if len(line) > 1 and _meets(line, view)],
    )


def _thinned(ring: list[Place], view: PaperView) -> list[Place]:
    """The ring on the paper, without the steps that no eye sees."""
    kept: list[Place] = []
    for longitude, latitude in ring:
        x, y = view.place(longitude, latitude)
        if not kept or abs(x - kept[-1][0]) + abs(y - kept[-1][1]) > _LEAST_STEP:
            kept.append((x, y))
    return kept


def _meets(line: list[Place], view: PaperView) -> bool:
    across, up = [place[0] for place in line], [place[1] for place in line]
    return max(across) >= 0 and min(across) <= view.width and max(up) >= 0 and min(up) <= view.height


def _surface(feature: Feature, colour: Color) -> Shape:
    """The filled outline with its holes; a watercourse that is only a line becomes a broad stroke."""
    if not feature.is_filled:
        return _strokes(feature.lines, colour, _WATERCOURSE)
    path = Path(fillColor=colour, strokeColor=None, fillMode=FILL_EVEN_ODD)
    for line in feature.lines:
        path.moveTo(*line[0])
        for place in line[1:]:
            path.lineTo(*place)
        path.closePath()
    return path


def _roads(roads: list[Feature]) -> Iterator[Shape]:
    """All casings below all roads, so that crossings are open; the widest road is drawn last."""
    ranked = sorted(roads, key=lambda road: -road.rank)
    yield from (_strokes(road.lines, _CASING, _ROAD_WIDTHS[road.rank] + 1.1) for road in ranked)
    yield from (_strokes(road.lines, look.WHITE, _ROAD_WIDTHS[road.rank]) for road in ranked)


def _strokes(lines: list[list[Place]], colour: Color, width: float) -> Group:
    drawn = Group()
    for line in lines:
        flat = [number for place in line for number in place]
        drawn.add(PolyLine(flat, strokeColor=colour, strokeWidth=width, strokeLineJoin=1, strokeLineCap=1))
    return drawn


def _border(line: list[Place], kind: str) -> Shape:
    colour, width, dashes = _BORDERS[kind]
    flat = [number for place in line for number in place]
    return PolyLine(flat, strokeColor=colour, strokeWidth=width, strokeDashArray=dashes)


def _scale_bar(view: PaperView) -> Group:
    metres = max(
        (each for each in _SCALES if each * view.points_per_metre < view.width / 4), default=_SCALES[0]
    )
    length = metres * view.points_per_metre
    text = f"{metres} m" if metres < 1000 else f"{metres // 1000} km"  # noqa: PLR2004
    ink = {"strokeColor": look.INK, "strokeWidth": 1.1}
    return Group(
        Rect(7, 6, length + 38, 13, rx=2, ry=2, fillColor=look.WHITE, strokeColor=None),
        Line(12, 10.5, 12 + length, 10.5, **ink),
        Line(12, 8.5, 12, 13.5, **ink),
        Line(12 + length, 8.5, 12 + length, 13.5, **ink),
        String(16 + length, 9.7, text, fontName=REGULAR, fontSize=7.5, fillColor=look.INK),
    )


def _attribution(text: str, view: PaperView) -> Group:
    """Who drew the base map, where its licence asks for that."""
    line = shortened(text, REGULAR, 6, view.width / 2)
    style = {"fontName": REGULAR, "fontSize": 6, "fillColor": look.MUTED, "textAnchor": "end"}
    return Group(*([String(view.width - 5, 5, line, **style)] if line else []))


def _clipped(shapes: Iterator[Shape], width: float, height: float) -> Group:
    frame = Path(isClipPath=1, fillColor=None, strokeColor=None)
    frame.moveTo(0, 0)
    for corner in ((width, 0), (width, height), (0, height)):
        frame.lineTo(*corner)
    frame.closePath()
    return Group(frame, *shapes)
