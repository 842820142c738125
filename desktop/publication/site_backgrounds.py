"""What the website tells of a measure beside its public words: where, and how many reports lie behind."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.municipality import settings_of
from desktop.website.content import SiteArea
from desktop.website.counts import behind, told
from models.areas.tables import Area, BaseLayer
from models.cases.tables import Case
from models.categories.tables import Category
from models.measures.tables import Measure
from models.meetings.tables import Meeting
from models.publication.tables import Publication, PublicationReview
from models.reports.tables import ReportLink

_MOST = 500  # numbers in one question: SQLite takes some thousands


@dataclass(frozen=True, slots=True)
class Background:
    """As `SiteMeasure` has it: what is too few is not told, and neither is the category of so few."""

    area_id: int | None
    category: str
    reports: int | None
    decided: date | None
    approved_at: datetime | None


def backgrounds(session: Session, measure_ids: Sequence[int]) -> dict[int, Background]:
    """By measure."""
    fewest = settings_of(session).fewest_reports
    reports = _reports(session, measure_ids)
    found = {}
    for some in _in_parts(measure_ids):
        for row in session.execute(_asked(some)):
            count = told(len(reports[row.id]), fewest)
            found[row.id] = Background(
                area_id=row.area_id,
                category=row.category if count else "",
                reports=count,
                decided=row.held_on,
                approved_at=row.approved_at and row.approved_at.astimezone(STOCKHOLM),
            )
    return found


def reports_behind(session: Session, publication_ids: Sequence[int]) -> int:
    """How many different reports lie behind the published measures that are told by number."""
    measure_ids = [
        each
        for some in _in_parts(publication_ids)
        for each in session.scalars(select(Publication.measure_id).where(Publication.id.in_(some)))
    ]
    return behind(_reports(session, measure_ids), settings_of(session).fewest_reports)


def areas_told(session: Session, shown: Iterable[int | None]) -> tuple[SiteArea, ...]:
    """The areas *shown* now, and those where something has been public: their addresses stay."""
    once = (
        select(Case.area_id)
        .join(Measure, Measure.case_id == Case.id)
        .join(Publication, Publication.measure_id == Measure.id)
        .where(Publication.published_at.is_not(None))
    )
    wanted = {*session.scalars(once), *shown} - {None}
    asked = select(Area.id, Area.name, Area.geometry).order_by(Area.sort_key, Area.id)
    return tuple(_area(row.id, row.name, row.geometry) for row in session.execute(asked) if row.id in wanted)


def ground(session: Session) -> Mapping[str, Any]:
    """The municipality's own base map."""
    layers = session.scalars(select(BaseLayer.geojson).order_by(BaseLayer.name.desc()))
    features = [each for layer in layers for each in layer["features"]]
    return {"type": "FeatureCollection", "features": features}


def _asked(measure_ids: Sequence[int]) -> Any:
    approved = (
        select(func.max(PublicationReview.at))
        .join(Publication, Publication.id == PublicationReview.publication_id)
        .where(Publication.measure_id == Measure.id)
        .correlate(Measure)
        .scalar_subquery()
    )
    return (
        select(
            Measure.id,
            Case.area_id,
            func.coalesce(Category.name, "").label("category"),
            Meeting.held_on,
            approved.label("approved_at"),
        )
        .outerjoin(Case, Case.id == Measure.case_id)
        .outerjoin(Category, Category.id == Case.category_id)
        .outerjoin(Meeting, Meeting.id == Measure.decided_at_meeting_id)
        .where(Measure.id.in_(measure_ids))
    )


def _reports(session: Session, measure_ids: Sequence[int]) -> dict[int, set[int]]:
    """The reports that are linked to each measure's case."""
    found: dict[int, set[int]] = defaultdict(set)
    for some in _in_parts(measure_ids):
        asked = (
            select(Measure.id, ReportLink.report_id)
            .join(ReportLink, ReportLink.case_id == Measure.case_id)
            .where(Measure.id.in_(some))
        )
        for measure_id, report_id in session.execute(asked):
            found[measure_id].add(report_id)
    return found


def _area(area_id: int, name: str, geometry: Any) -> SiteArea:
    from desktop.website.extent import public_extent  # noqa: PLC0415 - the window starts without shapely

    border, point = public_extent(geometry)
    return SiteArea(area_id, name, border, point)


def _in_parts(measure_ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (measure_ids[start : start + _MOST] for start in range(0, len(measure_ids), _MOST))
