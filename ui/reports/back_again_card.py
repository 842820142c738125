"""A new report that tells anew of what a closed case was about: what was tried then."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.place_memory.values import BackAgain
from ui.days import DayNow
from ui.icons import Icon
from ui.map.past.past_words import WORDS
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label


class BackAgainCard(QFrame):
    """`past_wanted` for all of the past, `reopen_wanted(BackAgain)`; hidden without a case."""

    past_wanted = Signal()
    reopen_wanted = Signal(BackAgain)

    def __init__(self, today: DayNow) -> None:
        super().__init__()
        self.setObjectName("proposal")
        self._today = today
        self.told: BackAgain | None = None
        self.heading = label("", Role.STRONG, wrap=True)
        self.closed = label("", Role.MUTED, wrap=True)
        self.tried = label("", Role.BODY, wrap=True)
        self.show_button = KeyButton(self.tr("Show"), self.past_wanted.emit, cap="M", sign=Icon.HISTORY)
        self.reopen_button = KeyButton(
            self.tr("Open the case again"), self._reopen, key="O", sign=Icon.REFRESH
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(INSIDE - 2)
        for part in (self.heading, self.closed, self.tried):
            column.addWidget(part)
        column.addLayout(FlowLayout(self.show_button, self.reopen_button))
        self.hide()

    def tell(self, told: BackAgain | None) -> None:
        """Show the case and what was tried, or nothing."""
        self.told = told
        if told is not None:
            self.heading.setText(self.tr("Back again: {title}").format(title=told.title))
            self.closed.setText(WORDS.back_again(told, self._today()))
            self.tried.setText(WORDS.tried_before(told.tried))
        self.setVisible(told is not None)

    def keep_for(self, report_id: int | None) -> None:
        """Take away what is told of another report."""
        if self.told is not None and self.told.report_id != report_id:
            self.tell(None)

    def _reopen(self) -> None:
        if self.told is not None:
            self.reopen_wanted.emit(self.told)
