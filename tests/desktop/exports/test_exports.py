"""Exports open as they should, run nothing and tell nothing of informants."""

import csv
import io
import json
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop.exports.csv_writer import write_csv
from desktop.exports.export import export
from desktop.exports.geojson_writer import write_geojson
from desktop.exports.safe_text import without_controls, would_run
from desktop.exports.sheet import Sheet
from desktop.exports.subjects import Subject
from desktop.exports.xlsx_writer import write_xlsx
from desktop.intake.imports import Imports
from models.refusals import Refusal, RefusalKind
from models.reports.values import ReportSource
from tests.factories import a_case

SOURCE = (
    "Löpnr;Inkom;Kategori;Beskrivning;Område;Lat;Long;E-post\n"
    "1;2026-05-30 05:20;Belysning;=HYPERLINK(1) mörkt i tunneln;Centrum;59,330268;14,525355;"
    "anna@example.org\n"
    "2;2026-05-30 06:20;Trafik;Fort vid skolan;Centrum;;;\n"
)
NASTY = st.text(st.one_of(st.characters(), st.sampled_from("=+-@＝\t\r\n;\"'åäö\u202e")), max_size=30)


@pytest.fixture
def filled_store(store, tmp_path):
    path = tmp_path / "in.csv"
    path.write_text(SOURCE, encoding="utf-8")
    imports = Imports(store)
    imports.carry_out(imports.preview(path, ReportSource.SAFETY_MAP))
    return store


@pytest.mark.parametrize("subject", Subject)
@pytest.mark.parametrize("ending", ["csv", "xlsx", "geojson"])
def test_every_subject_goes_in_every_format(filled_store, tmp_path, subject, ending):
    a_case(filled_store)
    target = tmp_path / f"out.{ending}"

    export(filled_store, subject, target)

    assert target.stat().st_size
    assert not list(tmp_path.glob("*.part"))


def test_csv_is_as_swedish_excel_opens_it(filled_store, tmp_path):
    target = tmp_path / "out.csv"

    assert export(filled_store, Subject.REPORTS, target) == 2

    raw = target.read_bytes()
    first, second = csv.DictReader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";")
    assert raw.startswith(b"\xef\xbb\xbf")
    assert first["received_at"] == "2026-05-30T05:20:00+02:00"
    assert (first["latitude"], first["longitude"], first["precision"]) == ("59,330268", "14,525355", "punkt")
    assert first["text"] == "'=HYPERLINK(1) mörkt i tunneln"
    assert (second["latitude"], second["precision"], second["area"]) == ("", "område", "Centrum")


@pytest.mark.parametrize("ending", ["csv", "xlsx", "geojson"])
def test_informants_are_in_no_export(filled_store, tmp_path, ending):
    target = tmp_path / f"out.{ending}"

    export(filled_store, Subject.REPORTS, target)

    told = _all_cells(target) if ending == "xlsx" else target.read_text(encoding="utf-8")
    assert "anna@example.org" not in told


def test_xlsx_has_real_dates_and_numbers_and_no_formula(filled_store, tmp_path):
    target = tmp_path / "out.xlsx"

    export(filled_store, Subject.REPORTS, target)

    sheet = load_workbook(target).active
    headers = [cell.value for cell in sheet[1]]
    row = dict(zip(headers, sheet[2], strict=True))
    assert row["received_at"].value == datetime(2026, 5, 30, 5, 20)  # noqa: DTZ001 - Excel has no zones
    assert row["latitude"].value == pytest.approx(59.330268)
    assert (row["text"].data_type, row["text"].quotePrefix) == ("s", True)


def test_geojson_is_wgs84_with_six_decimals(filled_store, tmp_path):
    target = tmp_path / "out.geojson"

    export(filled_store, Subject.REPORTS, target)

    placed, unplaced = json.loads(target.read_text(encoding="utf-8"))["features"]
    assert placed["geometry"]["coordinates"] == [14.525355, 59.330268]
    assert unplaced["geometry"] is None


def test_an_unknown_ending_is_refused(store, tmp_path):
    with pytest.raises(Refusal) as refused:
        export(store, Subject.REPORTS, tmp_path / "out.docx")

    assert refused.value.kind is RefusalKind.EXPORT_FORMAT_UNKNOWN


def test_a_folder_that_is_not_there_is_refused(store, tmp_path):
    with pytest.raises(Refusal) as refused:
        export(store, Subject.REPORTS, tmp_path / "nowhere" / "out.csv")

    assert refused.value.kind is RefusalKind.FILE_NOT_WRITABLE


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(texts=st.lists(NASTY, min_size=1, max_size=5))
def test_csv_comes_back_as_it_was_and_no_cell_runs(tmp_path, texts):
    target = tmp_path / "round.csv"

    write_csv(_sheet(texts), target)

    with target.open(encoding="utf-8-sig", newline="") as file:
        cells = [row[0] for row in list(csv.reader(file, delimiter=";"))[1:]]
    assert not any(would_run(cell) for cell in cells)
    assert [cell.removeprefix("'") for cell in cells] == [
        without_controls(text).removeprefix("'") for text in texts
    ]


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(texts=st.lists(NASTY, min_size=1, max_size=5))
def test_xlsx_holds_no_formula_whatever_the_text(tmp_path, texts):
    target = tmp_path / "round.xlsx"

    write_xlsx(_sheet(texts), target)

    cells = [row[0] for row in list(load_workbook(target).active.iter_rows())[1:]]
    assert all(cell.data_type != "f" for cell in cells)
    assert [_lines(cell.value or "") for cell in cells] == [_lines(without_controls(text)) for text in texts]


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(texts=st.lists(NASTY, min_size=1, max_size=5))
def test_geojson_comes_back_as_it_was(tmp_path, texts):
    target = tmp_path / "round.geojson"

    write_geojson(_sheet(texts), target)

    features = json.loads(target.read_text(encoding="utf-8"))["features"]
    assert [feature["properties"]["text"] for feature in features] == [
        without_controls(text) for text in texts
    ]


def _sheet(texts):
    return Sheet(
        "reports", ("text", "received_at"), [(text, datetime(2026, 5, 30, tzinfo=UTC)) for text in texts]
    )


def _lines(text):
    """XML knows one line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _all_cells(path):
    return str([list(row) for row in load_workbook(path).active.iter_rows(values_only=True)])
