"""Sections 7 to 11, and the foot of the minutes: who noted, and who gets a copy."""

from collections.abc import Sequence
from datetime import date

from reportlab.platypus import Flowable

from desktop.minutes.parts import notes, nothing, paragraph, strong
from desktop.minutes.values import ComingEvent, Lifted, MinutesContent, NextMeeting
from desktop.minutes.words import columns, hours, long_day, say, short_day
from desktop.paper import look
from desktop.paper.blocks import bullets
from desktop.paper.structure import StructureElement
from desktop.paper.tables import PLAIN, Cell, Grid, ruled_table
from desktop.paper.text import Text
from models.meetings.values import Section


def coming(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    events = sorted(content.coming, key=lambda event: event.when or date.max)
    rows: list[list[str | Cell]] = [[strong(_when(event)), event.what, event.where] for event in events]
    pieces: list[Flowable] = (
        [ruled_table(element, columns("coming.columns"), rows, (18, 52, 30), optional={2})] if rows else []
    )
    pieces += notes(content, Section.COMING, element)
    return pieces or [nothing(element, say("coming.nothing"))]


def escalate(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    pieces: list[Flowable] = [_lifted(content.lifted, element)] if content.lifted else []
    pieces += notes(content, Section.ESCALATE, element)
    return pieces or [nothing(element, say("escalate.nothing"))]


def feedback(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    pieces: list[Flowable] = bullets(element, content.feedback) if content.feedback else []
    if content.published:
        rows: list[list[str | Cell]] = [
            [strong(each.number), each.measure, each.state] for each in content.published
        ]
        pieces.append(ruled_table(element, columns("feedback.columns"), rows, (8, 67, 25)))
    pieces += notes(content, Section.FEEDBACK, element)
    return pieces or [nothing(element, say("feedback.nothing"))]


def other(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    return notes(content, Section.OTHER, element) or [nothing(element, say("other.nothing"))]


def next_meeting(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    meeting = content.next_meeting
    words = say("next-meeting.nothing") if meeting is None else _meeting_words(meeting)
    line = nothing(element, words) if meeting is None else paragraph(element, words)
    return [line, *notes(content, Section.NEXT_MEETING, element)]


def foot(content: MinutesContent, element: StructureElement) -> Flowable:
    """Who took the notes beside the mailing list, under a rule."""
    noted = _labelled(element, "noted_by", content.noted_by)
    recipients = _labelled(element, "recipients", "\n".join(content.recipients))
    style = [
        *PLAIN,
        ("LINEABOVE", (0, 0), (-1, 0), 0.9, look.ACCENT),
        ("TOPPADDING", (0, 0), (-1, -1), 8),
        ("RIGHTPADDING", (0, 0), (0, 0), 16),
    ]
    widths = [look.TEXT_WIDTH * 0.45, look.TEXT_WIDTH * 0.55]
    return Grid([[noted, recipients]], widths, style=style, spaceBefore=20)


def _lifted(lifted: Sequence[Lifted], element: StructureElement) -> Flowable:
    """To whom and what; a column of what is asked only where something is."""
    if not any(each.asked for each in lifted):
        plain: list[list[str | Cell]] = [[strong(each.body), each.matter] for each in lifted]
        return ruled_table(element, columns("escalate.columns"), plain, (25, 75))
    rows: list[list[str | Cell]] = [[strong(each.body), each.matter, each.asked] for each in lifted]
    return ruled_table(element, columns("escalate.columns_with_asked"), rows, (18, 37, 45))


def _when(event: ComingEvent) -> str:
    return short_day(event.when) if event.when else ""


def _meeting_words(meeting: NextMeeting) -> str:
    when = " ".join(each for each in (long_day(meeting.held_on), hours(meeting.starts)) if each)
    return ", ".join(each for each in (when[:1].upper() + when[1:], meeting.place) if each) + "."


def _labelled(element: StructureElement, label: str, text: str) -> list[Flowable]:
    return [
        Text(say(label), look.LABEL, element=element.sub("P")),
        Text(text or say("nobody"), look.CELL, element=element.sub("P")),
    ]
