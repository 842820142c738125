"""Which area reports and cases belong to follows their place, when areas change and for very many."""

import json

import numpy as np
import pytest
import shapely
from sqlalchemy import select

import resources
from desktop.areas.areas import Areas
from desktop.areas.placing import AreaPlacing
from desktop.cases import Cases
from desktop.jobs import Cancelled
from desktop.reports import Reports
from models.areas.tables import Area
from models.areas.values import AreaEdit, AreaMoves
from models.cases.values import CaseDraft, CaseEdit
from models.deeds import Deed
from models.kinds import Kind
from models.reports.tables import Report
from models.reports.values import Position, Precision, ReportEdit
from tests.factories import a_report
from tests.scattered import scatter

MANY, SOME = 100_000, 25_000
TOWN = resources.folder() / "demo" / "alvkoping.geojson"
WEST, EAST = Position(58.05, 15.05), Position(58.05, 15.15)


def square(west, east):
    ring = [[west, 58.0], [east, 58.0], [east, 58.1], [west, 58.1], [west, 58.0]]
    return {"type": "Polygon", "coordinates": [ring]}


def area_file(path, **shapes):
    features = [
        {"type": "Feature", "properties": {"name": name}, "geometry": shape} for name, shape in shapes.items()
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


@pytest.fixture
def areas(any_store, tmp_path):
    areas = Areas(any_store)
    areas.import_file(area_file(tmp_path / "two.geojson", Väst=square(15.0, 15.1), Öst=square(15.1, 15.2)))
    return areas


@pytest.fixture
def reports(any_store):
    return Reports(any_store)


def id_of(areas, name):
    return next(row.id for row in areas.listing() if row.name == name)


def area_of(store, report):
    with store.reading() as session:
        return session.scalar(
            select(Area.name).join(Report, Report.area_id == Area.id).where(Report.id == report)
        )


def widen_west(areas, tmp_path):
    """Väst takes all but a strip of Öst."""
    path = area_file(tmp_path / "moved.geojson", Väst=square(15.0, 15.18), Öst=square(15.18, 15.2))
    return areas.import_file(path)


def test_reports_and_cases_follow_a_border_that_moves(any_store, areas, tmp_path):
    report = a_report(any_store, position=EAST, area_id=id_of(areas, "Öst"))
    cases = Cases(any_store, Reports(any_store))
    case = cases.open(CaseDraft(title="Mörkt", position=EAST))

    told = widen_west(areas, tmp_path)

    assert told.moves == AreaMoves(reports=1, cases=1)
    assert area_of(any_store, report) == "Väst"
    assert cases.page(case).area_id == id_of(areas, "Väst")


def test_the_history_of_each_says_which_area_it_came_from(any_store, areas, reports, tmp_path):
    report = a_report(any_store, position=EAST, area_id=id_of(areas, "Öst"))
    widen_west(areas, tmp_path)

    line = reports.history(report)[0]

    west, east = id_of(areas, "Väst"), id_of(areas, "Öst")
    assert (line.deed, line.field, line.old, line.new) == (
        Deed.AREA_IMPORT,
        "report.area_id",
        str(east),
        str(west),
    )


def test_undo_takes_back_the_areas_and_who_belongs_to_them(any_store, areas, tmp_path):
    report = a_report(any_store, position=EAST, area_id=id_of(areas, "Öst"))
    widen_west(areas, tmp_path)

    assert any_store.undo.undo_last() is Deed.AREA_IMPORT

    assert area_of(any_store, report) == "Öst"
    assert areas.area_of(58.05, 15.15) == id_of(areas, "Öst")
    assert AreaPlacing(any_store).follow() == AreaMoves()


def test_undoing_the_first_areas_leaves_reports_without_any(any_store, tmp_path):
    report = a_report(any_store, position=EAST)
    areas = Areas(any_store)
    areas.import_file(area_file(tmp_path / "one.geojson", Öst=square(15.1, 15.2)))
    assert area_of(any_store, report) == "Öst"

    any_store.undo.undo_last()

    assert area_of(any_store, report) is None
    assert areas.listing() == []


def test_an_area_that_a_person_has_chosen_stays(any_store, areas, reports, tmp_path):
    report = a_report(any_store, position=WEST, area_id=id_of(areas, "Väst"))
    edit(reports, report, id_of(areas, "Öst"))

    widen_west(areas, tmp_path)
    assert area_of(any_store, report) == "Öst"

    edit(reports, report, id_of(areas, "Väst"))
    areas.import_file(area_file(tmp_path / "all.geojson", Väst=square(15.5, 15.6), Öst=square(15.0, 15.2)))
    assert area_of(any_store, report) == "Öst", "the place's own area was chosen: it follows again"


def test_a_cases_area_that_a_person_has_chosen_stays(any_store, areas, tmp_path):
    cases = Cases(any_store, Reports(any_store))
    case = cases.open(CaseDraft(title="Mörkt", position=WEST))
    page = cases.page(case)
    assert page.area_id == id_of(areas, "Väst")
    cases.edit(CaseEdit(case, page.version, page.title, "", None, id_of(areas, "Öst"), ""))

    widen_west(areas, tmp_path)

    assert cases.page(case).area_id == id_of(areas, "Öst")


def edit(reports, report, area_id):
    page = reports.page(report)
    reports.edit(
        ReportEdit(
            report, page.version, page.category_id, area_id, page.facet, page.feedback, page.feedback_at, ""
        )
    )


def test_what_has_no_place_of_its_own_is_left_alone(any_store, areas, tmp_path):
    nowhere = a_report(any_store, area_id=id_of(areas, "Öst"))
    coarse = a_report(any_store, position=EAST, area_id=id_of(areas, "Öst"))
    fallback = a_report(any_store, position=EAST, area_id=id_of(areas, "Öst"))
    with any_store.writing(Deed.REPORT_PLACE) as session:
        session.get(Report, coarse).precision = Precision.AREA
        session.get(Report, fallback).is_fallback = True

    assert widen_west(areas, tmp_path).moves == AreaMoves()
    assert {area_of(any_store, each) for each in (nowhere, coarse, fallback)} == {"Öst"}


def test_a_street_belongs_where_the_middle_of_its_line_is(any_store, areas):
    street = a_report(any_store, position=WEST)
    with any_store.writing(Deed.REPORT_PLACE) as session:
        row = session.get(Report, street)
        row.precision = Precision.STREET
        row.line = [[[15.05, 58.05], [15.06, 58.05]], [[15.09, 58.05], [15.19, 58.05]]]

    AreaPlacing(any_store).follow()

    assert area_of(any_store, street) == "Öst"


def test_a_place_in_no_area_leaves_the_senders_word_for_it(any_store, areas):
    outside = a_report(any_store, position=Position(58.3, 15.1))
    unnamed = a_report(any_store, position=Position(58.3, 15.1), area_id=id_of(areas, "Väst"))
    with any_store.writing(Deed.REPORT_PLACE) as session:
        session.get(Report, outside).sender_area = "öst"

    AreaPlacing(any_store).follow()

    assert (area_of(any_store, outside), area_of(any_store, unnamed)) == ("Öst", None)


def test_an_area_put_out_of_use_gives_its_reports_away_and_gets_them_back(any_store, areas):
    report = a_report(any_store, position=EAST, area_id=id_of(areas, "Öst"))

    def use(is_active):
        row = next(row for row in areas.listing() if row.name == "Öst")
        areas.save(AreaEdit(row.id, row.version, row.name, is_active=is_active))

    use(False)
    assert area_of(any_store, report) is None
    use(True)
    assert area_of(any_store, report) == "Öst"


def test_only_what_changes_is_written_and_told(any_store, areas, tmp_path):
    moves, stays = a_report(any_store, position=EAST), a_report(any_store, position=WEST)
    AreaPlacing(any_store).follow()
    heard = []
    any_store.listeners.append(heard.append)

    widen_west(areas, tmp_path)

    assert heard[-1].of(Kind.REPORT) == {moves}
    assert stays not in heard[-1].of(Kind.REPORT)


def test_a_form_that_shows_the_area_before_cannot_write_it_back(any_store, areas, reports, tmp_path):
    report = a_report(any_store, position=EAST, area_id=id_of(areas, "Öst"))
    before = reports.page(report).version

    widen_west(areas, tmp_path)

    assert reports.page(report).version > before


def test_a_hundred_thousand_reports_are_placed_as_shapely_says_told_and_undone(store):
    Areas(store).import_file(TOWN)
    scatter(store, MANY)
    told = []

    moved = AreaPlacing(store).follow(lambda done, total: told.append((done, total)))

    assert told[0] == (0, MANY)
    assert told[-1] == (MANY, MANY)
    assert len(told) > 5
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert moved.reports > MANY / 5
    assert disagreeing(store) == 0
    assert store.undo.undo_last() is Deed.AREA_PLACE
    assert disagreeing(store) == moved.reports


def test_some_thousand_reports_are_placed_as_shapely_says_and_undone(any_store):
    Areas(any_store).import_file(TOWN)
    scatter(any_store, SOME)

    moved = AreaPlacing(any_store).follow()

    assert disagreeing(any_store) == 0
    any_store.undo.undo_last()
    assert disagreeing(any_store) == moved.reports


def test_cancelled_half_way_nothing_is_changed_and_it_can_be_run_again(any_store):
    scatter(any_store, SOME)
    areas = Areas(any_store)

    def stop(done, total):
        if done > total / 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        areas.import_file(TOWN, tell=stop)
    assert areas.listing() == []
    with any_store.reading() as session:
        assert session.scalars(select(Report.area_id).distinct()).all() == [None]

    areas.import_file(TOWN)
    assert disagreeing(any_store) == 0


def disagreeing(store):
    """How many reports have another area than shapely's tree gives them."""
    with store.reading() as session:
        asked = select(Area.id, Area.geometry).where(Area.is_active).order_by(Area.sort_key, Area.id)
        areas = session.execute(asked).all()
        rows = session.execute(select(Report.longitude, Report.latitude, Report.area_id)).all()
    tree = shapely.STRtree([shapely.from_geojson(json.dumps(area.geometry)) for area in areas])
    points = shapely.points([(row.longitude, row.latitude) for row in rows])
    asked, found = tree.query(points, predicate="intersects")
    first = np.full(len(rows), len(areas))
    np.minimum.at(first, asked, found)
    ids = np.array([*(area.id for area in areas), 0])
    have = np.array([row.area_id or 0 for row in rows])
    return int(np.count_nonzero(ids[first] != have))
