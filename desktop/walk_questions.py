"""How safety walks are found, and what may be told of each of their points."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.answers.proposal import measure_lines
from desktop.answers.screened import harmless, may_leave
from desktop.answers.words import say
from desktop.clock import STOCKHOLM
from desktop.papers.leaving import ToldMeasure
from desktop.papers.told_cases import CaseTold, cases_told
from desktop.screening import hits
from desktop.versions import fetch
from models.answers.tables import Answer
from models.areas.tables import Area
from models.reports.tables import Report, ReportImport, ReportLink
from models.reports.values import ReportSource
from models.walks.rules import street_level
from models.walks.tables import SafetyWalk
from models.walks.values import LooseReport, WalkPage, WalkPoint, WalkRow

_LOOSE_SHOWN = 500
_WORDS = 120


def rows(session: Session) -> list[WalkRow]:
    """Every walk, the latest first."""
    points = select(func.count()).where(Report.walk_id == SafetyWalk.id).scalar_subquery()
    asked = (
        select(SafetyWalk, func.coalesce(Area.name, ""), points)
        .outerjoin(Area, Area.id == SafetyWalk.area_id)
        .order_by(SafetyWalk.held_on.desc(), SafetyWalk.id.desc())
    )
    return [_row(*found) for found in session.execute(asked)]


def page(session: Session, walk_id: int) -> WalkPage:
    """Raises Refusal GONE."""
    walk = fetch(session, SafetyWalk, walk_id)
    area = session.get(Area, walk.area_id) if walk.area_id else None
    reports = points_of(session, walk_id)
    points = _points(session, reports)
    return WalkPage(_row(walk, area.name if area else "", len(points)), points)


def points_of(session: Session, walk_id: int) -> Sequence[Report]:
    """The reports that are the walk's points, by their number."""
    asked = select(Report).where(Report.walk_id == walk_id).order_by(Report.walk_point, Report.id)
    return session.scalars(asked).all()


def loose_reports(session: Session) -> list[LooseReport]:
    asked = (
        select(Report)
        .where(Report.source == ReportSource.SAFETY_WALK, Report.walk_id.is_(None))
        .order_by(Report.received_at.desc(), Report.id)
        .limit(_LOOSE_SHOWN)
    )
    return [
        LooseReport(
            report.id,
            report.received_at.astimezone(STOCKHOLM).date(),
            " ".join(f"{report.place}: {report.text}".lstrip(": ").split())[:_WORDS],
        )
        for report in session.scalars(asked)
    ]


def loose_files(session: Session) -> list[LooseReport]:
    asked = (
        select(ReportImport.id, ReportImport.imported_at, ReportImport.file_name, func.count())
        .join(Report, Report.import_id == ReportImport.id)
        .where(Report.source == ReportSource.SAFETY_WALK, Report.walk_id.is_(None))
        .group_by(ReportImport.id, ReportImport.imported_at, ReportImport.file_name)
        .order_by(ReportImport.imported_at.desc())
    )
    return [
        LooseReport(id_, moment.astimezone(STOCKHOLM).date(), name, count)
        for id_, moment, name, count in session.execute(asked)
    ]


def _row(walk: SafetyWalk, area: str, points: int) -> WalkRow:
    return WalkRow(
        id=walk.id,
        version=walk.version,
        name=walk.name,
        kind=walk.walk_kind,
        held_on=walk.held_on,
        area_id=walk.area_id,
        area=area,
        participants=walk.participants,
        route=walk.route,
        points=points,
    )


def _points(session: Session, reports: Sequence[Report]) -> tuple[WalkPoint, ...]:
    cases_of = _cases_of(session, reports)
    told = cases_told(session, {id_ for cases in cases_of.values() for id_ in cases}, {})
    answers = _answers(session, reports, cases_of)
    asked = select(Area.id, Area.name).where(Area.id.in_({report.area_id for report in reports}))
    areas = {id_: name for id_, name in session.execute(asked)}  # noqa: C416 - typed so
    return tuple(
        _point(
            report,
            areas.get(report.area_id or 0, ""),
            answers.get(report.id, ""),
            [told[id_] for id_ in cases_of.get(report.id, ()) if id_ in told],
        )
        for report in reports
    )


def _point(report: Report, area: str, answer: str, cases: Sequence[CaseTold]) -> WalkPoint:
    measures = [measure for case in cases for measure in case.measures]
    public = [measure for measure in measures if measure.public_title]
    return WalkPoint(
        id=report.id,
        number=report.walk_point or 0,
        text=harmless(report.text, say("walk.withheld")),
        place=_place(report),
        area=area,
        answer=answer or "\n".join([*measure_lines(measures)] or [case.state for case in cases]),
        is_answered=bool(answer or public),
        responsible=next((each.responsible for each in public if each.responsible), ""),
        when=_when(public),
    )


def _when(measures: Sequence[ToldMeasure]) -> date | None:
    return next((each.due for each in measures if each.due), None)


def _place(report: Report) -> str:
    """A street or a place; what may be somebody's is left out."""
    named = street_level(report.placed_name or report.place)
    return "" if hits(named) else named


def _answers(
    session: Session, reports: Sequence[Report], cases_of: Mapping[int, tuple[int, ...]]
) -> dict[int, str]:
    """What was written to each point, or to another point of the same cases."""
    ids = [report.id for report in reports]
    asked = select(Answer.report_id, Answer.text).where(Answer.report_id.in_(ids)).order_by(Answer.written_at)
    written = {id_: text.strip() for id_, text in session.execute(asked) if text.strip() and may_leave(text)}
    shared = {cases_of[id_]: text for id_, text in written.items() if cases_of.get(id_)}
    return {id_: written.get(id_) or shared.get(cases_of.get(id_, ()), "") for id_ in ids}


def _cases_of(session: Session, reports: Sequence[Report]) -> dict[int, tuple[int, ...]]:
    """By the point's report; a duplicate's cases are those of the report that it repeats."""
    origins = {report.id: report.duplicate_of_id or report.id for report in reports}
    asked = (
        select(ReportLink.report_id, ReportLink.case_id)
        .where(ReportLink.report_id.in_(set(origins.values())))
        .order_by(ReportLink.case_id)
    )
    linked: dict[int, list[int]] = defaultdict(list)
    for report_id, case_id in session.execute(asked):
        linked[report_id].append(case_id)
    return {id_: tuple(linked[origin]) for id_, origin in origins.items()}
