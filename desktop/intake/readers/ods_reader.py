"""OpenDocument workbooks, as LibreOffice saves them: one sheet of cells."""

import io
from itertools import islice

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetVisibleEnum

from desktop.intake.limits import Limits
from desktop.intake.readers.cleaning import cleaned
from desktop.intake.readers.grid import as_table
from desktop.intake.readers.ods_sizes import Extent, measured
from desktop.intake.readers.packed import unpacking
from desktop.intake.readers.sheets import HEAD, Sheet, choose, notices_of
from desktop.intake.readers.workbook_cells import as_cells
from desktop.intake.table import FileFormat, Found, Notice, Table
from models.refusals import Refusal, RefusalKind

MIME_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"


def read_ods(content: bytes, wanted: str = "", limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """A table of text cells. *wanted* names the sheet; the likeliest is taken when it is empty."""
    with unpacking(content, limits) as packed:
        extents = measured(packed, limits)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
            return _read(workbook, extents, wanted, limits)
    except CalamineError as fault:
        raise Refusal(RefusalKind.FILE_DAMAGED) from fault


def _read(workbook: CalamineWorkbook, extents: list[Extent], wanted: str, limits: Limits) -> Table:
    pages = [workbook.get_sheet_by_index(index) for index in range(len(workbook.sheet_names))]
    shown = [sheet.visible == SheetVisibleEnum.Visible for sheet in workbook.sheets_metadata]
    sheets = [_looked_at(page, is_shown) for page, is_shown in zip(pages, shown, strict=True)]
    chosen = choose(sheets, wanted)
    at = sheets.index(chosen)
    notices = notices_of(sheets)
    if at < len(extents) and extents[at].has_hidden_rows:
        notices.add(Notice.HIDDEN_ROWS)
    found = Found(
        FileFormat.ODS,
        sheet=chosen.name,
        sheets=tuple(sheet.name for sheet in sheets),
        notices=frozenset(notices),
    )
    return as_table(as_cells(pages[at].iter_rows(), limits), found, limits)


def _looked_at(page: CalamineSheet, is_shown: bool) -> Sheet:
    return Sheet(cleaned(page.name), list(islice(page.iter_rows(), HEAD)), is_hidden=not is_shown)
