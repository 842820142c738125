"""Whether a new report tells anew of what a closed case was about."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.agenda.back_again import BACK_DAYS, cases_closed, closed_before, exact_point
from desktop.agenda.spots import Spot
from desktop.place_memory.events import day_of
from desktop.place_memory.values import BackAgain, TriedBefore
from desktop.versions import fetch
from models.cases.tables import Case
from models.measures.tables import FollowUp, Measure
from models.reports.tables import Report
from models.reports.values import ReportState


def back_again(session: Session, report_id: int) -> BackAgain | None:
    """The last case closed at the report's spot in the year before it came; only new reports ask."""
    report = fetch(session, Report, report_id)
    if report.state is not ReportState.NEW:
        return None
    point = exact_point(report.precision, report.latitude, report.longitude)
    spot = Spot(None if report.is_fallback else point, report.area_id, report.category_id)
    since = report.received_at - timedelta(days=BACK_DAYS)
    earlier = closed_before(cases_closed(session, since, report.received_at), spot, report.received_at)
    if earlier is None:
        return None
    case = fetch(session, Case, earlier.id)
    return BackAgain(
        report.id,
        case.id,
        case.version,
        case.title,
        day_of(earlier.closed_at),
        case.close_reason,
        _tried_in(session, case.id),
    )


def _tried_in(session: Session, case_id: int) -> tuple[TriedBefore, ...]:
    measures = session.scalars(select(Measure).where(Measure.case_id == case_id).order_by(Measure.id)).all()
    asked = (
        select(FollowUp)
        .where(FollowUp.measure_id.in_([measure.id for measure in measures]))
        .order_by(FollowUp.on, FollowUp.id)
    )
    last = {look.measure_id: look for look in session.scalars(asked)}
    return tuple(
        TriedBefore(
            measure.title,
            last[measure.id].decision if measure.id in last else None,
            last[measure.id].rating if measure.id in last else None,
            measure.outcome or measure.not_done_reason,
        )
        for measure in measures
    )
