"""What an empty page says: what the page is for, and the first step."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.icons import Icon, icon
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import Role, label


class EmptyState(QWidget):
    """An icon, a heading, a sentence and the first step, in the middle."""

    def __init__(
        self, sign: Icon, heading: str, words: str = "", first_step: KeyButton | None = None
    ) -> None:
        super().__init__()
        self._sign = sign
        self._picture = QLabel()
        self._picture.setPixmap(icon(sign, "muted").pixmap(QSize(36, 36)))
        self.heading = label(heading, Role.HEADING)
        self.words = label(words, Role.MUTED, wrap=True)
        self.words.setMinimumWidth(200)
        self.words.setMaximumWidth(420)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(INSIDE)
        column.addStretch(2)
        shown = [self._picture, self.heading, self.words, *([first_step] if first_step else [])]
        for widget in shown:
            # Words that wrap are centred by their greatest width; aligned, they would not get their height.
            side = Qt.AlignmentFlag(0) if widget is self.words else Qt.AlignmentFlag.AlignHCenter
            column.addWidget(widget, 0, side)
        column.addStretch(3)

    def say(self, heading: str, words: str = "") -> None:
        self.heading.setText(heading)
        self.words.setText(words)
