"""A page for the municipal executive board: never more than one."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from desktop.minutes.comparison import weeks_of
from desktop.minutes.parts import number_cell, paragraph, strong
from desktop.paper.structure import StructureElement
from desktop.papers.dues import due_cell
from desktop.papers.sheet import Row, figures_of, front, meeting_words, print_counted, section, table
from desktop.papers.values import Basis, PaperMeasure
from desktop.papers.words import say

# Rows of each table and letters of each cell, until all stands on one page.
_TRIES = ((7, 180), (5, 180), (5, 120), (4, 90), (3, 90), (3, 60), (2, 60), (1, 40))
_PRIORITY_SHARES = (26, 11, 11, 52)
_DONE_SHARES = (56, 22, 22)
_LATE_SHARES = (42, 20, 38)
_LIFTED_SHARES = (22, 78)


def board_page(basis: Basis) -> bytes:
    """The page as PDF, with as many rows as there is room for; it says how many more there are."""
    printed = b""
    for rows, letters in _TRIES:
        printed, pages = print_counted(
            basis.content,
            say("board.title"),
            say("board.head"),
            _Page(basis, rows, letters).story,
        )
        if pages == 1:
            break
    return printed


class _Page:
    """The story with at most so many rows in a table and letters in a cell."""

    def __init__(self, basis: Basis, rows: int, letters: int) -> None:
        self._basis = basis
        self._rows = rows
        self._letters = letters

    def story(self, element: StructureElement) -> list[Flowable]:
        content = self._basis.content
        is_open = [each for each in self._basis.measures if each.is_promise]
        late = [each for each in is_open if each.days_late]
        figures = [*content.key_figures, *figures_of("board.figures", (len(is_open), len(late)))]
        areas = [area for area in content.situation.areas if area.is_priority]
        return [
            *front(content, element, say("board.title"), meeting_words(content), figures),
            *self._part(
                element,
                "lifted",
                [[strong(each.body), self._cut(each.matter)] for each in content.lifted],
                _LIFTED_SHARES,
            ),
            *self._part(
                element,
                "priority",
                [
                    [
                        strong(self._cut(area.reports.name)),
                        number_cell(area.reports.this_week),
                        number_cell(area.reports.last_week),
                        self._cut(area.motive),
                    ]
                    for area in areas
                ],
                _PRIORITY_SHARES,
                **weeks_of(content.sitting),
            ),
            *self._part(element, "late", [self._late(each) for each in late], _LATE_SHARES),
            *self._part(element, "done", [self._done(each) for each in self._basis.done], _DONE_SHARES),
        ]

    def _part(
        self,
        element: StructureElement,
        name: str,
        rows: Sequence[Row],
        shares: Sequence[float],
        **facts: object,
    ) -> list[Flowable]:
        more = len(rows) - self._rows

        def tell(inside: StructureElement) -> list[Flowable]:
            told = table(inside, f"board.{name}", rows[: self._rows], shares, **facts)
            return [*told, paragraph(inside, say("more", count=more))] if more > 0 else told

        return section(element, say(f"board.{name}"), tell)

    def _late(self, measure: PaperMeasure) -> Row:
        return [
            strong(self._cut(measure.title)),
            self._cut(measure.responsible),
            due_cell(measure, between=", "),
        ]

    def _done(self, measure: PaperMeasure) -> Row:
        return [
            strong(self._cut(measure.title)),
            self._cut(measure.area),
            self._cut(measure.responsible),
        ]

    def _cut(self, text: str) -> str:
        line = " ".join(text.split())
        return line if len(line) <= self._letters else line[: self._letters - 1].rstrip() + "…"
