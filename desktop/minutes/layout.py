"""The weekly minutes set in type: eleven numbered sections between title and mailing list."""

from collections.abc import Callable

from reportlab.platypus import Flowable, KeepTogether

from desktop.minutes import closing, opening
from desktop.minutes.follow_up import follow_up
from desktop.minutes.letterhead import Letterhead
from desktop.minutes.matters import new_measures, new_reports
from desktop.minutes.parts import heading, under
from desktop.minutes.situation import situation
from desktop.minutes.values import MinutesContent
from desktop.minutes.words import say
from desktop.paper.document import Furniture, print_paper
from desktop.paper.facts import DocumentFacts
from desktop.paper.fonts import printable
from desktop.paper.structure import StructureElement
from models.meetings.values import Section

_Set = Callable[[MinutesContent, StructureElement], list[Flowable]]

_SECTIONS: dict[Section, _Set] = {
    Section.OPENING: opening.attendance,
    Section.REMINDER: opening.reminder,
    Section.FOLLOW_UP: follow_up,
    Section.SITUATION: situation,
    Section.NEW_REPORTS: new_reports,
    Section.NEW_MEASURES: new_measures,
    Section.COMING: closing.coming,
    Section.ESCALATE: closing.escalate,
    Section.FEEDBACK: closing.feedback,
    Section.OTHER: closing.other,
    Section.NEXT_MEETING: closing.next_meeting,
}


def lay_out(content: MinutesContent) -> bytes:
    """The minutes as PDF/A (at the level of the options) and PDF/UA-1; the same content, the same bytes."""
    furniture = Furniture(Letterhead(content), content.issuer.address_line, _page_name)
    return print_paper(
        _facts(content), furniture, lambda element: story(content, element), content.options.accent
    )


def story(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    """All that stands on the pages; the element then tells the same, piece by piece, as it is read aloud."""
    front = opening.front(content, element)
    *others, last = [
        _section(content, element, section, number) for number, section in enumerate(content.sections, 1)
    ]
    foot = closing.foot(content, element.sub("Sect"))
    return [*front, *(piece for pieces in others for piece in pieces), KeepTogether([*last, foot])]


def _section(
    content: MinutesContent, element: StructureElement, section: Section, number: int
) -> list[Flowable]:
    inside = element.sub("Sect")
    return under(heading(inside, section, number), _SECTIONS[section](content, inside))


def _page_name(page: int, pages: int) -> str:
    return say("page", page=page, pages=pages)


def _facts(content: MinutesContent) -> DocumentFacts:
    sitting = content.sitting
    title = printable(say("title", title=content.title, week=sitting.week))
    standing = say(f"standing.{content.version.state}")
    standing += say("masking.subject") if content.masking is not None else ""
    subject = say("subject", title=content.title, week=sitting.week, year=sitting.year, standing=standing)
    return DocumentFacts(
        title=" ".join(title.split()),
        author=" ".join(printable(content.issuer.municipality).split()),
        subject=" ".join(printable(subject).split()),
        creator=printable(say("creator")),
        written_at=content.version.written_at,
        level=content.options.level,
    )
