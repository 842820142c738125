"""A workbook's values as the text that a row of a file holds."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from desktop.intake.limits import Limits
from desktop.intake.readers.cleaning import cleaned

# Spreadsheets keep fifteen figures of a number.
_EXACT = 1e15
# They have no plain dates: a day is kept as its midnight.
_MIDNIGHT = time()


def as_cells(
    rows: Iterable[Sequence[Any]], limits: Limits, first_line: int = 1
) -> Iterator[tuple[int, list[str]]]:
    """Numbered rows, each as wide as the widest so far: empty cells at a row's end are left out in files."""
    width = 0
    text_of = _TEXTS.get
    for line, row in enumerate(rows, start=first_line):
        cells = [text_of(type(value), str)(value) for value in row[: limits.columns + 1]]
        while cells and not cells[-1]:
            cells.pop()
        if len(cells) < width:
            cells += [""] * (width - len(cells))
        width = len(cells)
        yield line, cells


def _nothing(_value: None) -> str:
    return ""


def _bool(value: bool) -> str:
    return "true" if value else "false"


def _float(value: float) -> str:
    return str(int(value)) if value.is_integer() and abs(value) < _EXACT else repr(value)


def _datetime(value: datetime) -> str:
    if value.time() == _MIDNIGHT:
        return value.date().isoformat()
    return value.isoformat(" ", "seconds")


_TEXTS: Mapping[type, Callable[[Any], str]] = {
    type(None): _nothing,
    str: cleaned,
    bool: _bool,
    int: str,
    float: _float,
    datetime: _datetime,
    date: date.isoformat,
    time: time.isoformat,
}
