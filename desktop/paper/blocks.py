"""The pieces a page is built of besides paragraphs and tables: figures, decisions, lists, side by side."""

from collections.abc import Sequence
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from desktop.paper import look
from desktop.paper.structure import StructureElement
from desktop.paper.tables import PLAIN, Grid
from desktop.paper.text import Text

_BULLET_WIDTH, _NUMBER_WIDTH = 12, 21


class Figure(Flowable):
    """A drawing that is read as its alternative text."""

    def __init__(self, drawing: Drawing, element: StructureElement) -> None:
        super().__init__()
        self._drawing = drawing
        self._element = element

    # ReportLab overrides

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        self.width, self.height = self._drawing.width, self._drawing.height
        return self.width, self.height

    def draw(self) -> None:
        left, bottom = self.canv.absolutePosition(0, 0)
        box = f"{left:.2f} {bottom:.2f} {left + self.width:.2f} {bottom + self.height:.2f}"
        self._element.attributes = f"/O /Layout /Placement /Block /BBox [ {box} ]"
        with self.canv.tagged(self._element):
            renderPDF.draw(self._drawing, self.canv, 0, 0)


class Decision(Flowable):
    """A call-out: what was decided, on a tinted ground with a bar before it."""

    _BAR, _INDENT, _PADDING = 3, 13, 5

    def __init__(self, text: Text) -> None:
        super().__init__()
        self._text = text
        self.spaceBefore, self.spaceAfter = 3, 7

    # ReportLab overrides

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        _, height = self._text.wrap(available_width - 2 * self._INDENT, available_height)
        self.width, self.height = available_width, height + 2 * self._PADDING
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        room = available_height - 2 * self._PADDING
        return [Decision(piece) for piece in self._text.split(available_width - 2 * self._INDENT, room)]

    def draw(self) -> None:
        with self.canv.artifact():
            self.canv.setFillColor(look.TINT)
            self.canv.rect(0, 0, self.width, self.height, stroke=0, fill=1)
            self.canv.setFillColor(look.SIGNAL)
            self.canv.rect(0, 0, self._BAR, self.height, stroke=0, fill=1)
        self._text.drawOn(self.canv, self._INDENT, self._PADDING + 1)


class Headed(Flowable):
    """A heading that stays with the beginning of what it heads."""

    def __init__(self, heading: Text, following: Flowable) -> None:
        super().__init__()
        self._heading = heading
        self._following = following
        self.spaceBefore, self.spaceAfter = heading.style.spaceBefore, following.getSpaceAfter()

    # ReportLab overrides

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        above = self._above(available_width, available_height)
        _, height = self._following.wrapOn(self.canv, available_width, available_height - above)
        self.width, self.height = available_width, above + height
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        room = available_height - self._above(available_width, available_height)
        pieces = self._following.splitOn(self.canv, available_width, room)
        return [self._heading, *pieces] if pieces else []

    def draw(self) -> None:
        self._heading.drawOn(self.canv, 0, self.height - self._heading.height)
        self._following.drawOn(self.canv, 0, 0)

    def _above(self, available_width: float, available_height: float) -> float:
        """The height of the heading and of the space under it."""
        _, height = self._heading.wrap(available_width, available_height)
        return height + float(max(self._heading.style.spaceAfter, self._following.getSpaceBefore()))


def bullets(parent: StructureElement, items: Sequence[str]) -> list[Flowable]:
    """A list, each item with a dot before it."""
    listing = parent.sub("L", attributes="/O /List /ListNumbering /Disc")
    return [_item(listing, "•", item, look.ITEM, look.ITEM) for item in items]


def numbered(
    parent: StructureElement,
    items: Sequence[tuple[str, str]],
    columns: int,
    width: float = look.TEXT_WIDTH,
) -> Grid:
    """A list whose labels are given numbers, in columns that are read line by line."""
    listing = parent.sub("L", attributes="/O /List /ListNumbering /Decimal")
    cells: list[Any] = [_item(listing, number, text, look.ITEM_NUMBER, look.CELL) for number, text in items]
    cells += [""] * (-len(cells) % columns)
    lines = [cells[start : start + columns] for start in range(0, len(cells), columns)]
    style = [*PLAIN, ("RIGHTPADDING", (0, 0), (-2, -1), 12), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
    return Grid(lines, [width / columns] * columns, style=style, hAlign="LEFT", spaceAfter=6)


class _Item(Flowable):
    """One item of a list: its label, where it begins here, and its text beside it."""

    def __init__(self, label: Text | None, text: Text, label_width: float) -> None:
        super().__init__()
        self._label = label
        self._text = text
        self._label_width = label_width
        self.spaceAfter = text.style.spaceAfter

    # ReportLab overrides

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        if self._label is not None:
            self._label.wrap(self._label_width, available_height)
        _, self.height = self._text.wrap(available_width - self._label_width, available_height)
        self.width = available_width
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        pieces = self._text.split(available_width - self._label_width, available_height)
        labels = [self._label, None]
        return [_Item(label, piece, self._label_width) for label, piece in zip(labels, pieces, strict=False)]

    def draw(self) -> None:
        if self._label is not None:
            self._label.drawOn(self.canv, 0, self.height - self._label.height)
        self._text.drawOn(self.canv, self._label_width, 0)


def _item(
    listing: StructureElement, label: str, text: str, label_style: ParagraphStyle, style: ParagraphStyle
) -> _Item:
    element = listing.sub("LI")
    lettering = Text(label, label_style, element=element.sub("Lbl"))
    body = Text(text, style, element=element.sub("LBody"))
    return _Item(lettering, body, _BULLET_WIDTH if label == "•" else _NUMBER_WIDTH)
