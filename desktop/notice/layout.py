"""The notice set in type: the look of the minutes, the reasons beside the items."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether

from desktop.minutes.letterhead import Letterhead
from desktop.minutes.parts import heading, nothing, paragraph, strong, under
from desktop.minutes.values import MinutesContent, Version
from desktop.minutes.words import hours, long_day
from desktop.minutes.words import say as say_on_paper
from desktop.notice.values import NoticeContent, NoticeSection
from desktop.notice.words import alone, columns, say
from desktop.paper import look
from desktop.paper.document import Furniture, print_paper
from desktop.paper.facts import DocumentFacts
from desktop.paper.fonts import printable
from desktop.paper.structure import StructureElement
from desktop.paper.tables import Cell, ruled_table
from desktop.paper.text import Text
from models.meetings.values import MinutesState, Section

_SHARES = (45, 19, 36)
_RESPONSIBLE = 1


def lay_out(content: NoticeContent) -> bytes:
    """The notice as PDF/A-2a and PDF/UA-1; the same content always gives the same bytes."""
    furniture = Furniture(Letterhead(_head(content)), content.issuer.address_line, _page_name)
    return print_paper(_facts(content), furniture, lambda element: _story(content, element))


def _story(content: NoticeContent, element: StructureElement) -> list[Flowable]:
    sitting = content.sitting
    when = " ".join(each for each in (long_day(sitting.held_on), hours(sitting.starts, sitting.ends)) if each)
    where = " · ".join(each for each in (when[:1].upper() + when[1:], sitting.place) if each)
    pieces: list[Flowable] = [
        Text(say("kicker"), look.KICKER, element=element.sub("P")),
        Text(say("heading", week=sitting.week), look.TITLE, element=element.sub("H1")),
        Text(where, look.SUBTITLE, element=element.sub("P")),
        paragraph(element, say("reminder")),
    ]
    for number, section in enumerate(content.sections, 1):
        pieces += _section(section, number, content, element.sub("Sect"))
    return [*pieces, _foot(content, element.sub("Sect"))]


def _section(
    section: NoticeSection, number: int, content: NoticeContent, element: StructureElement
) -> list[Flowable]:
    title = heading(element, section.section, number)
    if not section.rows:
        return under(title, [nothing(element, _alone(section.section, content))])
    rows: list[list[str | Cell]] = [[strong(row.title), row.responsible, row.why] for row in section.rows]
    table = ruled_table(element, columns("columns"), rows, _SHARES, optional={_RESPONSIBLE})
    return under(title, [table])


def _alone(section: Section, content: NoticeContent) -> str:
    if section is Section.NEXT_MEETING and content.next_on:
        return say("next", day=long_day(content.next_on))
    return alone(section)


def _foot(content: NoticeContent, element: StructureElement) -> Flowable:
    """Who is called."""
    called = ", ".join(content.called) or say("nobody")
    return KeepTogether(
        [
            Text(say("called"), look.LABEL, element=element.sub("P")),
            Text(called, look.BODY, element=element.sub("P")),
        ]
    )


def _head(content: NoticeContent) -> MinutesContent:
    """What the letterhead of the minutes reads; a notice is no draft."""
    version = Version(MinutesState.FINALISED, 1, content.written_at)
    return MinutesContent(content.issuer, content.sitting, version, say("title"))


def _page_name(page: int, pages: int) -> str:
    return say_on_paper("page", page=page, pages=pages)


def _facts(content: NoticeContent) -> DocumentFacts:
    sitting = content.sitting
    return DocumentFacts(
        title=say("heading", week=sitting.week),
        author=" ".join(printable(content.issuer.municipality).split()),
        subject=say("subject", week=sitting.week, year=sitting.year),
        creator=say_on_paper("creator"),
        written_at=content.written_at,
    )
