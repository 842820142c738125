"""Asks when and where the next meeting is, proposed from the municipality's series."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from models.meetings.values import MeetingDraft
from ui.days import DayNow
from ui.style import INSIDE
from ui.widgets.ask_panel import AskPanel
from ui.widgets.captioned import captioned
from ui.widgets.date_field import DateField
from ui.widgets.personal_hint import hinted
from ui.widgets.time_field import TimeField


class PlanPanel(AskPanel):
    """`agreed(MeetingDraft)`."""

    agreed = Signal(object)

    def __init__(self, today: DayNow) -> None:
        super().__init__(self.tr("Plan a meeting"), self.tr("Plan"))
        self.day = DateField(self.tr("Day"), today)
        self.starts, self.ends = TimeField(self.tr("From")), TimeField(self.tr("To"))
        self.place = hinted(QLineEdit())
        self.place.setAccessibleName(self.tr("Place"))
        self.place.returnPressed.connect(self.agree)
        when = QHBoxLayout()
        when.setSpacing(INSIDE)
        for field in (self.day, self.starts, self.ends):
            when.addWidget(captioned(field), 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(when)
        self.column.addWidget(captioned(self.place))
        self.add_buttons()
        self.agree_button.answer_to("Ctrl+Return")

    def ask(self, proposal: MeetingDraft) -> None:
        self.day.show_day(proposal.held_on)
        self.starts.show_time(proposal.starts)
        self.ends.show_time(proposal.ends)
        self.place.setText(proposal.place)
        self.show()
        self.day.setFocus()
        self.day.selectAll()

    def agree(self) -> None:
        day, starts = self.day.day, self.starts.moment
        if self.may_agree() and day is not None and starts is not None:
            self.agreed.emit(MeetingDraft(day, starts, self.ends.moment, self.place.text().strip()))
