"""Asks what is to be said of the words that are selected, or of the whole text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from models.publication.values import PublicField
from ui.widgets.ask_panel import AskPanel
from ui.widgets.labels import Role, cut, label
from ui.widgets.personal_hint import hinted

LONGEST = 160


class CommentPanel(AskPanel):
    """Esc closes it; Ctrl+Enter says it."""

    commented = Signal(str, object, str, int)  # the comment, the field or None, the passage, where it begins

    def __init__(self) -> None:
        super().__init__(self.tr("Comment"), self.tr("Comment"))
        self._about: tuple[PublicField | None, str, int] = (None, "", 0)
        self.passage = label("", Role.MUTED, wrap=True)
        self.comment = hinted(QPlainTextEdit())
        self.comment.setAccessibleName(self.tr("What do you want to say?"))
        self.comment.setPlaceholderText(self.tr("What do you want to say?"))
        self.comment.setTabChangesFocus(True)
        self.comment.setFixedHeight(3 * self.comment.fontMetrics().lineSpacing() + 16)
        self.comment.textChanged.connect(self._allow)
        self.agree_button.answer_to("Ctrl+Return")
        self.column.addWidget(self.passage)
        self.column.addWidget(self.comment)
        self.add_buttons()

    def begin(self, field: PublicField | None, passage: str, begins: int) -> None:
        """Ask about *passage* of the field; about the whole where it is empty."""
        self._about = (field if passage else None, passage, begins)
        self.passage.setText(f"”{cut(passage, LONGEST)}”" if passage else self.tr("About the whole text"))
        self._allow()
        self.show()
        self.comment.setFocus()

    def forget(self) -> None:
        """Begin anew: another publication is shown."""
        self.comment.clear()
        self.hide()

    def agree(self) -> None:
        words = self.comment.toPlainText().strip()
        if words:
            self.forget()
            self.commented.emit(words, *self._about)

    def _allow(self) -> None:
        self.agree_button.setEnabled(bool(self.comment.toPlainText().strip()))
