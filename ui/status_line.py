"""The line at the bottom: what was done last, the way back, and what the page says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.icons import Icon
from ui.style import EDGE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label


class StatusLine(QFrame):
    def __init__(self, undo: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setFixedHeight(34)
        self._done = label("", Role.SMALL)
        self._said = label("", Role.SMALL)
        self.undo_button = KeyButton(self.tr("Undo"), undo, key="Ctrl+Z", sign=Icon.UNDO, look=Look.QUIET)
        self.undo_button.setFixedHeight(28)
        self.undo_button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.setSpacing(8)
        row.addWidget(self._done)
        row.addWidget(self.undo_button)
        row.addStretch(1)
        row.addWidget(self._said)

    @property
    def done_words(self) -> str:
        return self._done.text()

    def say_done(self, words: str, *, may_undo: bool) -> None:
        self._done.setText(words)
        self.undo_button.setVisible(may_undo)

    def say(self, words: str) -> None:
        """What the page says, at the right end."""
        self._said.setText(words)
