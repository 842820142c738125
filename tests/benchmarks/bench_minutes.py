"""Minutes, tagged and archivable, against plain ReportLab setting the same words, and beside others.

WeasyPrint and typst set the same words where they are installed: `pip install weasyprint typst`.
"""

import gc
from collections.abc import Callable, Iterable
from functools import partial
from io import BytesIO
from math import inf
from time import process_time
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from desktop.minutes import layout
from desktop.minutes.typesetting import typeset
from desktop.minutes.values import OverviewMap
from desktop.paper import look
from desktop.paper.blocks import Decision, Headed
from desktop.paper.structure import StructureRoot
from desktop.paper.tables import Grid
from desktop.paper.text import Text
from tests.benchmarks import other_setters
from tests.benchmarks.figures import Figure
from tests.invented_minutes import minutes

# How many rounds for so many items.
SIZES = {20: 15, 200: 5, 2000: 1}
AIM = 1.2
# Beside the others there is nothing to reach: they set less, or other things.
BESIDE = 200

Words = tuple[str, ParagraphStyle]
Piece = Words | tuple[list[list[Words]], list[float], list[Any]]


def measure() -> list[Figure]:
    typeset(minutes())
    figures = [_against_plain(items, rounds) for items, rounds in SIZES.items()]
    content = minutes(BESIDE, overview=OverviewMap())
    pieces = list(_pieces(layout.story(content, StructureRoot().document)))
    for name, setter in other_setters.installed().items():
        ours, theirs = _best(2, partial(typeset, content), partial(setter, pieces))
        figures.append(Figure(f"minutes with {BESIDE} items, beside {name}", ours, theirs, inf))
    return figures


def _against_plain(items: int, rounds: int) -> Figure:
    content = minutes(items, overview=OverviewMap())
    pieces = list(_pieces(layout.story(content, StructureRoot().document)))
    ours, raw = _best(rounds, partial(typeset, content), partial(_set_plainly, pieces))
    return Figure(f"minutes with {items} items", ours, raw, AIM)


def _best(rounds: int, *deeds: Callable[[], object]) -> list[float]:
    """The fastest of some rounds of each, in turn, so that other load meets both."""
    times: list[list[float]] = [[] for _ in deeds]
    for _ in range(rounds):
        for kept, deed in zip(times, deeds, strict=True):
            gc.collect()
            begun = process_time()
            deed()
            kept.append(process_time() - begun)
    return [min(kept) for kept in times]


def _set_plainly(pieces: list[Piece]) -> bytes:
    written = BytesIO()
    margins = {"leftMargin": look.LEFT, "rightMargin": look.RIGHT, "topMargin": look.TOP}
    story = [_plain(piece) for piece in pieces]
    SimpleDocTemplate(written, bottomMargin=look.BOTTOM, **margins).build(story)
    return written.getvalue()


def _plain(piece: Piece) -> Flowable:
    if len(piece) == 2:
        return Paragraph(_marked_up(piece[0]), piece[1])
    rows, widths, style = piece
    cells = [[Paragraph(_marked_up(text), cell_style) for text, cell_style in row] for row in rows]
    return Table(cells, widths, style=style, repeatRows=1)


def _marked_up(text: str) -> str:
    return escape(text).replace("\n", "<br/>")


def _pieces(story: Iterable[Any]) -> Iterable[Piece]:
    """The words and tables of our own story, so that both set the same."""
    for flowable in story:
        if isinstance(flowable, Text):
            yield _words(flowable)
        elif isinstance(flowable, Decision):
            yield _words(flowable._text)
        elif isinstance(flowable, Headed):
            yield from _pieces([flowable._heading, flowable._following])
        elif isinstance(flowable, Grid) and all(isinstance(cell, Text) for cell in flowable._cellvalues[0]):
            rows = [[_words(cell) for cell in row] for row in flowable._cellvalues]
            yield rows, list(flowable._argW), _RULES
        elif isinstance(flowable, Grid):
            cells = flowable._cellvalues[0]
            yield from _pieces(piece for cell in cells if isinstance(cell, list) for piece in cell)


def _words(text: Text) -> Words:
    return "".join("\n" if hasattr(run, "lineBreak") else run.text for run in text.frags), text.style


_RULES = [
    ("BACKGROUND", (0, 0), (-1, 0), look.ACCENT),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("ROWBACKGROUNDS", (0, 1), (-1, -1), [look.WHITE, look.TINT]),
    ("LINEBELOW", (0, 1), (-1, -1), 0.5, look.LINE),
]
