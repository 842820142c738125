"""Excel workbooks with real dates and numbers, and no formula whatever a text begins with."""

from datetime import date, datetime
from pathlib import Path
from typing import IO, Any

from openpyxl.cell.cell import WriteOnlyCell
from openpyxl.styles.fonts import Font
from openpyxl.utils.cell import get_column_letter
from openpyxl.workbook.workbook import Workbook

from desktop.clock import STOCKHOLM
from desktop.exports.safe_text import without_controls, would_run
from desktop.exports.sheet import Cell, Sheet

# Excel's own limit for one cell.
_LONGEST = 32_767
_FORMATS = {datetime: "yyyy-mm-dd hh:mm", date: "yyyy-mm-dd", float: "0.000000"}


def write_xlsx(sheet: Sheet, path: Path | IO[bytes]) -> None:
    """One sheet, its header frozen and filterable; times are Stockholm's, as Excel knows no zones."""
    workbook = Workbook(write_only=True)
    page: Any = workbook.create_sheet(sheet.name)
    page.freeze_panes = "A2"
    page.auto_filter.ref = f"A1:{get_column_letter(len(sheet.headers))}{len(sheet.rows) + 1}"
    for number, header in enumerate(sheet.headers, start=1):
        page.column_dimensions[get_column_letter(number)].width = 60 if header in sheet.wide else 18
    page.append([_header(page, header) for header in sheet.headers])
    for row in sheet.rows:
        page.append([_written(page, cell) for cell in row])
    workbook.save(path)


def _header(page: Any, header: str) -> Any:
    cell = WriteOnlyCell(page, header)
    cell.font = Font(bold=True)
    return cell


def _written(page: Any, value: Cell) -> Any:
    if isinstance(value, str):
        return _text(page, without_controls(value)[:_LONGEST])
    if isinstance(value, datetime):
        value = value.astimezone(STOCKHOLM).replace(tzinfo=None, microsecond=0)
    cell = WriteOnlyCell(page, value)
    if type(value) in _FORMATS:
        cell.number_format = _FORMATS[type(value)]
    return cell


def _text(page: Any, text: str) -> Any:
    """A string, also where it begins with "=": openpyxl would take it for a formula."""
    if not would_run(text):
        return text
    cell = WriteOnlyCell(page, text)
    cell.data_type = "s"
    cell.quotePrefix = True
    return cell
