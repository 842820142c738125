"""A copy set in type: what it is, what is refused and why, then the records part by part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from reportlab.platypus import Flowable

from desktop.disclosures import letter
from desktop.disclosures.bases import protects
from desktop.disclosures.telling import Mark, Told
from desktop.disclosures.values import CopyContent, Part, Record
from desktop.disclosures.words import columns, say
from desktop.intake.progress import Tell
from desktop.minutes.parts import nothing, paragraph, paragraphs, subheading, under
from desktop.paper import look
from desktop.paper.document import print_paper
from desktop.paper.masking import mask_now
from desktop.paper.structure import StructureElement
from desktop.paper.tables import ruled_table
from desktop.paper.text import Heading, Text

# A longer fact has a paragraph of its own.
_SHORT = 60
_LEGEND_SHARES = (16, 26, 58)
_HISTORY_SHARES = (14, 20, 11, 55)
_LINES = 400


def lay_out(content: CopyContent, laws: Sequence[str], tell: Tell) -> bytes:
    """The copy as PDF/A (at the level of the options) and PDF/UA-1; the same content, the same bytes.

    *laws*: what each passage of the mask rests on, in their order. *tell* stops it by raising.
    """
    key = "copy.subject_masked" if laws else "copy.subject"
    subject = say(key, title=content.title, municipality=content.issuer.municipality, day=content.day)
    furniture = letter.furniture(
        content.issuer,
        say("copy.head"),
        content.made_at,
        masked_by=content.made_by if laws else "",
    )
    written = print_paper(
        letter.facts(content.issuer, content.options, content.title, subject, content.made_at),
        furniture,
        lambda element: _story(content, laws, element, tell),
        content.options.accent,
    )
    # Who stopped it on the last page wants no paper either.
    tell(1, 1)
    return written


def _story(
    content: CopyContent, laws: Sequence[str], element: StructureElement, tell: Tell
) -> list[Flowable]:
    story = [*_front(content, element), *_legend(laws, element)]
    told = Told(tell, sum(len(part.records) for part in content.parts))
    for part in content.parts:
        if part.records:
            story += _part(part, element.sub("Sect"), told)
    if not any(part.records for part in content.parts):
        story.append(nothing(element, say("copy.nothing")))
    return story


def _front(content: CopyContent, element: StructureElement) -> list[Flowable]:
    key = "copy.made_number" if content.registry_number else "copy.made"
    made = say(key, day=content.day, by=content.made_by, number=content.registry_number)
    pieces = [Text(content.title, look.TITLE, element=element.sub("H1"))]
    if content.scope:
        pieces.append(Text(content.scope, look.SUBTITLE, element=element.sub("P")))
    pieces.append(Text(made, look.STANDING_LINE, element=element.sub("P")))
    kept = {part.key for part in content.parts if part.records}
    for part, note in (("reports", "copy.contact_note"), ("attachments", "copy.file_note")):
        if part in kept:
            pieces.append(Text(say(note), look.STANDING_LINE, element=element.sub("P")))
    return pieces


def _legend(laws: Sequence[str], element: StructureElement) -> list[Flowable]:
    """Each law once, with its bar; what was decided, and how a decision can be had."""
    mask = mask_now()
    if mask is None or not laws:
        return [paragraph(element, say("legend.whole"))]
    inside = element.sub("Sect")
    heading = Heading(say("legend.heading"), look.HEADING, element=inside.sub("H2"))
    first = {law: number for number, law in reversed(list(enumerate(laws)))}
    rows = [[mask.bar(number), law, protects(law)] for law, number in sorted(first.items(), key=_by_number)]
    return [
        *under(heading, [ruled_table(inside, columns("legend.columns"), rows, _LEGEND_SHARES)]),
        paragraph(inside, say("legend.decision"), say("legend.decision_lead")),
        paragraph(inside, say("legend.appeal"), say("legend.appeal_lead")),
    ]


def _by_number(found: tuple[str, int]) -> int:
    return found[1]


def _part(part: Part, element: StructureElement, told: Told) -> list[Flowable]:
    is_history = part.key == "history"
    count = say("copy.lines" if is_history else "copy.records", count=len(part.records))
    heading = Heading(f"{part.name}\u2002·\u2002{count}", look.HEADING, element=element.sub("H2"))
    if is_history:
        return under(heading, list(_history(part.records, element, told)))
    pieces = chain.from_iterable(_record(record, element, told) for record in part.records)
    return under(heading, list(pieces))


def _history(records: Sequence[Record], element: StructureElement, told: Told) -> Iterator[Flowable]:
    """As tables: one of many thousand lines could not be stopped."""
    for start in range(0, len(records), _LINES):
        lines = records[start : start + _LINES]
        rows = [[each.heading, *(value for _name, value in each.facts), each.text] for each in lines]
        yield ruled_table(element, columns("copy.history_columns"), rows, _HISTORY_SHARES)
        yield Mark(told, len(lines))


def _record(record: Record, element: StructureElement, told: Told) -> Iterator[Flowable]:
    short = [f"{name}:\u00a0{value}" for name, value in record.facts if _is_short(value)]
    heading = subheading(element, record.heading)
    pieces: list[Flowable] = []
    if short:
        pieces.append(Text("  ·  ".join(short), look.CAPTION, element=element.sub("P")))
    pieces += [paragraph(element, value, f"{name}: ") for name, value in record.facts if not _is_short(value)]
    pieces += paragraphs(element, record.text)
    yield from under(heading, pieces)
    yield Mark(told)


def _is_short(value: str) -> bool:
    return len(value) <= _SHORT and "\n" not in value
