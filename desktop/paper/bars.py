"""A bar chart that also reads in black and white: this week dark above last week pale."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from reportlab.graphics.shapes import Drawing, Group, Line, Rect, String
from reportlab.lib.utils import simpleSplit

from desktop.paper import look
from desktop.paper.fonts import BOLD, REGULAR, printable

_LEAST_ROW, _MOST_ROW = 22.0, 30.0
_LABEL_SIZE, _LABEL_LEADING = 8.6, 9.6
_LABEL_SHARE = 0.44
_GAP, _GUTTER, _FIGURE_ROOM = 7, 16, 24
_AXIS = {"strokeColor": look.MUTED, "strokeWidth": 0.6}
_NOW, _BEFORE = 10.4, 4.0  # the heights of the two bars


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of the chart; no `before` where nothing can be compared with."""

    label: str
    now: int
    before: int | None


def bar_chart(
    bars: Sequence[Bar], width: float, *, height: float = 0, columns: int = 1, most: int = 0
) -> Drawing:
    """The chart of at least one bar, `width` points wide, in columns that are read one after the other.

    Its lines spread over `height` if they can. `most` is the count that would fill a column, so that
    charts beside each other can be compared; the chart's own highest where that is more.
    """
    lines = ceil(len(bars) / columns)
    row = min(max(height / lines, _LEAST_ROW), _MOST_ROW)
    drawing = Drawing(width, max(row * lines, height))
    across = (width - _GUTTER * (columns - 1)) / columns
    scale = (across * (1 - _LABEL_SHARE) - _FIGURE_ROOM) / max(1, most, *_counts(bars))
    for place, bar in enumerate(bars):
        axis = (place // lines) * (across + _GUTTER) + across * _LABEL_SHARE
        middle = drawing.height - row * (place % lines + 0.5)
        drawing.add(_label(bar.label, axis - _GAP, middle, across * _LABEL_SHARE - _GAP))
        drawing.add(_pair(bar, axis, middle, scale))
        drawing.add(Line(axis, middle - row / 2, axis, middle + row / 2, **_AXIS))
    return drawing


def _counts(bars: Sequence[Bar]) -> list[int]:
    return [count for bar in bars for count in (bar.now, bar.before or 0)]


def _label(label: str, right: float, middle: float, width: float) -> Group:
    """The name in at most two lines, right-aligned to the axis."""
    lines = simpleSplit(printable(label), REGULAR, _LABEL_SIZE, width)[:2]
    top = middle - _LABEL_SIZE * 0.33 + (len(lines) - 1) * _LABEL_LEADING / 2
    style = {"fontName": REGULAR, "fontSize": _LABEL_SIZE, "fillColor": look.INK, "textAnchor": "end"}
    return Group(
        *(String(right, top - number * _LABEL_LEADING, line, **style) for number, line in enumerate(lines))
    )


def _pair(bar: Bar, axis: float, middle: float, scale: float) -> Group:
    now, before = max(0, bar.now) * scale, max(0, bar.before or 0) * scale
    bottom = middle - (_NOW + _BEFORE) / 2
    strong = {"fontName": BOLD, "fontSize": 9, "fillColor": look.ACCENT}
    faint = {"fontName": REGULAR, "fontSize": 6.8, "fillColor": look.MUTED}
    return Group(
        Rect(axis, bottom + _BEFORE, now, _NOW, fillColor=look.ACCENT, strokeColor=None),
        Rect(axis, bottom - 0.8, before, _BEFORE, fillColor=look.PALE, strokeColor=None),
        String(axis + now + 4, bottom + _BEFORE + 2.2, printable(str(bar.now)), **strong),
        *([] if bar.before is None else [String(axis + before + 4, bottom - 1.6, str(bar.before), **faint)]),
    )
