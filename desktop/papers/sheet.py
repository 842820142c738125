"""One paper beside the minutes: the same head, front and foot, and sections under their headings."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from reportlab.platypus import Flowable

from desktop.minutes.letterhead import Letterhead
from desktop.minutes.opening import cards
from desktop.minutes.parts import nothing, strong, under
from desktop.minutes.values import KeyFigure, MinutesContent
from desktop.minutes.words import long_day
from desktop.minutes.words import say as say_of_minutes
from desktop.paper import look
from desktop.paper.document import Furniture, print_paper
from desktop.paper.facts import DocumentFacts
from desktop.paper.fonts import printable
from desktop.paper.structure import StructureElement
from desktop.paper.tables import Cell, ruled_table
from desktop.paper.text import Heading, Text
from desktop.papers.dues import due_cell, state_words
from desktop.papers.values import PaperMeasure
from desktop.papers.words import columns, say
from models.meetings.values import MinutesState

Row = Sequence[str | Cell]
_Tell = Callable[[StructureElement], list[Flowable]]


def print_sheet(content: MinutesContent, title: str, head: str, tell: _Tell) -> bytes:
    """The PDF, archivable and tagged as the minutes are.

    *head* stands at the top of each page, *tell* gives what is under it.
    """
    return print_counted(content, title, head, tell)[0]


def print_counted(content: MinutesContent, title: str, head: str, tell: _Tell) -> tuple[bytes, int]:
    """The same, with the number of its pages."""
    counted = [0]

    def name_page(page: int, pages: int) -> str:
        counted[0] = pages
        return say_of_minutes("page", page=page, pages=pages)

    furniture = Furniture(Letterhead(replace(content, title=head)), content.issuer.address_line, name_page)
    printed = print_paper(_facts(content, title), furniture, tell, content.options.accent)
    return printed, counted[0]


def front(
    content: MinutesContent,
    element: StructureElement,
    title: str,
    subtitle: str,
    figures: Sequence[KeyFigure],
) -> list[Flowable]:
    """Title, what it is about, the minutes that it is based on, and the key figures as cards."""
    version = content.version
    style = look.DRAFT_LINE if version.state is MinutesState.DRAFT else look.STANDING_LINE
    return [
        Text(say_of_minutes("kicker"), look.KICKER, element=element.sub("P")),
        Text(title, look.TITLE, element=element.sub("H1")),
        Text(subtitle, look.SUBTITLE, element=element.sub("P")),
        Text(say(f"based_on.{version.state}", number=version.number), style, element=element.sub("P")),
        *cards(tuple(figures), element, max(len(figures), 1)),
    ]


def meeting_words(content: MinutesContent) -> str:
    """As "EST-möte onsdag 18 november 2026, vecka 47"."""
    return say("meeting", day=long_day(content.sitting.held_on), week=content.sitting.week)


def figures_of(place: str, numbers: Sequence[int]) -> list[KeyFigure]:
    """The key figures with the labels that stand at *place*."""
    return [KeyFigure(label, number) for label, number in zip(columns(place), numbers, strict=True)]


def section(
    element: StructureElement, title: str, tell: Callable[[StructureElement], list[Flowable]]
) -> list[Flowable]:
    """What *tell* gives, under a heading in the reader's table of contents."""
    inside = element.sub("Sect")
    heading = Heading(title, look.HEADING, element=inside.sub("H2"))
    return under(heading, tell(inside))


def table(
    element: StructureElement, place: str, rows: Sequence[Row], shares: Sequence[float], **facts: object
) -> list[Flowable]:
    """The rows under the heads at *place*_columns; the words at *place*_nothing where there are none."""
    if not rows:
        return [nothing(element, say(f"{place}_nothing"))]
    return [ruled_table(element, columns(f"{place}_columns", **facts), rows, shares)]


def measure_row(measure: PaperMeasure) -> Row:
    """Number, measure, area, responsible, due and state."""
    return [
        number_of(measure),
        named(measure),
        measure.area,
        measure.responsible,
        due_cell(measure),
        state_words(measure),
    ]


def named(measure: PaperMeasure) -> Cell:
    """The measure, and under it the matter that it is about and what is written for partners."""
    under = "\n".join(filter(None, (measure.cause, measure.for_partners)))
    return Cell(under, lead=f"{measure.title}\n")


def number_of(measure: PaperMeasure) -> Cell:
    return strong(measure.number)


def _facts(content: MinutesContent, title: str) -> DocumentFacts:
    sitting = content.sitting
    state = say_of_minutes(f"standing.{content.version.state}")
    subject = say("subject", title=title, week=sitting.week, year=sitting.year, standing=state)
    return DocumentFacts(
        title=_line(title),
        author=_line(content.issuer.municipality),
        subject=_line(subject),
        creator=say_of_minutes("creator"),
        written_at=content.version.written_at,
        level=content.options.level,
    )


def _line(text: str) -> str:
    return " ".join(printable(text).split())
