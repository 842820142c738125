"""A place is made less exact: street, area, municipality, unknown; each undoable and in the history."""

import pytest

import resources
from desktop.areas.areas import Areas
from desktop.cases import Cases
from desktop.map.near_cases import NearCases
from desktop.map.overview import MapOverview
from desktop.map.things import key_of
from desktop.map.widening import Widening
from desktop.measures import Measures
from desktop.reports import Reports
from models.deeds import Deed
from models.kinds import Kind
from models.measures.values import MeasureDraft
from models.refusals import Refusal, RefusalKind
from models.reports.values import Position, Precision
from tests.factories import a_case, a_report

SQUARE = Position(58.4065, 15.622)


@pytest.fixture
def store(any_store):
    Areas(any_store).import_file(resources.folder() / "demo" / "alvkoping.geojson")
    any_store.undo.forget()
    return any_store


@pytest.fixture
def reports(store):
    return Reports(store)


@pytest.fixture
def thing(store, reports):
    overview = MapOverview(store, reports, Cases(store, reports), Areas(store))
    return lambda kind, id_: overview.things([key_of(kind, id_)])[0]


def line_of(store, report_id):
    from models.reports.tables import Report

    with store.reading() as session:
        return session.get(Report, report_id).line


def test_a_point_becomes_the_nearest_street_with_its_line(store, reports, thing):
    report_id = a_report(store, position=SQUARE)
    names = Widening(store).names(thing(Kind.REPORT, report_id))
    assert (names.street != "", names.area) == (True, "Centrum")
    assert Widening(store).widen([thing(Kind.REPORT, report_id)], Precision.STREET) == 1
    page = reports.page(report_id)
    assert (page.precision, page.placed_name, page.area) == (Precision.STREET, names.street, "Centrum")
    assert page.position != SQUARE
    line = line_of(store, report_id)
    assert len(line) >= 1
    assert all(len(part) > 1 for part in line)
    assert any(
        line.deed is Deed.PLACE_WIDEN and line.field == "report.precision"
        for line in reports.history(report_id)
    )


def test_undo_gives_the_exact_place_back(store, reports, thing):
    report_id = a_report(store, position=SQUARE)
    before = reports.page(report_id)
    Widening(store).widen([thing(Kind.REPORT, report_id)], Precision.STREET)
    assert store.undo.undo_last() is Deed.PLACE_WIDEN
    after = reports.page(report_id)
    assert (after.position, after.precision, after.placed_name) == (SQUARE, before.precision, "")
    assert line_of(store, report_id) is None


def test_a_point_becomes_its_area_and_no_point_is_kept(store, reports, thing):
    report_id = a_report(store, position=SQUARE)
    Widening(store).widen([thing(Kind.REPORT, report_id)], Precision.AREA)
    page = reports.page(report_id)
    assert (page.position, page.precision, page.area) == (None, Precision.AREA, "Centrum")


@pytest.mark.parametrize("precision", [Precision.MUNICIPALITY, Precision.UNKNOWN])
def test_of_the_municipality_and_unknown_neither_point_nor_area_is_kept(store, reports, thing, precision):
    report_id = a_report(store, position=SQUARE)
    Widening(store).widen([thing(Kind.REPORT, report_id)], precision)
    page = reports.page(report_id)
    assert (page.position, page.precision, page.area_id) == (None, precision, None)


def test_many_are_widened_in_one_deed(store, reports, thing):
    ids = [a_report(store, f"Mörkt {n}", position=SQUARE) for n in range(3)]
    case_id = a_case(store, position=SQUARE)
    store.undo.forget()
    things = [thing(Kind.REPORT, id_) for id_ in ids] + [thing(Kind.CASE, case_id)]
    assert Widening(store).widen(things, Precision.AREA) == 4
    case = Cases(store, reports).page(case_id)
    assert (case.position, case.precision, case.area) == (None, Precision.AREA, "Centrum")
    store.undo.undo_last()
    assert [reports.page(id_).position for id_ in ids] == [SQUARE] * 3
    assert Cases(store, reports).page(case_id).position == SQUARE


def test_what_has_no_street_near_is_left_as_it_is(store, reports, thing):
    at_sea = a_report(store, position=Position(57.2, 17.9))
    near = a_report(store, "Här", position=SQUARE)
    both = [thing(Kind.REPORT, at_sea), thing(Kind.REPORT, near)]
    assert Widening(store).widen(both, Precision.STREET) == 1
    assert reports.page(at_sea).precision is Precision.POINT
    with pytest.raises(Refusal) as refused:
        Widening(store).widen([thing(Kind.REPORT, at_sea)], Precision.STREET)
    assert refused.value.kind is RefusalKind.NO_STREET_HERE


def test_a_measure_is_not_widened(store, thing):
    measure_id = Measures(store).propose(MeasureDraft(title="Byt lampor"))
    with pytest.raises(Refusal) as refused:
        Widening(store).widen([thing(Kind.MEASURE, measure_id)], Precision.AREA)
    assert refused.value.kind is RefusalKind.PLACE_IS_THE_CASES


def test_to_place_anew_is_to_let_the_area_follow_and_the_line_go(store, reports, thing):
    from models.reports.tables import Report

    report_id = a_report(store, position=SQUARE)
    Widening(store).widen([thing(Kind.REPORT, report_id)], Precision.STREET)
    with store.writing(Deed.REPORT_EDIT) as session:
        session.get(Report, report_id).is_area_chosen = True
    reports.place(report_id, reports.page(report_id).version, SQUARE, Areas(store).area_of(*SQUARE_DEGREES))
    with store.reading() as session:
        report = session.get(Report, report_id)
        assert (report.line, report.is_area_chosen, report.precision) == (None, False, Precision.POINT)


SQUARE_DEGREES = (SQUARE.latitude, SQUARE.longitude)


def test_a_case_opened_of_a_street_is_no_more_exact_than_the_report(store, reports, thing):
    report_id = a_report(store, position=SQUARE)
    Widening(store).widen([thing(Kind.REPORT, report_id)], Precision.STREET)
    case_id = a_case(store, report_ids=(report_id,))
    assert Cases(store, reports).page(case_id).precision is Precision.STREET


def test_the_nearest_open_cases_come_first(store):
    far = a_case(store, "Långt bort", position=Position(58.45, 15.7))
    nowhere = a_case(store, "Ingenstans")
    near = a_case(store, "Nära torget", position=Position(58.4066, 15.622))
    found = NearCases(store).nearest(SQUARE)
    assert [case.id for case in found] == [near, far, nowhere]
    assert found[0].metres == pytest.approx(11, abs=1)
    assert [case.id for case in NearCases(store).nearest(SQUARE, "torg")] == [near]
