"""A time of day, written and shown as a colleague says it."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_TIME = re.compile(r"^(\d{1,2})(?:[.:,]?(\d{2}))?$")
STEP = timedelta(minutes=5)


class TimeField(QLineEdit):
    """Takes "9", "9.30" or "0930"; `changed(time | None)`; ↑ and ↓ move five minutes."""

    changed = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._moment: time | None = None
        self.setAccessibleName(name)
        self.setMaximumWidth(90)
        self.editingFinished.connect(self._read)

    @property
    def moment(self) -> time | None:
        self._read()
        return self._moment

    def show_time(self, moment: time | None) -> None:
        """Show a time without telling anyone."""
        self._moment = moment
        self.setText(time_words(moment) if moment else "")

    def _read(self) -> None:
        words = self.text().strip()
        if self._moment is not None and words == time_words(self._moment):
            return
        self._choose(read_time(words) or (self._moment if words else None))

    def _choose(self, moment: time | None) -> None:
        before = self._moment
        self.show_time(moment)
        if moment != before:
            self.changed.emit(moment)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: STEP, Qt.Key.Key_Down: -STEP}.get(Qt.Key(event.key()))
        if step is not None and not self.isReadOnly():
            self._read()
            shown = datetime.combine(date.min + timedelta(days=1), self._moment or time(9))
            self._choose((shown + step).time())
        else:
            super().keyPressEvent(event)


def read_time(words: str) -> time | None:
    """The time that *words* mean; None where they mean none."""
    found = _TIME.match(words.strip())
    try:
        return time(int(found[1]), int(found[2] or 0)) if found else None
    except ValueError:
        return None


def time_words(moment: time) -> str:
    """As "09.00" in Swedish, "09:00" in English."""
    is_swedish = QLocale().language() == QLocale.Language.Swedish
    return f"{moment:%H.%M}" if is_swedish else f"{moment:%H:%M}"
