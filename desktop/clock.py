"""What time it is, for everything that is dated."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")


def midnight(day: date) -> datetime:
    """The moment at which *day* begins in Stockholm."""
    return datetime.combine(day, time(), STOCKHOLM)


@dataclass(slots=True)
class Clock:
    """The system's clock, moved so that it began on *start* where one is given."""

    start: date | None = None
    _shift: timedelta = field(init=False, default=timedelta())
    _stopped: threading.local = field(init=False, default_factory=threading.local, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.start:
            self.move_to(self.start)

    def now(self) -> datetime:
        """The moment, in UTC."""
        stopped: datetime | None = getattr(self._stopped, "at", None)
        return stopped or datetime.now(UTC) + self._shift

    def today(self) -> date:
        """The date on the wall in Stockholm."""
        return self.now().astimezone(STOCKHOLM).date()

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """For one deed, on this thread: all that it writes bears the same moment."""
        before: datetime | None = getattr(self._stopped, "at", None)
        self._stopped.at = self.now()
        try:
            yield
        finally:
            self._stopped.at = before

    def move_to(self, day: date) -> None:
        """Let it be noon of *day* in Stockholm now."""
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=STOCKHOLM)
        self._shift = noon - datetime.now(UTC)
