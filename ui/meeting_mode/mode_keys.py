"""The quiet line below: what one can do, and its key. They can be pressed with the mouse as well."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.meeting_mode.sizes import Sizes
from ui.style import Palette
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.flow import FlowLayout


class QuietKey(KeyButton):
    """Never takes the keyboard from what one reads or writes."""

    def __init__(self, words: str, pressed: Callable[[], object], *, key: str = "", cap: str = "") -> None:
        super().__init__(words, pressed, key=key, cap=cap, look=Look.QUIET)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _ink(self, colours: Palette) -> QColor:
        return QColor(colours.muted)


class ModeFoot(QFrame):
    """The line that is written, and under it the keys, in as many lines as they need."""

    def __init__(self, line: QWidget, *keys: QuietKey) -> None:
        super().__init__()
        self.setObjectName("foot")
        self._column = QVBoxLayout(self)
        self._line = QVBoxLayout()
        self._line.addWidget(line)
        self._column.addLayout(self._line)
        self._column.addLayout(FlowLayout(*keys))

    def size_to(self, sizes: Sizes) -> None:
        edge, between = round(sizes.body * 0.7), round(sizes.body * 0.35)
        self._column.setContentsMargins(edge, between, edge, between)
        self._column.setSpacing(between)
        self._line.setContentsMargins(edge, between, edge, 0)
