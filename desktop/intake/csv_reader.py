"""Text files with separated cells, in every Swedish shape."""

import csv
import io
from collections.abc import Iterator

from desktop.intake.cleaning import cleaned, looks_double_encoded
from desktop.intake.dialects import find_delimiter, said_delimiter
from desktop.intake.encodings import Decoded
from desktop.intake.grid import as_table
from desktop.intake.limits import Limits
from desktop.intake.table import FileFormat, Found, Notice, Table
from models.refusals import Refusal, RefusalKind

csv.field_size_limit(Limits().file_bytes)


def read_csv(decoded: Decoded, delimiter: str = "", limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """A table; `delimiter` is found when not given."""
    text = cleaned(decoded.text)
    said, start = said_delimiter(text)
    body = text[start:]
    found = Found(
        FileFormat.CSV,
        encoding=decoded.encoding,
        delimiter=delimiter or said or find_delimiter(body),
        notices=_notices(decoded),
    )
    return as_table(_cells(body, found.delimiter, 1 if start else 0), found, limits)


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
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, strict=True)
    line = 1 + lines_before
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as fault:
            raise Refusal(RefusalKind.QUOTE_NOT_CLOSED, line=line) from fault
        yield line, cells
        line = reader.line_num + 1 + lines_before
