"""A chart of upright bars in order of time; a pale bar is not whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing, Line, Rect, String

from desktop.paper import look
from desktop.paper.fonts import REGULAR, SEMIBOLD, printable

_FOOT, _HEAD = 13.0, 12.0
_GAP = 0.28
_WIDEST = 34.0
_LABEL, _FIGURE = 7.4, 7.6
_LABEL_ROOM = 25.0
_FIGURE_ROOM = 8.0


@dataclass(frozen=True, slots=True)
class Column:
    """One bar: what it is of, and how high it is."""

    label: str
    count: int
    is_whole: bool = True


def column_chart(columns: Sequence[Column], width: float, height: float) -> Drawing:
    """The bars beside each other with their counts; names only so many as there is room for."""
    drawing = Drawing(width, height)
    step = min(width / max(1, len(columns)), _WIDEST / (1 - _GAP))
    scale = (height - _FOOT - _HEAD) / max(1, *(column.count for column in columns), 1)
    every = max(1, round(_LABEL_ROOM / step + 0.49))
    for place, column in enumerate(columns):
        left, wide = step * (place + _GAP / 2), step * (1 - _GAP)
        fill = look.ACCENT if column.is_whole else look.PALE
        bar = {"fillColor": fill, "strokeColor": None}
        drawing.add(Rect(left, _FOOT, wide, column.count * scale, **bar))
        if column.count and step >= _FIGURE_ROOM:
            drawing.add(
                _words(str(column.count), left + wide / 2, _FOOT + column.count * scale + 2.5, SEMIBOLD)
            )
        if place % every == 0:
            drawing.add(_words(column.label, left + wide / 2, 3, REGULAR))
    drawing.add(Line(0, _FOOT, step * len(columns), _FOOT, strokeColor=look.MUTED, strokeWidth=0.6))
    return drawing


def _words(text: str, x: float, y: float, font: str) -> String:
    size, ink = (_FIGURE, look.ACCENT) if font == SEMIBOLD else (_LABEL, look.MUTED)
    return String(x, y, printable(text), fontName=font, fontSize=size, fillColor=ink, textAnchor="middle")
