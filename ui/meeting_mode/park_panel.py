"""Asks until when an item rests."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from ui.days import DayNow
from ui.widgets.ask_panel import AskPanel
from ui.widgets.date_field import DateField


class ParkPanel(AskPanel):
    """`agreed(date)`: the first meeting on that day or after it takes the item up again."""

    agreed = Signal(date)

    def __init__(self, today: DayNow) -> None:
        super().__init__(self.tr("Park the item until the meeting of"), self.tr("Park"))
        self.day = DateField(self.tr("Park until"), today)
        self.day.returnPressed.connect(self.agree)
        self.column.addWidget(self.day)
        self.add_buttons()

    def ask(self, proposed: date) -> None:
        self.day.show_day(proposed)
        self.show()
        self.day.setFocus()
        self.day.selectAll()

    def agree(self) -> None:
        if (day := self.day.day) is not None:
            self.agreed.emit(day)
