"""A place as exact as a street keeps the street's lines: by Placera's suggestion, by hand, as by widening."""

import pytest
from sqlalchemy import update

import resources
from desktop.areas.areas import Areas
from desktop.cases import Cases
from desktop.corrections import ChosenPlace, Corrections
from desktop.map.overview import MapOverview
from desktop.map.things import key_of
from desktop.map.widening import Widening
from desktop.place_names import PlaceNames
from desktop.reports import Reports
from models.areas.tables import BaseLayer
from models.deeds import Deed
from models.kinds import Kind
from models.places.values import Clue
from models.reports.tables import Report
from models.reports.values import Position, Precision
from tests.factories import a_report

SQUARE = Position(58.4065, 15.622)


@pytest.fixture
def store(any_store):
    Areas(any_store).import_file(resources.folder() / "demo" / "alvkoping.geojson")
    return any_store


@pytest.fixture
def reports(store):
    return Reports(store)


@pytest.fixture
def corrections(store, reports):
    return Corrections(store, reports, Areas(store), PlaceNames(store))


def kept(store, report_id):
    with store.reading() as session:
        return session.get(Report, report_id)


def roads(store, *named):
    """Let these, (name, corners), be all the roads there are."""
    features = [
        {
            "type": "Feature",
            "properties": {"kind": "road", "name": name},
            "geometry": {"type": "LineString", "coordinates": corners},
        }
        for name, corners in named
    ]
    with store.writing(Deed.AREA_IMPORT) as session:
        collection = {"type": "FeatureCollection", "features": features}
        session.execute(update(BaseLayer).where(BaseLayer.name == "base").values(geojson=collection))


def test_a_suggested_street_is_set_with_its_line(store, corrections):
    report_id = a_report(store, "Fortkörning på Kvarnvägen varje kväll")
    told = corrections.correction(report_id)
    [street] = told.suggestions
    assert (street.why, street.precision) == (Clue.BASE_MAP, Precision.STREET)
    corrections.set_place(told.report, ChosenPlace(street.position, street.precision, street.name))
    report = kept(store, report_id)
    assert (report.precision, report.placed_name) == (Precision.STREET, "Kvarnvägen")
    assert report.line
    assert all(len(line) > 1 for line in report.line)
    store.undo.undo_last()
    assert (kept(store, report_id).line, kept(store, report_id).precision) == (None, Precision.UNKNOWN)


@pytest.mark.parametrize("name", ["kvarnvägen", "Kvarnväg", "KVARNVÄGENS"])
def test_a_street_is_known_by_its_name_in_any_form(store, reports, corrections, name):
    report_id = a_report(store, "Fortkörning på Kvarnvägen")
    at = corrections.correction(report_id).suggestions[0].position
    reports.place(report_id, 1, at, None, precision=Precision.STREET, name=name)
    assert kept(store, report_id).line


def test_all_pieces_that_hang_together_are_one_street_and_a_namesake_far_away_is_another(store, reports):
    one, other = [[15.61, 58.41], [15.615, 58.41]], [[15.6151, 58.41], [15.62, 58.41]]
    far = [[15.7, 58.5], [15.71, 58.5]]
    roads(store, ("Åvägen", one), ("Åvägen", far), ("Åvägen", other))
    report_id = a_report(store)
    reports.place(report_id, 1, Position(58.4101, 15.612), None, precision=Precision.STREET, name="Åvägen")
    assert kept(store, report_id).line == [one, other]


def test_a_name_that_no_road_here_bears_has_no_line(store, reports):
    report_id = a_report(store)
    reports.place(report_id, 1, SQUARE, None, precision=Precision.STREET, name="Finns inte-vägen")
    assert (kept(store, report_id).line, kept(store, report_id).precision) == (None, Precision.STREET)


def test_a_point_has_no_line_also_where_it_had_one(store, reports):
    report_id = a_report(store)
    reports.place(report_id, 1, SQUARE, None, precision=Precision.STREET)
    assert kept(store, report_id).line
    reports.place(report_id, 2, SQUARE, None)
    assert kept(store, report_id).line is None


def test_by_hand_and_by_widening_it_is_the_same_line(store, reports):
    by_hand, widened = a_report(store, "För hand"), a_report(store, "Vidgad", position=SQUARE)
    reports.place(by_hand, 1, SQUARE, None, precision=Precision.STREET)
    things = MapOverview(store, reports, Cases(store, reports), Areas(store)).things
    Widening(store).widen(things([key_of(Kind.REPORT, widened)]), Precision.STREET)
    assert kept(store, by_hand).line == kept(store, widened).line
