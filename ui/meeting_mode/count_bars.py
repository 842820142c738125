"""Reports this week against last, as bars: one line a category or source, the most first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.minutes.values import Count
from ui.style import palette

# So many lines can be taken in at once; the others are told of as a sum.
MOST = 6
NAMES, FIGURES = 0.46, 0.2
# How much of its colour the bar of last week keeps, beside this week's.
LAST = 0.5


class CountBars(QWidget):
    """The broad bar is this week, the thin and pale one last; the figures say it too. Hidden without any."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: Sequence[Count] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def lines(self) -> list[Count]:
        """As they stand, the last of them for all that are not shown."""
        shown = list(self._counts[:MOST])
        if rest := self._counts[MOST:]:
            words = self.tr("%n more", "", len(rest))
            shown.append(Count(words, sum(one.this_week for one in rest), sum(one.last_week for one in rest)))
        return shown

    def show_counts(self, counts: Sequence[Count]) -> None:
        self._counts = counts
        words = self.tr("{name}: {this} this week, {last} last")
        said = [words.format(name=one.name, this=one.this_week, last=one.last_week) for one in self.lines]
        self.setAccessibleName(self.tr("Reports this week and last"))
        self.setAccessibleDescription("; ".join(said))
        self.setVisible(bool(counts))
        self.updateGeometry()
        self.update()

    def _line_height(self) -> int:
        return round(self.fontMetrics().height() * 1.35)

    def _paint_head(self, painter: QPainter, left: float, right: float, height: float) -> None:
        painter.setPen(QColor(palette(self).muted))
        name, figures = QRectF(0, 0, left, height), QRectF(left, 0, right - left, height)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, self.tr("Reports"))
        words = self.tr("this week (last)")
        painter.drawText(figures, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _paint_line(self, painter: QPainter, place: QRectF, one: Count, most: int) -> None:
        colours = palette(self)
        names, figures = place.width() * NAMES, place.width() * FIGURES
        room = place.width() - names - figures
        last = QColor(colours.muted)
        last.setAlphaF(LAST)
        thick = place.height() * 0.38
        for number, top, height, colour in (
            (one.this_week, 0.2, thick, QColor(colours.accent)),
            (one.last_week, 0.66, thick * 0.35, last),
        ):
            bar = QRectF(place.left() + names, place.top() + place.height() * top, 0, height)
            bar.setWidth(max(room * number / most, 0.0))
            painter.fillRect(bar, colour)
        painter.setPen(QColor(colours.ink))
        shown = painter.fontMetrics().elidedText(one.name, Qt.TextElideMode.ElideRight, int(names - 8))
        painter.drawText(QRectF(place.left(), place.top(), names, place.height()), _LEFT, shown)
        words = f"{one.this_week} ({one.last_week})"
        painter.drawText(QRectF(place.right() - figures, place.top(), figures, place.height()), _RIGHT, words)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(300, (len(self.lines) + 1) * self._line_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = self._line_height()
        self._paint_head(painter, self.width() * NAMES, self.width(), height)
        most = max((max(one.this_week, one.last_week) for one in self.lines), default=1) or 1
        for place, one in enumerate(self.lines, start=1):
            self._paint_line(painter, QRectF(0, place * height, self.width(), height), one, most)
        painter.end()


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
