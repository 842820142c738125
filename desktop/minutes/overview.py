"""The numbered map, and the same numbers in a list for those who cannot read a map."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Flowable, Spacer

from desktop.map.paper.drawing import draw_area, draw_map
from desktop.map.paper.features import points_within
from desktop.map.paper.points import MapPoint, PointShape
from desktop.minutes.parts import subheading, under
from desktop.minutes.values import AreaSituation, OverviewMap
from desktop.minutes.words import say
from desktop.paper import look
from desktop.paper.blocks import Figure, numbered
from desktop.paper.structure import StructureElement
from desktop.paper.text import Text

_WIDE_HEIGHT, _HEIGHT_SHARE = 270.0, 0.74
_FEW = 30
_AREA_SHARE = 0.62
_FEW_IN_AREA = 8


@dataclass(frozen=True, slots=True)
class AreaMap:
    """The small map of one area: its points, and those of them that the drawing shows."""

    area: str
    points: tuple[MapPoint, ...]
    drawing: Drawing | None
    shown: tuple[MapPoint, ...]


def overview_map(overview: OverviewMap, element: StructureElement, width: float) -> list[Flowable]:
    """The map with its legend; nothing where no place is numbered."""
    if not overview.points:
        return []
    drawing = draw_map(overview.base, overview.points, width, picture_height(width))
    alternative = say("situation.map", count=len(points_within(overview.base, overview.points)))
    figure = Figure(drawing, element.sub("Figure", alternative=alternative))
    return [figure, Text(_legend(overview), look.CAPTION, element=element.sub("P"))]


def picture_height(width: float) -> float:
    """How high a map of that width is, in points."""
    return min(_WIDE_HEIGHT, width * _HEIGHT_SHARE)


def overview_list(overview: OverviewMap, element: StructureElement) -> list[Flowable]:
    """Every number of the map with what stands there."""
    if not overview.points:
        return []
    shown = points_within(overview.base, overview.points)
    items = [(point.number, point.label if point in shown else _outside(point)) for point in overview.points]
    columns = 2 if len(items) <= _FEW else 3
    return under(subheading(element, say("situation.map_list")), [numbered(element, items, columns)])


def area_map(overview: OverviewMap, area: AreaSituation, width: float) -> AreaMap:
    """A prioritised area close by, with its own numbers; no drawing where it has no place."""
    points = [point for point in overview.points if point.number in area.numbers]
    drawn = draw_area(overview.base, area.reports.name, points, width, width * _AREA_SHARE)
    drawing, shown = drawn or (None, [])
    return AreaMap(area.reports.name, tuple(points), drawing, tuple(shown))


def area_list(shown: AreaMap, element: StructureElement, width: float) -> list[Flowable]:
    """The numbers of the area with their words; where they are many, those stand in the long list."""
    if len(shown.points) > _FEW_IN_AREA:
        words = say("situation.numbers", numbers=_numbers(shown.points))
        return [Text(words, look.BODY, element=element.sub("P"))]
    end = f", {shown.area}"
    labels = [replace(point, label=point.label.removesuffix(end)) for point in shown.points]
    there = {point.number for point in shown.shown}
    items = [(each.number, each.label if each.number in there else _outside(each)) for each in labels]
    return [numbered(element, items, 1, width)] if items else []


def area_figure(shown: AreaMap, element: StructureElement) -> list[Flowable]:
    if shown.drawing is None:
        return []
    numbers = _numbers(shown.shown) or say("situation.no_numbers")
    alternative = say("situation.map_area", area=shown.area, numbers=numbers)
    return [Spacer(0, 6), Figure(shown.drawing, element.sub("Figure", alternative=alternative))]


def _numbers(points: Sequence[MapPoint]) -> str:
    return ", ".join(point.number for point in points)


def _outside(point: MapPoint) -> str:
    return say("situation.off_map", place=point.label)


def _legend(overview: OverviewMap) -> str:
    used = {point.shape for point in overview.points}
    return " ".join(say(f"shapes.{shape}") for shape in PointShape if shape in used)
