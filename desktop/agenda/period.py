"""What a meeting looks back on and ahead to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM, midnight
from desktop.municipality import settings_of
from models.areas.tables import PriorityArea
from models.cases.tables import Case
from models.meetings.tables import Meeting


@dataclass(frozen=True, slots=True)
class Period:
    """From the last meeting until this one: moments in UTC, and the days they fall on."""

    previous: Meeting | None
    begins: datetime
    held_on: date
    next_on: date

    @property
    def ends(self) -> datetime:
        """The midnight after the meeting: what is told later is the next one's."""
        return midnight(self.held_on + timedelta(days=1))


def period_of(session: Session, meeting: Meeting) -> Period:
    """What the meeting looks back on: since the last one, or one interval where it is the first."""
    weeks = timedelta(weeks=settings_of(session).meeting_interval)
    earlier = select(Meeting).where(Meeting.held_on < meeting.held_on).order_by(Meeting.held_on.desc())
    previous = session.scalar(earlier.limit(1))
    begins_on = previous.held_on if previous else meeting.held_on - weeks
    begins_at = previous.starts if previous else time()
    begins = datetime.combine(begins_on, begins_at, STOCKHOLM)
    return Period(previous, begins, meeting.held_on, meeting.next_on or meeting.held_on + weeks)


def is_new(case: Case, period: Period) -> bool:
    return case.opened_at >= period.begins


def priority_on(day: date) -> tuple[ColumnElement[bool], ...]:
    """The conditions of a priority that holds on *day*."""
    return (PriorityArea.starts <= day, PriorityArea.ends >= day)
