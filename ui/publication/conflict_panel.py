"""Shows a draft that could not be saved beside what is stored, and lets the person choose."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.wording import sentence
from models.refusals import Refusal
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label


class ConflictPanel(QFrame):
    """Hidden until a save was refused."""

    def __init__(self, keep_mine: Callable[[], None], take_theirs: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("proposal")
        self._why = label("", Role.STRONG, wrap=True)
        self._theirs = label("", wrap=True)
        self.keep_button = KeyButton(self.tr("Keep mine"), keep_mine, look=Look.FILLED)
        self.take_button = KeyButton(self.tr("Take what is stored"), take_theirs)
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.take_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(INSIDE)
        column.addWidget(self._why)
        column.addWidget(label(self.tr("Stored now:"), Role.SMALL))
        column.addWidget(self._theirs)
        column.addLayout(buttons)
        self.hide()

    def tell(self, refusal: Refusal) -> None:
        """Say why the draft was not saved."""
        self._why.setText(sentence(refusal))
        self.setAccessibleName(self._why.text())
        self.show()

    def show_stored(self, title: str, text: str) -> None:
        """What the draft would replace."""
        self._theirs.setText("\n".join(part for part in (title, text) if part) or "–")
