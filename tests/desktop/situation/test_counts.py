"""The counts against a history written by hand, on both engines."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.cases import Cases
from desktop.measures import Measures
from desktop.reports import Reports
from desktop.situation.values import Counted, Preset
from models.cases.values import CaseClosing, CaseDraft, CloseReason
from models.map.values import PartOfDay
from models.measures.values import MeasureDraft
from models.refusals import Refusal, RefusalKind
from models.reports.values import Facet, Position, Precision, ReportSource, ReportState
from tests.desktop.situation.conftest import SQUARE, on, region_of

FIRST, LAST = date(2026, 10, 19), date(2026, 10, 25)  # the clock is put back on the last of them
NOWHERE = {"latitude": None, "longitude": None}
IN_AREA = {**NOWHERE, "precision": Precision.AREA}
UNKNOWN = {**NOWHERE, "precision": Precision.UNKNOWN, "area_id": None}


def test_the_period_is_counted_against_the_one_before_and_last_year_by_stockholms_dates(any_town):
    any_town.tell(datetime(2026, 10, 18, 21, 59, 59, tzinfo=UTC))  # Sunday 23.59 in Stockholm
    any_town.tell(datetime(2026, 10, 18, 22, 0, tzinfo=UTC), 2)  # Monday 00.00
    any_town.tell(datetime(2026, 10, 25, 22, 59, 59, tzinfo=UTC), 3)  # Sunday 23.59, in winter time
    any_town.tell(datetime(2026, 10, 25, 23, 0, tzinfo=UTC))  # the Monday after
    any_town.tell(on(date(2025, 10, 19)), 4)
    any_town.tell(on(date(2025, 10, 25), 23, 59), 1)
    any_town.tell(on(date(2025, 10, 26)), 7)
    any_town.tell(on(date(2025, 1, 1)))

    picture = any_town.picture(FIRST, LAST)

    assert picture.total == Counted(None, now=5, before=1, last_year=5)
    assert picture.can_compare_before
    assert picture.can_compare_year
    assert [(bar.days.first, bar.count) for bar in picture.weeks] == [(FIRST, 5)]


def test_a_period_over_new_year_has_its_weeks_and_years(any_town):
    any_town.tell(on(date(2026, 12, 31), 23, 59), 2)
    any_town.tell(on(date(2027, 1, 1), 0, 0), 3)
    any_town.tell(on(date(2025, 12, 31)), 1)

    picture = any_town.picture(date(2026, 12, 28), date(2027, 1, 10))

    assert picture.total == Counted(None, 5, 0, 1)
    assert [bar.count for bar in picture.weeks] == [5, 0]


def test_each_sort_is_counted_by_itself_and_duplicates_are_put_aside(any_town):
    any_town.tell(on(FIRST), 3, category="lighting", facet=Facet.WISH)
    any_town.tell(on(FIRST), 1, category="traffic", source=ReportSource.POLICE, area="Östra")
    any_town.tell(on(FIRST - timedelta(days=1)), 2, category="traffic", source=ReportSource.POLICE)
    any_town.tell(on(LAST), state=ReportState.DUPLICATE)
    any_town.tell(on(LAST), state=ReportState.DISMISSED)

    picture = any_town.picture(FIRST, LAST)

    assert picture.categories == (Counted("Belysning", 3, 0), Counted("Trafik och fordon", 1, 2))
    assert picture.sources == (Counted(ReportSource.SAFETY_MAP, 3, 0), Counted(ReportSource.POLICE, 1, 2))
    assert picture.facets == (Counted(Facet.WISH, 3, 0), Counted(None, 1, 2))
    assert picture.areas == (Counted("Västra", 3, 2), Counted("Östra", 1, 0))
    assert picture.put_aside == 2
    assert any_town.picture(FIRST, LAST, "Östra").total.now == 1
    assert any_town.picture(FIRST, LAST, sources=frozenset({ReportSource.POLICE})).total.now == 1


def test_what_has_no_exact_place_is_counted_apart(any_town):
    any_town.tell(on(FIRST), 3)
    any_town.tell(on(FIRST), 2, **IN_AREA)
    any_town.tell(on(FIRST), 1, is_fallback=True)
    any_town.tell(on(FIRST), 4, **UNKNOWN)

    whole, area = any_town.picture(FIRST, LAST).placing, any_town.picture(FIRST, LAST, "Västra").placing

    assert (whole.placed, whole.in_area, whole.nowhere, whole.elsewhere) == (3, 3, 4, 0)
    assert (area.placed, area.in_area, area.nowhere, area.elsewhere) == (3, 3, 0, 4)


def test_a_drawn_region_holds_what_lies_in_it_and_tells_what_may(any_town):
    any_town.tell(on(FIRST), 3)
    any_town.tell(on(FIRST), 2, latitude=58.4199, longitude=15.6001)
    any_town.tell(on(FIRST), 5, **IN_AREA)
    any_town.tell(on(FIRST), 4, area="Östra", **IN_AREA)
    any_town.tell(on(FIRST), 1, **UNKNOWN)
    street = [[[15.6090, 58.4100], [15.6300, 58.4100]]]
    any_town.tell(on(FIRST), 1, precision=Precision.STREET, line=street, latitude=None, longitude=None)

    picture = any_town.picture(FIRST, LAST, region=region_of(15.605, 58.405, 15.615, 58.415), name="Torget")

    assert picture.total.now == 4
    assert picture.placing.placed == 4
    assert picture.placing.may_lie_here == 5
    assert picture.placing.elsewhere == 1


def test_hot_places_are_those_of_three_and_more_with_their_open_cases(any_town):
    ids = any_town.tell(on(FIRST), 3, place="Stortorget")
    any_town.tell(on(FIRST), 2, latitude=58.4019, longitude=15.6001)
    any_town.tell(on(FIRST), 4, is_fallback=True, latitude=58.4019, longitude=15.6001)
    street = {"precision": Precision.STREET, "place": "Storgatan", "latitude": 58.404, "longitude": 15.611}
    any_town.tell(on(FIRST), 4, category="traffic", **street)
    reports = Reports(any_town.store)
    case = Cases(any_town.store, reports).open(CaseDraft(title="Mörkt på torget", report_ids=tuple(ids)))

    picture = any_town.picture(FIRST, LAST)

    storgatan, square = picture.places
    assert (storgatan.number, storgatan.name, storgatan.count, storgatan.is_street) == (
        1,
        "Storgatan",
        4,
        True,
    )
    assert (square.name, square.count, square.position) == ("Stortorget", 3, SQUARE)
    assert square.categories == (("Belysning", 3),)
    assert [(linked.id, linked.title) for linked in square.cases] == [(case, "Mörkt på torget")]
    assert [(each.title, each.reports) for each in picture.cases] == [("Mörkt på torget", 3)]


def test_a_place_is_never_called_what_may_tell_of_a_person(any_town):
    any_town.tell(on(FIRST), 3, place="hos Anna Svensson, 070-123 45 67")

    [place] = any_town.picture(FIRST, LAST).places

    assert place.name == ""


def test_open_measures_and_what_was_closed_stand_in_the_area(any_town):
    store = any_town.store
    cases, measures = Cases(store, Reports(store)), Measures(store)
    west, east = any_town.areas["Västra"], any_town.areas["Östra"]
    open_case = cases.open(CaseDraft(title="Mörkt", area_id=west))
    closed = cases.open(CaseDraft(title="Klotter", area_id=west))
    cases.open(CaseDraft(title="Annanstans", area_id=east))
    measures.propose(MeasureDraft("Ny lampa", case_id=open_case))
    cases.close(CaseClosing(closed, cases.page(closed).version, CloseReason.SOLVED, "Sanerat"))
    today = store.clock.today()

    picture = any_town.picture(today, today, "Västra")

    assert [each.title for each in picture.cases] == ["Mörkt"]
    assert [each.title for each in picture.measures] == ["Ny lampa"]
    [told] = picture.closed
    assert (told.title, told.closed_on, told.reason) == ("Klotter", today, CloseReason.SOLVED)
    assert any_town.picture(today - timedelta(days=2), today - timedelta(days=1), "Västra").closed == ()


def test_times_are_those_of_the_clock_in_stockholm_and_a_bare_day_has_none(any_town):
    any_town.tell(on(FIRST), happened_at=datetime(2026, 10, 25, 0, 30, tzinfo=UTC))  # 02.30 the first time
    any_town.tell(on(FIRST), happened_at=datetime(2026, 10, 25, 1, 30, tzinfo=UTC))  # 02.30 the second time
    any_town.tell(on(FIRST), happened_at=on(FIRST, 6))
    any_town.tell(on(FIRST), happened_at=on(FIRST, 22))
    any_town.tell(on(FIRST), happened_at=on(FIRST, 0))
    any_town.tell(on(FIRST))

    hours = any_town.picture(FIRST, LAST).hours

    assert hours.weekends == {PartOfDay.NIGHT: 2}
    assert hours.weekdays == {PartOfDay.MORNING: 1, PartOfDay.NIGHT: 1}
    assert (hours.by_hour[2], hours.known, hours.unknown) == (2, 4, 2)


def test_the_traffic_list_is_what_was_told_by_hand(any_town):
    bridge = {"category": "traffic", "latitude": 58.403, "longitude": 15.603, "place": "Västra bron"}
    any_town.tell(on(FIRST), 2, happened_at=on(FIRST, 7), **bridge)
    any_town.tell(on(FIRST), 1, happened_at=on(LAST, 23), **bridge)
    any_town.tell(on(FIRST), 1, category="traffic")
    any_town.tell(on(FIRST), 2, category="traffic", happened_at=on(FIRST, 17), **IN_AREA)
    any_town.tell(on(FIRST), 9, category="lighting", happened_at=on(FIRST, 17))

    picture = any_town.picture(FIRST, LAST, preset=Preset.TRAFFIC)

    traffic = picture.traffic
    assert picture.total.now == 6
    first, second = traffic.places
    assert (first.place.name, first.place.count) == ("Västra bron", 3)
    assert (first.hours.weekdays, first.hours.weekends) == ({PartOfDay.MORNING: 2}, {PartOfDay.NIGHT: 1})
    assert (second.place.count, second.hours.unknown) == (1, 1)
    assert traffic.unplaced.weekdays == {PartOfDay.EVENING: 2}
    assert traffic.total.known + traffic.total.unknown == 6


def test_nothing_is_compared_with_a_time_before_the_first_report(any_town):
    any_town.tell(on(FIRST))

    picture = any_town.picture(FIRST, LAST)

    assert not picture.can_compare_before
    assert not picture.can_compare_year
    assert any_town.picture(date(2020, 1, 1), date(2020, 1, 2)).is_empty


def test_days_the_wrong_way_round_and_areas_that_are_gone_are_refused(town):
    with pytest.raises(Refusal) as backwards:
        town.picture(LAST, FIRST)
    assert backwards.value.kind is RefusalKind.PERIOD_BACKWARDS
    town.areas["Borta"] = 999
    with pytest.raises(Refusal) as gone:
        town.picture(FIRST, LAST, "Borta")
    assert gone.value.kind is RefusalKind.GONE


@st.composite
def _reports(draw):
    precision = draw(st.sampled_from(list(Precision)))
    is_at = precision in {Precision.POINT, Precision.STREET}
    north, east = draw(st.floats(58.401, 58.419)), draw(st.floats(15.601, 15.639))
    return {
        "received_at": on(
            date(2026, 1, 1) + timedelta(days=draw(st.integers(0, 30))), draw(st.integers(0, 23))
        ),
        "category": draw(st.sampled_from(["lighting", "traffic", "none of ours"])),
        "source": draw(st.sampled_from([ReportSource.POLICE, ReportSource.SCHOOL])),
        "state": draw(st.sampled_from(list(ReportState))),
        "precision": precision,
        "is_fallback": draw(st.booleans()),
        "latitude": north if is_at else None,
        "longitude": east if is_at else None,
        "area": "Västra" if east < 15.62 else "Östra",
    }


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_reports(), max_size=25))
def test_the_parts_always_add_up_to_the_whole(town, told):
    for each in told:
        town.tell(**each)
    first, last = date(2026, 1, 8), date(2026, 1, 21)

    whole, west, east = (town.picture(first, last, *areas) for areas in ((), ("Västra",), ("Östra",)))

    for picture in (whole, west, east):
        total, placing = picture.total.now, picture.placing
        assert sum(each.now for each in picture.categories) == total
        assert sum(each.before for each in picture.sources) == picture.total.before
        assert sum(bar.count for bar in picture.weeks) == total
        assert placing.placed + placing.in_area + placing.nowhere == total
        assert picture.hours.known + picture.hours.unknown == total
    assert west.total.now + east.total.now == whole.total.now
    drawn = [town.picture(first, last, region=region_of(*box)).total.now for box in _HALVES]
    assert sum(drawn) == whole.placing.placed


_HALVES = ((15.60, 58.40, 15.62, 58.42), (15.6200000001, 58.40, 15.64, 58.42))


def test_a_region_that_crosses_itself_or_is_no_ring_breaks_nothing(town):
    town.tell(on(FIRST))
    region = region_of(15.605, 58.405, 15.615, 58.415)
    crossing = type(region)((region.corners[0], region.corners[2], region.corners[1], region.corners[3]))
    for odd in (crossing, type(region)(()), type(region)((Position(58.41, 15.61),) * 2)):
        assert town.picture(FIRST, LAST, region=odd).total.now in {0, 1}
