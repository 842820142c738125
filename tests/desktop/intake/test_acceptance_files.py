"""The figures that contracts.md promises for the shared files, and every row of the campaign's."""

import csv
import json
from collections import Counter
from dataclasses import asdict

import pytest
from sqlalchemy import select

from desktop.intake.imports import Imports
from desktop.intake.table import FileFormat
from desktop.intake.values import RowKind
from desktop.places.distance import metres_between
from models.areas.tables import BaseLayer
from models.deeds import Deed
from models.reports.tables import Informant, Report
from models.reports.values import Precision, ReportSource
from tests.shared import shared_data

CAMPAIGN = "trygghetskartan_kampanj_2026.csv"
SWEDISH = {"punkt": Precision.POINT, "område": Precision.AREA}


@pytest.fixture
def outlined_store(any_store):
    outline = json.loads(shared_data("kommuner_karlskoga_degerfors.geojson").read_text(encoding="utf-8"))
    outline["features"] = [part for part in outline["features"] if part["properties"]["id"] == "1883"]
    with any_store.writing(Deed.AREA_IMPORT) as session:
        session.add(BaseLayer(name="outline", geojson=outline))
    return any_store


def test_campaign_is_understood_without_a_word_from_the_person(store):
    preview = Imports(store).preview(shared_data(CAMPAIGN), ReportSource.SAFETY_MAP)

    assert preview.found.format is FileFormat.CSV
    assert (preview.found.encoding, preview.found.delimiter, preview.crs) == ("cp1252", ";", "EPSG:3006")


def test_campaign_gives_the_promised_figures(store):
    imports = Imports(store)

    result = imports.carry_out(imports.preview(shared_data(CAMPAIGN), ReportSource.SAFETY_MAP))

    figures = asdict(result.counts)
    assert figures.pop("likely_same") >= 1
    assert figures == {
        "rows": 744, "new": 730, "same": 14, "changed": 0, "rejected": 0, "unplaced": 63, "fallback": 48,
    }  # fmt: skip


def test_every_row_of_the_campaign_can_be_shown_by_its_kind(store):
    preview = Imports(store).preview(shared_data(CAMPAIGN), ReportSource.SAFETY_MAP)
    rows, counts = preview.rows, preview.counts
    figures = {
        RowKind.ALL: counts.rows,
        RowKind.NEW: counts.new,
        RowKind.SAME: counts.same,
        RowKind.LIKELY: counts.likely_same,
        RowKind.UNPLACED: counts.unplaced + counts.fallback,
        RowKind.FALLBACK: counts.fallback,
        RowKind.CHANGED: 0,
        RowKind.REJECTED: 0,
    }

    assert {kind: rows.count(kind) for kind in RowKind} == figures
    for kind in RowKind:
        shown = [rows.row(kind, index) for index in range(rows.count(kind))]
        assert [row.line for row in shown] == list(rows.lines(kind))
        assert list(rows.lines(kind)) == sorted(rows.lines(kind))
        assert all(len(row.raw) == len(preview.headers) for row in shown)
    assert all(rows.row(RowKind.LIKELY, index).likely for index in range(counts.likely_same))


def test_campaign_row_by_row(outlined_store):
    imports = Imports(outlined_store)
    imports.carry_out(imports.preview(shared_data(CAMPAIGN), ReportSource.SAFETY_MAP))

    with outlined_store.reading() as session:
        reports = {report.external_id: report for report in session.scalars(select(Report))}
        informants = session.scalars(select(Informant)).all()

    truth = _truth()
    assert reports.keys() == truth.keys()
    for external_id, expected in truth.items():
        report = reports[external_id]
        assert report.precision is SWEDISH[expected["precision"]]
        assert report.is_fallback is (expected["kind"] == "fallback")
        assert report.is_swapped is (expected["kind"] == "swapped")
        assert report.is_outside is (expected["kind"] == "outside")
        if expected["latitude"]:
            wanted = float(expected["latitude"]), float(expected["longitude"])
            assert metres_between(*wanted, report.latitude, report.longitude) < 1
        else:
            assert report.latitude is None
    # 185 rows of the file have one; three of them stand twice.
    assert len(informants) == 182


def test_campaign_texts_are_kept_to_the_letter(store):
    imports = Imports(store)
    imports.carry_out(imports.preview(shared_data(CAMPAIGN), ReportSource.SAFETY_MAP))
    raw = shared_data(CAMPAIGN).read_text(encoding="cp1252")
    said = {row["Löpnr"]: row["Beskriv platsen"] for row in csv.DictReader(raw.splitlines(), delimiter=";")}

    with store.reading() as session:
        kept = dict(session.execute(select(Report.external_id, Report.text)).all())

    assert kept == said


def test_near_duplicates_are_proposed_and_few_others(store):
    preview = Imports(store).preview(shared_data(CAMPAIGN), ReportSource.SAFETY_MAP)
    near = {
        frozenset((external_id, row["near_duplicate_of"]))
        for external_id, row in _truth().items()
        if row["near_duplicate_of"]
    }

    new = preview.judged.new
    proposed = {
        frozenset((new[index].external_id, new[likeness.key].external_id))
        for index, likeness in preview.judged.likely.items()
    }

    assert len(near & proposed) >= 0.8 * len(near)
    assert len(proposed - near) <= 10


def test_second_import_adds_nothing_and_undo_takes_all_back(any_store):
    imports = Imports(any_store)
    first = imports.carry_out(imports.preview(shared_data(CAMPAIGN), ReportSource.SAFETY_MAP))

    again = imports.preview(shared_data(CAMPAIGN), ReportSource.SAFETY_MAP)
    second = imports.carry_out(again)

    assert again.imported_before is not None
    assert (second.counts.new, second.counts.same) == (0, 744)
    assert imports.undo(first.import_id) == 730
    with any_store.reading() as session:
        assert session.scalars(select(Report.id)).all() == []
        assert session.scalars(select(Informant.id)).all() == []


@pytest.mark.parametrize(
    ("name", "source"),
    [("polisen_events_2026.json", ReportSource.POLICE), ("open311_san_francisco.xml", ReportSource.OTHER)],
)
def test_no_format_brings_anything_twice(store, name, source):
    imports = Imports(store)
    first = imports.carry_out(imports.preview(shared_data(name), source))

    again = imports.preview(shared_data(name), source).counts

    assert (again.new, again.same, again.changed) == (0, first.counts.rows, 0)


def test_police_events_are_never_placed(store):
    imports = Imports(store)

    result = imports.carry_out(imports.preview(shared_data("polisen_events_2026.json"), ReportSource.POLICE))

    assert (result.counts.rows, result.counts.new, result.counts.rejected) == (500, 500, 0)
    with store.reading() as session:
        reports = session.scalars(select(Report)).all()
    assert all(report.latitude is None for report in reports)
    event = next(report for report in reports if report.external_id == "650297")
    assert event.place.startswith("Kävlinge")
    assert event.precision is Precision.MUNICIPALITY
    assert event.happened_at.isoformat() == "2026-08-22T15:59:00+00:00"


def test_open311_falls_back_to_service_and_address(store):
    imports = Imports(store)

    result = imports.carry_out(imports.preview(shared_data("open311_san_francisco.xml"), ReportSource.OTHER))

    assert (result.counts.new, result.counts.fallback, result.counts.unplaced) == (56, 9, 0)
    with store.reading() as session:
        reports = session.scalars(select(Report)).all()
    assert Counter(report.precision for report in reports)[Precision.POINT] == 47
    dumping = next(report for report in reports if report.external_id == "1129792")
    assert dumping.text == "Illegal_Dumping, INTERSECTION of FALMOUTH ST and FOLSOM ST"


def _truth():
    with shared_data("trygghetskartan_kampanj_2026.rows.csv").open(encoding="utf-8-sig", newline="") as rows:
        return {row["id"]: row for row in csv.DictReader(rows)}
