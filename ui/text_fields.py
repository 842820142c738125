"""What the text fields of the window share: whose Ctrl+Z it is, and what a left field shows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget


class TextFields(QObject):
    """Watches the field that has the keyboard.

    One with nothing of its own to undo leaves Ctrl+Z to the window, which Qt's fields never do;
    one that is left shows the beginning of its words.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 -- there is a window
        application.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        if isinstance(line := _field_of(before), QLineEdit):
            line.setCursorPosition(0)
        if _field_of(now) is not None:
            now.installEventFilter(self)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_undo = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
        )
        if is_undo and not _can_undo(_field_of(watched)):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _field_of(widget: QObject | None) -> QLineEdit | QPlainTextEdit | None:
    """The text field that writes where *widget* has the keyboard."""
    if isinstance(widget, QComboBox):
        return widget.lineEdit()
    return widget if isinstance(widget, QLineEdit | QPlainTextEdit) else None


def _can_undo(field: QLineEdit | QPlainTextEdit | None) -> bool:
    if isinstance(field, QPlainTextEdit):
        return field.document().isUndoAvailable()
    return field is not None and field.isUndoAvailable()
