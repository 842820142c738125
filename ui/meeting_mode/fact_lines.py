"""What is gathered beneath a standing item: places with new reports, silent senders, missing replies."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.meetings.values import AgendaFact
from ui.days import DayNow
from ui.meetings.words import WORDS, why_tone
from ui.style import palette
from ui.widgets.chip import draw_chip

MOST = 8
NAMES = 0.44


class FactLines(QWidget):
    """A line for each, with its reason beside it; hidden while there are none."""

    def __init__(self, today: DayNow) -> None:
        super().__init__()
        self._today = today
        self._facts: Sequence[AgendaFact] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What has been gathered"))
        self.hide()

    @property
    def rest_words(self) -> str:
        """How many are not shown."""
        rest = len(self._facts) - MOST
        return self.tr("%n more", "", rest) if rest > 0 else ""

    def show_facts(self, facts: Sequence[AgendaFact]) -> None:
        self._facts = facts
        said = [f"{WORDS.fact(fact)}: {self._why_words(fact)}" for fact in facts]
        self.setAccessibleDescription("; ".join(said))
        self.setVisible(bool(facts))
        self.updateGeometry()
        self.update()

    def _why_words(self, fact: AgendaFact) -> str:
        return " · ".join(WORDS.why(why, self._today()) for why in fact.why)

    def _line_height(self) -> int:
        return round(self.fontMetrics().height() * 1.5)

    def _paint_fact(self, painter: QPainter, place: QRectF, fact: AgendaFact) -> None:
        colours = palette(self)
        name = QRectF(place.left(), place.top(), place.width() * NAMES, place.height())
        painter.setPen(QColor(colours.ink))
        _write(painter, name, WORDS.fact(fact))
        if fact.why:
            beside = place.adjusted(name.width(), 0, 0, 0)
            draw_chip(painter, beside, self._why_words(fact), why_tone(fact.why[0]), colours)
        painter.setPen(QColor(colours.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())

    # Qt overrides

    def sizeHint(self) -> QSize:
        lines = min(len(self._facts), MOST) + bool(self.rest_words)
        return QSize(300, lines * self._line_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        height = self._line_height()
        for line, fact in enumerate(self._facts[:MOST]):
            self._paint_fact(painter, QRectF(0, line * height, self.width(), height - 1), fact)
        painter.setPen(QColor(palette(self).muted))
        _write(painter, QRectF(0, MOST * height, self.width(), height), self.rest_words)
        painter.end()


def _write(painter: QPainter, place: QRectF, words: str) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()) - 8)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
