"""From a grid of cells to a table: the header found, titles, totals and empty rows left out."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice

from desktop.intake.limits import Limits
from desktop.intake.readers.cleaning import cleaned
from desktop.intake.readers.dialects import header_index
from desktop.intake.readers.rejected_columns import is_ours, without_own
from desktop.intake.readers.totals import closes, is_total
from desktop.intake.readers.units import names_units
from desktop.intake.rejections import Rejection, RejectionKind
from desktop.intake.table import Found, Notice, Table
from models.refusals import Refusal, RefusalKind

_LOOKED_AT = 120
_LONGEST_HEADER = 500
# What the word for a sum begins with, to look no further at other rows.
_SUMS = frozenset("SsTtDdAaGg")
_Line = tuple[int, list[str]]


def as_table(numbered: Iterable[_Line], found: Found, limits: Limits) -> Table:
    """`numbered` are (file line, cells). Rows of another width than the header's are rejected."""
    lines = _filled(numbered)
    first = list(islice(lines, _LOOKED_AT))
    is_again = bool(first) and is_ours(first[0][1])
    if is_again:
        first, lines = list(_without_own(first)), _without_own(lines)
    if not first:
        raise Refusal(RefusalKind.FILE_EMPTY)
    at = header_index([cells for _, cells in first])
    if at < 0:
        raise Refusal(RefusalKind.HEADER_MISSING)
    # Between commas, a cell too many is a comma that nobody has quoted ("59,33").
    width = 0 if found.delimiter == "," or is_again else _usual_width(first[at + 1 :])
    headers = named([cleaned(cell[:_LONGEST_HEADER]).strip() for cell in first[at][1]], width)
    if len(headers) > limits.columns:
        raise Refusal(RefusalKind.TOO_MANY_COLUMNS, limit=limits.columns)
    sorting = _Sorting(headers, limits)
    below = first[at + 1 :]
    has_units = bool(below) and names_units(below[0][1])
    sorting.sort_out(chain(below[has_units:], lines))
    if not sorting.rows and not sorting.rejections:
        raise Refusal(RefusalKind.FILE_WITHOUT_ROWS)
    notices = found.notices | sorting.notices | ({Notice.UNITS_LEFT_OUT} if has_units else set())
    found = with_cut(replace(found, notices=notices), cut(sorting.rows, limits.cell_characters))
    return Table(headers, sorting.rows, sorting.lines, found, sorting.rejections, is_again=is_again)


def named(headers: Sequence[str], width: int = 0) -> tuple[str, ...]:
    """Every header has a name of its own: "Datum", "Datum (2)", "(3)" for an empty one.

    Empty ones at the end are left out, beyond *width* columns.
    """
    while headers and not headers[-1] and len(headers) > width:
        headers = headers[:-1]
    headers = [*headers, *[""] * (width - len(headers))]
    seen: dict[str, int] = {}
    names = []
    for position, header in enumerate(headers, start=1):
        seen[header] = seen.get(header, 0) + 1
        is_first = header and seen[header] == 1
        names.append(header if is_first else f"{header} ({position if not header else seen[header]})".strip())
    return tuple(names)


def _usual_width(first: Sequence[_Line]) -> int:
    """How many columns most rows fill, whatever the header names; 0 where none does most."""
    widths = Counter(len(_fitted(cells, 0)) for _, cells in first)
    if not widths:
        return 0
    width, count = widths.most_common(1)[0]
    return width if count > len(first) / 2 else 0


class _Sorting:
    """The rows below a header: those that are data, and those that are turned away."""

    def __init__(self, headers: tuple[str, ...], limits: Limits) -> None:
        self.rows: list[list[str]] = []
        self.lines: list[int] = []
        self.rejections: list[Rejection] = []
        self.notices: frozenset[Notice] = frozenset()
        self._headers = headers
        self._limits = limits

    def sort_out(self, lines: Iterable[_Line]) -> None:
        """Sums may stand between the rows; a header is repeated on each printed page."""
        headers, width, most = list(self._headers), len(self._headers), self._limits.rows
        for line, cells in lines:
            row = cells if len(cells) == width else _fitted(cells, width)
            if row[0][:1] in _SUMS and is_total(row):
                self.notices = frozenset({Notice.TOTALS_LEFT_OUT})
            elif len(row) != width:
                self._turn_away(line, row)
            elif row != headers:
                self.rows.append(row)
                self.lines.append(line)
                if len(self.rows) > most:
                    raise Refusal(RefusalKind.TOO_MANY_ROWS, limit=most)
        while self.rows and closes(self.rows[-1]):
            self.rows.pop()
            self.lines.pop()
            self.notices = frozenset({Notice.TOTALS_LEFT_OUT})

    def _turn_away(self, line: int, row: Sequence[str]) -> None:
        if closes([*row, ""]):
            self.notices = frozenset({Notice.TOTALS_LEFT_OUT})
            return
        is_short = len(row) < len(self._headers)
        kind = RejectionKind.TOO_FEW_COLUMNS if is_short else RejectionKind.TOO_MANY_COLUMNS
        self.rejections.append(
            Rejection(
                line,
                self._headers[min(len(row), len(self._headers)) - 1],
                kind,
                cells=tuple(cell[: self._limits.cell_characters] for cell in row[: self._limits.columns]),
            )
        )


def _filled(lines: Iterable[_Line]) -> Iterator[_Line]:
    return (line for line in lines if any(cell and not cell.isspace() for cell in line[1]))


def _without_own(lines: Iterable[_Line]) -> Iterator[_Line]:
    """Of a file of rejected rows that is imported again."""
    return _filled((line, without_own(cells)) for line, cells in lines)


def _fitted(cells: list[str], width: int) -> list[str]:
    """Delimiters too many at the end of a line say nothing."""
    while len(cells) > width and not cells[-1].strip():
        cells = cells[:-1]
    return cells


def with_cut(found: Found, was_cut: bool) -> Found:
    """The same, with a notice where a cell was cut."""
    return replace(found, notices=found.notices | {Notice.CELL_CUT}) if was_cut else found


def cut(rows: list[list[str]], limit: int) -> bool:
    """Cut the cells that are longer than *limit* in place; whether there were any."""
    was_cut = False
    for row in rows:
        if max(map(len, row), default=0) > limit:
            row[:] = [cell[:limit] for cell in row]
            was_cut = True
    return was_cut
