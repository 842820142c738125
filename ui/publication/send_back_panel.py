"""Asks for the comment that goes back with the words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout

from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.personal_hint import hinted
from ui.widgets.question import Question


class SendBackPanel(Question):
    """A panel below the words. Esc closes it; Ctrl+Enter sends."""

    sent = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.comment = hinted(QPlainTextEdit())
        self.comment.setAccessibleName(self.tr("What should be changed?"))
        self.comment.setTabChangesFocus(True)
        self.comment.setFixedHeight(4 * self.comment.fontMetrics().lineSpacing() + 16)
        self.send_button = KeyButton(self.tr("Send back"), self._send, key="Ctrl+Return", look=Look.FILLED)
        self.send_button.setEnabled(False)
        self.comment.textChanged.connect(
            lambda: self.send_button.setEnabled(bool(self.comment.toPlainText().strip()))
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addWidget(self.send_button)
        buttons.addWidget(KeyButton(self.tr("Cancel"), self.hide))
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(INSIDE)
        column.addWidget(label(self.tr("What should be changed?"), Role.STRONG))
        column.addWidget(self.comment)
        column.addLayout(buttons)

    def begin(self) -> None:
        """Show the panel and take the keyboard; a comment begun before is kept."""
        self.show()
        self.comment.setFocus()

    def forget(self) -> None:
        """Hide it and begin anew: another publication is shown."""
        self.comment.clear()
        self.hide()

    def _send(self) -> None:
        words = self.comment.toPlainText().strip()
        self.forget()
        self.sent.emit(words)
