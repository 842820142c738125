"""Locks a meeting's minutes: screened, set, kept as content and paper, and never changed after."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace

from sqlalchemy.orm import Session

from desktop import meeting_questions
from desktop.clock import Clock
from desktop.minutes import freezing
from desktop.minutes.content import content_of, corrected, version_of
from desktop.minutes.typesetting import typeset
from desktop.minutes.values import MinutesContent
from desktop.minutes.versions import minutes_of
from desktop.screening import Level, hits
from models.meetings.tables import Meeting, Minutes
from models.meetings.values import AgendaLine, Found, ItemEdit, MinutesState, Section
from models.people.values import Person


def draft_content(
    session: Session, meeting: Meeting, clock: Clock, written: ItemEdit | None = None
) -> MinutesContent:
    """The minutes as they would be locked now; a correction is built on what was locked before.

    `written` is what somebody is writing on one item and has not saved yet.
    """
    return _content(session, meeting, MinutesState.DRAFT, clock, written)


def kept_pdf(session: Session, meeting_id: int) -> bytes | None:
    """The paper as it was locked, or None while there is only a draft."""
    versions = minutes_of(session, meeting_id)
    return versions[-1].pdf if versions and versions[-1].state is not MinutesState.DRAFT else None


def lock(session: Session, meeting: Meeting, clock: Clock, person: Person, justification: str) -> None:
    """Set the paper and keep it with its content and SHA-256."""
    content = _content(session, meeting, MinutesState.FINALISED, clock)
    versions = minutes_of(session, meeting.id)
    minutes = versions[-1] if versions else Minutes(meeting_id=meeting.id, number=1)
    minutes.state = MinutesState.FINALISED
    minutes.finalised_at = content.version.written_at
    minutes.finalised_by = person.name
    minutes.justification = justification.strip()
    minutes.content = freezing.to_json(content)
    minutes.pdf = typeset(content)
    minutes.sha256 = hashlib.sha256(minutes.pdf).hexdigest()
    session.add(minutes)


def personal_data(content: MinutesContent, agenda: Iterable[AgendaLine]) -> tuple[Found, ...]:
    """What looks like personal data in the free text of the paper, in its order, each place once."""
    found: dict[tuple[Section, str], Found] = {}
    for section, title, text, item_id in (*_of_agenda(agenda), *_of_content(content)):
        for hit in hits(text):
            words = text[hit.start : hit.end]
            if hit.level is not Level.LOW:
                is_high = hit.level is Level.HIGH
                found.setdefault((section, words), Found(section, title, words, is_high, item_id))
    return tuple(found.values())


def _of_agenda(agenda: Iterable[AgendaLine]) -> Iterator[tuple[Section, str, str, int | None]]:
    for line in agenda:
        for text in (line.title, line.note, line.decision):
            yield line.section, line.title, text, line.id


def _of_content(content: MinutesContent) -> Iterator[tuple[Section, str, str, int | None]]:
    """What is printed and may have been written elsewhere than on the agenda."""
    for measure in content.new_measures:
        yield Section.NEW_MEASURES, measure.measure, f"{measure.measure}\n{measure.cause}", None
    for area in content.situation.areas:
        yield Section.SITUATION, area.reports.name, area.motive, None
    for lifted in content.lifted:
        yield Section.ESCALATE, lifted.matter, f"{lifted.matter}\n{lifted.asked}", None
    for note in content.notes:
        yield note.section, note.title, f"{note.text}\n{note.decision}", None


def _content(
    session: Session, meeting: Meeting, state: MinutesState, clock: Clock, written: ItemEdit | None = None
) -> MinutesContent:
    versions = minutes_of(session, meeting.id)
    number = versions[-1].number if versions else 1
    version = version_of(state, number, clock.now())
    lines = meeting_questions.lines(session, meeting, clock.today())
    now = content_of(session, meeting, [_as_written(line, written) for line in lines], version)
    locked = [each for each in versions if each.number < number]
    if not locked:
        return now
    return corrected(freezing.from_json(locked[-1].content), now, versions[-1].correction_reason)


def _as_written(line: AgendaLine, written: ItemEdit | None) -> AgendaLine:
    if written is None or line.id != written.id:
        return line
    return replace(line, note=written.note, decision=written.decision)
