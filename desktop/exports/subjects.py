"""Reports, cases and measures as sheets. What tells of an informant is never asked for."""

import enum
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from desktop import report_questions
from desktop.exports.sheet import LATITUDE, LONGITUDE, Sheet
from desktop.exports.words import word, yes_or_no
from models.actors.tables import Actor
from models.areas.tables import Area
from models.cases.tables import Case
from models.categories.tables import Category
from models.measures.tables import Measure, MeasureContributor
from models.reports.tables import Report, ReportLink
from models.reports.values import Precision, ReportFilter


class Subject(enum.StrEnum):
    """What can be exported; the values are the command line's words."""

    REPORTS = "reports"
    CASES = "cases"
    MEASURES = "measures"


EVERYTHING = ReportFilter()
_EXACT = frozenset({Precision.POINT, Precision.STREET})


def reports_sheet(session: Session, wanted: ReportFilter = EVERYTHING) -> Sheet:
    """The reports by time, with our category and the sender's own."""
    asked = (
        select(Report, Category.name, Area.name)
        .outerjoin(Category, Category.id == Report.category_id)
        .outerjoin(Area, Area.id == Report.area_id)
        .where(Report.id.in_(report_questions.narrowed(session, select(Report.id), wanted)))
        .order_by(Report.received_at, Report.id)
    )
    headers = (
        *("external_id", "source", "received_at", "happened_at", "category", "sender_category", "text"),
        *("place", "area", LATITUDE, LONGITUDE, "precision", "fallback", "outside", "swapped"),
        *("state", "feedback", "sender"),
    )
    found = session.execute(asked).all()
    rows = [
        (
            report.external_id,
            report.source.value,
            report.received_at,
            report.happened_at,
            category,
            report.sender_category,
            report.text,
            report.place,
            area or report.sender_area,
            *_coordinates(report),
            word(report.precision),
            yes_or_no(report.is_fallback),
            yes_or_no(report.is_outside),
            yes_or_no(report.is_swapped),
            word(report.state),
            word(report.feedback),
            report.sender,
        )
        for report, category, area in found
    ]
    return Sheet(Subject.REPORTS, headers, [*rows], streets=_streets(report for report, *_ in found))


def cases_sheet(session: Session) -> Sheet:
    """All cases by number, with how many reports tell of each."""
    counted = select(ReportLink.case_id, func.count()).group_by(ReportLink.case_id)
    reports = {row[0]: row[1] for row in session.execute(counted)}
    asked = (
        select(Case, Category.name, Area.name)
        .outerjoin(Category, Category.id == Case.category_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .order_by(Case.id)
    )
    headers = (
        *("id", "title", "description", "state", "category", "area", "place", LATITUDE, LONGITUDE),
        *("precision", "opened_at", "closed_at", "reports"),
    )
    found = session.execute(asked).all()
    rows = [
        (
            case.id,
            case.title,
            case.description,
            word(case.state),
            category,
            area,
            case.place,
            *_coordinates(case),
            word(case.precision),
            case.opened_at,
            case.closed_at,
            reports.get(case.id, 0),
        )
        for case, category, area in found
    ]
    return Sheet(Subject.CASES, headers, [*rows], streets=_streets(case for case, *_ in found))


def measures_sheet(session: Session) -> Sheet:
    """All measures by number, with the place of their case."""
    helpers = _contributors(session)
    responsible = aliased(Actor)
    asked = (
        select(Measure, Case, responsible.name, Area.name)
        .outerjoin(Case, Case.id == Measure.case_id)
        .outerjoin(responsible, responsible.id == Measure.responsible_actor_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .order_by(Measure.id)
    )
    headers = (
        *("id", "title", "description", "label", "state", "case", "area", LATITUDE, LONGITUDE),
        *("responsible_actor", "contributing_actors", "due_date", "ongoing", "follow_up_date"),
        *("proposed_at", "done_on", "outcome"),
    )
    found = session.execute(asked).all()
    rows = [
        (
            measure.id,
            measure.title,
            measure.description,
            word(measure.label),
            word(measure.state),
            _title(case),
            area,
            *_coordinates(case),
            actor,
            ", ".join(helpers[measure.id]),
            measure.due_date,
            yes_or_no(measure.is_ongoing),
            measure.follow_up_date,
            measure.proposed_at,
            measure.done_on,
            measure.outcome,
        )
        for measure, case, actor, area in found
    ]
    return Sheet(Subject.MEASURES, headers, [*rows], streets=_streets(case for _, case, *_ in found))


SHEETS: Mapping[Subject, Callable[[Session], Sheet]] = {
    Subject.REPORTS: reports_sheet,
    Subject.CASES: cases_sheet,
    Subject.MEASURES: measures_sheet,
}


def _title(case: Case | None) -> str | None:
    return None if case is None else case.title


def _coordinates(placed: Report | Case | None) -> tuple[float | None, float | None]:
    """Only of a place that is exact: the middle of an area would be taken for a spot."""
    if placed is None or placed.precision not in _EXACT:
        return None, None
    return placed.latitude, placed.longitude


def _streets(placed: Iterable[Report | Case | None]) -> dict[int, Any]:
    """Row → its lines, of those that are told as a street."""
    return {
        index: row.line
        for index, row in enumerate(placed)
        if row is not None and row.line and row.precision is Precision.STREET
    }


def _contributors(session: Session) -> defaultdict[int, list[str]]:
    asked = (
        select(MeasureContributor.measure_id, Actor.name)
        .join(Actor, Actor.id == MeasureContributor.actor_id)
        .order_by(Actor.sort_key)
    )
    names: defaultdict[int, list[str]] = defaultdict(list)
    for measure_id, name in session.execute(asked):
        names[measure_id].append(name)
    return names
