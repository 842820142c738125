"""How meetings are read from the store, as lines of a list and as a page."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from desktop.agenda.reasons import Reasons, is_standing, reasons_of
from desktop.minutes.versions import minutes_of
from models.actors.tables import Actor
from models.areas.tables import Area
from models.cases.tables import Case
from models.measures.tables import Measure
from models.meetings.tables import AgendaItem, Attendance, Meeting, Minutes
from models.meetings.values import (
    AgendaLine,
    AttendanceLine,
    MeetingPage,
    MeetingRow,
    MeetingState,
    MinutesLine,
    MinutesState,
    Section,
)

_Pointer = tuple[date | None, date | None]

_ORDER = {section: place for place, section in enumerate(Section)}


def rows(session: Session) -> list[MeetingRow]:
    """Every meeting, the latest first."""
    newest = (
        select(Minutes.state)
        .where(Minutes.meeting_id == Meeting.id)
        .order_by(Minutes.number.desc())
        .limit(1)
        .correlate(Meeting)
    )
    asked = select(Meeting, newest.scalar_subquery()).order_by(Meeting.held_on.desc())
    return [
        MeetingRow(each.id, each.held_on, each.starts, each.place, each.state, state or MinutesState.DRAFT)
        for each, state in session.execute(asked)
    ]


def page(session: Session, meeting: Meeting, today: date) -> MeetingPage:
    versions = minutes_of(session, meeting.id)
    return MeetingPage(
        id=meeting.id,
        version=meeting.version,
        held_on=meeting.held_on,
        starts=meeting.starts,
        ends=meeting.ends,
        place=meeting.place,
        state=meeting.state,
        registry_number=meeting.registry_number,
        chair=meeting.chair,
        noted_by=meeting.noted_by,
        recipients=meeting.recipients,
        next_on=meeting.next_on,
        minutes_state=versions[-1].state if versions else MinutesState.DRAFT,
        attendance=_attendance(session, meeting.id),
        agenda=lines(session, meeting, today),
        minutes=tuple(_minutes_line(each) for each in versions),
    )


def lines(session: Session, meeting: Meeting, today: date) -> tuple[AgendaLine, ...]:
    """The agenda in the order of the paper, each item with its title and why it is there.

    How late a measure is, is seen from today until the meeting has been, then from its day.
    """
    asked = select(AgendaItem).where(AgendaItem.meeting_id == meeting.id)
    items = sorted(session.scalars(asked), key=lambda item: (_ORDER[item.section], item.position, item.id))
    titles = _titles(session, items)
    reasons = reasons_of(session, meeting, items, min(today, meeting.held_on))
    pointers = _pointers(session, [item.id for item in items])
    return tuple(_line(item, titles, reasons, pointers) for item in items)


def latest(session: Session, today: date) -> int | None:
    """The last meeting that has been, or is today."""
    asked = select(Meeting.id).where(Meeting.held_on <= today).order_by(Meeting.held_on.desc()).limit(1)
    return session.scalar(asked)


def coming(session: Session, today: date) -> int | None:
    """The first meeting from today on that is not over."""
    asked = select(Meeting.id).where(Meeting.held_on >= today, Meeting.state != MeetingState.HELD)
    return session.scalar(asked.order_by(Meeting.held_on).limit(1))


def in_days(session: Session, first: date, last: date) -> int | None:
    """The first meeting from *first* through *last*."""
    asked = select(Meeting.id).where(Meeting.held_on.between(first, last)).order_by(Meeting.held_on).limit(1)
    return session.scalar(asked)


def _line(
    item: AgendaItem, titles: dict[int, str], reasons: Reasons, pointers: dict[int, _Pointer]
) -> AgendaLine:
    carried_from, carried_to = pointers.get(item.id, (None, None))
    return AgendaLine(
        id=item.id,
        version=item.version,
        section=item.section,
        position=item.position,
        title=titles[item.id],
        why=reasons.whys.get(item.id, ()),
        case_id=item.case_id,
        measure_id=item.measure_id,
        area_id=item.area_id,
        note=item.note,
        decision=item.decision,
        is_done=item.is_done,
        parked_to=item.parked_to,
        carried_from=carried_from,
        carried_to=carried_to,
        tried=reasons.tried.get(item.id, ()),
        facts=reasons.facts.get(item.section, ()) if is_standing(item) else (),
    )


def _pointers(session: Session, ids: list[int]) -> dict[int, _Pointer]:
    """The days of the meetings that each item came from and went on to."""
    origin, later = aliased(AgendaItem), aliased(AgendaItem)
    before, after = aliased(Meeting), aliased(Meeting)
    asked = (
        select(AgendaItem.id, func.max(before.held_on), func.min(after.held_on))
        .outerjoin(origin, origin.id == AgendaItem.carried_from_id)
        .outerjoin(before, before.id == origin.meeting_id)
        .outerjoin(later, later.carried_from_id == AgendaItem.id)
        .outerjoin(after, after.id == later.meeting_id)
        .where(AgendaItem.id.in_(ids))
        .group_by(AgendaItem.id)
    )
    return {id_: (came, went) for id_, came, went in session.execute(asked)}


def _titles(session: Session, items: list[AgendaItem]) -> dict[int, str]:
    """A measure's, case's or area's own title; a standing item has none."""
    ids = [item.id for item in items]
    asked = (
        select(AgendaItem.id, func.coalesce(Measure.title, Case.title, Area.name, AgendaItem.title))
        .outerjoin(Measure, Measure.id == AgendaItem.measure_id)
        .outerjoin(Case, Case.id == AgendaItem.case_id)
        .outerjoin(Area, Area.id == AgendaItem.area_id)
        .where(AgendaItem.id.in_(ids))
    )
    return {id_: title for id_, title in session.execute(asked)}  # noqa: C416 - typed so


def _attendance(session: Session, meeting_id: int) -> tuple[AttendanceLine, ...]:
    asked = (
        select(Attendance, func.coalesce(Actor.name, ""))
        .outerjoin(Actor, Actor.id == Attendance.actor_id)
        .where(Attendance.meeting_id == meeting_id)
        .order_by(Attendance.actor_id.is_(None), Actor.sort_key, Attendance.id)
    )
    return tuple(
        AttendanceLine(each.id, each.actor_id, name, each.role, each.person, each.presence)
        for each, name in session.execute(asked)
    )


def _minutes_line(each: Minutes) -> MinutesLine:
    return MinutesLine(
        id=each.id,
        number=each.number,
        state=each.state,
        finalised_at=each.finalised_at,
        finalised_by=each.finalised_by,
        dispatched_at=each.dispatched_at,
        sha256=each.sha256,
        correction_reason=each.correction_reason,
    )
