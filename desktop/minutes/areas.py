"""The picture of each area: the prioritised one by one, the others in a table."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from desktop.minutes.comparison import compared, count_cells, largest, told, weeks_of
from desktop.minutes.overview import area_figure, area_list, area_map
from desktop.minutes.parts import paragraph, paragraphs, strong, subheading, under
from desktop.minutes.values import ActorRemark, AreaSituation, MinutesContent, Sitting
from desktop.minutes.words import columns, say
from desktop.paper import look
from desktop.paper.bars import Bar, bar_chart
from desktop.paper.blocks import Figure
from desktop.paper.structure import StructureElement
from desktop.paper.tables import PLAIN, Cell, Grid, ruled_table

_BARS = 4
_CHART_WIDTH = look.TEXT_WIDTH * 0.43
_GUTTER = 24
_WORDS_WIDTH = look.TEXT_WIDTH - _CHART_WIDTH - _GUTTER
_SHARES = (26, 12, 12, 12, 38)
_LAST_COLUMN = 4


def area_pictures(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    """Prioritised areas first; their charts have one scale, so that they can be compared."""
    areas = content.situation.areas
    prioritised = [area for area in areas if area.is_priority]
    most = max((count.this_week for area in prioritised for count in area.categories), default=0)
    pieces = [piece for area in prioritised for piece in _prioritised(area, content, element, most)]
    return pieces + _others([area for area in areas if not area.is_priority], content.sitting, element)


def remarks(told_by: Sequence[ActorRemark], element: StructureElement) -> list[Flowable]:
    """What the actors told, each with the actor's name before it."""
    return [paragraph(element, remark.text, lead=f"{remark.actor}. ") for remark in told_by]


def _prioritised(
    area: AreaSituation, content: MinutesContent, element: StructureElement, most: int
) -> list[Flowable]:
    """The words to the left, what is seen to the right."""
    title = subheading(element, say("situation.priority", area=area.reports.name))
    pieces: list[Flowable] = [paragraph(element, compared([area.reports], content.sitting))]
    pieces += [paragraph(element, area.motive, lead=say("situation.motive"))] if area.motive else []
    pieces += paragraphs(element, area.text)
    near = area_map(content.overview, area, _CHART_WIDTH)
    pieces += area_list(near, element, _WORDS_WIDTH)
    bars = largest(area.categories, _BARS)
    seen: list[Flowable] = [_chart(bars, area, content.sitting, element, most)] if bars else []
    seen += area_figure(near, element)
    if seen:
        pieces = [_beside(pieces, seen)]
    return under(title, pieces + remarks(area.remarks, element))


def _chart(
    bars: list[Bar], area: AreaSituation, sitting: Sitting, element: StructureElement, most: int
) -> Figure:
    words = say("situation.chart_area", area=area.reports.name, bars=told(bars), **weeks_of(sitting))
    return Figure(bar_chart(bars, _CHART_WIDTH, most=most), element.sub("Figure", alternative=words))


def _beside(pieces: list[Flowable], seen: list[Flowable]) -> Grid:
    style = [*PLAIN, ("RIGHTPADDING", (0, 0), (0, 0), _GUTTER)]
    return Grid([[pieces, seen]], [look.TEXT_WIDTH - _CHART_WIDTH, _CHART_WIDTH], style=style, spaceAfter=4)


def _others(areas: list[AreaSituation], sitting: Sitting, element: StructureElement) -> list[Flowable]:
    if not areas:
        return []
    title = subheading(element, say("situation.others"))
    heads = columns("situation.other_columns", **weeks_of(sitting))
    table = ruled_table(element, heads, [_row(area) for area in areas], _SHARES, optional={_LAST_COLUMN})
    return under(title, [table, *(piece for area in areas for piece in remarks(area.remarks, element))])


def _row(area: AreaSituation) -> list[str | Cell]:
    seen = ", ".join(f"{count.name} {count.this_week}" for count in area.categories if count.this_week)
    return [strong(area.reports.name), *count_cells(area.reports), area.text or seen]
