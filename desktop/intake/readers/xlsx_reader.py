"""Excel workbooks: one sheet of cells. Nothing in them is run or followed."""

import io
import re
import warnings
from itertools import islice
from typing import Any
from zipfile import ZipFile

from defusedxml.common import DefusedXmlException
from openpyxl.reader.excel import load_workbook
from openpyxl.xml import DEFUSEDXML

from desktop.intake.limits import Limits
from desktop.intake.readers.cleaning import cleaned
from desktop.intake.readers.grid import as_table
from desktop.intake.readers.merged_cells import Merge, merges_in, told_in_each
from desktop.intake.readers.packed import unpacking
from desktop.intake.readers.sheets import HEAD, Sheet, choose, notices_of
from desktop.intake.readers.workbook_cells import as_cells
from desktop.intake.table import FileFormat, Found, Notice, Table
from models.refusals import Refusal, RefusalKind

WORKBOOK = "xl/workbook.xml"
_LINKS = "xl/externalLinks/"
_PROLOGUE = 1024
_CHUNK = 1 << 20
_OVERLAP = 10_000
# A formula without a value: nobody has saved the file in a spreadsheet. One of t="str" is empty on purpose.
_UNCOMPUTED = re.compile(
    rb"<(?:\w+:)?c(?:(?! t=\"str\")[^>])*>\s*<(?P<f>(?:\w+:)?f)(?: [^>]*)?(?:/>|>[^<]*</(?P=f)>)"
    rb"\s*(?:<(?P<v>(?:\w+:)?v)\s*(?:/>|></(?P=v)>))?\s*</"
)
_HIDDEN_ROW = re.compile(rb"<(?:\w+:)?row [^>]*\bhidden=\"(?:1|true)\"")


def read_xlsx(content: bytes, wanted: str = "", limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """A table of text cells: dates as ISO 8601, formulas as the value Excel last saved.

    *wanted* names the sheet; the likeliest is taken when it is empty.
    """
    if not DEFUSEDXML:
        raise RuntimeError("openpyxl must parse with defusedxml")
    with unpacking(content, limits) as packed:
        _refuse_document_types(packed)
        try:
            return _read(content, packed, wanted, limits)
        except Refusal:
            raise
        except Exception as fault:  # openpyxl raises whatever the damage happens to hit
            if isinstance(fault, DefusedXmlException) or isinstance(fault.__cause__, DefusedXmlException):
                raise Refusal(RefusalKind.FILE_HOSTILE) from fault
            raise Refusal(RefusalKind.FILE_DAMAGED) from fault


def _refuse_document_types(packed: ZipFile) -> None:
    """No spreadsheet writes them; what they declare is not waited for."""
    for name in packed.namelist():
        if name.endswith((".xml", ".rels")):
            with packed.open(name) as part:
                if b"<!DOCTYPE" in part.read(_PROLOGUE):
                    raise Refusal(RefusalKind.FILE_HOSTILE)


def _read(content: bytes, packed: ZipFile, wanted: str, limits: Limits) -> Table:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about styles and extensions we never use
        workbook = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        try:
            sheets = [_looked_at(page) for page in workbook.worksheets]
            chosen = choose(sheets, wanted)
            page = workbook.worksheets[sheets.index(chosen)]
            noticed, merges = _noticed(packed, page)
            found = Found(
                FileFormat.XLSX,
                sheet=chosen.name,
                sheets=tuple(sheet.name for sheet in sheets),
                notices=frozenset(notices_of(sheets) | noticed),
            )
            rows = page.iter_rows(values_only=True)
            told = told_in_each(rows, merges) if merges else rows
            return as_table(as_cells(told, limits), found, limits)
        finally:
            workbook.close()


def _looked_at(page: Any) -> Sheet:
    page.reset_dimensions()
    head = list(islice(page.iter_rows(values_only=True), HEAD))
    return Sheet(cleaned(page.title), head, is_hidden=page.sheet_state != "visible")


def _noticed(packed: ZipFile, page: Any) -> tuple[set[Notice], set[Merge]]:
    """What openpyxl does not tell, from the sheet's own text; much quicker than a second reading."""
    looked_for = {
        Notice.FORMULA_WITHOUT_VALUE: _UNCOMPUTED,
        Notice.HIDDEN_ROWS: _HIDDEN_ROW,
    }
    seen, merges = set(), set[Merge]()
    if any(name.startswith(_LINKS) for name in packed.namelist()):
        seen.add(Notice.LINKS_NOT_FOLLOWED)
    tail = b""
    with packed.open(page._worksheet_path.lstrip("/")) as sheet:  # noqa: SLF001 - openpyxl tells it nowhere else
        while chunk := sheet.read(_CHUNK):
            text = tail + chunk
            seen |= {notice for notice, pattern in looked_for.items() if pattern.search(text)}
            merges |= merges_in(text)
            tail = text[-_OVERLAP:]
    return (seen | {Notice.MERGED_ROWS} if merges else seen), merges
