"""Asks from which day until which it is shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.days import DayNow
from ui.style import BETWEEN
from ui.widgets.ask_panel import AskPanel
from ui.widgets.captioned import captioned
from ui.widgets.date_field import DateField
from ui.widgets.labels import Role, label


class SchedulePanel(AskPanel):
    scheduled = Signal(object, object)  # the first day or None, the last or None

    def __init__(self, today: DayNow) -> None:
        super().__init__(self.tr("When is it shown?"), self.tr("Keep the days"))
        self.first = DateField(self.tr("Not before"), today)
        self.last = DateField(self.tr("Last day"), today)
        self.first.setPlaceholderText(self.tr("at once"))
        self.last.setPlaceholderText(self.tr("until further notice"))
        self.public = label(self.tr("It is public already: only the last day can be chosen."), Role.MUTED)
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addWidget(captioned(self.first))
        row.addWidget(captioned(self.last))
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.public)
        self.add_buttons()

    def begin(self, first: date | None, last: date | None, *, is_public: bool) -> None:
        """Ask, with the days it has now."""
        self.first.show_day(first)
        self.last.show_day(last)
        self.first.setEnabled(not is_public)
        self.public.setVisible(is_public)
        self.show()
        (self.last if is_public else self.first).setFocus()

    def agree(self) -> None:
        if self.may_agree():
            first, last = self.first.day, self.last.day
            self.hide()
            self.scheduled.emit(first, last)
