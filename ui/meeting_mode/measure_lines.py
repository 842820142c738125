"""The other measures of the case, or those of the area: what, whose, until when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.measures.values import MeasureRow
from models.states import OPEN_MEASURES
from ui.days import DayNow
from ui.measures.measure_list import standing_words
from ui.style import Tone, palette
from ui.widgets.chip import draw_chip

MOST = 4
WHAT, WHOSE = 0.5, 0.26


class MeasureLines(QWidget):
    """Hidden while there are none."""

    def __init__(self, today: DayNow) -> None:
        super().__init__()
        self._today = today
        self._rows: Sequence[MeasureRow] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def rest_words(self) -> str:
        """How many are not shown."""
        rest = len(self._rows) - MOST
        return self.tr("%n more", "", rest) if rest > 0 else ""

    def show_rows(self, rows: Sequence[MeasureRow]) -> None:
        """The late ones first."""
        self._rows = sorted(rows, key=lambda row: -row.days_late)
        said = [
            ", ".join(filter(None, (row.title, row.responsible, standing_words(row, self._today()))))
            for row in self._rows
        ]
        self.setAccessibleName(self.tr("Measures"))
        self.setAccessibleDescription("; ".join(said))
        self.setVisible(bool(rows))
        self.updateGeometry()
        self.update()

    def _line_height(self) -> int:
        return round(self.fontMetrics().height() * 1.5)

    def _paint_cells(self, painter: QPainter, place: QRectF, cells: Sequence[tuple[str, str]]) -> None:
        """Words with their colour, each in its column and cut where that ends."""
        left = place.left()
        shares = (WHAT, WHOSE, 1 - WHAT - WHOSE)
        for (words, colour), share in zip(cells, shares, strict=False):
            box = QRectF(left, place.top(), place.width() * share, place.height())
            painter.setPen(QColor(colour))
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()) - 10)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)
            left += box.width()

    def _paint_row(self, painter: QPainter, place: QRectF, row: MeasureRow) -> None:
        colours = palette(self)
        due = standing_words(row, self._today())
        cells = [(row.title, colours.ink), (row.responsible or "—", colours.ink)]
        if row.days_late:
            box = place.adjusted(place.width() * (WHAT + WHOSE), 0, 0, 0)
            draw_chip(painter, box, due, Tone.SIGNAL, colours)
        else:
            cells.append((due, colours.ink if row.state in OPEN_MEASURES else colours.muted))
        self._paint_cells(painter, place, cells)
        painter.setPen(QColor(colours.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())

    # Qt overrides

    def sizeHint(self) -> QSize:
        lines = min(len(self._rows), MOST) + 1 + bool(self.rest_words)
        return QSize(300, lines * self._line_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        muted, height = palette(self).muted, self._line_height()
        heads = [(words, muted) for words in (self.tr("Measure"), self.tr("Responsible"), self.tr("Due"))]
        places = (QRectF(0, line * height, self.width(), height) for line in range(MOST + 2))
        self._paint_cells(painter, next(places), heads)
        for row in self._rows[:MOST]:
            self._paint_row(painter, next(places), row)
        if self.rest_words:
            self._paint_cells(painter, next(places), [(self.rest_words, muted)])
        painter.end()
