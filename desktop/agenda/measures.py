"""Which measures a meeting deals with, in what order, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from desktop import measure_questions
from desktop.agenda.period import Period
from models.measures.tables import Measure
from models.measures.values import MeasureRow, MeasureState
from models.meetings.values import Why, WhyHere
from models.states import PROMISED_MEASURES


def to_follow_up(session: Session, period: Period) -> Iterable[int]:
    """Overdue first, then due before the next meeting, done, waited for, and newly decided."""
    previous_id = period.previous.id if period.previous else None
    asked = select(Measure.id).where(
        or_(
            Measure.state.in_([MeasureState.DONE, MeasureState.WAITING_EXTERNAL]),
            and_(
                Measure.state.in_(PROMISED_MEASURES),
                or_(
                    Measure.due_date <= period.next_on,
                    # At the next meeting it would be late to look at it.
                    Measure.follow_up_date < period.next_on,
                    Measure.decided_at_meeting_id == previous_id if previous_id else Measure.id < 0,
                ),
            ),
        )
    )
    rows = measure_questions.rows_of(session, session.scalars(asked).all(), period.held_on)
    return [row.id for row in sorted(rows, key=_urgency)]


def proposals(session: Session) -> Iterable[int]:
    asked = select(Measure.id).where(Measure.state == MeasureState.PROPOSED)
    return session.scalars(asked.order_by(Measure.proposed_at, Measure.id)).all()


def why_measure(row: MeasureRow, period: Period) -> tuple[Why, ...]:
    """Why a measure stands on the agenda, the gravest first."""
    reasons = []
    if row.days_late:
        reasons.append(Why(WhyHere.OVERDUE, row.days_late, row.due_date))
    if row.state is MeasureState.WAITING_EXTERNAL and row.waiting_since:
        waited = max(0, (period.held_on - row.waiting_since).days)
        reasons.append(Why(WhyHere.WAITING, waited, row.waiting_since))
    if row.state is MeasureState.DONE:
        reasons.append(Why(WhyHere.DONE))
    if row.state is MeasureState.PROPOSED:
        reasons.append(Why(WhyHere.PROPOSED))
    if row.state in PROMISED_MEASURES:
        reasons.extend(_dates(row, period))
    if row.moves:
        reasons.append(Why(WhyHere.MOVED, row.moves, row.first_due_date))
    return tuple(reasons)


def _dates(row: MeasureRow, period: Period) -> Iterator[Why]:
    is_due = row.due_date is not None and row.due_date <= period.next_on
    is_looked_at = row.follow_up_date is not None and row.follow_up_date < period.next_on
    if is_due and not row.days_late:
        yield Why(WhyHere.DUE, day=row.due_date)
    if is_looked_at and row.follow_up_date != row.due_date:
        yield Why(WhyHere.FOLLOW_UP_DUE, day=row.follow_up_date)
    if not is_due and not is_looked_at and row.state is not MeasureState.WAITING_EXTERNAL:
        yield Why(WhyHere.DECIDED_LAST)


def _urgency(row: MeasureRow) -> tuple[int, int, date, int]:
    rank = {MeasureState.DONE: 2, MeasureState.WAITING_EXTERNAL: 3}.get(row.state, 1)
    due = row.follow_up_date if row.is_ongoing else row.due_date
    return (0 if row.days_late else rank, -row.days_late, due or date.max, row.id)
