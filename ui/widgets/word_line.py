"""A line for free words, with words that have been used before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit


class WordLine(QLineEdit):
    """`told(words)` when the person is done with other words than before; ↓ shows those used before."""

    told = Signal(str)

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        # A file that is dropped here is one for the window.
        self.setAcceptDrops(False)
        self._said = ""
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.activated.connect(lambda _words: self._settle())
        self.setCompleter(completer)
        self.editingFinished.connect(self._settle)

    @property
    def words(self) -> str:
        return " ".join(self.text().split())

    @property
    def known(self) -> list[str]:
        """What is proposed."""
        return self._known.stringList()

    def offer(self, known: Sequence[str]) -> None:
        """Words to propose; any others may be written."""
        self._known.setStringList(list(known))

    def show_words(self, words: str) -> None:
        """Show *words* without telling anyone."""
        self._said = words
        self.setText(words)

    def _settle(self) -> None:
        if self.words != self._said:
            self._said = self.words
            self.told.emit(self._said)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.completer().setCompletionPrefix(self.text())
            self.completer().complete()
        else:
            super().keyPressEvent(event)
