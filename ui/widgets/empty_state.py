"""What an empty page says: what the page is for, and the first step."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

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
        # Not aligned, or the words would not get the height they need where they wrap.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.words, 1000)
        line.addStretch(1)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(INSIDE)
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(line)
        if first_step is not None:
            column.addWidget(first_step, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def add_step(self, step: KeyButton) -> None:
        """Another thing to do, below the first."""
        self._column.insertWidget(self._column.count() - 1, step, 0, Qt.AlignmentFlag.AlignHCenter)

    def say(self, heading: str, words: str = "") -> None:
        self.heading.setText(heading)
        self.words.setText(words)
