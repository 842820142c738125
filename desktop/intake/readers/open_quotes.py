"""A quotation mark that was never closed, and the rows it would swallow up to the next one."""

import re
from collections.abc import Sequence

_FIGURES = re.compile(r"\d+")
_LINE_END = re.compile(r"\r\n|\r|\n")
_LONGEST_FIGURE = 30


def swallows_rows(cells: Sequence[str], delimiter: str, width: int) -> bool:
    """Whether a cell of several lines holds rows of the file; *width* is how many cells a row has.

    A line in the cell is a row where it begins as the record itself does (with a number, a date)
    and the delimiters in the cell are those of whole rows, or the record has become another width.
    """
    return any(
        _holds_rows(_LINE_END.split(cell), cells[:index], delimiter, width, len(cells))
        for index, cell in enumerate(cells)
        if "\n" in cell or "\r" in cell
    )


def _holds_rows(lines: Sequence[str], before: Sequence[str], delimiter: str, width: int, now: int) -> bool:
    are_whole = sum(line.count(delimiter) for line in lines) == (len(lines) - 1) * (width - 1)
    if not are_whole and now == width:
        return False
    return any(_begins_alike(line.split(delimiter)[:-1], before) for line in lines[1:])


def _begins_alike(parts: Sequence[str], before: Sequence[str]) -> bool:
    return any(_shape(part) == _shape(cell) != "" for part, cell in zip(parts, before, strict=False))


def _shape(cell: str) -> str:
    """A figure's or date's shape ("9-9-9"), "" for words."""
    is_figure = len(cell) < _LONGEST_FIGURE and any(map(str.isdigit, cell))
    return _FIGURES.sub("9", cell.strip()) if is_figure else ""
