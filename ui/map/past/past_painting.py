"""How a line of the past is drawn: the day, what happened, and muted words beneath it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ui.icons import Icon, draw
from ui.map.past.past_lines import LineKind, PastLine
from ui.style import INSIDE, Palette, palette
from ui.widgets.chip import chip_height, chip_width, draw_chip
from ui.widgets.text_lines import draw_lines, lines_height, text_lines

PAD, SIGN, GAP = 18, 16, 4
ABOVE = 7
BARS, LETTERS = 30, 14
_MOST_LINES = 4
_HEADINGS = frozenset({LineKind.SECTION, LineKind.MONTH})
_DAY_SAMPLE = "2025-12-28"


class LinePainter:
    """Knows how high each line becomes at a width, and draws it so."""

    def __init__(self, view: QWidget) -> None:
        self._view = view

    def height(self, font: QFont, line: PastLine, depth: int, width: int) -> int:
        """In pixels, with its hairline."""
        if line.kind in _HEADINGS:
            return round(QFontMetricsF(_strong(font)).height() + 2 * ABOVE + GAP)
        room = self._room(font, line, depth, width)
        high = _words_height(_words_font(font, line), line.words, room)
        high += sum(GAP / 2 + _words_height(_small(font), words, room) for words in line.below)
        if line.chip:
            high += GAP + chip_height(font)
        if line.bars:
            high += INSIDE + BARS + LETTERS
        return round(high + 2 * ABOVE + 1)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: PastLine,
        depth: int,
        *,
        is_open: bool | None,
    ) -> None:
        """*is_open* says whether what lies beneath is shown; None where nothing does."""
        colours = palette(self._view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, line, colours)
        if line.kind in _HEADINGS:
            self._heading(painter, option, line, colours, is_open=is_open)
        else:
            self._line(painter, option, line, depth, colours, is_open=is_open)
        painter.restore()

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, line: PastLine, colours: Palette
    ) -> None:
        place = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(colours.accent_soft))
            if self._view.hasFocus():
                painter.fillRect(place.left(), place.top(), 3, place.height(), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver and line.opens is not None:
            painter.fillRect(place, QColor(colours.hover))
        elif line.kind in _HEADINGS:
            painter.fillRect(place, QColor(colours.ground))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())

    def _heading(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: PastLine,
        colours: Palette,
        *,
        is_open: bool | None,
    ) -> None:
        place = QRectF(option.rect).adjusted(PAD, 0, -PAD, 0)
        painter.setFont(_strong(option.font))
        painter.setPen(QColor(colours.ink))
        middle = Qt.AlignmentFlag.AlignVCenter
        words = painter.fontMetrics().elidedText(
            line.words, Qt.TextElideMode.ElideRight, int(place.width()) - 2 * SIGN
        )
        painter.drawText(place, middle, words)
        if is_open is not None:
            _draw_fold(painter, place, colours, is_open=is_open)

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: PastLine,
        depth: int,
        colours: Palette,
        *,
        is_open: bool | None,
    ) -> None:
        font = option.font
        whole = QRectF(option.rect).adjusted(PAD + depth * SIGN, ABOVE, -PAD, 0)
        if is_open is not None:
            _draw_fold(painter, whole.adjusted(0, -ABOVE, 0, 0), colours, is_open=is_open)
        left = whole.left() + self._left(font, line)
        room = self._room(font, line, depth, option.rect.width())
        if line.left or line.sign:
            self._draw_left(painter, whole, font, line, colours)
        place = QRectF(left, whole.top(), room, 0)
        place = _draw_wrapped(painter, place, _words_font(font, line), line.words, colours.ink)
        for words in line.below:
            place = _draw_wrapped(painter, place.translated(0, GAP / 2), _small(font), words, colours.muted)
        if line.chip:
            width = min(room, chip_width(line.chip, font) + 1)
            chip = QRectF(left, place.top() + GAP, width, chip_height(font))
            painter.setFont(font)
            draw_chip(painter, chip, line.chip, line.tone, colours)
        if line.bars:
            _draw_bars(
                painter, QRectF(left, place.top() + INSIDE, room, BARS + LETTERS), font, line.bars, colours
            )

    def _draw_left(
        self, painter: QPainter, whole: QRectF, font: QFont, line: PastLine, colours: Palette
    ) -> None:
        """The day or week, and the sign of what kind of thing it is."""
        painter.setFont(_small(font))
        painter.setPen(QColor(colours.muted))
        high = QFontMetricsF(font).height()
        width = self._left(font, line) - SIGN
        painter.drawText(
            QRectF(whole.left(), whole.top(), width, high), Qt.AlignmentFlag.AlignVCenter, line.left
        )
        painter.setFont(font)
        painter.setPen(QColor(colours.accent))
        beside = QRectF(whole.left() + width, whole.top(), SIGN, high)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, line.sign)

    def _left(self, font: QFont, line: PastLine) -> float:
        """The width of the column of days."""
        if not (line.left or line.sign):
            return 0.0
        return QFontMetricsF(_small(font)).horizontalAdvance(_DAY_SAMPLE) + SIGN + INSIDE

    def _room(self, font: QFont, line: PastLine, depth: int, width: int) -> float:
        fold = SIGN + GAP if line.children else 0
        return max(80.0, width - 2 * PAD - depth * SIGN - self._left(font, line) - fold)


def _draw_fold(painter: QPainter, place: QRectF, colours: Palette, *, is_open: bool) -> None:
    sign = Icon.OPEN_LIST if is_open else Icon.GO
    high = min(place.height(), 2 * ABOVE + SIGN + GAP)
    where = QRectF(place.right() - SIGN, place.top() + (high - SIGN) / 2, SIGN, SIGN)
    draw(painter, sign, where, QColor(colours.muted))


def _draw_wrapped(painter: QPainter, place: QRectF, font: QFont, words: str, colour: str) -> QRectF:
    """Draw at the top of *place*, as many lines as there may be; what is left below is given back."""
    painter.setPen(QColor(colour))
    lines = text_lines(words, font, place.width(), _MOST_LINES)
    draw_lines(painter, place, lines, font)
    return place.translated(0, lines_height(lines, font))


def _draw_bars(
    painter: QPainter, place: QRectF, font: QFont, bars: tuple[int, ...], colours: Palette
) -> None:
    """A bar for each month, January first, with the month's letter below."""
    most, each = max(*bars, 1), place.width() / len(bars)
    painter.setFont(_small(font))
    for month, count in enumerate(bars, start=1):
        left = place.left() + (month - 1) * each
        high = max(1.0, (BARS - 2) * count / most)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent if count else colours.line))
        painter.drawRoundedRect(QRectF(left + 2, place.top() + BARS - high, each - 4, high), 1.5, 1.5)
        letter = QLocale().standaloneMonthName(month, QLocale.FormatType.NarrowFormat)
        painter.setPen(QColor(colours.muted))
        below = QRectF(left, place.top() + BARS, each, LETTERS)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, letter.upper())


def _words_height(font: QFont, words: str, width: float) -> float:
    """As high as the words need at the width, but never more than a few lines: the tip has them all."""
    return lines_height(text_lines(words, font, width, _MOST_LINES), font)


def _words_font(font: QFont, line: PastLine) -> QFont:
    return _strong(font) if line.kind is LineKind.TRIED else font


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small
