"""A state in a word and its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.style import Palette, Tone, palette

PAD = 7
HEIGHT = 21
# Above and below the words, where these are large; and beside them, as a share of their height.
ROOM = 5
BESIDE = 0.38


def chip_font(body: QFont) -> QFont:
    font = QFont(body)
    font.setPointSizeF(body.pointSizeF() * 0.9)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def chip_height(body: QFont) -> float:
    return max(HEIGHT, QFontMetricsF(chip_font(body)).height() + ROOM)


def chip_width(words: str, body: QFont) -> float:
    metrics = QFontMetricsF(chip_font(body))
    return metrics.horizontalAdvance(words) + 2 * _pad(metrics)


def _pad(metrics: QFontMetricsF) -> float:
    return max(PAD, BESIDE * metrics.height())


def draw_chip(painter: QPainter, place: QRectF, words: str, tone: Tone, colours: Palette) -> None:
    """Draw the chip at the left of *place*, in the middle of its height; long words are cut with "…"."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    height = chip_height(painter.font())
    painter.setFont(chip_font(painter.font()))
    metrics = QFontMetricsF(painter.font())
    pad = _pad(metrics)
    width = min(metrics.horizontalAdvance(words) + 2 * pad, place.width())
    box = QRectF(place.left(), place.center().y() - height / 2, width, height)
    painter.setBrush(colours.soft_of(tone))
    line = QPen(QColor(colours.line)) if tone is Tone.PLAIN else QPen(Qt.PenStyle.NoPen)
    painter.setPen(line)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(colours.ink_of(tone))
    cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width() - 2 * pad + 1)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cut)
    painter.restore()


class Chip(QWidget):
    """One chip by itself; hidden while it says nothing."""

    def __init__(self, words: str = "", tone: Tone = Tone.PLAIN) -> None:
        super().__init__()
        self._words = ""
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(words, tone)

    @property
    def words(self) -> str:
        return self._words

    @property
    def tone(self) -> Tone:
        return self._tone

    def say(self, words: str, tone: Tone = Tone.PLAIN) -> None:
        self._words, self._tone = words, tone
        self.setAccessibleName(words)
        self.setVisible(bool(words)) if self.parent() or not words else None
        self.updateGeometry()
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(round(chip_width(self._words, self.font()) + 1), round(chip_height(self.font())) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_chip(painter, QRectF(self.rect()), self._words, self._tone, palette(self))
        painter.end()
