"""The map for paper: a municipality's own GeoJSON drawn as vectors, with numbered places on it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.graphics.shapes import FILL_EVEN_ODD, Drawing, Group, Line, Path, PolyLine, Rect, Shape, String
from reportlab.lib.colors import Color, HexColor

from desktop.map.paper.features import (
    Drawn,
    Feature,
    corners_of,
    features_of,
    features_on_paper,
    points_within,
)
from desktop.map.paper.labels import draw_labels
from desktop.map.paper.markers import draw_markers, placed
from desktop.map.paper.points import MapPoint
from desktop.map.paper.view import PaperView, Place, view_of
from desktop.paper import look
from desktop.paper.fonts import REGULAR, printable, shortened

_GROUND = HexColor("#F4F3EE")
_CASING = HexColor("#CFCBBF")
_ROAD_WIDTHS = {1: 3.4, 2: 2.3, 3: 1.2}
_SCALES = (50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000)  # metres


_FILLS = {
    "area": HexColor("#E6EDF0"),
    "park": HexColor("#D7E6CF"),
    "water": HexColor("#B9D9E7"),
    "building": HexColor("#DAD5C9"),
}
_BORDERS = {"area": (HexColor("#7FA3B0"), 0.7, [3, 2]), "outline": (look.MUTED, 0.9, [6, 2, 1, 2])}
_WATERCOURSE = 4.5
_STRONG = 1.6


@dataclass(frozen=True, slots=True)
class Overlay:
    """What stands on a map instead of numbered points: fills of areas by name, and what is drawn above all.

    `stands` are the spots on the paper that names leave room for; `named` are the areas that the shapes
    name already.
    """

    fills: Mapping[str, Color]
    shapes: Sequence[Shape]
    stands: Sequence[Place]
    named: frozenset[str] = frozenset()
    below_names: Sequence[Shape] = ()


def draw_view(base: Mapping[str, Any], view: PaperView, overlay: Overlay) -> Drawing:
    """The base map in the given view with what stands on it."""
    drawing = Drawing(view.width, view.height)
    shapes = _layers(base, view, "", overlay)
    drawing.add(_clipped(shapes, view.width, view.height))
    return _edged(drawing)


def draw_map(base: Mapping[str, Any], points: Sequence[MapPoint], width: float, height: float) -> Drawing:
    """The map as a drawing of `width` × `height` points, clipped to its frame.

    `base` is a GeoJSON FeatureCollection in WGS 84; its features' properties are `kind` (outline, water,
    park, building, road, area), `name`, and for roads `rank` 1 (widest) to 3. What cannot be read is left
    out. The view follows the points, or the base map where there are none.
    """
    drawing = Drawing(width, height)
    shown = points_within(base, points)
    places = [(point.longitude, point.latitude) for point in shown] or corners_of(base)
    return framed(drawing, base, shown, view_of(places, width, height))


def draw_area(
    base: Mapping[str, Any], area: str, points: Sequence[MapPoint], width: float, height: float
) -> tuple[Drawing, list[MapPoint]] | None:
    """The same map close to one area, whose border is drawn strongly, and those of the points it shows.

    None: neither the area nor a point of its has a place.
    """
    outline = [place for each in features_of(base) if _is_area(each, area) for place in each.lines[0].places]
    shown = points_within(base, points)
    places = outline or [(point.longitude, point.latitude) for point in shown]
    view = view_of(places, width, height)
    if view is None:
        return None
    inside = [point for point in shown if view.holds(view.place(point.longitude, point.latitude))]
    return framed(Drawing(width, height), base, inside, view, area=area), inside


def framed(
    drawing: Drawing,
    base: Mapping[str, Any],
    points: Sequence[MapPoint],
    view: PaperView | None,
    *,
    area: str = "",
    over: Sequence[Shape] = (),
) -> Drawing:
    """Draw what the *view* holds, *over* above the base and below its names; the *area*'s border strongly."""
    if view is not None:
        markers = placed(points, view)
        stands = [marker.stands for marker in markers]
        overlay = Overlay({}, [draw_markers(markers)], stands, below_names=over)
        drawing.add(_clipped(_layers(base, view, area, overlay), drawing.width, drawing.height))
    return _edged(drawing)


def _edged(drawing: Drawing) -> Drawing:
    frame = {"fillColor": None, "strokeColor": look.LINE, "strokeWidth": 0.8}
    drawing.add(Rect(0, 0, drawing.width, drawing.height, **frame))
    return drawing


def _layers(base: Mapping[str, Any], view: PaperView, area: str, overlay: Overlay) -> Iterator[Shape]:
    seen = features_on_paper(base, view)
    yield Rect(0, 0, view.width, view.height, fillColor=_GROUND, strokeColor=None)
    for kind, colour in _FILLS.items():
        yield from (_surface(each, _fill(each, colour, overlay)) for each in seen if each.kind == kind)
    yield from _roads([each for each in seen if each.kind == "road"])
    yield from (_border(line, each.kind) for each in seen if each.kind in _BORDERS for line in each.lines)
    yield from (_strokes(each.lines, look.ACCENT, _STRONG) for each in seen if _is_area(each, area))
    yield from overlay.below_names
    named = [
        (each.kind, each.name, each.lines[0]) for each in seen if each.name and not _is_told(each, overlay)
    ]
    yield draw_labels(named, overlay.stands, view)
    yield from overlay.shapes
    yield _scale_bar(view)
    yield _attribution(str(base.get("attribution", "")), view)


def _is_told(feature: Drawn, overlay: Overlay) -> bool:
    return feature.kind == "area" and feature.name in overlay.named


def _fill(feature: Drawn, colour: Color, overlay: Overlay) -> Color:
    return overlay.fills.get(feature.name, colour) if feature.kind == "area" else colour


def _is_area(feature: Feature | Drawn, name: str) -> bool:
    return bool(name and feature.lines) and feature.kind == "area" and feature.name == name


def _surface(feature: Drawn, colour: Color) -> Shape:
    """The filled outline with its holes; a watercourse that is only a line becomes a broad stroke."""
    if not feature.is_surface:
        return _strokes(feature.lines, colour, _WATERCOURSE)
    path = Path(fillColor=colour, strokeColor=None, fillMode=FILL_EVEN_ODD)
    for line in feature.lines:
        path.moveTo(*line[0])
        for place in line[1:]:
            path.lineTo(*place)
        path.closePath()
    return path


def _roads(roads: list[Drawn]) -> Iterator[Shape]:
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
        String(16 + length, 9.7, printable(text), fontName=REGULAR, fontSize=7.5, fillColor=look.INK),
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
