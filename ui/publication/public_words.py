"""The public title and text: written here, saved by themselves, screened while typing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.publication.findings import Findings, underline
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine, AutosavedText
from ui.widgets.labels import Role, label


class PublicWords(QWidget):
    written = Signal(str, str)  # title and text, to be saved
    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = AutosavedLine(self.tr("Public title"), self.tr("What is done, in a few words"))
        self.text = AutosavedText(
            self.tr("Public text"),
            self.tr("What residents need to know. Nothing is copied from the left."),
            5,
        )
        self.findings = Findings()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(label(self.tr("For the website"), Role.SMALL))
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(self.findings)
        column.addStretch(1)
        for field in (self.title, self.text):
            field.saved.connect(lambda _words: self.written.emit(*self.words))
            field.textChanged.connect(self._look)

    @property
    def words(self) -> tuple[str, str]:
        return self.title.text(), self.text.toPlainText()

    def show_words(self, title: str, text: str) -> None:
        """Show what is stored; what the person is writing is kept."""
        self.title.show_words(title)
        if not self.title.hasFocus():
            self.title.setCursorPosition(0)
        self.text.show_words(text)

    def save(self) -> None:
        """Save now what has not been saved."""
        self.title.save()
        self.text.save()

    def _look(self) -> None:
        self.findings.look_at(*self.words)
        underline(self.text)
        self.typed.emit()
