"""Excel workbooks: the first sheet that has rows. Nothing in them is run or followed."""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from defusedxml.common import DefusedXmlException
from openpyxl.reader.excel import load_workbook
from openpyxl.xml import DEFUSEDXML

from desktop.intake.cleaning import cleaned
from desktop.intake.grid import as_table
from desktop.intake.limits import Limits
from desktop.intake.table import FileFormat, Found, Notice, Table
from models.refusals import Refusal, RefusalKind

_WORKBOOK = "xl/workbook.xml"
_FORMULA = re.compile(rb"<f[ >/]")
_CHUNK = 1 << 20
# Excel keeps fifteen figures of a number.
_EXACT_IN_EXCEL = 1e15
# Excel has no plain dates: a day is kept as its midnight.
_MIDNIGHT = time()


def read_xlsx(content: bytes, limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """A table of text cells: dates as ISO 8601, formulas as the value Excel last saved."""
    if not DEFUSEDXML:
        raise RuntimeError("openpyxl must parse with defusedxml")
    has_formulas = guard(content, limits)
    try:
        return _read(content, limits, has_formulas)
    except Refusal:
        raise
    except Exception as fault:  # openpyxl raises whatever the damage happens to hit
        if isinstance(fault, DefusedXmlException) or isinstance(fault.__cause__, DefusedXmlException):
            raise Refusal(RefusalKind.FILE_HOSTILE) from fault
        raise Refusal(RefusalKind.FILE_DAMAGED) from fault


def guard(content: bytes, limits: Limits) -> bool:
    """Refuse a zip that is no workbook or unpacks to too much; tell whether its sheets hold formulas."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            _check_sizes(packed.infolist(), limits)
            if _WORKBOOK not in packed.namelist():
                raise Refusal(RefusalKind.FILE_FORMAT_UNKNOWN)
            sheets = [name for name in packed.namelist() if name.startswith("xl/worksheets/")]
            return any(_has_formula(packed, name) for name in sheets if name.endswith(".xml"))
    except (OSError, ValueError, EOFError, NotImplementedError, RuntimeError) as fault:
        raise Refusal(RefusalKind.FILE_DAMAGED) from fault
    except (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error) as fault:
        raise Refusal(RefusalKind.FILE_DAMAGED) from fault


def _check_sizes(members: list[zipfile.ZipInfo], limits: Limits) -> None:
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    is_bomb = unpacked > limits.unpacked_ratio * max(packed, 1) and unpacked > limits.unpacked_bytes // 20
    if unpacked > limits.unpacked_bytes or is_bomb:
        raise Refusal(RefusalKind.FILE_UNPACKS_TOO_LARGE, limit_mb=limits.unpacked_bytes // 1_000_000)


def _has_formula(packed: zipfile.ZipFile, name: str) -> bool:
    tail = b""
    with packed.open(name) as sheet:
        while chunk := sheet.read(_CHUNK):
            if _FORMULA.search(tail + chunk):
                return True
            tail = chunk[-3:]
    return False


def _read(content: bytes, limits: Limits, has_formulas: bool) -> Table:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about styles and extensions we never use
        workbook = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        try:
            sheet = _first_with_rows(workbook)
            notices = set()
            if len(workbook.worksheets) > 1:
                notices.add(Notice.MORE_SHEETS)
            if has_formulas and _formula_without_value(content, sheet):
                notices.add(Notice.FORMULA_WITHOUT_VALUE)
            found = Found(FileFormat.XLSX, sheet=cleaned(sheet.title), notices=frozenset(notices))
            return as_table(_cells(sheet, limits), found, limits)
        finally:
            workbook.close()


def _first_with_rows(workbook: Any) -> Any:
    for sheet in sorted(workbook.worksheets, key=lambda sheet: sheet.sheet_state != "visible"):
        sheet.reset_dimensions()
        if any(any(value is not None for value in row) for row in sheet.iter_rows(values_only=True)):
            return sheet
    raise Refusal(RefusalKind.FILE_EMPTY)


def _formula_without_value(content: bytes, sheet: Any) -> bool:
    """A workbook that no spreadsheet has saved keeps formulas whose value nobody knows."""
    workbook = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
    try:
        same = workbook[sheet.title]
        same.reset_dimensions()
        pairs = zip(same.iter_rows(values_only=True), sheet.iter_rows(values_only=True), strict=False)
        return any(
            value is None and isinstance(formula, str) and formula.startswith("=")
            for formulas, values in pairs
            for formula, value in zip(formulas, values, strict=False)
        )
    finally:
        workbook.close()


def _cells(sheet: Any, limits: Limits) -> Iterator[tuple[int, list[str]]]:
    """Rows as wide as the widest so far: a workbook leaves out empty cells at the end of a row."""
    width = 0
    for number, row in enumerate(sheet.iter_rows(values_only=True), start=1):
        cells = [_as_text(value) for value in row[: limits.columns + 1]]
        while cells and not cells[-1]:
            cells.pop()
        width = max(width, len(cells))
        yield number, cells + [""] * (width - len(cells))


def _as_text(value: Any) -> str:
    match value:
        case None:
            return ""
        case str():
            return cleaned(value)
        case bool():
            return "true" if value else "false"
        case datetime() if value.time() == _MIDNIGHT:
            return value.date().isoformat()
        case datetime():
            return value.isoformat(" ", "seconds")
        case date() | time():
            return value.isoformat()
        case float() if value.is_integer() and abs(value) < _EXACT_IN_EXCEL:
            return str(int(value))
        case _:
            return str(value)
