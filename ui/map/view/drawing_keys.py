"""Whose the keys are while a tool of the map is in hand: letters are no deeds, Ctrl+Z takes back a corner."""

from __future__ import annotations

from collections.abc import Callable

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

from ui.widgets.page import owner_page

_WRITTEN_IN = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
# Of the page, and would take the tool out of the hand.
_OF_THE_PAGE = (QKeySequence("Ctrl+E"),)


class DrawingKeys(QObject):
    """Watches what has the keyboard on the page of *map*, from `begin` to `end`."""

    def __init__(self, map: QWidget, take_back: Callable[[], object]) -> None:  # noqa: A002
        super().__init__(map)
        self._map = map
        self._take_back = take_back
        self._own = ""
        self._watched: QWidget | None = None

    def begin(self, own: str = "") -> None:
        """*own* is the letter that takes up the tool, and puts it away again."""
        self._own = own
        self._application().focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    def end(self) -> None:
        self._application().focusChanged.disconnect(self._follow)
        self._follow(None, None)

    def _application(self) -> QApplication:
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 -- there is a window
        return application

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        page = owner_page(self._map) or self._map
        self._watched = now if now is not None and (now is page or page.isAncestorOf(now)) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def _is_kept(self, event: QKeyEvent, field: QObject) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not _can_undo(field)
        if QKeySequence(event.keyCombination()) in _OF_THE_PAGE:
            return True
        is_letter = event.text().isalpha() and not event.modifiers() & _HELD
        return is_letter and event.text().upper() != self._own and not isinstance(field, _WRITTEN_IN)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not self._is_kept(event, watched):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and event.matches(QKeySequence.StandardKey.Undo):
            self._take_back()
        event.accept()
        return True


def _can_undo(field: QObject) -> bool:
    if isinstance(field, QPlainTextEdit):
        return field.document().isUndoAvailable()
    return isinstance(field, QLineEdit) and field.isUndoAvailable()
