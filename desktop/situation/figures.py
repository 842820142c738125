"""The counts in tables: of each category, source and area, against the time before and last year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.platypus import Flowable

from desktop.minutes.parts import nothing, number_cell, strong
from desktop.minutes.terms import term
from desktop.paper.structure import StructureElement
from desktop.paper.tables import Cell, ruled_table
from desktop.situation.paper_content import PaperContent
from desktop.situation.values import AreaPicture, Counted
from desktop.situation.words import change, columns, say

_SHARES = (40, 13, 11, 14, 22)


def figures(content: PaperContent, element: StructureElement) -> list[Flowable]:
    """A table for each way of counting; areas only where there is more than one."""
    picture = content.picture
    if not picture.categories:
        return [nothing(element, say("figures.nothing"))]
    pieces = [
        *_table(
            picture, element, "categories", picture.categories, lambda name: name or say("uncategorised")
        ),
        *_table(picture, element, "sources", picture.sources, term),
    ]
    if len(picture.areas) > 1:
        pieces += _table(picture, element, "areas", picture.areas, lambda name: name or say("elsewhere"))
    if any(each.of for each in picture.facets):
        pieces += _table(picture, element, "facets", picture.facets, _facet)
    return pieces


def _table(
    picture: AreaPicture,
    element: StructureElement,
    sort: str,
    counts: Sequence[Counted[Any]],
    name: Callable[[Any], str],
) -> list[Flowable]:
    rows = [_row(picture, count, strong(name(count.of))) for count in counts]
    rows += [_row(picture, picture.total, strong(say("figures.all")))] if len(counts) > 1 else []
    heads = columns("figures.heads", sort=say(f"figures.{sort}"))
    return [ruled_table(element, heads, rows, _SHARES, optional={1, 2, 3, 4})]


def _row(picture: AreaPicture, count: Counted[Any], head: Cell) -> list[str | Cell]:
    """Without what cannot be compared with."""
    before = number_cell(count.before) if picture.can_compare_before else ""
    year = number_cell(count.last_year) if picture.can_compare_year else ""
    told = change(count) if picture.can_compare_before else ""
    return [head, number_cell(count.now), before, year, told]


def _facet(facet: Any) -> str:
    return say(f"facet.{facet or 'unknown'}")
