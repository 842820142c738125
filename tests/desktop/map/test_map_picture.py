"""The picture as arrays: how exactly each thing has its place, streets with their lines, and cheap days."""

import csv
from datetime import UTC, date, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.cases import Cases
from desktop.clock import STOCKHOLM
from desktop.intake.imports import Imports
from desktop.map.overview import MapOverview
from desktop.map.picture import PRECISIONS, MapPicture
from desktop.map.stockholm_time import is_in_part, is_in_season, wall_seconds
from desktop.map.things import MapFilter, key_of
from desktop.measures import Measures
from desktop.reports import Reports
from models.cases.tables import Case
from models.deeds import Deed
from models.kinds import Kind
from models.map.values import PartOfDay, Season
from models.measures.values import MeasureDraft
from models.reports.tables import Report
from models.reports.values import Position, Precision, ReportSource
from tests.factories import BRIDGE, a_case, a_report
from tests.shared import shared_data

LINE = [[[15.61, 58.41], [15.62, 58.412]]]


@pytest.fixture
def overview(any_store) -> MapOverview:
    reports = Reports(any_store)
    return MapOverview(any_store, reports, Cases(any_store, reports), None)


def changed(store, report_id: int, **values: object) -> None:
    with store.writing(Deed.REPORT_EDIT) as session:
        report = session.get_one(Report, report_id)
        for name, value in values.items():
            setattr(report, name, value)


def test_the_campaigns_rows_have_their_place_just_as_exactly_as_the_truth_says(overview, any_store):
    imports = Imports(any_store)
    imports.carry_out(
        imports.preview(shared_data("trygghetskartan_kampanj_2026.csv"), ReportSource.SAFETY_MAP)
    )
    with shared_data("trygghetskartan_kampanj_2026.rows.csv").open(encoding="utf-8-sig", newline="") as rows:
        truth = {row["id"]: row for row in csv.DictReader(rows)}
    with any_store.reading() as session:
        known_as = dict(session.query(Report.id, Report.external_id).all())

    picture = overview.picture(MapFilter())

    exact = {known_as[id_] for id_ in picture.ids[picture.has_point()].tolist()}
    assert exact == {id_ for id_, row in truth.items() if row["precision"] == "punkt"}
    assert not exact & {id_ for id_, row in truth.items() if row["kind"] == "fallback"}
    tally = picture.tally()
    assert (tally.exact, tally.streets, sum(tally.areas.values())) == (619, 0, 111)


@pytest.mark.parametrize("precision", [Precision.AREA, Precision.MUNICIPALITY, Precision.UNKNOWN])
def test_what_is_known_no_more_exactly_is_never_a_point(overview, any_store, precision):
    report_id = a_report(any_store, position=BRIDGE)
    changed(any_store, report_id, precision=precision)
    picture = overview.picture(MapFilter())
    assert not picture.has_point().any()
    assert overview.things(picture.keys())[0].position is None


def test_a_fall_back_point_is_never_a_point(overview, any_store):
    report_id = a_report(any_store, position=BRIDGE)
    changed(any_store, report_id, is_fallback=True)
    picture = overview.picture(MapFilter())
    assert not picture.has_point().any()
    assert (picture.tally().exact, picture.tally().unknown) == (0, 1)
    assert overview.things(picture.keys())[0].position is None


def test_an_exact_place_without_a_point_is_none(overview, any_store):
    report_id = a_report(any_store)
    changed(any_store, report_id, precision=Precision.POINT)
    assert overview.picture(MapFilter()).tally().unknown == 1
    assert overview.things([key_of(Kind.REPORT, report_id)])[0].precision is Precision.UNKNOWN


def test_a_streets_line_is_told_once_for_all_on_it(overview, any_store):
    for _ in range(3):
        changed(any_store, a_report(any_store, position=BRIDGE), precision=Precision.STREET, line=LINE)
    case_id = a_case(any_store, position=BRIDGE)
    with any_store.writing(Deed.CASE_EDIT) as session:
        case = session.get_one(Case, case_id)
        case.precision, case.line = Precision.STREET, LINE
    Measures(any_store).propose(MeasureDraft(title="Byt lampor", case_id=case_id))
    changed(any_store, a_report(any_store, position=BRIDGE), precision=Precision.STREET)

    picture = overview.picture(MapFilter(kind=Kind.REPORT))

    assert picture.lines == (LINE,)
    assert sorted(picture.line_of.tolist()) == [-1, 0, 0, 0]
    everything = overview.picture(MapFilter())
    assert everything.tally().streets == 6
    assert [everything.lines[place] for place in everything.line_of.tolist() if place >= 0] == [LINE] * 5


def test_days_narrow_without_asking_again(overview, any_store):
    for day in (1, 15, 30):
        a_report(any_store, f"Den {day}", received_at=datetime(2026, 9, day, 12, tzinfo=UTC))
    picture = overview.picture(MapFilter())

    def within(first: date | None, last: date | None) -> list[str]:
        keys = picture.keys(picture.within_days(first, last))
        return [thing.title for thing in overview.things(keys)]

    assert within(date(2026, 9, 2), None) == ["Den 30", "Den 15"]
    assert within(date(2026, 9, 1), date(2026, 9, 15)) == ["Den 15", "Den 1"]
    assert within(None, date(2026, 8, 31)) == []


def test_a_place_is_found_by_its_key(overview, any_store):
    report_id, nowhere = a_report(any_store, position=BRIDGE), a_report(any_store)
    picture = overview.picture(MapFilter())
    assert picture.place_of(key_of(Kind.REPORT, report_id)) == BRIDGE
    assert picture.place_of(key_of(Kind.REPORT, nowhere)) is None
    assert picture.place_of(key_of(Kind.CASE, report_id)) is None


def test_rows_that_have_gone_are_left_out_and_the_order_kept(overview, any_store):
    one, other = a_report(any_store, "Ett"), a_report(any_store, "Annat")
    keys = [key_of(Kind.REPORT, id_) for id_ in (other, 999, one)]
    assert [thing.title for thing in overview.things(keys)] == ["Annat", "Ett"]


def test_open_cases_are_those_with_a_place(overview, any_store):
    case_id = a_case(any_store, position=BRIDGE)
    a_case(any_store, "Utan plats")
    assert [(one.id, one.latitude) for one in overview.open_cases()] == [(case_id, BRIDGE.latitude)]


def test_an_empty_store_has_an_empty_picture(overview):
    picture = overview.picture(MapFilter())
    assert (len(picture), picture.keys().tolist(), picture.tally().areas) == (0, [], {})


@settings(max_examples=30)
@given(st.lists(st.datetimes(datetime(1999, 1, 1), datetime(2040, 1, 1)), min_size=1, max_size=30))  # noqa: DTZ001 - hypothesis adds the zone
def test_the_wall_clock_is_stockholms(naive):
    moments = [moment.replace(tzinfo=UTC, microsecond=0) for moment in naive]
    seconds = np.array([moment.timestamp() for moment in moments])
    on_wall = [moment.astimezone(STOCKHOLM).replace(tzinfo=UTC) for moment in moments]
    assert wall_seconds(seconds).tolist() == [int(moment.timestamp()) for moment in on_wall]
    parts = np.array([is_in_part(part, seconds) for part in PartOfDay])
    seasons = np.array([is_in_season(season, seconds) for season in Season])
    assert parts.sum(axis=0).tolist() == seasons.sum(axis=0).tolist() == [1] * len(moments)


def test_a_measure_lies_with_its_case_in_the_rows_too(overview, any_store):
    case_id = a_case(any_store, position=Position(58.4, 15.6))
    measure_id = Measures(any_store).propose(MeasureDraft(title="Byt lampor", case_id=case_id))
    thing = overview.thing(Kind.MEASURE, measure_id)
    assert thing is not None
    assert (thing.position, thing.precision) == (Position(58.4, 15.6), Precision.POINT)
    picture = overview.picture(MapFilter(kind=Kind.MEASURE))
    assert isinstance(picture, MapPicture)
    assert PRECISIONS[picture.precisions[0]] is Precision.POINT
