"""A panel that asks something on the page and is put away again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

from ui.widgets.page import owner_page


class Question(QFrame):
    """Esc puts it away; put away, it gives the keyboard back to where it was."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("proposal")
        self._before: QWidget | None = None
        self.hide()

    def _has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _give_keyboard_back(self) -> None:
        before = self._before
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus()
        elif (page := owner_page(self)) is not None:
            page.take_keyboard()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._has_keyboard():
            self._before = self.window().focusWidget()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Qt would hand it to the next field, and letters would be written there.
        if self._has_keyboard():
            self._give_keyboard_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
