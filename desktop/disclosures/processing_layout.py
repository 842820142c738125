"""The register extract set in type: who answers for it, each processing as a table, readings, protection."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from desktop.disclosures import letter
from desktop.disclosures.processing import Processing, at, columns, say
from desktop.minutes.parts import nothing, number_cell, paragraph, strong, under
from desktop.paper import look
from desktop.paper.blocks import bullets
from desktop.paper.document import print_paper
from desktop.paper.structure import StructureElement
from desktop.paper.tables import Cell, ruled_table
from desktop.paper.text import Heading, Text

_SHARES = (28, 72)
_READ_SHARES = (50, 25, 25)


def lay_out(processing: Processing) -> bytes:
    issuer, day = processing.issuer, processing.made_at.date()
    title = say("title")
    subject = say("subject", municipality=issuer.municipality, day=day)
    return print_paper(
        letter.facts(issuer, processing.options, title, subject, processing.made_at),
        letter.furniture(issuer, title, processing.made_at),
        lambda element: _story(processing, element),
        processing.options.accent,
    )


def _story(processing: Processing, element: StructureElement) -> list[Flowable]:
    story: list[Flowable] = [
        Text(say("title"), look.TITLE, element=element.sub("H1")),
        Text(say("subtitle"), look.SUBTITLE, element=element.sub("P")),
        paragraph(element, say("lead", day=processing.made_at.date())),
    ]
    story += _table(element, say("controller.heading"), _controller(processing))
    for activity in processing.activities:
        story += _table(element, activity.name, activity.facts)
    return [*story, *_readings(processing, element), *_security(element)]


def _controller(processing: Processing) -> list[tuple[str, str]]:
    issuer = processing.issuer
    return [
        (say("controller.name"), issuer.municipality),
        (say("controller.unit"), issuer.unit),
        (say("controller.address"), issuer.address_line),
        (say("controller.officer"), say("controller.officer_words")),
        (say("controller.third"), say("controller.third_words")),
    ]


def _table(element: StructureElement, name: str, facts: Sequence[tuple[str, str]]) -> list[Flowable]:
    inside = element.sub("Sect")
    heading = Heading(name, look.HEADING, element=inside.sub("H2"))
    rows: list[list[str | Cell]] = [[strong(called), told] for called, told in facts]
    return under(heading, [ruled_table(inside, columns("row.columns"), rows, _SHARES)])


def _readings(processing: Processing, element: StructureElement) -> list[Flowable]:
    inside = element.sub("Sect")
    heading = Heading(say("readings.heading"), look.HEADING, element=inside.sub("H2"))
    if not processing.readings:
        return under(heading, [nothing(inside, say("readings.nothing"))])
    rows: list[list[str | Cell]] = [
        [each.person, number_cell(each.count), each.last.isoformat()] for each in processing.readings
    ]
    return under(heading, [ruled_table(inside, columns("readings.columns"), rows, _READ_SHARES)])


def _security(element: StructureElement) -> list[Flowable]:
    inside = element.sub("Sect")
    heading = Heading(say("security.heading"), look.HEADING, element=inside.sub("H2"))
    return under(heading, bullets(inside, at("security.lines")))
