"""A clock that stands until a test moves it."""

from datetime import datetime, timedelta

from desktop.clock import STOCKHOLM, Clock


class HandClock(Clock):
    """As the program's own, but no second passes by itself."""

    def __init__(self, at: datetime) -> None:
        super().__init__()
        self.at = at

    def now(self) -> datetime:
        stopped: datetime | None = getattr(self._stopped, "at", None)
        return stopped or self.at

    def go_on(self, **time: float) -> None:
        """Let so much time pass: `minutes=3`."""
        self.at += timedelta(**time)


def on_the_wall(*figures: int) -> datetime:
    """The moment when the clock on the wall in Stockholm shows year, month, day, hour and minute."""
    return datetime(*figures, tzinfo=STOCKHOLM)  # type: ignore[arg-type,misc]
