"""Text fields that save themselves: when left, or two seconds after the last key."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

WAIT_MS = 2000


class _Pause:
    """Counts from the last key, and remembers what is saved already."""

    def __init__(self, field: QWidget) -> None:
        self.timer = QTimer(field, interval=WAIT_MS, singleShot=True)
        self.saved = ""


class AutosavedLine(QLineEdit):
    """One line. `saved(words)` only when the words differ from those last shown or saved."""

    saved = Signal(str)

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self._pause = _Pause(self)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.textEdited.connect(self._begin_pause)
        self._pause.timer.timeout.connect(self.save)
        self.editingFinished.connect(self.save)

    @property
    def is_dirty(self) -> bool:
        return self.text() != self._pause.saved

    def show_words(self, words: str) -> None:
        """Show what is stored; a draft that the person is writing is kept."""
        if self.hasFocus() and self.is_dirty:
            return
        self._pause.saved = words
        if words != self.text():
            self.setText(words)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def save(self) -> None:
        """Save now if anything differs."""
        self._pause.timer.stop()
        if self.is_dirty:
            self._pause.saved = self.text()
            self._forget_typing()
            self.saved.emit(self.text())

    def _begin_pause(self) -> None:
        self._pause.timer.start()

    def _forget_typing(self) -> None:
        """What is saved is taken back as a deed, not letter by letter."""
        place = self.cursorPosition()
        self.setText(self.text())
        self.setCursorPosition(place)


class AutosavedText(QPlainTextEdit):
    """Several lines, as high as its words within bounds. Tab leaves the field."""

    saved = Signal(str)

    def __init__(self, name: str, hint: str = "", lines: int = 3) -> None:
        super().__init__()
        self._pause = _Pause(self)
        self._lines = lines
        self._room = 0
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._begin_pause)
        self._pause.timer.timeout.connect(self.save)

    @property
    def is_dirty(self) -> bool:
        return self.toPlainText() != self._pause.saved

    def show_words(self, words: str) -> None:
        """Show what is stored; a draft that the person is writing is kept."""
        if self.hasFocus() and self.is_dirty:
            return
        self._pause.saved = words
        if words != self.toPlainText():
            self.setPlainText(words)

    def save(self) -> None:
        """Save now if anything differs."""
        self._pause.timer.stop()
        if self.is_dirty:
            self._pause.saved = self.toPlainText()
            self.document().clearUndoRedoStacks()
            self.saved.emit(self.toPlainText())

    def leave_room(self, height: int) -> None:
        """Keep *height* pixels below the words free for what is said of them."""
        self._room = height
        self.setViewportMargins(0, 0, 0, height)
        self._fit()

    def _begin_pause(self) -> None:
        if self.is_dirty:
            self._pause.timer.start()
        self._fit()

    def _fit(self) -> None:
        wanted = max(self._lines, min(int(self.document().size().height()), 12))
        self.setFixedHeight(wanted * self.fontMetrics().lineSpacing() + 22 + self._room)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()
