"""From a grid of cells to a table: the header found, titles, totals and empty rows left out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from desktop.intake.cleaning import cleaned
from desktop.intake.dialects import header_index
from desktop.intake.limits import Limits
from desktop.intake.rejections import Rejection, RejectionKind
from desktop.intake.table import Found, Notice, Table
from models.refusals import Refusal, RefusalKind

_TOTALS = ("summa", "totalt", "total", "antal", "sum", "delsumma")
_LOOKED_AT = 120


def as_table(numbered: Iterable[tuple[int, list[str]]], found: Found, limits: Limits) -> Table:
    """`numbered` are (file line, cells). Rows of another width than the header's are rejected."""
    lines = (line for line in numbered if any(cell and not cell.isspace() for cell in line[1]))
    first = _take(lines, _LOOKED_AT)
    if not first:
        raise Refusal(RefusalKind.FILE_EMPTY)
    at = header_index([cells for _, cells in first])
    if at < 0:
        raise Refusal(RefusalKind.HEADER_MISSING)
    headers = named([cleaned(cell).strip() for cell in first[at][1]])
    if len(headers) > limits.columns:
        raise Refusal(RefusalKind.TOO_MANY_COLUMNS, limit=limits.columns)
    rows, numbers, rejections = _sorted_out(first[at + 1 :], lines, headers, limits)
    if not rows and not rejections:
        raise Refusal(RefusalKind.FILE_EMPTY)
    was_cut = _cut(rows, limits.cell_characters)
    notices = found.notices | ({Notice.CELL_CUT} if was_cut else set())
    return Table(headers, rows, numbers, replace(found, notices=notices), rejections)


def named(headers: Sequence[str]) -> tuple[str, ...]:
    """Every header has a name of its own: "Datum", "Datum (2)", "(3)" for an empty one."""
    while headers and not headers[-1]:
        headers = headers[:-1]
    seen: dict[str, int] = {}
    names = []
    for position, header in enumerate(headers, start=1):
        seen[header] = seen.get(header, 0) + 1
        is_first = header and seen[header] == 1
        names.append(header if is_first else f"{header} ({position if not header else seen[header]})".strip())
    return tuple(names)


def _take(lines: Iterator[tuple[int, list[str]]], count: int) -> list[tuple[int, list[str]]]:
    return [line for _, line in zip(range(count), lines, strict=False)]


def _sorted_out(
    first: list[tuple[int, list[str]]],
    rest: Iterator[tuple[int, list[str]]],
    headers: tuple[str, ...],
    limits: Limits,
) -> tuple[list[list[str]], list[int], list[Rejection]]:
    width = len(headers)
    rows: list[list[str]] = []
    numbers: list[int] = []
    rejections: list[Rejection] = []
    for part in (first, rest):
        for line, cells in part:
            fitted = cells if len(cells) == width else _fitted(cells, width)
            if len(fitted) == width:
                rows.append(fitted)
                numbers.append(line)
            elif not _is_total(cells, width):
                few = len(fitted) < width
                kind = RejectionKind.TOO_FEW_COLUMNS if few else RejectionKind.TOO_MANY_COLUMNS
                rejections.append(Rejection(line, headers[min(len(fitted), width) - 1], kind))
            if len(rows) > limits.rows:
                raise Refusal(RefusalKind.TOO_MANY_ROWS, limit=limits.rows)
    while rows and _is_total(rows[-1], width):
        rows.pop()
        numbers.pop()
    return rows, numbers, rejections


def _fitted(cells: list[str], width: int) -> list[str]:
    """Delimiters too many at the end of a line say nothing."""
    while len(cells) > width and not cells[-1].strip():
        cells = cells[:-1]
    return cells


def _is_total(cells: Sequence[str], width: int) -> bool:
    filled = [cell.strip() for cell in cells if cell.strip()]
    first_word = filled[0].casefold().rstrip(":").split(" ")[0].rstrip(":") if filled else ""
    return first_word in _TOTALS and len(filled) <= max(2, width // 2)


def _cut(rows: list[list[str]], limit: int) -> bool:
    was_cut = False
    for row in rows:
        if max(map(len, row)) > limit:
            row[:] = [cell[:limit] for cell in row]
            was_cut = True
    return was_cut
