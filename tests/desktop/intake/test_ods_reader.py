"""OpenDocument workbooks: what is read, and bombs that end before they unroll."""

from datetime import date, datetime, time

import pytest

from desktop.intake.limits import Limits
from desktop.intake.options import Options
from desktop.intake.readers.reading import read
from desktop.intake.table import FileFormat, Notice
from models.refusals import Refusal, RefusalKind
from tests.files_of_senders import ods, ods_of, unzipped, zipped

HEADERS = ("Datum", "Klockan", "Beskrivning", "SWEREF N", "SWEREF E")
ROW = (date(2026, 5, 17), time(14, 48), "Mörkt i tunneln\nvid ån", 6576924.7, 472992)
EMPTY_COLUMNS = '<table:table-cell table:number-columns-repeated="16384"/>'
EMPTY_ROWS = f'<table:table-row table:number-rows-repeated="1048000">{EMPTY_COLUMNS}</table:table-row>'
FULL_CELL = (
    '<table:table-cell table:number-columns-repeated="%d" office:value-type="float" office:value="1"/>'
)
FULL_ROWS = f'<table:table-row table:number-rows-repeated="%d">{FULL_CELL}</table:table-row>'


def test_cells_are_read_by_their_kind():
    table = read(ods(("Synpunkter 2026",), HEADERS, ROW, ("Summa", None, None, 1, 1), EMPTY_ROWS))

    assert (table.found.format, table.found.sheet, table.headers) == (FileFormat.ODS, "Blad1", HEADERS)
    assert table.rows == [["2026-05-17", "14:48:00", "Mörkt i tunneln\nvid ån", "6576924.7", "472992"]]
    assert table.lines == [3]
    assert table.found.notices == {Notice.TOTALS_LEFT_OUT}


def test_lines_are_counted_over_empty_rows():
    table = read(ods(HEADERS, EMPTY_ROWS.replace("1048000", "7"), ROW))

    assert table.lines == [9]


def test_times_with_a_day_are_kept_whole():
    table = read(ods(("Inkom", "Text"), (datetime(2026, 5, 17, 14, 48, 9), "Mörkt")))  # noqa: DTZ001 - as in files

    assert table.rows == [["2026-05-17 14:48:09", "Mörkt"]]


def test_the_sheet_with_names_we_know_is_read_and_another_on_request():
    """43."""
    content = ods(("Läs mig",), ("Fyll i nästa blad",), Data=[HEADERS, ROW], Mer=[("Text",), ("Skräp",)])

    assert read(content).found.sheet == "Data"
    assert read(content).found.sheets == ("Blad1", "Data", "Mer")
    assert Notice.MORE_SHEETS in read(content).found.notices
    assert read(content, Options(sheet="Mer")).rows == [["Skräp"]]
    with pytest.raises(Refusal) as refused:
        read(content, Options(sheet="Finns inte"))
    assert refused.value.kind is RefusalKind.SHEET_UNKNOWN
    assert refused.value.facts["sheets"] == "Blad1, Data, Mer"


def test_hidden_rows_are_read_and_told():
    """43."""
    hidden = '<table:table-row table:visibility="filter"><table:table-cell office:value-type="string">'
    row = f'{hidden}<text:p xmlns:text="urn:x">a</text:p></table:table-cell></table:table-row>'
    table = read(ods(("Text", "Datum"), ("Mörkt", date(2026, 5, 17)), row))

    assert Notice.HIDDEN_ROWS in table.found.notices
    assert len(table.rows) == 2


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        (FULL_ROWS % (1_048_576, 1), RefusalKind.TOO_MANY_ROWS),
        (FULL_ROWS % (1, 16_384), RefusalKind.TOO_MANY_COLUMNS),
        (FULL_ROWS % (199_000, 400), RefusalKind.FILE_UNPACKS_TOO_LARGE),
        (FULL_ROWS % (10**18, 10**18), RefusalKind.TOO_MANY_ROWS),
    ],
)
def test_what_repeats_without_end_is_refused(row, kind):
    """39."""
    with pytest.raises(Refusal) as refused:
        read(ods(HEADERS, row))

    assert refused.value.kind is kind


def test_many_middling_sheets_are_a_bomb_too():
    sheets = {f"B{number}": [FULL_ROWS % (100_000, 20)] for number in range(9)}

    with pytest.raises(Refusal) as refused:
        read(ods(HEADERS, **sheets))

    assert refused.value.kind is RefusalKind.FILE_UNPACKS_TOO_LARGE


def test_a_zip_bomb_is_refused_before_it_unpacks():
    """39."""
    parts = {**unzipped(ods(HEADERS, ROW)), "Pictures/1.png": b"\0" * 30_000_000}

    with pytest.raises(Refusal) as refused:
        read(zipped(parts))

    assert refused.value.kind is RefusalKind.FILE_UNPACKS_TOO_LARGE


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (
            ods_of("", prologue='<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'),
            RefusalKind.FILE_HOSTILE,
        ),
        (ods_of("", manifest="<manifest:encryption-data/>"), RefusalKind.FILE_LOCKED),
        (ods_of("<table:table>"), RefusalKind.FILE_DAMAGED),
        (ods_of(""), RefusalKind.FILE_EMPTY),
        (ods(HEADERS), RefusalKind.FILE_WITHOUT_ROWS),
    ],
)
def test_hostile_locked_damaged_and_empty_ones_are_refused(content, kind):
    """15, 40, 41, 42."""
    with pytest.raises(Refusal) as refused:
        read(content)

    assert refused.value.kind is kind


def test_row_limit_holds():
    with pytest.raises(Refusal) as refused:
        read(ods(HEADERS, *[ROW] * 6), limits=Limits(rows=3))

    assert refused.value.kind is RefusalKind.TOO_MANY_ROWS
