"""Locks a meeting's minutes: screened, set, kept as content and paper, and never changed after."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sqlalchemy.orm import Session

from desktop import meeting_questions
from desktop.clock import Clock
from desktop.minutes import freezing
from desktop.minutes.content import content_of, corrected, version_of
from desktop.minutes.typesetting import typeset
from desktop.minutes.values import MinutesContent
from desktop.screening import Level, hits
from models.meetings.tables import Meeting, Minutes
from models.meetings.values import AgendaLine, Found, MinutesState, Section
from models.people.values import Person


def draft_content(session: Session, meeting: Meeting, clock: Clock) -> MinutesContent:
    """The minutes as they would be locked now; a correction is built on what was locked before."""
    return _content(session, meeting, MinutesState.DRAFT, clock)


def kept_pdf(session: Session, meeting_id: int) -> bytes | None:
    """The paper as it was locked, or None while there is only a draft."""
    versions = meeting_questions.minutes_of(session, meeting_id)
    return versions[-1].pdf if versions and versions[-1].state is not MinutesState.DRAFT else None


def lock(session: Session, meeting: Meeting, clock: Clock, person: Person, justification: str) -> None:
    """Set the paper and keep it with its content and SHA-256."""
    content = _content(session, meeting, MinutesState.FINALISED, clock)
    versions = meeting_questions.minutes_of(session, meeting.id)
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
    """What looks like personal data in the free text of the paper, in its order."""
    texts = [
        (line.section, line.title, text) for line in agenda for text in (line.title, line.note, line.decision)
    ]
    texts += [(Section.NEW_MEASURES, each.measure, each.measure) for each in content.new_measures]
    texts += [(Section.SITUATION, area.reports.name, area.motive) for area in content.situation.areas]
    texts += [
        (Section.ESCALATE, each.matter, text) for each in content.lifted for text in (each.matter, each.asked)
    ]
    found = [
        Found(section, title, text[hit.start : hit.end], hit.level is Level.HIGH)
        for section, title, text in texts
        for hit in hits(text)
        if hit.level is not Level.LOW
    ]
    return tuple(dict.fromkeys(found))


def _content(session: Session, meeting: Meeting, state: MinutesState, clock: Clock) -> MinutesContent:
    versions = meeting_questions.minutes_of(session, meeting.id)
    number = versions[-1].number if versions else 1
    version = version_of(state, number, clock.now())
    now = content_of(session, meeting, meeting_questions.lines(session, meeting, clock.today()), version)
    locked = [each for each in versions if each.number < number]
    if not locked:
        return now
    return corrected(freezing.from_json(locked[-1].content), now, versions[-1].correction_reason)
