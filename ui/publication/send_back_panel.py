"""Asks for the comment that goes back with the words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from ui.widgets.ask_panel import AskPanel
from ui.widgets.personal_hint import hinted


class SendBackPanel(AskPanel):
    """Esc closes it and keeps the comment; Ctrl+Enter sends."""

    sent = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("What should be changed?"), self.tr("Send back"))
        self.comment = hinted(QPlainTextEdit())
        self.comment.setAccessibleName(self.tr("What should be changed?"))
        self.comment.setTabChangesFocus(True)
        self.comment.setFixedHeight(4 * self.comment.fontMetrics().lineSpacing() + 16)
        self.comment.textChanged.connect(self._allow)
        self.agree_button.answer_to("Ctrl+Return")
        self.column.addWidget(self.comment)
        self.add_buttons()
        self._allow()

    def begin(self) -> None:
        """Show the panel and take the keyboard; a comment begun before is kept."""
        self.show()
        self.comment.setFocus()

    def forget(self) -> None:
        """Hide it and begin anew: another publication is shown."""
        self.comment.clear()
        self.hide()

    def agree(self) -> None:
        if words := self.comment.toPlainText().strip():
            self.forget()
            self.sent.emit(words)

    def _allow(self) -> None:
        self.agree_button.setEnabled(bool(self.comment.toPlainText().strip()))
