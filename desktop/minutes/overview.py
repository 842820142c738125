"""The numbered map, and the same numbers in a list for those who cannot read a map."""

from reportlab.platypus import Flowable

from desktop.map.paper import draw_map
from desktop.map.paper_features import points_within
from desktop.map.points import MapPoint, PointShape
from desktop.minutes.parts import subheading, under
from desktop.minutes.values import OverviewMap
from desktop.minutes.words import say
from desktop.paper import look
from desktop.paper.blocks import Figure, numbered
from desktop.paper.structure import StructureElement
from desktop.paper.text import Text

_WIDE_HEIGHT, _HEIGHT_SHARE = 270.0, 0.74
_FEW = 30


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


def _outside(point: MapPoint) -> str:
    return say("situation.off_map", place=point.label)


def _legend(overview: OverviewMap) -> str:
    used = {point.shape for point in overview.points}
    return " ".join(say(f"shapes.{shape}") for shape in PointShape if shape in used)
