"""The first page: how many reports, against when, of what, and where."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Flowable

from desktop.minutes.opening import cards
from desktop.minutes.terms import term
from desktop.minutes.values import KeyFigure
from desktop.minutes.words import long_day
from desktop.paper import look
from desktop.paper.bars import Bar, bar_chart
from desktop.paper.blocks import Figure
from desktop.paper.columns import Column, column_chart
from desktop.paper.structure import StructureElement
from desktop.paper.tables import PLAIN, Grid
from desktop.paper.text import Text
from desktop.situation.overview import Overview, overview_of
from desktop.situation.paper_content import PaperContent
from desktop.situation.values import AreaPicture, Counted, Hours, Preset, WeekBar
from desktop.situation.words import area_title, compared, period, say

_CHART_WIDTH = look.TEXT_WIDTH * 0.42
_GUTTER = 14
_MAP_WIDTH = look.TEXT_WIDTH - _CHART_WIDTH - _GUTTER
_BARS = 5
_FEW_WEEKS = 6
_ROW = 23.0
_WEEKS_HEIGHT = 84.0
_MAP_HEIGHT = 250.0
_WIDE_MAP = 300.0


def front(content: PaperContent, element: StructureElement) -> list[Flowable]:
    """Title, key figures, the comparison, then bars beside the map."""
    picture = content.picture
    overview = overview_of(content)
    return [
        *_titles(content, element),
        *cards(_key_figures(picture), element),
        Text(compared(picture), look.BODY, element=element.sub("P")),
        *_pictures(content, overview, element),
    ]


def _titles(content: PaperContent, element: StructureElement) -> list[Flowable]:
    picture = content.picture
    is_traffic = picture.wish.preset is Preset.TRAFFIC
    days = say("days", count=picture.wish.days.count)
    written = _narrowed(content) + say("written", day=long_day(picture.today).split(" ", 1)[1])
    kicker = say("kicker_traffic" if is_traffic else "kicker")
    return [
        Text(kicker, look.KICKER, element=element.sub("P")),
        Text(area_title(picture, content.issuer.municipality), look.TITLE, element=element.sub("H1")),
        Text(f"{period(picture.wish.days)} · {days}", look.SUBTITLE, element=element.sub("P")),
        Text(written, look.STANDING_LINE, element=element.sub("P")),
    ]


def _narrowed(content: PaperContent) -> str:
    """What besides the place and the days the picture is narrowed to."""
    told = ""
    if content.picture.narrowed_to:
        key = "category" if len(content.picture.narrowed_to) == 1 else "categories"
        told += say(f"narrowed.{key}", names=", ".join(content.picture.narrowed_to))
    if sources := sorted(term(source) for source in content.picture.wish.sources):
        told += say("narrowed.source" if len(sources) == 1 else "narrowed.sources", names=", ".join(sources))
    return told


def _key_figures(picture: AreaPicture) -> tuple[KeyFigure, ...]:
    late = sum(row.days_late > 0 for row in picture.measures)
    figures = {"reports": picture.total.now, "cases": len(picture.cases)}
    if picture.traffic is not None:
        places = len(picture.traffic.places) + picture.traffic.other_places
        figures |= {"places": places}
        timed = KeyFigure(say("cards.timed"), picture.hours.known)
        return (*(_figure(*each) for each in figures.items()), timed)
    figures |= {"measures": len(picture.measures), "late": late}
    return tuple(_figure(*each) for each in figures.items())


def _figure(key: str, count: int) -> KeyFigure:
    return KeyFigure(say(f"cards.{key}", count=count), count)


def _pictures(content: PaperContent, overview: Overview, element: StructureElement) -> list[Flowable]:
    """Bars beside the map; the map alone where there is nothing to draw bars of."""
    charts = _charts(content.picture, element)
    if not charts:
        return overview.figure(element, look.TEXT_WIDTH, _WIDE_MAP)
    seen = overview.figure(element, _MAP_WIDTH, _MAP_HEIGHT)
    if not seen:
        return charts
    style = [*PLAIN, ("RIGHTPADDING", (0, 0), (0, 0), _GUTTER)]
    widths = [_CHART_WIDTH + _GUTTER, _MAP_WIDTH]
    return [Grid([[charts, seen]], widths, style=style, spaceBefore=4, spaceAfter=2)]


def _charts(picture: AreaPicture, element: StructureElement) -> list[Flowable]:
    if picture.traffic is not None:
        return _hour_chart(picture.hours, element, _CHART_WIDTH) if picture.hours.known else []
    if not picture.total.now and not picture.total.before:
        return []
    return [*_category_chart(picture, element), *_week_chart(picture, element)]


def _category_chart(picture: AreaPicture, element: StructureElement) -> list[Flowable]:
    can = picture.can_compare_before
    bars = _largest(picture.categories, can_compare=can)
    told = ", ".join(
        f"{bar.label} {bar.now} ({bar.before})" if can else f"{bar.label} {bar.now}" for bar in bars
    )
    words = say("front.chart" if can else "front.chart_alone", bars=told)
    figure = Figure(
        bar_chart(bars, _CHART_WIDTH, height=_ROW * len(bars)), element.sub("Figure", alternative=words)
    )
    caption = say("front.chart_caption" if can else "front.chart_caption_alone")
    return [figure, Text(caption, look.CAPTION, element=element.sub("P"))]


def _largest(counts: Sequence[Counted[str]], *, can_compare: bool) -> list[Bar]:
    """A bar for each of the largest, and one for the rest."""
    shown = list(counts) if len(counts) <= _BARS + 1 else list(counts[:_BARS])
    rest = counts[len(shown) :]
    bars = [Bar(each.of or say("uncategorised"), each.now, each.before) for each in shown]
    if rest:
        now, before = sum(each.now for each in rest), sum(each.before for each in rest)
        bars.append(Bar(say("front.rest", count=len(rest)), now, before))
    return bars if can_compare else [Bar(bar.label, bar.now, None) for bar in bars]


def _week_chart(picture: AreaPicture, element: StructureElement) -> list[Flowable]:
    columns = [
        Column(_week(bar, is_short=len(picture.weeks) > _FEW_WEEKS), bar.count, is_whole=bar.days.count == 7)  # noqa: PLR2004
        for bar in picture.weeks
    ]
    if len(columns) < 2:  # noqa: PLR2004 - one week is no row of weeks
        return []
    told = ", ".join(f"{_week(bar, is_short=False)} {bar.count}" for bar in picture.weeks)
    words = say("front.weeks", bars=told)
    has_parts = not all(each.is_whole for each in columns)
    caption = say("front.weeks_caption_parts" if has_parts else "front.weeks_caption")
    return _chart(column_chart(columns, _CHART_WIDTH, _WEEKS_HEIGHT), words, caption, element)


def _week(bar: WeekBar, *, is_short: bool) -> str:
    week = bar.days.first.isocalendar().week
    return str(week) if is_short else say("front.week", week=week)


def _hour_chart(hours: Hours, element: StructureElement, width: float) -> list[Flowable]:
    columns = [Column(f"{hour:02}", count) for hour, count in enumerate(hours.by_hour)]
    told = ", ".join(
        f"{say('hours.hour', hour=hour)} {count}" for hour, count in enumerate(hours.by_hour) if count
    )
    words = say("hours.chart", bars=told)
    return _chart(column_chart(columns, width, _MAP_HEIGHT * 0.6), words, say("hours.chart_caption"), element)


def _chart(drawing: Drawing, words: str, caption: str, element: StructureElement) -> list[Flowable]:
    figure = Figure(drawing, element.sub("Figure", alternative=words))
    return [figure, Text(caption, look.CAPTION, element=element.sub("P"))]
