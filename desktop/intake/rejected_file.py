"""Rejected rows as a file: corrected in a spreadsheet and imported again."""

import csv
from collections.abc import Callable
from pathlib import Path

from desktop.intake.readers.rejected_columns import OWN_COLUMNS, as_safe_cell
from desktop.intake.rejections import Rejection
from desktop.intake.values import ImportPreview, RowKind
from desktop.whole_file import whole_file


def write_rejected(preview: ImportPreview, path: Path, in_words: Callable[[Rejection], str]) -> int:
    """Line, reason, and the file's own cells as they stand; how many rows.

    CSV as Swedish Excel opens it, whole or not at all. Raises Refusal FILE_NOT_WRITABLE.
    """
    count = preview.rows.count(RowKind.REJECTED)
    with whole_file(path) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow([*OWN_COLUMNS, *map(as_safe_cell, preview.headers)])
        for index in range(count):
            row = preview.rows.row(RowKind.REJECTED, index)
            reason = in_words(row.rejection) if row.rejection else ""
            writer.writerow([row.line, as_safe_cell(reason), *map(as_safe_cell, row.raw)])
    return count
