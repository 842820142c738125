"""Areas are known by name, never deleted, and lead periods with a motive."""

import json
from datetime import date
from pathlib import Path

import pytest

import resources
from desktop.areas.areas import Areas
from models.areas.values import AreaEdit, PriorityEdit
from models.refusals import Refusal, RefusalKind

TOWN = resources.folder() / "demo" / "alvkoping.geojson"
AUTUMN = (date(2026, 9, 1), date(2026, 12, 31))


@pytest.fixture
def areas(any_store) -> Areas:
    areas = Areas(any_store)
    areas.import_file(TOWN)
    return areas


def by_name(areas: Areas, name: str):
    return next(row for row in areas.listing() if row.name == name)


def square(path: Path, name: str, west: float = 15.5) -> Path:
    ring = [[west, 58.34], [west + 0.1, 58.34], [west + 0.1, 58.36], [west, 58.36], [west, 58.34]]
    geometry = {"type": "Polygon", "coordinates": [ring]}
    feature = {"type": "Feature", "properties": {"kind": "area", "name": name}, "geometry": geometry}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    return path


def test_importing_again_changes_instead_of_doubling(areas):
    before = areas.listing()
    told = areas.import_file(TOWN)
    assert (told.new_areas, told.changed_areas, told.outline) == (0, 0, True)
    assert [row.id for row in areas.listing()] == [row.id for row in before]


def test_the_areas_stand_in_swedish_order(areas):
    names = [row.name for row in areas.listing()]
    assert names[0] == "Björkhagen"
    assert names[-1] == "Älvstranden"


def test_another_file_adds_its_areas_and_leaves_the_base(areas, tmp_path):
    areas.import_file(square(tmp_path / "ny.geojson", "Nyområdet"))
    assert len(areas.listing()) == 10
    assert any(each["properties"]["kind"] == "water" for each in areas.base_map()["features"])


def test_a_point_lies_in_the_area_around_it(areas, tmp_path):
    areas.import_file(square(tmp_path / "ny.geojson", "Nyområdet"))
    assert areas.area_of(58.35, 15.55) == by_name(areas, "Nyområdet").id
    assert areas.area_of(58.4065, 15.622) == by_name(areas, "Centrum").id
    assert areas.area_of(0.0, 0.0) is None


def test_an_area_out_of_use_is_no_longer_found(areas, tmp_path):
    areas.import_file(square(tmp_path / "ny.geojson", "Nyområdet"))
    row = by_name(areas, "Nyområdet")
    areas.save(AreaEdit(row.id, row.version, row.name, is_active=False))
    assert areas.area_of(58.35, 15.55) is None
    assert "Nyområdet" not in {row.name for row in areas.listing(only_active=True)}


def test_the_base_map_tells_what_is_prioritised(areas):
    areas.prioritise(PriorityEdit(by_name(areas, "Centrum").id, *AUTUMN, "Många rapporter om mörker"))
    marked = {
        each["properties"]["name"]
        for each in areas.base_map()["features"]
        if each["properties"].get("prioritised")
    }
    assert marked == {"Centrum"}
    assert by_name(areas, "Centrum").priority_motive == "Många rapporter om mörker"


def test_a_new_priority_of_the_same_period_replaces_the_old(areas):
    centre = by_name(areas, "Centrum").id
    areas.prioritise(PriorityEdit(centre, *AUTUMN, "först"))
    areas.prioritise(PriorityEdit(centre, *AUTUMN, "sedan"))
    assert [one.motive for one in areas.priorities()] == ["sedan"]
    areas.drop_priority(areas.priorities()[0].id)
    assert areas.priorities() == []


def test_a_priority_needs_a_motive_and_a_period_that_ends_after_it_begins(areas):
    centre = by_name(areas, "Centrum").id
    with pytest.raises(Refusal) as refused:
        areas.prioritise(PriorityEdit(centre, *AUTUMN, " "))
    assert refused.value.kind is RefusalKind.MOTIVE_MISSING
    with pytest.raises(Refusal) as refused:
        areas.prioritise(PriorityEdit(centre, *reversed(AUTUMN), "motiv"))
    assert refused.value.kind is RefusalKind.PERIOD_BACKWARDS


def test_a_name_is_had_by_one_area_only(areas):
    row = by_name(areas, "Centrum")
    with pytest.raises(Refusal) as refused:
        areas.save(AreaEdit(row.id, row.version, "norrängen", is_active=True))
    assert refused.value.kind is RefusalKind.NAME_TAKEN


def test_a_refused_file_changes_nothing(areas, tmp_path):
    path = tmp_path / "trasig.geojson"
    path.write_text('{"type": "FeatureCollection", "features": [{}]}', encoding="utf-8")
    before = areas.base_map()
    with pytest.raises(Refusal):
        areas.import_file(path)
    assert areas.base_map() == before
