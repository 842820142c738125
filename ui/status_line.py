"""The line at the bottom: what was done last, the way back, news, and what the page says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.icons import Icon
from ui.style import EDGE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label

# Shorter work is not told of; news stand long enough to be read.
BUSY_MS, NEWS_MS = 400, 6000


class StatusLine(QFrame):
    def __init__(self, undo: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setFixedHeight(34)
        self._done = label("", Role.SMALL)
        self._news = label("", Role.SMALL)
        self._said = label("", Role.SMALL)
        self._old = QTimer(self, interval=NEWS_MS, singleShot=True)
        self._old.timeout.connect(self._news.clear)
        self._busy = label(self.tr("Working…"), Role.SMALL)
        self._busy.hide()
        self._wait = QTimer(self, interval=BUSY_MS, singleShot=True)
        self._wait.timeout.connect(self._busy.show)
        self.undo_button = KeyButton(self.tr("Undo"), undo, key="Ctrl+Z", sign=Icon.UNDO, look=Look.QUIET)
        self.undo_button.setFixedHeight(28)
        self.undo_button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.setSpacing(8)
        row.addWidget(self._done)
        row.addWidget(self.undo_button)
        row.addWidget(self._news)
        row.addStretch(1)
        row.addWidget(self._busy)
        row.addWidget(self._said)

    @property
    def done_words(self) -> str:
        return self._done.text()

    @property
    def news(self) -> str:
        return self._news.text()

    @property
    def is_busy(self) -> bool:
        """Whether it says that work goes on."""
        return self._busy.isVisible()

    def say_done(self, words: str, *, may_undo: bool) -> None:
        self._done.setText(words)
        self.undo_button.setVisible(may_undo)

    def tell(self, words: str) -> None:
        """Say what just happened, for a while."""
        self._news.setText(words)
        self._old.start()

    def say_busy(self, busy: bool) -> None:
        """Say that work goes on, where it takes a while."""
        if busy:
            self._wait.start()
        else:
            self._wait.stop()
            self._busy.hide()

    def say(self, words: str) -> None:
        """What the page says, at the right end."""
        self._said.setText(words)
