"""Reports since the last meeting, grouped by place and area."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.orm import Session

from desktop.agenda.back_again import exact_point
from desktop.agenda.period import Period
from desktop.agenda.spots import NEAR_METRES, Seen, Spot, grouped
from desktop.places.distance import metres_between
from desktop.screening import hits
from models.areas.tables import Area
from models.cases.tables import Case
from models.meetings.values import AgendaFact, Why, WhyHere
from models.places.tables import PlaceName
from models.reports.tables import Report, ReportImport, ReportLink
from models.reports.values import ReportState
from models.states import OPEN_CASES

# A file that came since the last meeting may tell of the weeks before it; what is older is history taken in.
TOLD_LATE = timedelta(weeks=4)


@dataclass(frozen=True, slots=True)
class NewReport:
    """`has_case`: an open case tells of it."""

    id: int
    received_at: datetime
    spot: Spot
    place: str
    has_case: bool


def new_reports(session: Session, period: Period) -> list[NewReport]:
    """What has come in since the last meeting and is neither a duplicate nor dismissed."""
    has_case = exists().where(
        ReportLink.report_id == Report.id, ReportLink.case_id == Case.id, Case.state.in_(OPEN_CASES)
    )
    came_late = and_(
        ReportImport.imported_at >= period.begins, Report.received_at >= period.begins - TOLD_LATE
    )
    asked = (
        select(Report, has_case)
        .outerjoin(ReportImport, ReportImport.id == Report.import_id)
        .where(Report.state.in_([ReportState.NEW, ReportState.LINKED]))
        .where(or_(Report.received_at >= period.begins, came_late), Report.received_at < period.ends)
        .order_by(Report.id)
    )
    return [
        NewReport(report.id, report.received_at, _spot(report), report.place.strip(), is_told)
        for report, is_told in session.execute(asked)
    ]


def place_facts(session: Session, reports: Sequence[NewReport]) -> Iterator[AgendaFact]:
    """As "Busstationen, 5 nya" for each place, then the others for each area, the most first."""
    found = grouped([Seen(each.id, each.spot, each.place) for each in reports])
    areas = _areas(session)
    for group in found.places:
        yield AgendaFact(_place_name(session, group, areas), _count(group), at_place=True)
    for area_id, group in sorted(found.areas.items(), key=lambda each: _rank(each, areas)):
        yield AgendaFact(areas.get(area_id or 0, ("", ""))[1], _count(group))


def _rank(
    each: tuple[int | None, Sequence[Seen]], areas: dict[int, tuple[str, str]]
) -> tuple[bool, int, str]:
    """Those of no area last, the others by how many and then by name."""
    area_id, group = each
    return area_id is None, -len(group), areas.get(area_id or 0, ("", ""))[0]


def _count(group: Sequence[Seen]) -> tuple[Why, ...]:
    return (Why(WhyHere.NEW_REPORTS, len(group)),)


def _spot(report: Report) -> Spot:
    """A fall-back point is no place (domain.md §6), nor is one outside the municipality a common one."""
    point = exact_point(report.precision, report.latitude, report.longitude)
    return Spot(None if report.is_fallback else point, report.area_id, report.category_id)


def _place_name(session: Session, group: Sequence[Seen], areas: dict[int, tuple[str, str]]) -> str:
    """The nearest known name, else what most of the reports call it, else the area."""
    if known := _known_name(session, group):
        return known
    said = Counter(each.place for each in group if each.place and not hits(each.place))
    if said:
        return said.most_common(1)[0][0]
    area_ids = Counter(each.spot.area_id for each in group)
    return areas.get(area_ids.most_common(1)[0][0] or 0, ("", ""))[1]


def _known_name(session: Session, group: Sequence[Seen]) -> str:
    points = [each.spot.point for each in group if each.spot.point is not None]
    north, east = (sum(axis) / len(points) for axis in zip(*points, strict=True))
    span = 2 * NEAR_METRES / 50_000  # degrees, wide enough also of longitude
    asked = select(PlaceName).where(
        PlaceName.latitude.between(north - span, north + span),
        PlaceName.longitude.between(east - span, east + span),
    )
    near = [
        (metres_between(north, east, name.latitude, name.longitude), name.name)
        for name in session.scalars(asked)
    ]
    close = [found for found in near if found[0] <= NEAR_METRES]
    return min(close)[1] if close else ""


def _areas(session: Session) -> dict[int, tuple[str, str]]:
    """Each area's sort key and name."""
    asked = select(Area.id, Area.sort_key, Area.name)
    return {id_: (key, name) for id_, key, name in session.execute(asked)}
