"""What the fields of the window share: whose the letters and Ctrl+Z are, and what a left field shows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui.widgets.buttons import KeyButton
from ui.widgets.question import Question


class TextFields(QObject):
    """Watches the field that has the keyboard.

    One with nothing of its own to undo leaves Ctrl+Z to the window, which Qt's fields never do;
    one that is left shows the beginning of its words. A letter in a field where one chooses, or in
    what asks something, is no key of the page.
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
        if _field_of(now) is not None or isinstance(now, _CHOSEN_IN) or _question_of(now) is not None:
            now.installEventFilter(self)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.matches(QKeySequence.StandardKey.Undo):
                if not _can_undo(_field_of(watched)):
                    event.ignore()
                    return True
            elif _is_letter(event) and _keeps_letters(watched, event.text()):
                event.accept()
                return True
        return super().eventFilter(watched, event)


_CHOSEN_IN = (QComboBox, QAbstractSpinBox)


def _is_letter(event: QKeyEvent) -> bool:
    plain = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return event.text().isprintable() and bool(event.text()) and not (event.modifiers() & ~plain)


def _keeps_letters(widget: QObject, letter: str) -> bool:
    """A field takes each letter; a button of a question leaves it to that question's own keys."""
    if isinstance(widget, _CHOSEN_IN):
        return True
    question = _question_of(widget)
    return question is not None and not any(
        button.shortcut() == QKeySequence(letter.upper()) for button in question.findChildren(KeyButton)
    )


def _question_of(widget: QObject | None) -> Question | None:
    """What asks something where the keyboard is."""
    while widget is not None and not isinstance(widget, Question):
        widget = widget.parent()
    return widget


def _field_of(widget: QObject | None) -> QLineEdit | QPlainTextEdit | None:
    """The text field that writes where *widget* has the keyboard."""
    if isinstance(widget, QComboBox):
        return widget.lineEdit()
    return widget if isinstance(widget, QLineEdit | QPlainTextEdit) else None


def _can_undo(field: QLineEdit | QPlainTextEdit | None) -> bool:
    if isinstance(field, QPlainTextEdit):
        return field.document().isUndoAvailable()
    return field is not None and field.isUndoAvailable()
