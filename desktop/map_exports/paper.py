"""The map as a paper: PDF/A and PDF/UA, with the same facts in lists for those who cannot read a map."""

from collections.abc import Sequence
from datetime import datetime, time
from pathlib import Path

from reportlab.platypus import Flowable

from desktop.clock import STOCKHOLM
from desktop.map_exports.content import AreaTold, MapContent, StreetTold
from desktop.map_exports.map_drawing import draw
from desktop.map_exports.view import NUMBERED
from desktop.map_exports.wishes import Detail
from desktop.map_exports.words import (
    categories_words,
    detail_words,
    few_explained,
    figure,
    kind_name,
    kinds_words,
    say,
    sums_words,
)
from desktop.minutes.letterhead import Letterhead
from desktop.minutes.parts import nothing, number_cell, paragraph, strong, under
from desktop.minutes.values import Issuer, MinutesContent, Sitting, Version
from desktop.paper import look
from desktop.paper.blocks import Figure, bullets
from desktop.paper.document import Furniture, print_paper
from desktop.paper.facts import DocumentFacts
from desktop.paper.fonts import printable
from desktop.paper.press import PRESS
from desktop.paper.structure import StructureElement
from desktop.paper.tables import Cell, ruled_table
from desktop.paper.text import Heading, Text
from desktop.website.swedish import day
from models.meetings.values import MinutesState

_MAP_HEIGHT = 430.0


def write_pdf(content: MapContent, path: Path) -> None:
    """At the level of PDF/A that the municipality has chosen; the same content, the same bytes."""
    with PRESS:
        path.write_bytes(lay_out(content))


def lay_out(content: MapContent) -> bytes:
    furniture = Furniture(Letterhead(_head(content)), content.address, _page_name)
    return print_paper(
        _facts(content), furniture, lambda element: _story(content, element), content.paper.accent
    )


def _story(content: MapContent, element: StructureElement) -> list[Flowable]:
    kicker = say("internal_long") if content.is_internal else say("kicker")
    parts = [say("shown", kinds=kinds_words(content)), say("made", day=day(content.made_on)) + "."]
    parts[1:1] = [say("selection", parts=", ".join(content.selection))] if content.selection else []
    picture = draw(content, look.TEXT_WIDTH, _MAP_HEIGHT)
    alternative = say("picture", sums=sums_words(content))
    pieces: list[Flowable] = [
        Text(kicker, look.KICKER, element=element.sub("P")),
        Text(content.title, look.TITLE, element=element.sub("H1")),
        Text(" ".join(parts), look.SUBTITLE, element=element.sub("P")),
        Figure(picture, element.sub("Figure", alternative=alternative)),
        Text(_legend(content), look.CAPTION, element=element.sub("P")),
        paragraph(element, sums_words(content) or say("empty")),
        paragraph(element, detail_words(content.detail)),
    ]
    if any(map(content.is_short, content.kinds)):
        pieces.append(paragraph(element, few_explained()))
    return [*pieces, *_streets(content, element), *_areas(content, element), *_measures(content, element)]


def _legend(content: MapContent) -> str:
    if content.detail is Detail.STREET:
        return say("numbered")
    shapes = " ".join(say(f"shapes.{kind.value}") for kind in content.kinds)
    darker = say("darker", kind=kind_name(content.kinds[0]).lower())
    return f"{shapes} {darker}" if content.detail is Detail.AREA else shapes


def _streets(content: MapContent, element: StructureElement) -> list[Flowable]:
    if not content.streets and not content.off_street:
        return []
    part = element.sub("Sect")
    title = Heading(say("list_streets"), look.HEADING, element=part.sub("H2"))
    rows = [[strong(_name(number, each, content)), *_cells(each, content)] for number, each in
            enumerate(content.streets, 1)]  # fmt: skip
    if content.off_street:
        rows.append([strong(say("no_street")), *_cells(content.off_street, content)])
    return under(title, [_table(part, say("streets_head"), rows, content)])


def _name(number: int, street: StreetTold, content: MapContent) -> str:
    name = say("in_area", street=street.name, area=street.area) if street.area else street.name
    return f"{number}\u2002{name}" if content.detail is Detail.STREET and number <= NUMBERED else name


def _areas(content: MapContent, element: StructureElement) -> list[Flowable]:
    told = [each for each in content.areas if each.counts]
    if not told and not content.nowhere:
        return []
    part = element.sub("Sect")
    is_rest = content.detail is not Detail.AREA
    title = Heading(say("list_areas_rest" if is_rest else "list_areas"), look.HEADING, element=part.sub("H2"))
    rows = [[strong(each.name), *_cells(each, content)] for each in told]
    rows += [[strong(say("nowhere")), *_cells(content.nowhere, content)]] if content.nowhere else []
    after = [Text(say("elsewhere"), look.CAPTION, element=part.sub("P"))] if content.nowhere else []
    return under(title, [_table(part, say("areas_head"), rows, content), *after])


def _measures(content: MapContent, element: StructureElement) -> list[Flowable]:
    told = [*content.areas, *([content.nowhere] if content.nowhere else [])]
    items = [
        say("measure", title=each.title, area=area.name or say("nowhere"), state=each.state)
        for area in told
        for each in area.measures
    ]
    if not items:
        return []
    part = element.sub("Sect")
    title = Heading(say("list_measures"), look.HEADING, element=part.sub("H2"))
    return under(title, bullets(part, items))


def _table(
    element: StructureElement, head: str, rows: Sequence[Sequence[str | Cell]], content: MapContent
) -> Flowable:
    if not rows:
        return nothing(element, say("empty"))
    kinds = [kind_name(kind) for kind in content.kinds]
    shares = [25, *(12.5 for _ in kinds), 47.5]
    return ruled_table(element, [head, *kinds, say("categories")], rows, shares)


def _cells(told: AreaTold | StreetTold, content: MapContent) -> list[str | Cell]:
    counts = [told.count(kind) for kind in content.kinds]
    words = [
        f"{kind_name(kind)}: {categories_words(count)}" if len(content.kinds) > 1 else categories_words(count)
        for kind, count in zip(content.kinds, counts, strict=True)
        if count and count.categories
    ]
    return [*(number_cell(figure(count) or "–") for count in counts), "\n".join(words)]


def _head(content: MapContent) -> MinutesContent:
    """What the letterhead of the minutes reads: this is no draft, and of no meeting."""
    year, week, _day = content.made_on.isocalendar()
    issuer = Issuer(content.municipality, content.unit, content.address, content.arms)
    version = Version(MinutesState.FINALISED, 1, _noon(content))
    title = say("internal") if content.is_internal else say("heading")
    return MinutesContent(issuer, Sitting(content.made_on, week, year), version, title)


def _noon(content: MapContent) -> datetime:
    return datetime.combine(content.made_on, time(12), STOCKHOLM)


def _page_name(page: int, pages: int) -> str:
    return say("page", page=page, pages=pages)


def _facts(content: MapContent) -> DocumentFacts:
    return DocumentFacts(
        title=" ".join(printable(content.title).split()),
        author=" ".join(printable(content.municipality).split()),
        subject=say("subject", kinds=kinds_words(content), day=day(content.made_on)),
        creator=say("creator"),
        written_at=_noon(content),
        level=content.paper.level,
    )
