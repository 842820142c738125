"""Section 4: the week in bars, on the map and per area, and what the actors told."""

from collections.abc import Sequence

from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Flowable

from desktop.minutes.areas import area_pictures, remarks
from desktop.minutes.comparison import compared, largest, told, weeks_of
from desktop.minutes.overview import overview_list, overview_map, picture_height
from desktop.minutes.parts import notes, nothing, paragraph, subheading, under
from desktop.minutes.values import ActorRemark, Count, MinutesContent, Sitting
from desktop.minutes.words import say
from desktop.paper import look
from desktop.paper.bars import Bar, bar_chart
from desktop.paper.blocks import Figure
from desktop.paper.structure import StructureElement
from desktop.paper.tables import PLAIN, Grid
from desktop.paper.text import Text
from models.meetings.values import Section

_CHART_WIDTH = look.TEXT_WIDTH * 0.43
_GUTTER = 12
_MAP_WIDTH = look.TEXT_WIDTH - _CHART_WIDTH - _GUTTER
_BARS = 8
_BESIDE = 12  # a map with more numbers than this needs the full width


def situation(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    """The picture of the week; one muted line where there is none."""
    picture = content.situation
    pieces = [
        *_totals(picture.categories, content.sitting, element),
        *notes(content, Section.SITUATION, element),
        *_pictures(content, element),
        *overview_list(content.overview, element),
        *area_pictures(content, element),
        *_round(picture.remarks, element),
    ]
    return pieces or [nothing(element, say("situation.nothing"))]


def _totals(counts: Sequence[Count], sitting: Sitting, element: StructureElement) -> list[Flowable]:
    return [paragraph(element, compared(counts, sitting))] if counts else []


def _pictures(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    """Bars and map beside each other where both are and the map has few numbers, else below each other."""
    bars = largest(content.situation.categories, _BARS)
    if bars and 0 < len(content.overview.points) <= _BESIDE:
        return [_side_by_side(bars, content, element)]
    chart = _chart(bar_chart(bars, look.TEXT_WIDTH, columns=2), bars, content, element) if bars else []
    return [*chart, *overview_map(content.overview, element, look.TEXT_WIDTH)]


def _side_by_side(bars: Sequence[Bar], content: MinutesContent, element: StructureElement) -> Grid:
    drawing = bar_chart(bars, _CHART_WIDTH, height=picture_height(_MAP_WIDTH))
    cells = [_chart(drawing, bars, content, element), overview_map(content.overview, element, _MAP_WIDTH)]
    style = [*PLAIN, ("RIGHTPADDING", (0, 0), (0, 0), _GUTTER), ("VALIGN", (0, 0), (-1, -1), "BOTTOM")]
    return Grid([cells], [_CHART_WIDTH + _GUTTER, _MAP_WIDTH], style=style, spaceBefore=4, spaceAfter=4)


def _chart(
    drawing: Drawing, bars: Sequence[Bar], content: MinutesContent, element: StructureElement
) -> list[Flowable]:
    """The chart of the whole municipality, told in words, over its caption."""
    weeks = weeks_of(content.sitting)
    words = say("situation.chart", bars=told(bars), **weeks)
    figure = Figure(drawing, element.sub("Figure", alternative=words))
    return [figure, Text(say("situation.chart_caption", **weeks), look.CAPTION, element=element.sub("P"))]


def _round(told_by: Sequence[ActorRemark], element: StructureElement) -> list[Flowable]:
    if not told_by:
        return []
    title = subheading(element, say("situation.round"))
    return under(title, remarks(told_by, element))
