"""Rejected rows as a file: corrected in a spreadsheet and imported again."""

import csv
import re
from collections.abc import Callable
from pathlib import Path

from desktop.exports.safe_text import as_csv_text, would_run
from desktop.intake.rejections import Rejection
from desktop.intake.values import ImportPreview, RowKind
from models.refusals import Refusal, RefusalKind

# A reader leaves these two out again; their names are therefore the same in every language.
OWN_COLUMNS = ("Rad i filen", "Skäl")
_NUMBER = re.compile(r"-\d+([.,]\d+)?$")


def write_rejected(preview: ImportPreview, path: Path, in_words: Callable[[Rejection], str]) -> int:
    """Line, reason, and the file's own cells as they stand; how many rows.

    CSV as Swedish Excel opens it. Raises Refusal FILE_NOT_WRITABLE.
    """
    count = preview.rows.count(RowKind.REJECTED)
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerow([*OWN_COLUMNS, *map(as_cell, preview.headers)])
            for index in range(count):
                row = preview.rows.row(RowKind.REJECTED, index)
                reason = in_words(row.rejection) if row.rejection else ""
                writer.writerow([row.line, as_cell(reason), *map(as_cell, row.raw)])
    except OSError as fault:
        raise Refusal(RefusalKind.FILE_NOT_WRITABLE, file=path.name) from fault
    return count


def as_cell(text: str) -> str:
    """With an apostrophe before what a spreadsheet would run, but not before a number."""
    return text if _NUMBER.match(text) else as_csv_text(text)


def as_it_stood(cell: str) -> str:
    """Without the apostrophe that `as_cell` put before it."""
    return cell[1:] if cell.startswith("'") and would_run(cell[1:]) else cell
