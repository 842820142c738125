"""Asks once, in words, before the website is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.question import Question


class FolderChooser:
    """The system's own window for choosing a folder."""

    @classmethod
    def ask(cls, parent: QWidget, heading: str, folder: str) -> str:
        """The folder that was chosen, or nothing."""
        return QFileDialog.getExistingDirectory(parent, heading, folder)


class PublishPanel(Question):
    """The folder and what will happen; the safe answer has the keyboard, and so has Esc."""

    agreed = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self._words = label("", wrap=True)
        self.folder = QLineEdit()
        self.folder.setAccessibleName(self.tr("Folder of the website"))
        self.folder.setPlaceholderText(self.tr("Folder that the web server or the web editor takes from"))
        self.folder.textChanged.connect(self._allow)
        self.choose_button = KeyButton(self.tr("Choose folder…"), self._choose)
        self.no_button = KeyButton(self.tr("Not now"), self.hide, look=Look.FILLED)
        self.yes_button = KeyButton(self.tr("Publish"), self._agree)
        column = QVBoxLayout(self)
        column.setSpacing(INSIDE)
        column.addWidget(label(self.tr("Write the website now?"), Role.STRONG))
        column.addWidget(self._words)
        column.addLayout(_row(self.folder, self.choose_button))
        column.addLayout(_row(self.no_button, self.yes_button, stretch=True))

    def ask(self, words: str, folder: str) -> None:
        """Ask; *words* tell what happens, *folder* is the one of last time."""
        self._words.setText(words)
        self.folder.setText(folder)
        self._allow()
        self.show()
        (self.no_button if folder else self.folder).setFocus()

    def _allow(self) -> None:
        self.yes_button.setEnabled(bool(self.folder.text().strip()))

    def _choose(self) -> None:
        heading = self.tr("Folder of the website")
        if chosen := FolderChooser.ask(self, heading, self.folder.text()):
            self.folder.setText(chosen)

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit(Path(self.folder.text().strip()).expanduser())


def _row(*widgets: QWidget, stretch: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(INSIDE)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row
