"""Cases 45 and 46: what leaves for a spreadsheet runs nothing there."""

import csv
from datetime import datetime

import pytest
from openpyxl import load_workbook

from desktop.exports.export import export
from desktop.exports.subjects import Subject
from tests.factories import a_case, a_report

RUNS = ["=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "＋", "－", "＠", " =", "\u00a0=", "\ufeff="]


def in_csv(store, folder, subject=Subject.REPORTS):
    export(store, subject, folder / "out.csv")
    with (folder / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def in_xlsx(store, folder, subject=Subject.REPORTS):
    export(store, subject, folder / "out.xlsx")
    headers, *rows = load_workbook(folder / "out.xlsx").active.iter_rows()
    return [dict(zip((cell.value for cell in headers), row, strict=True)) for row in rows]


@pytest.mark.parametrize("start", RUNS)
def test_case_45_a_cell_that_a_spreadsheet_would_run_is_text(store, tmp_path, start):
    told = f'{start}HYPERLINK("http://example.org";"Klicka")'
    a_report(store, told)
    a_case(store, told)

    assert in_csv(store, tmp_path)[0]["text"].startswith("'")
    cell = in_xlsx(store, tmp_path)[0]["text"]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    assert in_xlsx(store, tmp_path, Subject.CASES)[0]["title"].data_type == "s"


def test_case_45_formulas_that_came_with_a_file_go_out_as_text(inbox, tmp_path):
    inbox.bring_in(
        'Id;Datum;Beskrivning;Område\n=cmd|x;2026-05-17;"=1+1 och mörkt";@SUM(A1)\n-2;2026-05-18;Skräp;+46\n'
    )

    for row in in_csv(inbox.store, tmp_path):
        assert row["external_id"][0] == row["area"][0] == "'"
    assert not [
        cell for row in in_xlsx(inbox.store, tmp_path) for cell in row.values() if cell.data_type == "f"
    ]


def test_case_45_numbers_and_times_stay_numbers_and_times(inbox, tmp_path):
    inbox.bring_in("Datum;Beskrivning;Lat;Long\n2026-05-17 14:30;Mörkt i tunneln;-33,86;-70,65\n")
    row = in_xlsx(inbox.store, tmp_path)[0]

    assert (row["latitude"].value, row["longitude"].value) == (-33.86, -70.65)
    assert row["received_at"].value == datetime(2026, 5, 17, 14, 30)  # noqa: DTZ001 - Excel has no zones
    assert in_csv(inbox.store, tmp_path)[0]["latitude"] == "-33,860000"


def test_case_46_control_letters_do_not_stop_a_workbook(store, tmp_path):
    a_report(store, "Mö\x00\x01\x0b\x0c\x1frkt\ufffe i tunneln")

    assert in_xlsx(store, tmp_path)[0]["text"].value == "Mörkt i tunneln"
    assert in_csv(store, tmp_path)[0]["text"] == "Mörkt i tunneln"


def test_what_was_exported_comes_in_as_it_went_out(inbox, store, tmp_path):
    inbox.bring_in(
        "Löpnr;Datum;Kategori;Beskrivning;Lat;Long\n7;2026-05-17;Belysning;=Mörkt i tunneln;59,33;14,52\n"
    )
    export(store, Subject.REPORTS, tmp_path / "out.csv")

    assert inbox.preview((tmp_path / "out.csv").read_bytes()).counts.same == 1
