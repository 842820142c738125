"""A person's hands and eyes: keys pressed in the window, and facts waited for. No mouse."""

from __future__ import annotations

import string
from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.main_window import MainWindow

PLAIN = Qt.KeyboardModifier.NoModifier
# What is typed by its key, past every shortcut of the window, as from a real keyboard.
BY_KEY = set(string.ascii_lowercase + string.digits + " ")
LONGEST_TAB_ROUND = 60
PATIENCE_MS = 30_000


class Hands:
    """Presses keys in the window that has the keyboard, wherever in it the keyboard is."""

    def __init__(self, qtbot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self.window = window

    def press(self, *keys: str) -> None:
        """Press each key as it is written on a button: "Ctrl+2", "PgDown", "K"."""
        for key in keys:
            pressed: QKeyCombination = QKeySequence(key)[0]
            QTest.keyClick(self.window.windowHandle(), pressed.key(), pressed.keyboardModifiers())

    def type(self, words: str) -> None:
        """Type *words* where the keyboard is."""
        for letter in words:
            if letter in BY_KEY:
                self.press("Space" if letter == " " else letter)
            else:
                self._send(letter)

    def type_over(self, words: str) -> None:
        """Type *words* in place of what stands in the field."""
        self.press("Ctrl+A")
        self.type(words)

    def go_to(self, field: QWidget) -> None:
        """Tab until *field* has the keyboard, as one who cannot see where else to begin."""
        self.until(field.isVisible)
        for _ in range(LONGEST_TAB_ROUND):
            if field.hasFocus() or field.isAncestorOf(self.focus):
                break
            self.press("Tab")
        else:
            raise AssertionError(f"Tab never reaches {field.accessibleName()}")
        self.look_for_focus()

    def until(self, fact: Callable[[], object]) -> None:
        """Wait until nothing is under way and *fact* holds."""
        self._qtbot.waitUntil(lambda: self.window.is_idle and bool(fact()), timeout=PATIENCE_MS)

    @property
    def focus(self) -> QWidget:
        """What has the keyboard; somebody always has."""
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def look_for_focus(self) -> None:
        """Where the keyboard is must be seen: on the window, and not scrolled out of sight."""
        focus = self.focus
        assert focus.window() is self.window
        assert focus.isVisible(), focus
        assert not focus.visibleRegion().isEmpty(), focus.accessibleName()

    def _send(self, letter: str) -> None:
        # Qt's own tests know no å, and press no Shift for a capital.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.window.windowHandle(), QKeyEvent(kind, 0, PLAIN, letter))
