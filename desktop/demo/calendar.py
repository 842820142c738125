"""The demo's days, all counted from the day it is shown on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desktop.clock import STOCKHOLM

WEDNESDAY = 2
MEETINGS = 12
# Reports of each week, the current one first: more as the evenings darken.
REPORTS_OF_WEEK = (38, 31, 33, 34, 33, 34, 33, 31, 29, 27, 25, 22, 14)


@dataclass(frozen=True, slots=True)
class Calendar:
    """`today` is the day that the demo is shown on."""

    today: date

    def day(self, ago: int) -> date:
        return self.today - timedelta(days=ago)

    def moment(self, ago: int, hour: int, minute: int = 0) -> datetime:
        """So many days ago, on the wall clock in Stockholm."""
        return at(self.day(ago), hour, minute)

    @property
    def last_meeting(self) -> date:
        """The latest Wednesday before today."""
        yesterday = self.day(1)
        return yesterday - timedelta(days=(yesterday.weekday() - WEDNESDAY) % 7)

    @property
    def next_meeting(self) -> date:
        return self.last_meeting + timedelta(weeks=1)

    def meeting(self, ago: int) -> date:
        """The meeting held so many meetings before the last one; 0 is the last."""
        return self.last_meeting - timedelta(weeks=ago)

    def monday(self, week: int) -> date:
        """The Monday of the week of meeting *week*."""
        return self.meeting(week) - timedelta(days=WEDNESDAY)

    def screening(self, week: int) -> datetime:
        """When the reports of a week were screened: the Monday after, or this morning."""
        after = at(self.monday(week) + timedelta(weeks=1), 8)
        return min(after, self.moment(0, 8))


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), tzinfo=STOCKHOLM)
