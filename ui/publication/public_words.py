"""The public title and text: written here, saved by themselves, screened while typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from desktop.jobs import Jobs
from models.publication.values import CommentLine, PublicField
from ui.screening.hit_panel import HitPanel
from ui.screening.marked_text import MarkedText
from ui.style import INSIDE, palette
from ui.widgets.autosave import AutosavedLine
from ui.widgets.labels import Role, label


class PublicWords(QWidget):
    written = Signal(str, str)  # title and text, to be saved
    begun = Signal(str, str)  # a standard text to work on, to be kept but not yet reviewed
    typed = Signal()

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._comments: Sequence[CommentLine] = ()
        self._last_in: PublicField = PublicField.TEXT
        self.title = AutosavedLine(self.tr("Public title"), self.tr("What is done, in a few words"))
        self.text = MarkedText(
            self.tr("Public text"),
            self.tr("What residents need to know. Nothing is copied from the left."),
            5,
        )
        self.hits = HitPanel(jobs)
        self.hits.watch(PublicField.TITLE.value, self.title)
        self.hits.watch(PublicField.TEXT.value, self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(label(self.tr("For the website"), Role.SMALL))
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(self.hits)
        column.addStretch(1)
        for field in (self.title, self.text):
            field.saved.connect(lambda _words: self.written.emit(*self.words))
            field.textChanged.connect(self._look)
        self.title.selectionChanged.connect(lambda: self._note(PublicField.TITLE))
        self.text.selectionChanged.connect(lambda: self._note(PublicField.TEXT))

    @property
    def words(self) -> tuple[str, str]:
        return self.title.text(), self.text.toPlainText()

    @property
    def selected(self) -> tuple[PublicField, str, int]:
        """The field in which words were selected last, the words, and where they begin; "" for none."""
        if self._last_in is PublicField.TITLE and self.title.hasSelectedText():
            whole, start, end = self.title.text(), self.title.selectionStart(), self.title.selectionEnd()
        else:
            cursor = self.text.textCursor()
            whole, start, end = self.text.toPlainText(), cursor.selectionStart(), cursor.selectionEnd()
        begins, ends = _characters(whole, start), _characters(whole, end)
        passage = whole[begins:ends]
        bare = passage.strip()
        return self._last_in, bare, begins + (passage.find(bare) if bare else 0)

    def show_words(self, title: str, text: str) -> None:
        """Show what is stored; what the person is writing is kept."""
        self.title.show_words(title)
        if not self.title.hasFocus():
            self.title.setCursorPosition(0)
        self.text.show_words(text)

    def begin_with(self, title: str, text: str) -> None:
        """Begin from words that a person goes on writing."""
        self.title.show_words(title)
        self.text.show_words(text)
        self.begun.emit(title, text)
        self.text.setFocus()

    def save(self) -> None:
        """Save now what has not been saved."""
        self.title.save()
        self.text.save()

    def mark(self, comments: Sequence[CommentLine]) -> None:
        """Mark the passages of the text that wait to be seen to."""
        self._comments = [
            line
            for line in comments
            if line.field is PublicField.TEXT and not line.is_gone and line.seen_to_at is None
        ]
        self._look()

    def show_passage(self, line: CommentLine) -> None:
        """Select the passage where it stands, with the keyboard in its field."""
        if line.field is PublicField.TITLE:
            whole = self.title.text()
            start, end = _ends(whole, line)
            self.title.setFocus()
            self.title.setSelection(start, end - start)
        else:
            self.text.setFocus()
            self.text.setTextCursor(self._cursor(line))

    def _look(self) -> None:
        self.text.marks.show_beside([self._marked(line) for line in self._comments])
        self.typed.emit()

    def _marked(self, line: CommentLine) -> QTextEdit.ExtraSelection:
        how = QTextCharFormat()
        how.setBackground(QColor(palette().waiting_soft))
        how.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        how.setUnderlineColor(QColor(palette().waiting))
        marked = QTextEdit.ExtraSelection()
        marked.format, marked.cursor = how, self._cursor(line)
        return marked

    def _cursor(self, line: CommentLine) -> QTextCursor:
        whole = self.text.toPlainText()
        start, end = _ends(whole, line)
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _note(self, field: PublicField) -> None:
        own = self.title if field is PublicField.TITLE else self.text
        if own.hasFocus():
            self._last_in = field


def _ends(whole: str, line: CommentLine) -> tuple[int, int]:
    """Where the passage stands in Qt's UTF-16 units; it may have moved while somebody types."""
    begins = whole.find(line.passage, max(0, line.begins))
    begins = whole.find(line.passage) if begins < 0 else begins
    if begins < 0:
        return 0, 0
    return _units(whole[:begins]), _units(whole[: begins + len(line.passage)])


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _characters(text: str, units: int) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "surrogatepass"))
