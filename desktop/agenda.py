"""Gathers a meeting's agenda from what has happened, in the order of domain.md §7."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import Session

from desktop import measure_questions
from desktop.clock import STOCKHOLM
from desktop.municipality import settings_of
from models.areas.tables import Area, PriorityArea
from models.cases.tables import Case
from models.history import HistoryEntry
from models.kinds import Kind
from models.measures.tables import Measure
from models.measures.values import MeasureRow, MeasureState
from models.meetings.tables import AgendaItem, Meeting
from models.meetings.values import Section, Why, WhyHere
from models.states import PROMISED_MEASURES

_CASE_STATE = f"{Case.__tablename__}.state"


@dataclass(frozen=True, slots=True)
class Place:
    """What an item of the agenda is about; with no id it is the section's standing item."""

    section: Section
    case_id: int | None = None
    measure_id: int | None = None
    area_id: int | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """From the last meeting until this one: moments in UTC, and the days they fall on."""

    previous: Meeting | None
    begins: datetime
    held_on: date
    next_on: date


def gather(session: Session, meeting: Meeting) -> None:
    """Let the agenda hold what it should; what somebody has written on or added stays."""
    items = session.scalars(select(AgendaItem).where(AgendaItem.meeting_id == meeting.id)).all()
    own = [item for item in items if item.title]
    held = {_place(item): item for item in items if not item.title}
    wanted = list(dict.fromkeys(_places(session, period_of(session, meeting))))
    for gone in held.keys() - set(wanted):
        if _is_untouched(held[gone]):
            session.delete(held.pop(gone))
    kept = [held[place] for place in held.keys() - set(wanted)]
    gathered = [held.get(place) or _item(meeting, place) for place in wanted]
    for position, item in enumerate([*gathered, *kept, *own]):
        item.position = position
        session.add(item)


def period_of(session: Session, meeting: Meeting) -> Period:
    """What the meeting looks back on: since the last one, or one interval where it is the first."""
    weeks = timedelta(weeks=settings_of(session).meeting_interval)
    earlier = select(Meeting).where(Meeting.held_on < meeting.held_on).order_by(Meeting.held_on.desc())
    previous = session.scalar(earlier.limit(1))
    begins_on = previous.held_on if previous else meeting.held_on - weeks
    begins_at = previous.starts if previous else time()
    begins = datetime.combine(begins_on, begins_at, STOCKHOLM)
    return Period(previous, begins, meeting.held_on, meeting.next_on or meeting.held_on + weeks)


def why_measure(row: MeasureRow, period: Period) -> tuple[Why, ...]:
    """Why a measure stands on the agenda, the gravest first."""
    reasons = []
    if row.days_late:
        reasons.append(Why(WhyHere.OVERDUE, row.days_late))
    if row.state is MeasureState.WAITING_EXTERNAL and row.waiting_since:
        reasons.append(Why(WhyHere.WAITING, (period.held_on - row.waiting_since).days))
    if row.state is MeasureState.DONE:
        reasons.append(Why(WhyHere.DONE))
    if row.state is MeasureState.PROPOSED:
        reasons.append(Why(WhyHere.PROPOSED))
    if not row.days_late and row.state in PROMISED_MEASURES:
        reasons.extend(_dates(row, period))
    if row.moves:
        reasons.append(Why(WhyHere.MOVED, row.moves))
    return tuple(reasons)


def is_new(case: Case, period: Period) -> bool:
    return case.opened_at >= period.begins


def _dates(row: MeasureRow, period: Period) -> Iterator[Why]:
    if row.due_date and row.due_date <= period.next_on:
        yield Why(WhyHere.DUE, day=row.due_date)
    elif row.follow_up_date and row.follow_up_date <= period.held_on:
        yield Why(WhyHere.FOLLOW_UP_DUE, day=row.follow_up_date)
    else:
        yield Why(WhyHere.DECIDED_LAST)


def _places(session: Session, period: Period) -> Iterator[Place]:
    for section in Section:
        match section:
            case Section.FOLLOW_UP:
                yield from (Place(section, measure_id=id_) for id_ in _to_follow_up(session, period))
            case Section.SITUATION:
                yield from (Place(section, area_id=id_) for id_ in _priority_areas(session, period.held_on))
                yield Place(section)
            case Section.NEW_REPORTS:
                yield Place(section)
                yield from (Place(section, case_id=id_) for id_ in _moved_cases(session, period))
            case Section.NEW_MEASURES:
                yield from (Place(section, measure_id=id_) for id_ in _proposals(session))
                yield Place(section)
            case _:
                yield Place(section)


def _to_follow_up(session: Session, period: Period) -> Iterable[int]:
    """Overdue first, then due before the next meeting, done, waited for, and newly decided."""
    previous_id = period.previous.id if period.previous else None
    asked = select(Measure.id).where(
        or_(
            Measure.state.in_([MeasureState.DONE, MeasureState.WAITING_EXTERNAL]),
            and_(
                Measure.state.in_(PROMISED_MEASURES),
                or_(
                    Measure.due_date <= period.next_on,
                    Measure.follow_up_date <= period.held_on,
                    Measure.decided_at_meeting_id == previous_id if previous_id else Measure.id < 0,
                ),
            ),
        )
    )
    rows = measure_questions.rows_of(session, session.scalars(asked).all(), period.held_on)
    return [row.id for row in sorted(rows, key=_urgency)]


def _urgency(row: MeasureRow) -> tuple[int, int, date]:
    rank = {MeasureState.DONE: 2, MeasureState.WAITING_EXTERNAL: 3}.get(row.state, 1)
    due = row.follow_up_date if row.is_ongoing else row.due_date
    return (0 if row.days_late else rank, -row.days_late, due or date.max)


def _priority_areas(session: Session, day: date) -> Iterable[int]:
    asked = (
        select(Area.id)
        .where(exists().where(PriorityArea.area_id == Area.id, *priority_on(day)))
        .order_by(Area.sort_key)
    )
    return session.scalars(asked).all()


def priority_on(day: date) -> tuple[ColumnElement[bool], ...]:
    """The conditions of a priority that holds on *day*."""
    return (PriorityArea.starts <= day, PriorityArea.ends >= day)


def _moved_cases(session: Session, period: Period) -> Iterable[int]:
    """New cases first, then those whose state has changed since the last meeting."""
    moved = select(HistoryEntry.subject_id).where(
        HistoryEntry.subject == Kind.CASE,
        HistoryEntry.field == _CASE_STATE,
        HistoryEntry.at >= period.begins,
    )
    asked = (
        select(Case.id)
        .where(or_(Case.opened_at >= period.begins, Case.id.in_(moved)))
        .where(Case.merged_into_id.is_(None))
        .order_by(Case.opened_at.desc(), Case.id)
    )
    return session.scalars(asked).all()


def _proposals(session: Session) -> Iterable[int]:
    asked = select(Measure.id).where(Measure.state == MeasureState.PROPOSED).order_by(Measure.proposed_at)
    return session.scalars(asked).all()


def _place(item: AgendaItem) -> Place:
    return Place(item.section, item.case_id, item.measure_id, item.area_id)


def _item(meeting: Meeting, place: Place) -> AgendaItem:
    return AgendaItem(
        meeting_id=meeting.id,
        section=place.section,
        case_id=place.case_id,
        measure_id=place.measure_id,
        area_id=place.area_id,
    )


def _is_untouched(item: AgendaItem) -> bool:
    return not (item.note or item.decision or item.is_done)
