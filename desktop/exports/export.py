"""Writes reports, cases or measures to a file that other programs open."""

from collections.abc import Callable, Mapping
from pathlib import Path

from sqlalchemy.orm import Session

from desktop.exports.csv_writer import write_csv
from desktop.exports.geojson_writer import write_geojson
from desktop.exports.sheet import Sheet
from desktop.exports.subjects import SHEETS, Subject, reports_sheet
from desktop.exports.xlsx_writer import write_xlsx
from desktop.store import Store
from desktop.whole_file import whole_file
from models.refusals import Refusal, RefusalKind
from models.reports.values import ReportFilter

_WRITERS: Mapping[str, Callable[[Sheet, Path], None]] = {
    ".csv": write_csv,
    ".xlsx": write_xlsx,
    ".geojson": write_geojson,
}


def export(store: Store, subject: Subject, path: Path) -> int:
    """Write all of *subject* to *path*, whose ending chooses the format; how many rows that were.

    The file appears whole or not at all. Raises Refusal EXPORT_FORMAT_UNKNOWN, FILE_NOT_WRITABLE.
    """
    return _export(store, SHEETS[subject], path)


def export_reports(store: Store, wanted: ReportFilter, path: Path) -> int:
    """The same, of those reports only that *wanted* lets through."""
    return _export(store, lambda session: reports_sheet(session, wanted), path)


def _export(store: Store, asked: Callable[[Session], Sheet], path: Path) -> int:
    write = _WRITERS.get(path.suffix.casefold())
    if write is None:
        raise Refusal(RefusalKind.EXPORT_FORMAT_UNKNOWN)
    with store.reading() as session:
        sheet = asked(session)
    with whole_file(path) as part:
        write(sheet, part)
    return len(sheet.rows)
