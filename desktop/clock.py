"""What time it is, for everything that is dated."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")


@dataclass(slots=True)
class Clock:
    """The system's clock, moved so that it began on *start* where one is given."""

    start: date | None = None
    _shift: timedelta = field(init=False, default=timedelta())

    def __post_init__(self) -> None:
        if self.start:
            self.move_to(self.start)

    def now(self) -> datetime:
        """The moment, in UTC."""
        return datetime.now(UTC) + self._shift

    def today(self) -> date:
        """The date on the wall in Stockholm."""
        return self.now().astimezone(STOCKHOLM).date()

    def move_to(self, day: date) -> None:
        """Let it be noon of *day* in Stockholm now."""
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=STOCKHOLM)
        self._shift = noon - datetime.now(UTC)
