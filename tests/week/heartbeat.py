"""How long the window stood still: a timer that ought to beat every few milliseconds."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5


class Heartbeat(QObject):
    """`longest` is the longest time, in milliseconds, that the GUI thread left no room for a beat."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self.blocks: list[tuple[float, str]] = []
        self.doing = ""
        self._last = perf_counter()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = perf_counter()
        waited = (now - self._last) * 1000 - BEAT_MS
        self._last = now
        self.blocks.append((waited, self.doing))
        self.longest = max(self.longest, waited)

    def stop(self) -> None:
        self._timer.stop()

    def worst(self, count: int = 5) -> list[tuple[float, str]]:
        """The longest blocks, and what was being done."""
        return sorted(self.blocks, reverse=True)[:count]
