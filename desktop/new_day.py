"""Notices that a new day has begun: at midnight, or when the computer wakes after a night."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.clock import Clock

LOOK_MS = 60_000


class NewDay(QObject):
    """`begun(date)` within a minute. Dates are compared, as a timer that runs for hours stops in sleep."""

    begun = Signal(object)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._day = clock.today()
        timer = QTimer(self, interval=LOOK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Say it now if the day is another than when last looked."""
        if (today := self._clock.today()) != self._day:
            self._day = today
            self.begun.emit(today)
