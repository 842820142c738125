"""The command `map` as a person would use it."""

import json

import pytest

import resources
from desktop.areas.areas import Areas
from desktop.store import Store
from models.reports.values import Position
from tests.factories import a_report

CENTRUM = Position(58.4065, 15.622)


@pytest.fixture
def town(store):
    areas = Areas(store)
    areas.import_file(resources.folder() / "demo" / "alvkoping.geojson")
    area = areas.area_of(CENTRUM.latitude, CENTRUM.longitude)
    for _ in range(4):
        a_report(store, position=CENTRUM, area_id=area)
    return store


def reports_by_area(path) -> dict[str, int | None]:
    features = json.loads(path.read_text("utf-8"))["features"]
    return {feature["properties"]["area"]: feature["properties"].get("reports") for feature in features}


def test_without_a_word_of_precision_only_areas_go_out(town: Store, on_store, tmp_path):
    path = tmp_path / "map.geojson"
    code, said, _ = on_store("map", "-o", path)
    assert code == 0
    assert str(path) in said
    features = json.loads(path.read_text("utf-8"))["features"]
    assert {feature["properties"]["layer"] for feature in features} == {"areas"}


def test_it_is_narrowed_by_area_days_and_kind(town: Store, on_store, tmp_path):
    path = tmp_path / "map.geojson"
    narrowed = ("--area", "centrum", "--from", "2026-11-18", "--to", "2026-11-18", "--kind", "report")
    assert on_store("map", "-o", path, *narrowed)[0] == 0
    assert reports_by_area(path)["Centrum"] == 4
    assert on_store("map", "-o", path, "--to", "2026-11-17")[0] == 0
    assert reports_by_area(path)["Centrum"] == 0


def test_every_precision_can_be_asked_for(town: Store, on_store, tmp_path):
    for precision in ("area", "street", "exact"):
        path = tmp_path / f"{precision}.html"
        assert on_store("map", "-o", path, "--precision", precision, "--title", "Höst")[0] == 0
        assert "Höst" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("given", "told"),
    [(("-o", "map.docx"), ".gpkg"), (("-o", "map.pdf", "--area", "Ingenstans"), "Ingenstans")],
)
def test_what_cannot_be_done_is_said_in_a_sentence(town: Store, on_store, given, told):
    code, _, complaint = on_store("map", *given)
    assert code == 1
    assert told in complaint
    assert "Traceback" not in complaint
