"""Excel workbooks: what is read, and what is refused before it is opened."""

import io
import zipfile
from datetime import datetime

import pytest
from openpyxl import Workbook

from desktop.intake.limits import Limits
from desktop.intake.reading import read
from desktop.intake.table import Notice
from models.refusals import Refusal, RefusalKind

HEADERS = ("Datum", "Beskrivning", "SWEREF N", "SWEREF E")
ROW = (datetime(2026, 5, 17, 14, 48), "Mörkt i gångtunneln", 6576924.7, 472992)  # noqa: DTZ001 - Excel's


def test_the_first_sheet_with_rows_is_read():
    """43."""
    workbook = Workbook()
    sheet = workbook.create_sheet("Synpunkter")
    sheet.append(["Synpunkter 2026"])
    sheet.append(HEADERS)
    sheet.append(ROW)
    sheet.append([])
    sheet.append(["Summa", None, None, 1])

    table = read(_bytes(workbook))

    assert (table.found.sheet, table.headers) == ("Synpunkter", HEADERS)
    assert table.rows == [["2026-05-17 14:48:00", "Mörkt i gångtunneln", "6576924.7", "472992"]]
    assert table.lines == [3]
    assert Notice.MORE_SHEETS in table.found.notices


def test_a_formula_that_nobody_has_computed_is_flagged():
    """43."""
    workbook = Workbook()
    workbook.active.append(HEADERS)
    workbook.active.append((ROW[0], ROW[1], "=1+1", 472992))

    table = read(_bytes(workbook))

    assert table.rows[0][2] == ""
    assert Notice.FORMULA_WITHOUT_VALUE in table.found.notices


def test_text_that_looks_like_a_formula_stays_text():
    workbook = Workbook()
    workbook.active.append(HEADERS)
    workbook.active.append((ROW[0], "x", 1, 2))
    workbook.active["B2"].value = '=HYPERLINK("http://example.com")'
    workbook.active["B2"].data_type = "s"

    assert read(_bytes(workbook)).rows[0][1] == '=HYPERLINK("http://example.com")'


def test_a_bomb_is_refused_before_it_unpacks():
    """39."""
    with pytest.raises(Refusal) as refused:
        read(_zipped({"xl/workbook.xml": b"<a/>", "xl/worksheets/sheet1.xml": b"\0" * 30_000_000}))

    assert refused.value.kind is RefusalKind.FILE_UNPACKS_TOO_LARGE


def test_entities_are_refused():
    """40, 41."""
    workbook = Workbook()
    workbook.active.append(HEADERS)
    parts = _unzipped(_bytes(workbook))
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(
        b"<workbook ", b'<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook ', 1
    )

    with pytest.raises(Refusal) as refused:
        read(_zipped(parts))

    assert refused.value.kind is RefusalKind.FILE_HOSTILE


@pytest.mark.parametrize("content", [b"PK\x03\x04nothing", b"PK\x03\x04" + b"\0" * 100])
def test_a_damaged_zip_is_refused(content):
    with pytest.raises(Refusal) as refused:
        read(content)

    assert refused.value.kind is RefusalKind.FILE_DAMAGED


def test_another_zip_is_no_workbook():
    """42: an .ods renamed .xlsx."""
    with pytest.raises(Refusal) as refused:
        read(_zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<a/>"}))

    assert refused.value.kind is RefusalKind.FILE_FORMAT_UNKNOWN


def test_row_limit_holds_for_workbooks_too():
    workbook = Workbook()
    for _ in range(6):
        workbook.active.append(("Datum", "Beskrivning"))

    with pytest.raises(Refusal) as refused:
        read(_bytes(workbook), limits=Limits(rows=3))

    assert refused.value.kind is RefusalKind.TOO_MANY_ROWS


def _bytes(workbook):
    content = io.BytesIO()
    workbook.save(content)
    return content.getvalue()


def _zipped(parts):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, part in parts.items():
            packed.writestr(name, part)
    return content.getvalue()


def _unzipped(content):
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}
