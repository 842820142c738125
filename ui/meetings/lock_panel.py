"""Asks once before minutes are locked, and shows what looks like personal data in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from desktop.wording import label as label_of
from models.meetings.values import Found, MeetingPage
from ui.meetings.words import WORDS
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.question import Question

SHOWN = 8


class LockPanel(Question):
    """`agreed(justification)`; the safe answer has the keyboard, and Esc gives it.

    What is undecided is told and stops nothing; `went_back` where the person goes on with the meeting.
    """

    agreed = Signal(str)
    went_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Lock the minutes?"))
        self._left = label("", Role.STRONG, wrap=True)
        self._left.setProperty("tone", "waiting")
        self._found = label("", Role.BODY, wrap=True)
        self.justification = QLineEdit()
        self.justification.setAccessibleName(self.tr("Why may it stand?"))
        self.justification.setPlaceholderText(self.tr("Why may it stand? This is kept with the minutes."))
        self.no_button = KeyButton(self.tr("Not now"), self.hide, look=Look.FILLED)
        self.yes_button = KeyButton(self.tr("Lock"), self._agree)
        self.back_button = KeyButton(self.tr("Go on with the meeting"), self._go_back)
        self._lay_out()

    @property
    def left(self) -> str:
        """What is told to be undecided."""
        return self._left.text()

    def ask(self, page: MeetingPage, found: Sequence[Found]) -> None:
        """Ask; what is high must be taken away or justified."""
        left = WORDS.left(page)
        self._left.setText(left)
        self._left.setVisible(bool(left))
        self.back_button.setVisible(bool(left))
        high = [each for each in found if each.is_high]
        lines = [f"• {each.title or label_of(each.section)}: ”{each.words}”" for each in found[:SHOWN]]
        if lines:
            lines.insert(0, self.tr("This looks like something about an individual:"))
        self._found.setText("\n".join(lines))
        self._found.setVisible(bool(lines))
        self.justification.clear()
        self.justification.setVisible(bool(high))
        self.show()
        self.no_button.setFocus()

    def _agree(self) -> None:
        self.agreed.emit(self.justification.text().strip())

    def _go_back(self) -> None:
        self.hide()
        self.went_back.emit()

    def _lay_out(self) -> None:
        words = self.tr("Nothing can be changed after this. A correction is a new version that says so.")
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addWidget(self.no_button)
        buttons.addWidget(self.yes_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(INSIDE)
        column.addWidget(label(self.tr("Lock the minutes?"), Role.STRONG))
        column.addWidget(label(words, wrap=True))
        column.addWidget(self._left)
        column.addWidget(self._found)
        column.addWidget(self.justification)
        column.addLayout(buttons)
