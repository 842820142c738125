"""Words broken into lines of a width, for what is painted by hand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption


def text_lines(words: str, font: QFont, width: float, most: int) -> list[str]:
    """At most *most* lines, the last ended with "…" where there is more; a long word is broken."""
    plain = words.replace("\n", " ")
    if QFontMetricsF(font).horizontalAdvance(plain) <= width:
        return [plain]
    layout = QTextLayout(plain, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) > most:
        rest = QFontMetricsF(font).elidedText(plain[starts[most - 1] :], Qt.TextElideMode.ElideRight, width)
        return [*_parts(plain, starts[:most])[:-1], rest]
    return _parts(plain, starts)


def lines_height(lines: list[str], font: QFont) -> float:
    return len(lines) * QFontMetricsF(font).height()


def draw_lines(painter: QPainter, place: QRectF, lines: list[str], font: QFont) -> None:
    """Draw them from the top of *place*, in the painter's pen."""
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    for number, line in enumerate(lines):
        painter.drawText(
            QPointF(place.left(), place.top() + number * metrics.height() + metrics.ascent()), line
        )


def _parts(words: str, starts: list[int]) -> list[str]:
    ends = [*starts[1:], len(words)]
    return [words[start:end].rstrip() for start, end in zip(starts, ends, strict=True)]
