"""Excel workbooks: what is read, and what is refused before it is opened."""

from datetime import datetime

import pytest
from openpyxl import Workbook

from desktop.intake.limits import Limits
from desktop.intake.options import Options
from desktop.intake.readers.reading import read
from desktop.intake.table import Notice
from models.refusals import Refusal, RefusalKind
from tests.files_of_senders import saved, unzipped, xlsx, zipped

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

    table = read(saved(workbook))

    assert (table.found.sheet, table.headers) == ("Synpunkter", HEADERS)
    assert table.rows == [["2026-05-17 14:48:00", "Mörkt i gångtunneln", "6576924.7", "472992"]]
    assert table.lines == [3]
    assert Notice.MORE_SHEETS in table.found.notices


def test_a_formula_that_nobody_has_computed_is_flagged():
    """43."""
    workbook = Workbook()
    workbook.active.append(HEADERS)
    workbook.active.append((ROW[0], ROW[1], "=1+1", 472992))

    table = read(saved(workbook))

    assert table.rows[0][2] == ""
    assert Notice.FORMULA_WITHOUT_VALUE in table.found.notices


@pytest.mark.parametrize("cell", [b'<c r="C2"><f>1+1</f></c>', b'<c r="C2"><f t="shared" si="0"/></c>'])
def test_formulas_without_a_value_are_found_however_they_are_written(cell):
    """43."""
    parts = unzipped(xlsx(HEADERS, (ROW[0], ROW[1], 5, 472992)))
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace(b'<c r="C2" t="n"><v>5</v></c>', cell)

    assert Notice.FORMULA_WITHOUT_VALUE in read(zipped(parts)).found.notices


@pytest.mark.parametrize(
    "cell", [b'<c r="C2"><f>1+1</f><v>2</v></c>', b'<c r="C2" t="str"><f>""</f><v></v></c>']
)
def test_a_computed_formula_is_its_value(cell):
    parts = unzipped(xlsx(HEADERS, (ROW[0], ROW[1], 5, 472992)))
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace(b'<c r="C2" t="n"><v>5</v></c>', cell)

    table = read(zipped(parts))

    assert table.rows[0][2] in {"2", ""}
    assert Notice.FORMULA_WITHOUT_VALUE not in table.found.notices


def test_the_sheet_with_names_we_know_is_read_and_another_on_request():
    """43."""
    content = xlsx(("Läs mig",), ("Fyll i nästa blad",), Data=[HEADERS, ROW], Mer=[("Text",), ("Skräp",)])

    table = read(content)

    assert (table.found.sheet, table.found.sheets) == ("Data", ("Blad1", "Data", "Mer"))
    assert read(content, Options(sheet="Mer")).rows == [["Skräp"]]
    with pytest.raises(Refusal) as refused:
        read(content, Options(sheet="Finns inte"))
    assert (refused.value.kind, refused.value.facts["sheets"]) == (
        RefusalKind.SHEET_UNKNOWN,
        "Blad1, Data, Mer",
    )


def test_sheets_with_the_same_columns_are_asked_about():
    content = xlsx(HEADERS, ROW, Norra=[("Norra delen",), HEADERS, ROW], Mall=[HEADERS])
    with pytest.raises(Refusal) as refused:
        read(content)

    assert refused.value.kind is RefusalKind.SHEETS_ALIKE
    assert refused.value.facts["sheets"] == ("Blad1", "Norra")
    assert len(read(content, Options(sheet="Norra")).rows) == 1


def test_hidden_sheets_and_rows_are_told():
    """43."""
    workbook = Workbook()
    workbook.active.append(HEADERS)
    workbook.active.append(ROW)
    workbook.active.sheet_state = "hidden"
    shown = workbook.create_sheet("Öppen")
    shown.append(HEADERS)
    shown.append(ROW)
    shown.row_dimensions[2].hidden = True

    table = read(saved(workbook))

    assert table.found.sheet == "Öppen"
    assert {Notice.HIDDEN_SHEETS, Notice.HIDDEN_ROWS} <= table.found.notices
    assert len(table.rows) == 1


def test_text_that_looks_like_a_formula_stays_text():
    workbook = Workbook()
    workbook.active.append(HEADERS)
    workbook.active.append((ROW[0], "x", 1, 2))
    workbook.active["B2"].value = '=HYPERLINK("http://example.com")'
    workbook.active["B2"].data_type = "s"

    assert read(saved(workbook)).rows[0][1] == '=HYPERLINK("http://example.com")'


def test_a_bomb_is_refused_before_it_unpacks():
    """39."""
    with pytest.raises(Refusal) as refused:
        read(zipped({"xl/workbook.xml": b"<a/>", "xl/worksheets/sheet1.xml": b"\0" * 30_000_000}))

    assert refused.value.kind is RefusalKind.FILE_UNPACKS_TOO_LARGE


def test_entities_are_refused():
    """40, 41."""
    workbook = Workbook()
    workbook.active.append(HEADERS)
    parts = unzipped(saved(workbook))
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(
        b"<workbook ", b'<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook ', 1
    )

    with pytest.raises(Refusal) as refused:
        read(zipped(parts))

    assert refused.value.kind is RefusalKind.FILE_HOSTILE


@pytest.mark.parametrize("content", [b"PK\x03\x04nothing", b"PK\x03\x04" + b"\0" * 100])
def test_a_damaged_zip_is_refused(content):
    with pytest.raises(Refusal) as refused:
        read(content)

    assert refused.value.kind is RefusalKind.FILE_DAMAGED


def test_another_zip_is_no_workbook():
    """42: a document of text renamed .xlsx."""
    with pytest.raises(Refusal) as refused:
        read(zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"}))

    assert refused.value.kind is RefusalKind.FILE_FORMAT_UNKNOWN


def test_row_limit_holds_for_workbooks_too():
    with pytest.raises(Refusal) as refused:
        read(xlsx(HEADERS, *[ROW] * 6), limits=Limits(rows=3))

    assert refused.value.kind is RefusalKind.TOO_MANY_ROWS
