"""A day, written and shown as a colleague says it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLabel, QLineEdit, QWidget

from desktop.language import day_words
from ui.days import DayNow
from ui.icons import Icon, icon

_ISO = re.compile(r"^\d{4}-\d{2}-\d{2}$")
_NAMED = re.compile(r"(\d{1,2})\.?\s+([^\W\d]{3})[^\W\d]*\.?(?:\s+(\d{4}))?$")
_NUMERIC = re.compile(r"^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}))?$")
_WEEK = re.compile(r"^\+(\d+)\s*v", re.IGNORECASE)
_DAYS = re.compile(r"^\+(\d+)$")


class DateField(QLineEdit):
    """Takes "25/11", "2025-11-25", "25 nov", "+2v", "+10" or a day from the calendar.

    `changed(date | None)` when another day is chosen; ↑ and ↓ move a day, PgUp and PgDn a week.
    Words that are no day stay, are marked, and change nothing; `complaint` says why, and is placed
    beneath the field.
    """

    changed = Signal(object)

    def __init__(self, name: str, today: DayNow, day: date | None = None) -> None:
        super().__init__()
        self._today = today
        self._day: date | None = None
        self._said = ""
        # Why the words are no day; "" where nothing is wrong.
        self._wrong = ""
        self.complaint = QLabel(self)
        self.complaint.setObjectName("wrong")
        self.complaint.setWordWrap(True)
        self.complaint.hide()
        self._calendar: QCalendarWidget | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("no date"))
        self.setMaximumWidth(180)
        self._pick = self.addAction(icon(Icon.MEETINGS, "muted"), QLineEdit.ActionPosition.TrailingPosition)
        self._pick.setToolTip(self.tr("Choose in the calendar"))
        self._pick.triggered.connect(self._open_calendar)
        self.editingFinished.connect(self._read)
        self.textEdited.connect(lambda _words: self._mark(""))
        self.show_day(day)

    @property
    def day(self) -> date | None:
        """The day that is chosen; None where none is, or where the words are no day."""
        self._read()
        return None if self._wrong else self._day

    @property
    def is_wrong(self) -> bool:
        """What is written is no day."""
        self._read()
        return bool(self._wrong)

    def show_day(self, day: date | None) -> None:
        """Show *day* without telling anyone; wrong words that are being mended stay."""
        if self._wrong and self.hasFocus() and day == self._day:
            return
        self._set_day(day)

    def _set_day(self, day: date | None) -> None:
        self._mark("")
        self._day = day
        self._said = day_words(day, self._today()) if day else ""
        self.setText(self._said)

    def _read(self) -> None:
        words = self.text().strip()
        if words == self._said:
            self._mark("")
            return
        day = read_day(words, self._today()) if words else None
        if words and day is None:
            self._mark(self._why(words))
        else:
            self._choose(day)

    def _why(self, words: str) -> str:
        if looks_like_day(words):
            return self.tr("There is no such day.")
        return self.tr("Write the day as 25/11.")

    def _mark(self, complaint: str) -> None:
        """Mark the words as wrong and say why; "" takes the mark away."""
        if self._wrong == complaint:
            return
        self._wrong = complaint
        self.complaint.setText(complaint)
        # Without a place of its own it would lie upon the words.
        self.complaint.setVisible(bool(complaint) and self.complaint.parent() is not self)
        self.setAccessibleDescription(complaint)
        self.setProperty("wrong", bool(complaint))
        self.style().unpolish(self)
        self.style().polish(self)

    def _choose(self, day: date | None) -> None:
        before = self._day
        self._set_day(day)
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

    def setReadOnly(self, read_only: bool) -> None:
        """A day that is only read is chosen in no calendar."""
        super().setReadOnly(read_only)
        self._pick.setVisible(not read_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}
        if not self.isReadOnly() and (days := step.get(Qt.Key(event.key()))) is not None:
            self._read()
            self._choose((self._day or self._today()) + timedelta(days=days))
        else:
            super().keyPressEvent(event)


def read_day(words: str, today: date) -> date | None:
    """The day that *words* mean; a day without a year is the next one to come."""
    words = words.strip().lower()
    try:
        if found := _DAYS.match(words):
            return today + timedelta(days=int(found[1]))
        if found := _WEEK.match(words):
            return today + timedelta(weeks=int(found[1]))
        if found := _NUMERIC.match(words):
            return _dated(int(found[1]), int(found[2]), found[3], today)
        if (found := _NAMED.search(words)) and (month := _month_named(found[2])):
            return _dated(int(found[1]), month, found[3], today)
        return date.fromisoformat(words)
    except (ValueError, OverflowError):
        return None


def looks_like_day(words: str) -> bool:
    """Whether *words* are written as a day is, even where there is no such day, as "31/2"."""
    words = words.strip().lower()
    named = _NAMED.search(words)
    return bool(_NUMERIC.match(words) or _ISO.match(words) or (named and _month_named(named[2])))


def place_with_complaint(field: QWidget, place: Callable[[QWidget], object]) -> None:
    """Place *field*, and beneath it what it may have to say of its words."""
    place(field)
    if isinstance(field, DateField):
        place(field.complaint)


def _month_named(word: str) -> int | None:
    """The number of the month that begins with three letters."""
    for month in range(1, 13):
        first = date(2000, month, 1)
        if day_words(first, first).split()[-1][:3] == word:
            return month
    return None


def _dated(day: int, month: int, year: str | None, today: date) -> date:
    if year:
        return date(int(year), month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year >= today - timedelta(days=60) else date(today.year + 1, month, day)
