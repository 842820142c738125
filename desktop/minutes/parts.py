"""What several sections of the minutes are built of: headings, notes with decisions, the line for nothing."""

from reportlab.platypus import Flowable

from desktop.minutes.values import MinutesContent, Note
from desktop.minutes.words import say
from desktop.paper import look
from desktop.paper.blocks import Decision, Headed
from desktop.paper.fonts import SEMIBOLD, printable
from desktop.paper.structure import StructureElement
from desktop.paper.tables import Cell
from desktop.paper.text import Heading, Text, coloured
from models.meetings.values import Section

_STRONG = coloured(look.CELL, look.INK, SEMIBOLD)


def heading(element: StructureElement, section: Section, number: int) -> Heading:
    """The section's heading with its number on the paper."""
    return Heading(f"{number}\u2002{say(f'{section}.heading')}", look.HEADING, element=element.sub("H2"))


def subheading(element: StructureElement, text: str) -> Text:
    return Text(text, look.SUBHEADING, element=element.sub("H3"))


def under(title: Text, pieces: list[Flowable]) -> list[Flowable]:
    """The pieces under their heading, which never stands alone at the foot of a page."""
    return [Headed(title, pieces[0]), *pieces[1:]] if pieces else [title]


def paragraph(element: StructureElement, text: str, lead: str = "") -> Text:
    return Text(text, look.BODY, element=element.sub("P"), lead=lead)


def paragraphs(element: StructureElement, text: str) -> list[Flowable]:
    """One paragraph for each line that was written; printable first, as what is masked may go over lines."""
    return [paragraph(element, line) for line in printable(text).split("\n") if line.strip()]


def nothing(element: StructureElement, words: str) -> Text:
    return Text(words, look.NOTHING, element=element.sub("P"))


def strong(text: str) -> Cell:
    return Cell(text, _STRONG)


def number_cell(number: int | str) -> Cell:
    return Cell(str(number), look.CELL_NUMBER)


def notes(content: MinutesContent, section: Section, element: StructureElement) -> list[Flowable]:
    """What was written under the items of the section, each decision in its box."""
    return [piece for note in content.notes_under(section) for piece in _note(element, note)]


def _note(element: StructureElement, note: Note) -> list[Flowable]:
    title = subheading(element, note.title) if note.title else None
    pieces = paragraphs(element, note.text)
    if note.decision:
        text = Text(note.decision, look.DECISION, element=element.sub("P"), lead=say("decision"))
        pieces.append(Decision(text))
    return pieces if title is None else under(title, pieces)
