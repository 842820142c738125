"""From the store: how many reports lie behind a measure; neither few nor a dwelling is given away."""

import json
from dataclasses import replace

import pytest
from sqlalchemy import select

from desktop.municipality import Municipality
from desktop.reports import Reports
from models.areas.tables import Area
from models.cases.tables import Case
from models.categories.tables import Category
from models.deeds import Deed
from tests.desktop.publication.conftest import Desk
from tests.factories import a_report


@pytest.fixture
def desk(any_store) -> Desk:
    return Desk(any_store)


def linked(desk, count, case=None) -> list[int]:
    """So many reports behind the desk's case, which has a category."""
    reports = [a_report(desk.store) for _ in range(count)]
    if reports:
        Reports(desk.store).link(reports, case or desk.case)
    with desk.store.writing(Deed.CASE_EDIT) as session:
        session.get(Case, desk.case).category_id = session.scalars(select(Category.id).limit(1)).one()
    return reports


def everything(folder) -> str:
    return "".join(path.read_text("utf-8") for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize(("count", "told"), [(0, 0), (1, None), (4, None), (5, 5), (12, 12)])
def test_a_number_below_the_limit_never_leaves_the_store(desk, count, told):
    linked(desk, count)
    desk.approved()

    (shown,) = desk.publications.site().measures

    assert shown.reports == told
    assert bool(shown.category) == bool(told)
    assert desk.publications.site().reports == (told or 0)


def test_the_limit_is_the_municipalitys(desk):
    linked(desk, 6)
    desk.approved()
    municipality = Municipality(desk.store)

    municipality.save(replace(municipality.settings(), fewest_reports=10))

    assert desk.publications.site().measures[0].reports is None


def test_a_report_behind_two_measures_is_counted_once(desk):
    linked(desk, 7)
    desk.approved("Ett", "Text")
    desk.approved("Två", "Text")

    site = desk.publications.site()

    assert [each.reports for each in site.measures] == [7, 7]
    assert site.reports == 7


def test_a_small_number_is_in_no_byte_of_the_site(desk, tmp_path):
    linked(desk, 3)
    desk.approved()

    desk.publications.publish_to(tmp_path / "webb")

    told = everything(tmp_path / "webb")
    assert "Några rapporter" in told
    assert "3 rapporter" not in told
    assert '"reports":3' not in told


def test_where_the_case_lies_is_in_no_byte_of_the_site(desk, tmp_path):
    with desk.store.writing(Deed.CASE_EDIT) as session:
        case, area = session.get(Case, desk.case), session.scalars(select(Area)).one()
        case.latitude, case.longitude, case.place = 59.318273, 14.523917, "Storgatan 7"
        area.geometry = square(0.02)
    desk.approved()

    desk.publications.publish_to(tmp_path / "webb")

    told = everything(tmp_path / "webb")
    assert "59.3182" not in told
    assert "14.5239" not in told
    assert "Storgatan" not in told
    data = json.loads((tmp_path / "webb" / "atgarder.geojson").read_text("utf-8"))
    assert [each["geometry"]["type"] for each in data["features"]] == ["Polygon", "Point"]


def test_an_area_no_larger_than_a_house_and_garden_is_told_by_its_name_only(desk, tmp_path):
    with desk.store.writing(Deed.AREA_EDIT) as session:
        session.scalars(select(Area)).one().geometry = square(0.0004)
    desk.approved()

    desk.publications.publish_to(tmp_path / "webb")

    data = json.loads((tmp_path / "webb" / "atgarder.geojson").read_text("utf-8"))
    assert [each["geometry"] for each in data["features"]] == [None, None]
    assert "59.3" not in everything(tmp_path / "webb")


def square(side: float):
    west, south = 14.51, 59.31
    corners = [[west, south], [west + side, south], [west + side, south + side], [west, south + side]]
    return {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}
