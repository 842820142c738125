"""What the map is narrowed to: days, source, hour, season and region, on either engine."""

from datetime import UTC, date, datetime

import pytest

from desktop.cases import Cases
from desktop.map.overview import MapOverview
from desktop.map.things import MapFilter, MapThing
from desktop.measures import Measures
from desktop.reports import Reports
from models.deeds import Deed
from models.kinds import Kind
from models.map.values import PartOfDay, Region, Season
from models.measures.values import MeasureDraft
from models.reports.tables import Report
from models.reports.values import Position, Precision, ReportSource
from tests.factories import BRIDGE, a_case, a_report

TUNNEL = Position(58.3945, 15.617)
STREET = Precision.STREET
AROUND_BRIDGE = Region((Position(58.40, 15.60), Position(58.41, 15.60), Position(58.40, 15.61)))


@pytest.fixture
def overview(any_store) -> MapOverview:
    reports = Reports(any_store)
    return MapOverview(any_store, reports, Cases(any_store, reports), None)


def found(overview: MapOverview, **narrowing: object) -> list[MapThing]:
    return overview.things(overview.picture(MapFilter(**narrowing)).keys())


def titles(overview: MapOverview, **narrowing: object) -> set[str]:
    return {thing.title for thing in found(overview, **narrowing)}


def told(store, text: str, moment: datetime, *, happened: datetime | None = None) -> int:
    report_id = a_report(store, text, position=BRIDGE, received_at=moment)
    with store.writing(Deed.REPORT_EDIT) as session:
        session.get_one(Report, report_id).happened_at = happened
    return report_id


def test_days_are_days_in_stockholm_and_the_last_one_counts(overview, any_store):
    told(any_store, "Sent på kvällen", datetime(2026, 11, 16, 22, 59, tzinfo=UTC))
    told(any_store, "Efter midnatt", datetime(2026, 11, 16, 23, 0, tzinfo=UTC))
    assert titles(overview, until=date(2026, 11, 16)) == {"Sent på kvällen"}
    assert titles(overview, since=date(2026, 11, 17)) == {"Efter midnatt"}
    both = titles(overview, since=date(2026, 11, 16), until=date(2026, 11, 17))
    assert both == {"Sent på kvällen", "Efter midnatt"}


def test_what_is_open_stays_whatever_the_days(overview, any_store):
    a_case(any_store, position=TUNNEL)
    a_report(any_store)
    assert [thing.kind for thing in found(overview, until=date(2026, 1, 1))] == [Kind.CASE]


def test_a_source_narrows_reports_and_cases_to_what_it_tells_of(overview, any_store):
    heard = a_report(any_store, "Hört", source=ReportSource.POLICE)
    a_report(any_store, "Skrivet", source=ReportSource.POSTCARD)
    of_police = _case_of(any_store, heard)
    a_case(any_store, "Av ingen")
    Measures(any_store).propose(MeasureDraft(title="Byt lampor", case_id=of_police))
    Measures(any_store).propose(MeasureDraft(title="Något annat"))
    assert titles(overview, source=ReportSource.POLICE) == {"Hört", "Fall", "Byt lampor"}
    assert titles(overview, source=ReportSource.SCHOOL) == set()


def _case_of(store, report_id: int) -> int:
    return a_case(store, "Fall", report_ids=(report_id,))


def test_the_hour_is_the_one_on_the_wall_when_it_happened(overview, any_store):
    told(any_store, "Sommarkväll", datetime(2026, 7, 1, 14, 0, tzinfo=UTC))
    told(any_store, "Vinterdag", datetime(2026, 1, 14, 14, 0, tzinfo=UTC))
    morning = datetime(2026, 1, 14, 8, 0, tzinfo=UTC)
    told(any_store, "Natt", morning, happened=datetime(2026, 1, 14, 2, 0, tzinfo=UTC))
    assert titles(overview, part_of_day=PartOfDay.EVENING) == {"Sommarkväll"}
    assert titles(overview, part_of_day=PartOfDay.DAY) == {"Vinterdag"}
    assert titles(overview, part_of_day=PartOfDay.NIGHT) == {"Natt"}
    assert titles(overview, part_of_day=PartOfDay.MORNING) == set()


def test_a_season_is_its_three_months_of_any_year(overview, any_store):
    told(any_store, "Förra december", datetime(2025, 12, 1, 12, tzinfo=UTC))
    told(any_store, "Februari", datetime(2026, 2, 28, 12, tzinfo=UTC))
    told(any_store, "Mars", datetime(2026, 2, 28, 23, 30, tzinfo=UTC))
    assert titles(overview, season=Season.WINTER) == {"Förra december", "Februari"}
    assert titles(overview, season=Season.SPRING) == {"Mars"}


def test_a_season_narrows_cases_to_those_its_reports_tell_of(overview, any_store):
    in_june = told(any_store, "I juni", datetime(2026, 6, 5, 12, tzinfo=UTC))
    _case_of(any_store, in_june)
    a_case(any_store, "Av ingen")
    assert titles(overview, season=Season.SUMMER, kind=Kind.CASE) == {"Fall"}
    assert titles(overview, season=Season.AUTUMN, kind=Kind.CASE) == set()


def test_a_region_holds_what_has_its_point_there(overview, any_store):
    a_report(any_store, "På bron", position=BRIDGE)
    a_report(any_store, "I tunneln", position=TUNNEL)
    a_report(any_store, "Någonstans")
    assert titles(overview, region=AROUND_BRIDGE) == {"På bron"}
    assert titles(overview, region=Region(AROUND_BRIDGE.corners[:2])) == set()


def test_a_region_holds_a_street_that_any_part_of_leads_there(overview, any_store):
    leads_there, passes_by = (a_report(any_store, text) for text in ("Leder dit", "Går förbi"))
    middle = Position(58.42, 15.62)
    with any_store.writing(Deed.REPORT_EDIT) as session:
        for report_id, east in ((leads_there, 15.601), (passes_by, 15.63)):
            report = session.get_one(Report, report_id)
            report.precision, report.latitude, report.longitude = STREET, middle.latitude, middle.longitude
            report.line = [[[15.62, 58.42], [east, 58.401]]]
    assert titles(overview, region=AROUND_BRIDGE) == {"Leder dit"}
