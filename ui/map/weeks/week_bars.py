"""A bar for each week, and a window over some of them that is moved by mouse or keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.style import palette

HEIGHT = 44
_FOOT = 4
_GAP = 0.18


class WeekBars(QWidget):
    """`moved(first)` when the person has moved the window; `toggled` on Space."""

    moved = Signal(int)
    toggled = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._counts: Sequence[int] = ()
        self._first = 0
        self._length = 1
        self._grip: float | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    @property
    def first(self) -> int:
        """The place of the window's first week."""
        return self._first

    @property
    def length(self) -> int:
        """How many weeks the window holds."""
        return self._length

    @property
    def last_first(self) -> int:
        """Where the window begins when it ends with the last week."""
        return max(0, len(self._counts) - self._length)

    def show_counts(self, counts: Sequence[int], first: int, length: int) -> None:
        """Show a bar each, and the window of *length* weeks from *first* on."""
        self._counts, self._length = counts, min(length, max(1, len(counts)))
        self._first = max(0, min(first, self.last_first))
        self.update()

    def say(self, words: str) -> None:
        """What the window shows, for those who hear it."""
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def move_to(self, first: int) -> None:
        """Move the window as far as there are weeks, and tell of it."""
        wanted = max(0, min(first, self.last_first))
        if wanted != self._first:
            self._first = wanted
            self.update()
            self.moved.emit(wanted)

    def _width(self) -> float:
        return self.width() / max(1, len(self._counts))

    def _window(self) -> QRectF:
        return QRectF(self._first * self._width(), 0, self._length * self._width(), self.height())

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = {
            Qt.Key.Key_Left: self._first - 1,
            Qt.Key.Key_Right: self._first + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.last_first,
            Qt.Key.Key_PageUp: self._first - self._length,
            Qt.Key.Key_PageDown: self._first + self._length,
        }
        if (place := places.get(Qt.Key(event.key()))) is not None:
            self.move_to(place)
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot, window = event.position().x(), self._window()
        if not window.left() <= spot < window.right():
            self.move_to(round(spot / self._width() - self._length / 2))
            window = self._window()
        self._grip = spot - window.left()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.move_to(round((event.position().x() - self._grip) / self._width()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = palette(self)
        window, width = self._window(), self._width()
        painter.fillRect(window, QColor(colours.accent_soft))
        most = max(self._counts, default=0) or 1
        room = self.height() - _FOOT - 6
        inside = range(self._first, self._first + self._length)
        for place, count in enumerate(self._counts):
            height = max(room * count / most, 1.5 if count else 0)
            bar = QRectF(
                place * width + width * _GAP / 2, self.height() - _FOOT - height, width * (1 - _GAP), height
            )
            painter.fillRect(bar, QColor(colours.accent if place in inside else colours.muted))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(0, self.height() - _FOOT, self.width(), self.height() - _FOOT)
        painter.setPen(QPen(QColor(colours.accent), 2 if self.hasFocus() else 1.2))
        painter.drawRoundedRect(window.adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
