"""Tagged tables: column heads that repeat, rows that stay whole, hairlines instead of a grid."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, Table

from desktop.paper import look
from desktop.paper.fonts import REGULAR
from desktop.paper.structure import StructureElement
from desktop.paper.text import Text

_COLUMN_SCOPE = "/O /Table /Scope /Column"
_ROW_SCOPE = "/O /Table /Scope /Row"
_EMPTY = "–"
_HEADING_ROOM = 60.0

# A cell style names Helvetica, which is not embedded, unless told otherwise.
PLAIN: list[tuple[Any, ...]] = [
    ("FONT", (0, 0), (-1, -1), REGULAR, 9),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
]
_RULED = [
    *PLAIN,
    ("BACKGROUND", (0, 0), (-1, 0), look.ACCENT),
    ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
    ("LEFTPADDING", (0, 0), (-1, -1), 5),
    ("RIGHTPADDING", (0, 0), (-1, -1), 5),
    ("TOPPADDING", (0, 0), (-1, -1), 3.4),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4.2),
    ("ROWBACKGROUNDS", (0, 1), (-1, -1), [look.WHITE, look.TINT]),
    ("LINEBELOW", (0, 1), (-1, -1), 0.5, look.LINE),
    ("LINEBELOW", (0, -1), (-1, -1), 0.9, look.ACCENT),
]


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell, its style where it is not the table's, and what stands before it, stronger."""

    text: str
    style: ParagraphStyle = look.CELL
    lead: str = ""


class Grid(Table):
    """A table whose lines and grounds are artifacts. A row splits only when no page could hold it."""

    @property
    def is_one_row(self) -> bool:
        """Whether a single row stands under the heads."""
        return bool(len(self._rowHeights) == self.repeatRows + 1)

    def _holds_a_giant_row(self) -> bool:
        """Whether the next row, with the repeated heads and a heading over it, is higher than a page."""
        heads_and_row = self._rowHeights[: self.repeatRows + 1]
        return bool(sum(heads_and_row) > look.TEXT_HEIGHT - _HEADING_ROOM)

    # ReportLab overrides

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        pieces: list[Grid] = super().split(available_width, available_height)
        if len(pieces) > 1 and pieces[0].is_one_row and available_height < look.TEXT_HEIGHT / 2:
            return []  # nor the first at the foot of a page
        if len(pieces) > 1 and pieces[-1].is_one_row:  # the last row shall not stand alone on its page
            fewer = super().split(available_width, available_height - self._rowHeights[-2])
            return [fewer[0], CondPageBreak(available_height), *fewer[1:]] if len(fewer) > 1 else pieces
        if pieces or not self._holds_a_giant_row():
            return pieces
        self.splitInRow = 1
        pieces = super().split(available_width, available_height)
        for grid in (self, *pieces):
            grid.splitInRow = 0
        return pieces

    def _drawBkgrnd(self) -> None:  # noqa: N802
        with self.canv.artifact():
            super()._drawBkgrnd()

    def _drawLines(self) -> None:  # noqa: N802
        with self.canv.artifact():
            super()._drawLines()


def ruled_table(
    parent: StructureElement,
    heads: Sequence[str],
    rows: Sequence[Sequence[str | Cell]],
    shares: Sequence[float],
    *,
    optional: Collection[int] = (),
) -> Grid:
    """A table of at least one row over the full width; `shares` are the columns' parts of it.

    The first column heads its row where the heads stay fewer than what they head. Of the `optional`
    columns, those are left out in which nothing stands.
    """
    kept = [
        place for place in range(len(heads)) if place not in optional or any(map(itemgetter(place), rows))
    ]
    heads, shares = [heads[place] for place in kept], [shares[place] for place in kept]
    rows = [[row[place] for place in kept] for row in rows]
    element = parent.sub("Table")
    cells = [_heads(element.sub("THead").sub("TR"), heads, rows[0])]
    body = element.sub("TBody")
    has_row_heads = len(rows) * (len(heads) - 1) >= len(heads) + len(rows)
    cells += [_row(body.sub("TR"), row, has_head=has_row_heads) for row in rows]
    widths = [look.TEXT_WIDTH * share / sum(shares) for share in shares]
    return Grid(cells, widths, style=_RULED, repeatRows=1, hAlign="LEFT", spaceBefore=3, spaceAfter=8)


def _heads(element: StructureElement, heads: Sequence[str], first: Sequence[str | Cell]) -> list[Text]:
    """The column heads, each aligned as the cells below it."""
    cells = []
    for head, below in zip(heads, first, strict=True):
        is_right = isinstance(below, Cell) and below.style.alignment == TA_RIGHT
        style = look.COLUMN_HEAD_RIGHT if is_right else look.COLUMN_HEAD
        cells.append(Text(head, style, element=element.sub("TH", attributes=_COLUMN_SCOPE)))
    return cells


def _row(element: StructureElement, row: Sequence[str | Cell], *, has_head: bool) -> list[Text]:
    cells = []
    for position, each in enumerate(row):
        cell = Cell(each) if isinstance(each, str) else each
        is_head = has_head and position == 0
        bound = element.sub("TH", attributes=_ROW_SCOPE) if is_head else element.sub("TD")
        text = cell.text if cell.lead else cell.text or _EMPTY
        cells.append(Text(text, cell.style, element=bound, lead=cell.lead))
    return cells
