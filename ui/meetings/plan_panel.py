"""Asks when and where the next meeting is, proposed from the municipality's series."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTimeEdit

from models.meetings.values import MeetingDraft
from ui.cases.ask_panels import AskPanel
from ui.measures.measure_form import captioned
from ui.style import INSIDE
from ui.widgets.date_field import DateField


class PlanPanel(AskPanel):
    """`agreed(MeetingDraft)`."""

    agreed = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__(self.tr("Plan a meeting"), self.tr("Plan"))
        self.day = DateField(self.tr("Day"), today)
        self.starts, self.ends = time_field(self.tr("From")), time_field(self.tr("To"))
        self.place = QLineEdit()
        self.place.setAccessibleName(self.tr("Place"))
        self.place.returnPressed.connect(self.agree)
        when = QHBoxLayout()
        when.setSpacing(INSIDE)
        for field in (self.day, self.starts, self.ends):
            when.addWidget(captioned(field))
        self.column.addLayout(when)
        self.column.addWidget(captioned(self.place))
        self.add_buttons()

    def ask(self, proposal: MeetingDraft) -> None:
        self.day.show_day(proposal.held_on)
        show_time(self.starts, proposal.starts)
        show_time(self.ends, proposal.ends or proposal.starts)
        self.place.setText(proposal.place)
        self.show()
        self.day.setFocus()
        self.day.selectAll()

    def agree(self) -> None:
        if (day := self.day.day) is not None:
            place = self.place.text().strip()
            self.agreed.emit(MeetingDraft(day, shown_time(self.starts), shown_time(self.ends), place))


def time_field(name: str) -> QTimeEdit:
    field = QTimeEdit()
    field.setAccessibleName(name)
    field.setDisplayFormat("HH:mm")
    field.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
    field.setMaximumWidth(90)
    return field


def show_time(field: QTimeEdit, moment: time) -> None:
    """Show a time without telling anyone."""
    field.blockSignals(True)
    field.setTime(QTime(moment.hour, moment.minute))
    field.blockSignals(False)


def shown_time(field: QTimeEdit) -> time:
    return time(field.time().hour(), field.time().minute())
