"""A day, written and shown as a colleague says it."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit

from desktop.language import day_words
from ui.days import DayNow
from ui.icons import Icon, icon

_NUMERIC = re.compile(r"^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}))?$")
_WEEK = re.compile(r"^\+(\d+)\s*v", re.IGNORECASE)
_DAYS = re.compile(r"^\+(\d+)$")


class DateField(QLineEdit):
    """Takes "25/11", "2025-11-25", "25 nov", "+2v", "+10" or a day from the calendar.

    `changed(date | None)` when another day is chosen; ↑ and ↓ move a day, PgUp and PgDn a week.
    """

    changed = Signal(object)

    def __init__(self, name: str, today: DayNow, day: date | None = None) -> None:
        super().__init__()
        self._today = today
        self._day: date | None = None
        self._said = ""
        self._calendar: QCalendarWidget | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("no date"))
        self.setMaximumWidth(180)
        pick = self.addAction(icon(Icon.MEETINGS, "muted"), QLineEdit.ActionPosition.TrailingPosition)
        pick.setToolTip(self.tr("Choose in the calendar"))
        pick.triggered.connect(self._open_calendar)
        self.editingFinished.connect(self._read)
        self.show_day(day)

    @property
    def day(self) -> date | None:
        self._read()
        return self._day

    def show_day(self, day: date | None) -> None:
        """Show *day* without telling anyone."""
        self._day = day
        self._said = day_words(day, self._today()) if day else ""
        self.setText(self._said)

    def _read(self) -> None:
        words = self.text().strip()
        if self._day is not None and words == self._said:
            return
        self._choose(read_day(words, self._today()) if words else None)

    def _choose(self, day: date | None) -> None:
        before = self._day
        self.show_day(day)
        if day != before:
            self.changed.emit(day)

    def _open_calendar(self) -> None:
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        day = self._day or self._today()
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()
        self._calendar = calendar

    def _take(self, chosen: QDate) -> None:
        self._choose(date(chosen.year(), chosen.month(), chosen.day()))
        if self._calendar is not None:
            self._calendar.close()
            self._calendar = None

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}
        if (days := step.get(Qt.Key(event.key()))) is not None:
            self._read()
            self._choose((self._day or self._today()) + timedelta(days=days))
        else:
            super().keyPressEvent(event)


def read_day(words: str, today: date) -> date | None:
    """The day that *words* mean; a day without a year is the next one to come."""
    words = words.strip().lower()
    if found := _DAYS.match(words):
        return today + timedelta(days=int(found[1]))
    if found := _WEEK.match(words):
        return today + timedelta(weeks=int(found[1]))
    try:
        if found := _NUMERIC.match(words):
            return _dated(int(found[1]), int(found[2]), found[3], today)
        return date.fromisoformat(words)
    except ValueError:
        return _by_month_name(words, today)


def _by_month_name(words: str, today: date) -> date | None:
    found = re.search(r"(\d{1,2})\.?\s+([^\W\d]{3})[^\W\d]*\.?(?:\s+(\d{4}))?$", words)
    if not found:
        return None
    for month in range(1, 13):
        if day_words(date(today.year, month, 1), date(today.year, month, 1)).split()[-1][:3] == found[2]:
            try:
                return _dated(int(found[1]), month, found[3], today)
            except ValueError:
                return None
    return None


def _dated(day: int, month: int, year: str | None, today: date) -> date:
    if year:
        return date(int(year), month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year >= today - timedelta(days=60) else date(today.year + 1, month, day)
