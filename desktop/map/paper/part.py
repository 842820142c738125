"""A part of the map for paper: areas or a drawn region, hatched within a strong border, and streets in it."""

from collections.abc import Mapping, Sequence
from functools import reduce
from typing import Any

import shapely
from reportlab.graphics.shapes import Drawing, Group, PolyLine, Shape
from reportlab.lib.colors import Color

from desktop.map.paper.drawing import framed
from desktop.map.paper.features import corners_of, features_of
from desktop.map.paper.inset import inset_of
from desktop.map.paper.points import MapPoint
from desktop.map.paper.view import PaperView, Place, view_of
from desktop.paper import look

Ring = Sequence[Place]

_BORDER, _CASING = 2.1, 4.2
_STREET, _STREET_CASING = 3.2, 5.4
_HATCH_STEP, _HATCH = 7.0, 0.45


def rings_of(base: Mapping[str, Any], areas: Sequence[str]) -> list[Ring]:
    """The outlines of these areas of the base map, with their holes, in degrees (longitude, latitude)."""
    chosen = (each for each in features_of(base) if each.kind == "area" and each.name in areas)
    return [line.places for each in chosen for line in each.lines]


def draw_part(
    base: Mapping[str, Any],
    rings: Sequence[Ring],
    streets: Sequence[Ring],
    points: Sequence[MapPoint],
    size: tuple[float, float],
) -> tuple[Drawing, list[MapPoint]] | None:
    """The map close to what the rings hold, and those of the points that it shows; all of it without rings.

    None: nothing of it has a place.
    """
    places = [place for ring in rings for place in ring]
    places = places or [(point.longitude, point.latitude) for point in points] or corners_of(base)
    view = view_of(places, *size)
    if view is None:
        return None
    shown = [point for point in points if view.holds(view.place(point.longitude, point.latitude))]
    drawn = [_on_paper(ring, view) for ring in rings]
    along = [_on_paper(street, view) for street in streets]
    over = [*_hatched(drawn, view), *_bordered(drawn), *_streets(along)]
    drawing = framed(Drawing(*size), base, shown, view, over=over)
    if inset := inset_of(base, view, [view.place(point.longitude, point.latitude) for point in shown]):
        drawing.add(inset)
    return drawing, shown


def _on_paper(ring: Ring, view: PaperView) -> list[Place]:
    return [view.place(*place) for place in ring]


def _hatched(rings: Sequence[list[Place]], view: PaperView) -> list[Shape]:
    """Slanting hairlines through what the rings hold: a tone that also prints in black and white."""
    polygons = [shapely.make_valid(shapely.Polygon(ring)) for ring in rings if len(ring) > 2]  # noqa: PLR2004
    if not polygons:
        return []
    held = reduce(lambda one, other: one.symmetric_difference(other), polygons)
    held = held.intersection(shapely.box(0, 0, view.width, view.height))
    steps = range(int((view.width + view.height) / _HATCH_STEP) + 1)
    slants = [((step * _HATCH_STEP - view.height, 0.0), (step * _HATCH_STEP, view.height)) for step in steps]
    cut = held.intersection(shapely.MultiLineString(slants))
    lines = [list(part.coords) for part in getattr(cut, "geoms", [cut]) if part.geom_type == "LineString"]
    return [_strokes([line for line in lines if line], look.PALE, _HATCH)]


def _bordered(rings: Sequence[list[Place]]) -> list[Shape]:
    closed = [[*ring, ring[0]] for ring in rings if ring]
    return [_strokes(closed, look.WHITE, _CASING), _strokes(closed, look.ACCENT, _BORDER)] if closed else []


def _streets(lines: Sequence[list[Place]]) -> list[Shape]:
    if not lines:
        return []
    return [_strokes(lines, look.WHITE, _STREET_CASING), _strokes(lines, look.SIGNAL, _STREET)]


def _strokes(lines: Sequence[Sequence[Place]], colour: Color, width: float) -> Group:
    drawn = Group()
    style = {"strokeColor": colour, "strokeWidth": width, "strokeLineJoin": 1, "strokeLineCap": 1}
    for line in lines:
        drawn.add(PolyLine([number for place in line for number in place], **style))
    return drawn
