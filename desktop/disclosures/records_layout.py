"""The list of records set in type: one table, its heads on every page."""

from __future__ import annotations

from reportlab.platypus import Flowable

from desktop.disclosures import letter
from desktop.disclosures.records import RecordList, kind_word
from desktop.disclosures.telling import Mark, Told
from desktop.disclosures.words import columns, say
from desktop.intake.progress import Tell
from desktop.minutes.parts import nothing, paragraph
from desktop.paper import look
from desktop.paper.document import print_paper
from desktop.paper.structure import StructureElement
from desktop.paper.tables import ruled_table
from desktop.paper.text import Text

_SHARES = (13, 14, 20, 21, 13, 25)
# So many lines to a table: one of many thousands would be set in one piece, and could not be stopped.
_LINES = 200


def lay_out(listed: RecordList, tell: Tell) -> bytes:
    title = say("list.title")
    subject = say(
        "list.subject", first=listed.first, last=listed.last, municipality=listed.issuer.municipality
    )
    written = print_paper(
        letter.facts(listed.issuer, listed.options, title, subject, listed.made_at),
        letter.furniture(listed.issuer, title, listed.made_at),
        lambda element: _story(listed, element, tell),
        listed.options.accent,
    )
    tell(1, 1)
    return written


def _story(listed: RecordList, element: StructureElement, tell: Tell) -> list[Flowable]:
    period = say("list.period", first=listed.first, last=listed.last)
    story: list[Flowable] = [
        Text(say("list.title"), look.TITLE, element=element.sub("H1")),
        Text(period, look.SUBTITLE, element=element.sub("P")),
        paragraph(element, say("list.lead")),
    ]
    if not listed.lines:
        return [*story, nothing(element, say("list.nothing"))]
    heads = columns("list.columns")
    told = Told(tell, len(listed.lines))
    for start in range(0, len(listed.lines), _LINES):
        tell(0, len(listed.lines) + 1)
        rows = [
            [
                line.day.isoformat(),
                line.designation,
                kind_word(line.kind),
                line.came_from,
                line.went_to,
                line.about,
            ]
            for line in listed.lines[start : start + _LINES]
        ]
        story += [ruled_table(element, heads, rows, _SHARES), Mark(told, len(rows))]
    return story
