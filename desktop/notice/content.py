"""Builds the notice of a meeting from what the store knows."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from desktop import measure_questions, meeting_questions
from desktop.clock import STOCKHOLM
from desktop.minutes.values import Issuer, Sitting
from desktop.municipality import settings_of
from desktop.notice.values import NoticeContent, NoticeRow, NoticeSection
from desktop.notice.words import fact_title, pointers, say, tried_words, why_words
from desktop.screening import Level, hits
from models.meetings.rules import SECTION_ORDER
from models.meetings.tables import Meeting
from models.meetings.values import AgendaFact, AgendaLine, AttendanceLine, MeetingPage, Section


def notice_of(session: Session, meeting: Meeting, today: date, written_at: datetime) -> NoticeContent:
    """The agenda as it stands now, each item with its reasons; what looks like personal data is left out."""
    settings = settings_of(session)
    page = meeting_questions.page(session, meeting, today)
    responsible = _responsible(session, page)
    return NoticeContent(
        issuer=Issuer(settings.name, settings.unit, settings.address, settings.arms),
        sitting=sitting_of(meeting),
        written_at=written_at.astimezone(STOCKHOLM),
        sections=tuple(_section(section, page, responsible, today) for section in SECTION_ORDER),
        called=tuple(_called(line) for line in page.attendance),
        next_on=meeting.next_on,
    )


def sitting_of(meeting: Meeting) -> Sitting:
    year, week, _day = meeting.held_on.isocalendar()
    return Sitting(
        meeting.held_on, week, year, meeting.starts, meeting.ends, meeting.place, meeting.registry_number
    )


def _responsible(session: Session, page: MeetingPage) -> dict[int | None, str]:
    ids = [line.measure_id for line in page.agenda if line.measure_id is not None]
    return {row.id: row.responsible for row in measure_questions.rows_of(session, ids, page.held_on)}


def _section(
    section: Section, page: MeetingPage, responsible: dict[int | None, str], today: date
) -> NoticeSection:
    rows: list[NoticeRow] = []
    for line in page.agenda:
        if line.section is section:
            rows += [_row(line, responsible.get(line.measure_id, ""), today)] if _is_told(line) else []
            rows += [_fact_row(fact, today) for fact in line.facts]
    return NoticeSection(section, tuple(rows))


def _is_told(line: AgendaLine) -> bool:
    """A standing item is its section's heading, but for the round and for more measures."""
    return not line.is_standing or line.section in {Section.SITUATION, Section.NEW_MEASURES}


def _row(line: AgendaLine, responsible: str, today: date) -> NoticeRow:
    title = line.title or say("the_round" if line.section is Section.SITUATION else "more_measures")
    whys = [why_words(why, today) for why in line.why]
    lines = [*pointers(line), *whys, *tried_words(line.tried)]
    return NoticeRow(_harmless(title), "\n".join(map(_harmless, lines)), responsible)


def _fact_row(fact: AgendaFact, today: date) -> NoticeRow:
    lines = [*(why_words(why, today) for why in fact.why), *tried_words(fact.tried)]
    return NoticeRow(_harmless(fact_title(fact)), "\n".join(map(_harmless, lines)))


def _harmless(text: str) -> str:
    """The text without what surely looks like personal data: nobody has read it through before it is sent."""
    for hit in sorted(hits(text), key=lambda hit: -hit.start):
        if hit.level is Level.HIGH:
            text = text[: hit.start] + say("withheld") + text[hit.end :]
    return text


def _called(line: AttendanceLine) -> str:
    """The organisation; a guest by role."""
    return line.actor or line.role
