"""Shows what looks like personal data, by kind and words."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from desktop.screening import hits
from desktop.wording import label as word_for
from models.screening.values import Hit, Level
from ui.style import INSIDE, Tone, palette
from ui.widgets.chip import Chip
from ui.widgets.labels import Role, label

TONES = {Level.HIGH: Tone.SIGNAL, Level.MEDIUM: Tone.WAITING, Level.LOW: Tone.PLAIN}


class Findings(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[tuple[Hit, str]] = []
        self._heading = label("", Role.STRONG, wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self._heading)
        column.addLayout(self._lines)
        self.hide()

    @property
    def found(self) -> list[tuple[Hit, str]]:
        """Each finding with its words."""
        return self._shown

    def look_at(self, *texts: str) -> None:
        """Screen *texts* and show what was found."""
        found = [(hit, text[hit.start : hit.end]) for text in texts for hit in hits(text)]
        if found == self._shown:
            return
        self._shown = found
        self._clear()
        for hit, words in found:
            self._lines.addWidget(_line(hit, words))
        self._heading.setText(self._verdict())
        self.setAccessibleName(self._heading.text())
        self.setVisible(bool(found))

    def _verdict(self) -> str:
        if any(hit.level is Level.HIGH for hit, _ in self._shown):
            return self.tr("This looks like personal data and must go before it can be approved")
        return self.tr("Is this about a person? The page tells of places only")

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()


def _line(hit: Hit, words: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(INSIDE)
    row.addWidget(Chip(word_for(hit.kind), TONES[hit.level]))
    row.addWidget(label(f"”{words}”", wrap=True), 1)
    return line


def underline(field: QPlainTextEdit) -> None:
    """Underline what looks personal in the field itself."""
    text = field.toPlainText()
    field.setExtraSelections([_underlined(field, text, hit) for hit in hits(text)])


def _underlined(field: QPlainTextEdit, text: str, hit: Hit) -> QTextEdit.ExtraSelection:
    line = QTextCharFormat()
    line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    line.setUnderlineColor(QColor(palette().ink_of(TONES[hit.level])))
    marked = QTextEdit.ExtraSelection()
    marked.format = line
    marked.cursor = QTextCursor(field.document())
    marked.cursor.setPosition(_units(text[: hit.start]))
    marked.cursor.setPosition(_units(text[: hit.end]), QTextCursor.MoveMode.KeepAnchor)
    return marked


def _units(text: str) -> int:
    """Qt counts UTF-16 units, Python characters."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
