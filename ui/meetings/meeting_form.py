"""When and where a meeting is, who leads it, and who gets its minutes; saved by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date, time
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop.jobs import Jobs
from desktop.meetings import Meetings
from models.meetings.values import MeetingEdit, MeetingPage
from ui.days import DayNow
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine, AutosavedText
from ui.widgets.captioned import captioned
from ui.widgets.date_field import DateField
from ui.widgets.kept import Kept
from ui.widgets.personal_hint import hinted
from ui.widgets.time_field import TimeField


class MeetingForm(QWidget):
    """The head of a meeting; `kept` saves it."""

    def __init__(self, jobs: Jobs, meetings: Meetings, today: DayNow) -> None:
        super().__init__()
        self._meetings = meetings
        self.kept: Kept[MeetingPage] = Kept(jobs, meetings.page, self._write)
        self.day = DateField(self.tr("Day"), today)
        self.starts, self.ends = TimeField(self.tr("From")), TimeField(self.tr("To"))
        self.place = hinted(AutosavedLine(self.tr("Place")))
        self.chair = AutosavedLine(self.tr("Led by"), self.tr("the role suffices"))
        self.noted_by = AutosavedLine(self.tr("Noted by"))
        self.registry_number = AutosavedLine(self.tr("Registry number"), self.tr("optional"))
        self.next_on = DateField(self.tr("Next meeting"), today)
        self.recipients = AutosavedText(self.tr("Mailing list"), self.tr("one recipient a line"), lines=1)
        # Locked, the head is read and copied, and asks for nothing.
        self.is_locked = False
        self._hints = {field: field.placeholderText() for field in self._fields()}
        self._connect()
        self._lay_out()

    def show_page(self, page: MeetingPage, *, is_locked: bool) -> None:
        """Show what is stored; what the person is writing, or was overtaken in, stays."""
        if not self.kept.see(page):
            return
        for name, show in self._shows().items():
            if name not in self.kept.drafts:
                show(getattr(page, name))
        for field in self._fields():
            field.setReadOnly(is_locked)
            field.setPlaceholderText("" if is_locked else self._hints[field])
        self.is_locked = is_locked

    def drop_draft(self, name: str) -> None:
        """Show what is stored instead of the overtaken draft."""
        self.kept.drop_draft(name)
        if self.kept.known is not None:
            self._shows()[name](getattr(self.kept.known, name))

    def leave(self) -> None:
        """Save what is being written before anything else is done."""
        for field in (self.place, self.chair, self.noted_by, self.registry_number, self.recipients):
            field.save()

    def _write(self, page: MeetingPage, changed: dict[str, Any]) -> None:
        wish = {part.name: getattr(page, part.name) for part in fields(MeetingEdit)}
        self._meetings.edit(MeetingEdit(**wish | changed))

    def _fields(self) -> tuple[QLineEdit | QPlainTextEdit, ...]:
        days: tuple[QLineEdit, ...] = (self.day, self.starts, self.ends, self.next_on)
        words = (self.place, self.chair, self.noted_by, self.registry_number, self.recipients)
        return (*days, *words)

    def _save_day(self, day: date | None) -> None:
        if day is not None:
            self.kept.save("held_on", day)

    def _save_start(self, moment: time | None) -> None:
        if moment is not None:
            self.kept.save("starts", moment)

    def _shows(self) -> dict[str, Callable[[Any], None]]:
        return {
            "held_on": self.day.show_day,
            "starts": self.starts.show_time,
            "ends": self.ends.show_time,
            "place": self.place.show_words,
            "chair": self.chair.show_words,
            "noted_by": self.noted_by.show_words,
            "registry_number": self.registry_number.show_words,
            "next_on": self.next_on.show_day,
            "recipients": self.recipients.show_words,
        }

    def _connect(self) -> None:
        self.day.changed.connect(self._save_day)
        self.starts.changed.connect(self._save_start)
        self.ends.changed.connect(partial(self.kept.save, "ends"))
        self.place.saved.connect(partial(self.kept.save, "place"))
        self.chair.saved.connect(partial(self.kept.save, "chair"))
        self.noted_by.saved.connect(partial(self.kept.save, "noted_by"))
        self.registry_number.saved.connect(partial(self.kept.save, "registry_number"))
        self.next_on.changed.connect(partial(self.kept.save, "next_on"))
        self.recipients.saved.connect(partial(self.kept.save, "recipients"))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(INSIDE)
        rows: list[list[tuple[QWidget, int]]] = [
            [(self.day, 4), (self.starts, 2), (self.ends, 2)],
            [(self.place, 4), (self.next_on, 4)],
            [(self.chair, 4), (self.noted_by, 4)],
            [(self.registry_number, 4), (self.recipients, 4)],
        ]
        for row, shown in enumerate(rows):
            column = 0
            for field, span in shown:
                grid.addWidget(captioned(field), row, column, 1, span, Qt.AlignmentFlag.AlignTop)
                column += span
        for column in range(8):
            grid.setColumnStretch(column, 1)
