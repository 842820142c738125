"""Asks once, in words, before a deed that cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.question import Question


class ConfirmPanel(Question):
    """A panel on the page, not a dialog. Focus is on the safe answer; Esc is the safe answer."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = label("", Role.STRONG, wrap=True)
        self._words = label("", Role.BODY, wrap=True)
        self._agreed: Callable[[], object] | None = None
        self.yes_button = KeyButton("", self._agree)
        self.no_button = KeyButton(self.tr("Not now"), self.close_safely, look=Look.FILLED)
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addWidget(self.no_button)
        buttons.addWidget(self.yes_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(INSIDE)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addLayout(buttons)

    def ask(self, heading: str, words: str, deed: str, agreed: Callable[[], object]) -> None:
        """Ask *heading*; *words* tell what happens; *deed* is on the button that does it."""
        self._heading.setText(heading)
        self._words.setText(words)
        self.yes_button.say(deed)
        self._agreed = agreed
        self.setAccessibleName(heading)
        self.show()
        self.no_button.setFocus()

    def close_safely(self) -> None:
        self._agreed = None
        self.hide()

    def _agree(self) -> None:
        agreed, self._agreed = self._agreed, None
        self.hide()
        if agreed is not None:
            agreed()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_safely()
        else:
            super().keyPressEvent(event)
