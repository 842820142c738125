"""The lines of the panel Lägesbild: small bars with their numbers, and lines that open what they name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui.style import INSIDE, palette
from ui.widgets.tips import plain_tip

_NAME, _BAR = 0.40, 0.24
# Without a time before to tell of, the others have its room.
_NAME_ALONE = 0.52
_LEAST_BAR = 1.5
_COLUMNS_HEIGHT = 56


class CountLine(QWidget):
    """A name, a bar, the number, and how many there were *before*; in whole words how it has changed."""

    def __init__(self, name: str, count: int, most: int, before: str = "", change: str = "") -> None:
        super().__init__()
        self._name, self._count, self._before = name, count, before
        self._share = count / max(1, most)
        words = f"{name}: {count}" + (f", {change}" if change else "")
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(300, self.fontMetrics().height() + 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colours, height = palette(self), self.height()
        name, share = (_NAME, _BAR) if self._before else (_NAME_ALONE, 1 - _NAME_ALONE - 0.14)
        named, longest = self.width() * name, self.width() * share
        _words(painter, QRectF(0, 0, named - INSIDE, height), self._name, colours.ink)
        bar = max(_LEAST_BAR if self._count else 0, longest * self._share)
        painter.fillRect(QRectF(named, height / 2 - 5, bar, 10), QColor(colours.accent))
        number = str(self._count)
        beside = named + bar + 6
        painter.setFont(_strong(self.font()))
        wide = painter.fontMetrics().horizontalAdvance(number) + 2
        _words(painter, QRectF(beside, 0, wide, height), number, colours.ink)
        painter.setFont(self.font())
        left = max(beside + wide + INSIDE, named + longest + 34)
        _words(painter, QRectF(left, 0, self.width() - left, height), self._before, colours.muted)
        painter.end()


class ColumnStrip(QWidget):
    """Weeks or hours as small upright bars with their numbers; told in words to those who do not see them."""

    def __init__(self, what: str, columns: Sequence[tuple[str, int]]) -> None:
        super().__init__()
        self._columns = columns
        self.setAccessibleName(f"{what}: " + ", ".join(f"{name} {count}" for name, count in columns))
        self.setToolTip(plain_tip(self.accessibleName()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(300, _COLUMNS_HEIGHT + 2 * self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colours, line = palette(self), self.fontMetrics().height()
        step = min(self.width() / max(1, len(self._columns)), 46.0)
        most = max((count for _name, count in self._columns), default=0) or 1
        foot = self.height() - line
        names = max(self.fontMetrics().horizontalAdvance(name) for name, _count in self._columns) + 4
        every = max(1, round(names / step + 0.49))
        for place, (name, count) in enumerate(self._columns):
            left, high = place * step, count / most * (foot - line)
            painter.fillRect(
                QRectF(left + step * 0.15, foot - high, step * 0.7, high), QColor(colours.accent)
            )
            number = QRectF(left, foot - high - line, step, line)
            if count and self.fontMetrics().horizontalAdvance(str(count)) <= step:
                _words(painter, number, str(count), colours.ink, Qt.AlignmentFlag.AlignCenter)
            if place % every == 0:
                below = QRectF(left - names / 2 + step / 2, foot, names, line)
                _words(painter, below, name, colours.muted, Qt.AlignmentFlag.AlignCenter)
        painter.fillRect(QRectF(0, foot, step * len(self._columns), 1), QColor(colours.line))
        painter.end()


class OpeningLine(QPushButton):
    """A thing by name over a muted line; pressed, or Enter, it opens."""

    def __init__(self, title: str, detail: str, pressed: Callable[[], object], *, tail: str = "") -> None:
        super().__init__()
        self._title, self._detail, self._tail = title, detail, tail
        said = ", ".join(each for each in (title, tail, detail) if each)
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said))
        self.setFlat(True)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("kind", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked: pressed())

    # Qt overrides

    def sizeHint(self) -> QSize:
        lines = 2 if self._detail else 1
        return QSize(300, lines * self.fontMetrics().height() + 9)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        colours, line = palette(self), self.fontMetrics().height()
        left, wide = 6.0, self.width() - 12.0
        tail = self.fontMetrics().horizontalAdvance(self._tail) + (INSIDE if self._tail else 0)
        painter.setFont(_strong(self.font()))
        _words(painter, QRectF(left, 4, wide - tail, line), self._title, colours.ink)
        painter.setFont(_plain(self.font()))
        _words(painter, QRectF(left, 4, wide, line), self._tail, colours.muted, Qt.AlignmentFlag.AlignRight)
        _words(painter, QRectF(left, 4 + line, wide, line), self._detail, colours.muted)
        painter.end()


def _plain(font: QFont) -> QFont:
    """A button's own type is strong."""
    plain = QFont(font)
    plain.setWeight(QFont.Weight.Normal)
    return plain


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def _words(
    painter: QPainter,
    place: QRectF,
    words: str,
    colour: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line, cut with "…" where its place ends."""
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(place.width()) + 1)
    painter.drawText(place, align | Qt.AlignmentFlag.AlignVCenter, shown)
