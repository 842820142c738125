"""One paper: pages with a head and a foot, "Sida 1 av 3", and the bytes of the finished PDF."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from desktop.paper import look
from desktop.paper.canvas import TaggedCanvas
from desktop.paper.facts import DocumentFacts
from desktop.paper.fonts import REGULAR, printable, shortened
from desktop.paper.structure import StructureElement, StructureRoot

_HEADER = "/Type /Pagination /Subtype /Header /Attached [/Top]"
_FOOTER = "/Type /Pagination /Subtype /Footer /Attached [/Bottom]"
_HEAD_FORM = "head"
_FOOT_LINE, _FOOT_TEXT = 16.5 * mm, 12 * mm
_FOOT_SIZE = 8.3
_PAGE_ROOM = 120


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page: a head, the line below the text, and the page's name.

    `draw_head` is called once, for all pages. `name_page` is given the page and the number of pages.
    """

    draw_head: Callable[[TaggedCanvas], None]
    foot: str
    name_page: Callable[[int, int], str]


def print_paper(
    facts: DocumentFacts,
    furniture: Furniture,
    tell: Callable[[StructureElement], list[Flowable]],
    accent: str = "",
) -> bytes:
    """The PDF. `tell` builds the story under the document element that it is given.

    `accent` is the municipality's own colour, as "#7A1F5C".
    The elements are read aloud in the order in which `tell` makes them, which must be that of the story.
    """
    structure, written = StructureRoot(facts.level), BytesIO()
    canvas = partial(
        _PagedCanvas, facts=facts, structure=structure, accent=accent, name_page=furniture.name_page
    )
    _Paper(written, furniture).build(tell(structure.document), canvasmaker=canvas)
    return written.getvalue()


class _Paper(BaseDocTemplate):
    """A4 with one frame; the furniture is drawn as artifacts."""

    def __init__(self, written: BytesIO, furniture: Furniture) -> None:
        super().__init__(written, pagesize=(look.PAGE_WIDTH, look.PAGE_HEIGHT))
        frame = Frame(look.LEFT, look.BOTTOM, look.TEXT_WIDTH, look.TEXT_HEIGHT, 0, 0, 0, 0)
        self._furniture = furniture
        self.addPageTemplates([PageTemplate("page", [frame], onPage=self._furnish)])

    def _furnish(self, canvas: "_PagedCanvas", _: BaseDocTemplate) -> None:
        if not canvas.hasForm(_HEAD_FORM):
            canvas.beginForm(_HEAD_FORM, 0, 0, look.PAGE_WIDTH, look.PAGE_HEIGHT)
            self._furniture.draw_head(canvas)
            canvas.endForm()
        with canvas.artifact(_HEADER):
            canvas.doForm(_HEAD_FORM)
        with canvas.artifact(_FOOTER):
            _draw_foot(canvas, self._furniture.foot)


def _draw_foot(canvas: "_PagedCanvas", foot: str) -> None:
    right = look.PAGE_WIDTH - look.RIGHT
    canvas.setStrokeColor(look.LINE)
    canvas.setLineWidth(0.6)
    canvas.line(look.LEFT, _FOOT_LINE, right, _FOOT_LINE)
    canvas.setFillColor(look.MUTED)
    canvas.setFont(REGULAR, _FOOT_SIZE)
    line = shortened(foot, REGULAR, _FOOT_SIZE, look.TEXT_WIDTH - _PAGE_ROOM)
    canvas.drawString(look.LEFT, _FOOT_TEXT, line)
    canvas.draw_page_number(right, _FOOT_TEXT)


class _PagedCanvas(TaggedCanvas):
    """Names each page "x of y" in one pass: a form is placed on it now, and written when y is known."""

    def __init__(self, *arguments: Any, name_page: Callable[[int, int], str], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._name_page = name_page

    def draw_page_number(self, right: float, base: float) -> None:
        self.saveState()
        self.translate(right, base)
        self.doForm(_page_form(self._pageNumber))
        self.restoreState()

    # ReportLab overrides

    def save(self) -> None:
        pages = self._pageNumber if self._code else self._pageNumber - 1
        for page in range(1, pages + 1):
            self.beginForm(_page_form(page), -_PAGE_ROOM, -3, 1, 12)
            self.setFont(REGULAR, _FOOT_SIZE)
            self.setFillColor(look.MUTED)
            self.drawRightString(0, 0, printable(self._name_page(page, pages)))
            self.endForm()
        super().save()


def _page_form(page: int) -> str:
    """The form's name stands in the page's code, so it holds no space."""
    return f"number-of-page-{page}"
