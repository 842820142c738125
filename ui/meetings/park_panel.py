"""Asks until which week an item rests."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.language import day_words, week_words
from models.meetings.rules import monday_after
from models.meetings.values import MeetingPage
from ui.days import DayNow
from ui.widgets.ask_panel import AskPanel
from ui.widgets.captioned import captioned
from ui.widgets.picker import Choice, Picker

# So far ahead one parks: half a year.
WEEKS = 26
# So many weeks after the next meeting is proposed: sooner it would hardly be worth parking.
PROPOSED = 2


class ParkPanel(AskPanel):
    """`agreed(date)`: the Monday of the chosen week."""

    agreed = Signal(object)

    def __init__(self, today: DayNow) -> None:
        super().__init__(self.tr("Park the item"), self.tr("Park"))
        self._today = today
        self.week = Picker(self.tr("Comes back at the first meeting from"), typed=False)
        self.column.addWidget(captioned(self.week))
        self.add_buttons()
        self.agree_button.answer_to("Ctrl+Return")

    def ask(self, page: MeetingPage) -> None:
        """Offer the weeks after the meeting; two weeks after the next one is proposed."""
        following = page.next_on or monday_after(page.held_on, 1)
        mondays = [monday_after(page.held_on, weeks) for weeks in range(1, WEEKS + 1)]
        self.week.offer([Choice(day, self._words(day)) for day in mondays])
        self.week.pick(monday_after(following, PROPOSED))
        self.show()
        self.week.setFocus()

    def agree(self) -> None:
        if self.week.key is not None:
            self.agreed.emit(self.week.key)

    def _words(self, monday: date) -> str:
        return f"{week_words(monday)} ({day_words(monday, self._today())})"

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the chosen week is the answer."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.agree()
        else:
            super().keyPressEvent(event)
