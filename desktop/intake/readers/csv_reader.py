"""Text files with separated cells, in every Swedish shape."""

import csv
import io
import re
from collections.abc import Iterator

from desktop.intake.limits import Limits
from desktop.intake.meaning.column_fit import header_score
from desktop.intake.readers.cleaning import cleaned, looks_double_encoded
from desktop.intake.readers.dialects import are_spaced, find_delimiter, said_delimiter, unwrapped
from desktop.intake.readers.encodings import Decoded
from desktop.intake.readers.grid import as_table
from desktop.intake.readers.open_quotes import swallows_rows
from desktop.intake.table import FileFormat, Found, Notice, Table
from models.refusals import Refusal, RefusalKind

_SPACES = re.compile(r"\s{2,}")
csv.field_size_limit(Limits().file_bytes)
# How a number is kept from Excel: ="00123".
_TEXT_FORMULA = re.compile(r'="+([^"]*)"+$')
# What databases write where there is nothing.
_NOTHING = frozenset({"NULL", "null", "(null)"})
# How our own exports, and others, keep a text from being run: '=1+1.
_GUARD = re.compile("'(?='*[ \u00a0]*[=+\\-@＝＋－＠\t\r\n])")


def read_csv(decoded: Decoded, delimiter: str = "", limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """A table; `delimiter` is found when not given."""
    text = cleaned(decoded.text)
    said, start = said_delimiter(text)
    body = unwrapped(text[start:])
    found = Found(
        FileFormat.CSV,
        encoding=decoded.encoding,
        delimiter=delimiter or said or find_delimiter(body),
        notices=_notices(decoded),
    )
    table = as_table(_plain(_cells(body, found.delimiter, 1 if start else 0), body), found, limits)
    if len(table.headers) == 1 and header_score(_SPACES.split(table.headers[0])) > 1:
        # Columns that only spaces hold apart cannot be told from words.
        raise Refusal(RefusalKind.COLUMNS_UNSURE, columns=table.headers[0])
    return table


def _notices(decoded: Decoded) -> frozenset[Notice]:
    notices = set()
    if "\0" in decoded.text:
        notices.add(Notice.NUL_REMOVED)
    if decoded.damaged:
        notices.add(Notice.DAMAGED_LETTERS)
    if looks_double_encoded(decoded.text):
        notices.add(Notice.DOUBLE_ENCODED)
    return frozenset(notices)


def _cells(body: str, delimiter: str, lines_before: int) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line it begins on. A quote that is never closed is refused, not swallowed."""
    reader = csv.reader(
        io.StringIO(body, newline=""),
        delimiter=delimiter,
        strict=True,
        skipinitialspace=are_spaced(body, delimiter),
    )
    line = 1 + lines_before
    width = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as fault:
            raise Refusal(RefusalKind.QUOTE_NOT_CLOSED, line=line) from fault
        after = reader.line_num + 1 + lines_before
        if after == line + 1:
            width = len(cells)
        elif swallows_rows(cells, delimiter, width):
            raise Refusal(RefusalKind.QUOTE_NOT_CLOSED, line=line)
        yield line, cells
        line = after


def _plain(lines: Iterator[tuple[int, list[str]]], body: str) -> Iterator[tuple[int, list[str]]]:
    """Without a database's word for nothing, and what keeps a spreadsheet from running a text."""
    if '="' not in body and not _GUARD.search(body) and not any(word in body for word in _NOTHING):
        return lines
    return ((line, [_unguarded(cell) for cell in cells]) for line, cells in lines)


def _unguarded(cell: str) -> str:
    if cell in _NOTHING:
        return ""
    return cell[1:] if _GUARD.match(cell) else _TEXT_FORMULA.sub(r"\1", cell)
