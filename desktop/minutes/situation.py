"""Section 4: the week in bars, on the map and per area, and what the actors told."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from desktop.minutes.overview import overview_list, overview_map, picture_height
from desktop.minutes.parts import (
    notes,
    nothing,
    number_cell,
    paragraph,
    paragraphs,
    strong,
    subheading,
    under,
)
from desktop.minutes.values import ActorRemark, AreaSituation, Count, MinutesContent, Sitting
from desktop.minutes.words import columns, say
from desktop.paper import look
from desktop.paper.bars import Bar, bar_chart
from desktop.paper.blocks import Figure
from desktop.paper.structure import StructureElement
from desktop.paper.tables import PLAIN, Cell, Grid, ruled_table
from desktop.paper.text import Text
from models.meetings.values import Section

_CHART_SHARE = 0.43
_GUTTER = 12
_BARS, _AREA_BARS = 8, 4
_BESIDE = 12  # more numbers than this need the map over the full width
_OTHER_SHARES = (26, 12, 12, 12, 38)


def situation(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    """The picture of the week; one muted line where there is none."""
    pieces = [
        *_totals(content, element),
        *_pictures(content, element),
        *overview_list(content.overview, element),
        *_areas(content, element),
        *_round(content.situation.remarks, element),
        *notes(content, Section.SITUATION, element),
    ]
    return pieces or [nothing(element, say("situation.nothing"))]


def previous_week(sitting: Sitting) -> int:
    """The week before, also over New Year."""
    return (sitting.held_on.fromordinal(sitting.held_on.toordinal() - 7)).isocalendar().week


def change_words(count: Count) -> str:
    """As "+3", "−2" or "0"."""
    change = count.this_week - count.last_week
    return f"+{change}" if change > 0 else f"−{-change}" if change < 0 else "0"


def _totals(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    counts = content.situation.categories
    if not counts:
        return []
    return [paragraph(element, _compared(counts, content.sitting))]


def _compared(counts: Sequence[Count], sitting: Sitting) -> str:
    now, before = sum(count.this_week for count in counts), sum(count.last_week for count in counts)
    kind = "more" if now > before else "fewer" if now < before else "equal"
    total = say("situation.total", count=now)
    return say(f"situation.{kind}", total=total, change=abs(now - before), last=previous_week(sitting))


def _pictures(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    """Bars and map beside each other, or below each other where the map has many numbers."""
    beside = bool(content.situation.categories) and len(content.overview.points) <= _BESIDE
    chart_width = look.TEXT_WIDTH * _CHART_SHARE if beside else look.TEXT_WIDTH
    map_width = look.TEXT_WIDTH - chart_width - _GUTTER if beside else look.TEXT_WIDTH
    map_height = picture_height(map_width)
    chart = _chart(content, element, chart_width, map_height if beside else None)
    picture = overview_map(content.overview, element, map_width)
    if not (chart and picture and beside):
        return [*chart, *picture]
    widths = [chart_width + _GUTTER, map_width]
    style = [*PLAIN, ("RIGHTPADDING", (0, 0), (0, 0), _GUTTER), ("VALIGN", (0, 0), (-1, -1), "BOTTOM")]
    return [Grid([[chart, picture]], widths, style=style, spaceBefore=4, spaceAfter=4)]


def _chart(
    content: MinutesContent, element: StructureElement, width: float, height: float | None
) -> list[Flowable]:
    weeks = _weeks(content.sitting)
    bars = _bars(content.situation.categories, _BARS)
    if not bars:
        return []
    alternative = say("situation.chart", bars=_told(bars), **weeks)
    figure = Figure(bar_chart(bars, width, height), element.sub("Figure", alternative=alternative))
    return [figure, Text(say("situation.chart_caption", **weeks), look.CAPTION, element=element.sub("P"))]


def _bars(counts: Sequence[Count], most: int) -> list[Bar]:
    """The largest counts, and the rest summed up in one bar."""
    ordered = sorted(counts, key=lambda count: (-count.this_week, -count.last_week))
    bars = [Bar(count.name, count.this_week, count.last_week) for count in ordered[:most]]
    rest = ordered[most:]
    if rest:
        now, before = sum(each.this_week for each in rest), sum(each.last_week for each in rest)
        bars.append(Bar(say("situation.rest", count=len(rest)), now, before))
    return bars


def _told(bars: Sequence[Bar]) -> str:
    return ", ".join(f"{bar.label} {bar.now} ({bar.before})" for bar in bars)


def _weeks(sitting: Sitting) -> dict[str, int]:
    return {"week": sitting.week, "last": previous_week(sitting)}


def _areas(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    """Prioritised areas one by one, the others in a table."""
    areas = content.situation.areas
    pieces: list[Flowable] = []
    for area in areas:
        if area.is_priority:
            pieces += _priority_area(area, content.sitting, element)
    others = [area for area in areas if not area.is_priority]
    return pieces + (_other_areas(others, content.sitting, element) if others else [])


def _priority_area(area: AreaSituation, sitting: Sitting, element: StructureElement) -> list[Flowable]:
    title = subheading(element, say("situation.priority", area=area.reports.name))
    told: list[Flowable] = [paragraph(element, _compared([area.reports], sitting))]
    told += [paragraph(element, area.motive, lead=say("situation.motive"))] if area.motive else []
    told += paragraphs(element, area.text)
    bars = _bars(area.categories, _AREA_BARS)
    if bars:
        told = [_beside(told, _area_chart(bars, area, sitting, element))]
    return under(title, told + _remarks(area.remarks, element))


def _area_chart(bars: list[Bar], area: AreaSituation, sitting: Sitting, element: StructureElement) -> Figure:
    alternative = say("situation.chart_area", area=area.reports.name, bars=_told(bars), **_weeks(sitting))
    drawing = bar_chart(bars, look.TEXT_WIDTH * _CHART_SHARE)
    return Figure(drawing, element.sub("Figure", alternative=alternative))


def _beside(told: list[Flowable], figure: Figure) -> Grid:
    width = look.TEXT_WIDTH * _CHART_SHARE
    style = [*PLAIN, ("RIGHTPADDING", (0, 0), (0, 0), 2 * _GUTTER)]
    return Grid([[told, figure]], [look.TEXT_WIDTH - width, width], style=style, spaceAfter=4)


def _other_areas(areas: list[AreaSituation], sitting: Sitting, element: StructureElement) -> list[Flowable]:
    rows = [_area_row(area) for area in areas]
    heads = columns("situation.other_columns", **_weeks(sitting))
    title = subheading(element, say("situation.others"))
    table = ruled_table(element, heads, rows, _OTHER_SHARES)
    remarks = [remark for area in areas for remark in _remarks(area.remarks, element)]
    return under(title, [table, *remarks])


def _area_row(area: AreaSituation) -> list[str | Cell]:
    count = area.reports
    told = area.text or ", ".join(
        f"{each.name} {each.this_week}" for each in area.categories if each.this_week
    )
    return [strong(count.name), *count_cells(count), told]


def count_cells(count: Count) -> list[Cell]:
    """The count of this week, of last week, and the change, right-aligned."""
    return [number_cell(count.this_week), number_cell(count.last_week), number_cell(change_words(count))]


def _round(remarks: Sequence[ActorRemark], element: StructureElement) -> list[Flowable]:
    if not remarks:
        return []
    title = subheading(element, say("situation.round"))
    return under(title, _remarks(remarks, element))


def _remarks(remarks: Sequence[ActorRemark], element: StructureElement) -> list[Flowable]:
    return [paragraph(element, remark.text, lead=f"{remark.actor}. ") for remark in remarks]
