"""The list of records as a file: .pdf for people, .csv for programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.disclosures.records import RecordList, kind_word
from desktop.disclosures.typesetting import typeset_records
from desktop.disclosures.words import columns
from desktop.exports.csv_writer import write_csv
from desktop.exports.sheet import Cell, Sheet
from desktop.intake.progress import Tell, unheard
from desktop.whole_file import whole_file, write_whole
from models.refusals import Refusal, RefusalKind


def write(listed: RecordList, path: Path, tell: Tell = unheard) -> int:
    """How many lines were written. *tell* stops it by raising.

    Raises Refusal RECORDS_FORMAT_UNKNOWN, FILE_NOT_WRITABLE.
    """
    match path.suffix.casefold():
        case ".pdf":
            write_whole(path, typeset_records(listed, tell))
        case ".csv":
            with whole_file(path) as part:
                write_csv(_sheet(listed), part)
        case _:
            raise Refusal(RefusalKind.RECORDS_FORMAT_UNKNOWN)
    return len(listed.lines)


def _sheet(listed: RecordList) -> Sheet:
    rows: list[Sequence[Cell]] = [
        (line.day, line.designation, kind_word(line.kind), line.came_from, line.went_to, line.about)
        for line in listed.lines
    ]
    return Sheet("records", tuple(columns("list.csv_columns")), rows)
