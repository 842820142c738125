"""One filter for everything on the map; what is placed there is placed in the store."""

from datetime import date

import pytest

import resources
from desktop.areas.areas import Areas
from desktop.cases import Cases
from desktop.map.markers import MarkerTone
from desktop.map.overview import MapOverview
from desktop.map.things import MapFilter, MapThing
from desktop.measures import Measures
from desktop.reports import Reports
from models.kinds import Kind
from models.measures.values import MeasureDraft
from models.refusals import Refusal, RefusalKind
from models.reports.values import Position
from tests.factories import BRIDGE, a_case, a_report

TUNNEL = Position(58.3945, 15.617)


@pytest.fixture
def overview(any_store) -> MapOverview:
    reports = Reports(any_store)
    areas = Areas(any_store)
    areas.import_file(resources.folder() / "demo" / "alvkoping.geojson")
    return MapOverview(any_store, reports, Cases(any_store, reports), areas)


def things(overview: MapOverview, **narrowing: object) -> list[MapThing]:
    """The lines of all that the filter lets through."""
    return overview.things(overview.picture(MapFilter(**narrowing)).keys())


def a_measure(store, case_id: int | None, **more: object) -> int:
    return Measures(store).propose(MeasureDraft(title="Byt lampor", case_id=case_id, **more))


def test_cases_measures_and_reports_stand_in_one_list(overview, any_store):
    a_report(any_store, position=BRIDGE)
    case_id = a_case(any_store, position=TUNNEL)
    a_measure(any_store, case_id)
    found = things(overview)
    assert [thing.kind for thing in found] == [Kind.CASE, Kind.MEASURE, Kind.REPORT]
    assert len({thing.id for thing in found}) == len(overview.picture(MapFilter())) == 3


def test_a_measure_lies_where_its_case_lies(overview, any_store):
    a_measure(any_store, a_case(any_store, position=TUNNEL))
    a_measure(any_store, None)
    found = things(overview, kind=Kind.MEASURE)
    assert {thing.position for thing in found} == {TUNNEL, None}


def test_dismissed_reports_are_not_on_the_map(overview, any_store):
    report_id = a_report(any_store, position=BRIDGE)
    reports = Reports(any_store)
    reports.dismiss(report_id, reports.page(report_id).version, "rör inte oss")
    assert things(overview) == []


def test_a_word_narrows_all_kinds(overview, any_store):
    a_report(any_store, "Klotter vid skolan", position=BRIDGE)
    a_report(any_store, "Mörkt", position=BRIDGE)
    a_case(any_store, "Klotter på Norrängsskolan")
    found = things(overview, text="klott")
    assert {thing.title for thing in found} == {"Klotter vid skolan", "Klotter på Norrängsskolan"}


def test_a_colour_narrows_to_the_states_it_stands_for(overview, any_store):
    a_report(any_store, position=BRIDGE)
    late = a_measure(any_store, a_case(any_store), due_date=date(2026, 12, 1))
    assert [thing.thing_id for thing in things(overview, tone=MarkerTone.NEW, kind=Kind.MEASURE)] == [late]
    assert things(overview, tone=MarkerTone.LATE) == []


def test_what_is_open_stays_however_old(overview, any_store):
    a_report(any_store, position=BRIDGE)
    a_case(any_store, position=TUNNEL)
    found = things(overview, since=date(2027, 6, 1))
    assert [thing.kind for thing in found] == [Kind.CASE]


def test_placing_a_report_finds_its_area(overview, any_store):
    report_id = a_report(any_store)
    thing = things(overview)[0]
    assert thing.position is None
    overview.place(thing, Position(58.4065, 15.622))
    page = Reports(any_store).page(report_id)
    assert (page.position, page.area, page.is_placed_by_hand) == (Position(58.4065, 15.622), "Centrum", True)


def test_a_moved_case_can_be_moved_back(overview, any_store):
    case_id = a_case(any_store, position=TUNNEL)
    overview.place(things(overview)[0], BRIDGE)
    any_store.undo.undo_last()
    assert Cases(any_store, Reports(any_store)).page(case_id).position == TUNNEL


def test_a_measure_is_not_moved_by_itself(overview, any_store):
    a_measure(any_store, a_case(any_store, position=TUNNEL))
    thing = things(overview, kind=Kind.MEASURE)[0]
    with pytest.raises(Refusal) as refused:
        overview.place(thing, BRIDGE)
    assert refused.value.kind is RefusalKind.PLACE_IS_THE_CASES
