"""Builds what stands in the minutes of a meeting from what the store knows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from desktop import escalations
from desktop.agenda import Period, period_of, priority_on
from desktop.clock import STOCKHOLM
from desktop.minutes import counts, notes
from desktop.minutes.counts import Weeks, weeks_of
from desktop.minutes.terms import term, words
from desktop.minutes.values import (
    AreaSituation,
    AttendanceRow,
    Count,
    Issuer,
    KeyFigure,
    MinutesContent,
    NextMeeting,
    Note,
    PublishedMeasure,
    Sitting,
    Situation,
    Version,
)
from desktop.minutes.work import Work, work_of
from desktop.municipality import MunicipalitySettings, settings_of
from models.actors.tables import Actor
from models.areas.tables import PriorityArea
from models.cases.tables import Case
from models.history import HistoryEntry
from models.kinds import Kind
from models.measures.tables import FollowUp, Measure
from models.measures.values import Decision
from models.meetings.tables import AgendaItem, Attendance, Meeting
from models.meetings.values import AgendaLine, MinutesState, Section
from models.publication.tables import Publication
from models.publication.values import PublicationState
from models.states import OPEN_CASES

_WAITING = (PublicationState.UNDER_REVIEW, PublicationState.APPROVED)
_PUBLICATION_STATE = f"{Publication.__tablename__}.state"


def content_of(
    session: Session, meeting: Meeting, agenda: Sequence[AgendaLine], version: Version
) -> MinutesContent:
    """The minutes as the store has them now; `agenda` in the order of the paper."""
    settings, period = settings_of(session), period_of(session, meeting)
    items = session.scalars(
        select(AgendaItem).where(AgendaItem.meeting_id == meeting.id).order_by(AgendaItem.position)
    ).all()
    work, weeks = work_of(session, meeting, items, period), weeks_of(meeting.held_on)
    by_source = counts.by_source(session, weeks)
    return MinutesContent(
        issuer=Issuer(settings.name, settings.unit, settings.address, settings.arms),
        sitting=_sitting(meeting),
        version=version,
        title=words("title"),
        key_figures=_key_figures(session, meeting, period, by_source),
        attendance=_attendance(session, meeting, settings),
        follow_ups=work.follow_ups,
        situation=_situation(session, meeting, agenda, weeks, work),
        sources=by_source,
        new_cases=work.new_cases,
        new_measures=work.new_measures,
        coming=notes.events(agenda, meeting.held_on),
        lifted=notes.lifted(agenda, escalations.rows(session, meeting_id=meeting.id)),
        feedback=notes.own_titles(agenda, Section.FEEDBACK),
        published=_published(session, period, work),
        next_meeting=_next_meeting(meeting, settings),
        notes=notes.notes_of(meeting.chair, agenda, work.numbers),
        noted_by=meeting.noted_by,
        recipients=tuple(filter(None, map(str.strip, re.split(r"[;\n]", meeting.recipients)))),
        overview=work.overview,
        options=settings.paper,
    )


def corrected(frozen: MinutesContent, now: MinutesContent, reason: str) -> MinutesContent:
    """A new version: what was written may differ, the figures and tables stay as they were locked."""
    correction = Note(Section.OPENING, words("correction"), reason)
    return replace(
        frozen,
        sitting=now.sitting,
        version=now.version,
        attendance=now.attendance,
        coming=now.coming,
        lifted=now.lifted,
        feedback=now.feedback,
        next_meeting=now.next_meeting,
        notes=(correction, *now.notes),
        noted_by=now.noted_by,
        recipients=now.recipients,
        situation=replace(
            frozen.situation,
            areas=_with_texts(frozen.situation.areas, now.situation.areas),
            remarks=now.situation.remarks,
        ),
    )


def version_of(state: MinutesState, number: int, written_at: datetime) -> Version:
    return Version(state, number, written_at.astimezone(STOCKHOLM))


def _sitting(meeting: Meeting) -> Sitting:
    year, week, _day = meeting.held_on.isocalendar()
    return Sitting(
        meeting.held_on, week, year, meeting.starts, meeting.ends, meeting.place, meeting.registry_number
    )


def _key_figures(
    session: Session, meeting: Meeting, period: Period, by_source: tuple[Count, ...]
) -> tuple[KeyFigure, ...]:
    opened = select(func.count()).where(Case.opened_at >= period.begins)
    is_open = select(func.count()).where(Case.state.in_(OPEN_CASES))
    return (
        KeyFigure(
            words("reports", week=meeting.held_on.isocalendar().week),
            sum(count.this_week for count in by_source),
        ),
        KeyFigure(words("cases"), session.scalar(opened) or 0),
        KeyFigure(words("open_cases"), session.scalar(is_open) or 0),
        KeyFigure(words("done"), _done_since(session, period)),
    )


def _done_since(session: Session, period: Period) -> int:
    """Carried out since the last meeting, or ended at a follow-up since then."""
    begins = period.begins.date()
    ended = select(FollowUp.measure_id).where(FollowUp.decision == Decision.END, FollowUp.on >= begins)
    asked = select(func.count()).where(or_(Measure.done_on >= begins, Measure.id.in_(ended)))
    return session.scalar(asked) or 0


def _attendance(
    session: Session, meeting: Meeting, settings: MunicipalitySettings
) -> tuple[AttendanceRow, ...]:
    """The guests last. Names only where the municipality prints them: the role suffices (domain.md §7)."""
    asked = (
        select(Attendance, func.coalesce(Actor.name, words("guest")))
        .outerjoin(Actor, Actor.id == Attendance.actor_id)
        .where(Attendance.meeting_id == meeting.id)
        .order_by(Attendance.actor_id.is_(None), Actor.sort_key, Attendance.id)
    )
    return tuple(
        AttendanceRow(name, each.role, each.presence, each.person if settings.names_in_minutes else "")
        for each, name in session.execute(asked)
    )


def _situation(
    session: Session, meeting: Meeting, agenda: Sequence[AgendaLine], weeks: Weeks, work: Work
) -> Situation:
    """Prioritised areas first and whole, the others as counts, then the round of the actors."""
    by_area = counts.by_area(session, weeks)
    motives = dict(
        session.execute(
            select(PriorityArea.area_id, PriorityArea.motive).where(*priority_on(meeting.held_on))
        ).all()
    )
    first = [line for line in agenda if line.section is Section.SITUATION and line.area_id]
    leading = tuple(
        AreaSituation(
            reports=by_area.get(line.area_id, Count(line.title, 0, 0)),
            is_priority=True,
            motive=motives.get(line.area_id or 0, ""),
            text=line.note,
            categories=counts.by_category(session, weeks, line.area_id),
            numbers=work.in_areas.get(line.area_id or 0, ()),
        )
        for line in first
    )
    shown = {line.area_id for line in first}
    others = sorted(
        (count for area_id, count in by_area.items() if area_id not in shown),
        key=lambda count: (-count.this_week, count.name),
    )
    rest = tuple(AreaSituation(count) for count in others)
    return Situation(counts.by_category(session, weeks), leading + rest, notes.remarks(agenda))


def _with_texts(
    frozen: tuple[AreaSituation, ...], now: tuple[AreaSituation, ...]
) -> tuple[AreaSituation, ...]:
    texts = {area.reports.name: area.text for area in now}
    return tuple(replace(area, text=texts.get(area.reports.name, area.text)) for area in frozen)


def _published(session: Session, period: Period, work: Work) -> tuple[PublishedMeasure, ...]:
    """What has gone out or been withdrawn since the last meeting, and what waits for a person's word.

    By its public title where that is approved, else by the measure's: unapproved words leave on no paper.
    """
    from desktop.publication.site_questions import going_out  # noqa: PLC0415 - loads the whole website

    approved = {publication.measure_id: site.title for publication, site in going_out(session)}
    withdrawn = select(HistoryEntry.subject_id).where(
        HistoryEntry.subject == Kind.PUBLICATION,
        HistoryEntry.field == _PUBLICATION_STATE,
        HistoryEntry.new == PublicationState.WITHDRAWN.value,
        HistoryEntry.at >= period.begins,
    )
    is_told = or_(
        Publication.state.in_(_WAITING),
        and_(Publication.state == PublicationState.PUBLISHED, Publication.published_at >= period.begins),
        and_(Publication.state == PublicationState.WITHDRAWN, Publication.id.in_(withdrawn)),
    )
    asked = (
        select(Measure.id, Measure.title, Publication.state)
        .join(Measure, Measure.id == Publication.measure_id)
        .where(is_told)
        .order_by(Publication.id)
    )
    return tuple(
        PublishedMeasure(work.numbers.get(id_, words("no_place")), approved.get(id_, title), term(state))
        for id_, title, state in session.execute(asked)
    )


def _next_meeting(meeting: Meeting, settings: MunicipalitySettings) -> NextMeeting | None:
    if meeting.next_on is None:
        return None
    return NextMeeting(meeting.next_on, meeting.starts, settings.meeting_place or meeting.place)
