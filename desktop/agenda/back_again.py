"""Where trouble is back after a case was closed, and what was tried then."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.agenda.period import Period
from desktop.agenda.spots import Spot, is_same
from desktop.clock import STOCKHOLM
from models.cases.tables import Case
from models.cases.values import CaseState, CloseReason
from models.measures.tables import Measure
from models.meetings.values import Tried
from models.reports.values import Precision

# After a year it is a new trouble: everyone who was at the table has seen another winter since.
BACK_DAYS = 365


@dataclass(frozen=True, slots=True)
class Before:
    """A case that was closed at the same place, and what was tried."""

    case_id: int
    title: str
    closed_on: date
    tried: tuple[Tried, ...]


@dataclass(frozen=True, slots=True)
class ClosedCase:
    id: int
    title: str
    closed_at: datetime
    spot: Spot


def closed_cases(session: Session, period: Period) -> list[ClosedCase]:
    """Those closed so lately that trouble can be back, the last first; none that was merged into another."""
    return cases_closed(session, period.begins - timedelta(days=BACK_DAYS), period.ends)


def cases_closed(session: Session, since: datetime, until: datetime) -> list[ClosedCase]:
    """The cases closed between two moments, the last first; none that was merged into another."""
    asked = (
        select(Case)
        .where(
            Case.state == CaseState.CLOSED,
            Case.closed_at >= since,
            Case.closed_at < until,
            or_(Case.close_reason.is_(None), Case.close_reason != CloseReason.MERGED),
        )
        .order_by(Case.closed_at.desc(), Case.id.desc())
    )
    return [
        ClosedCase(case.id, case.title, case.closed_at, spot_of(case))
        for case in session.scalars(asked)
        if case.closed_at is not None
    ]


def spot_of(case: Case) -> Spot:
    return Spot(exact_point(case.precision, case.latitude, case.longitude), case.area_id, case.category_id)


def exact_point(
    precision: Precision, latitude: float | None, longitude: float | None
) -> tuple[float, float] | None:
    """Its own coordinate, and nothing coarser."""
    if precision is not Precision.POINT or latitude is None or longitude is None:
        return None
    return latitude, longitude


def closed_before(closed: Iterable[ClosedCase], spot: Spot, begun: datetime) -> ClosedCase | None:
    """The last case closed at the spot before the trouble *begun* anew."""
    return next((each for each in closed if each.closed_at < begun and is_same(each.spot, spot)), None)


def before_cases(session: Session, cases: Collection[Case], period: Period) -> dict[int, Before]:
    """For each of the cases that is open: the case that was closed there before it was opened."""
    closed = closed_cases(session, period)
    found = {
        case.id: earlier
        for case in cases
        if case.state is not CaseState.CLOSED
        and (earlier := closed_before(closed, spot_of(case), case.opened_at)) is not None
    }
    tried = tried_in(session, {each.id for each in found.values()})
    return {case_id: before_of(each, tried) for case_id, each in found.items()}


def before_of(closed: ClosedCase, tried: Mapping[int, tuple[Tried, ...]]) -> Before:
    day = closed.closed_at.astimezone(STOCKHOLM).date()
    return Before(closed.id, closed.title, day, tried.get(closed.id, ()))


def tried_in(session: Session, case_ids: Collection[int]) -> dict[int, tuple[Tried, ...]]:
    """The measures of each case with what came of them, or why they were not done."""
    asked = (
        select(Measure.case_id, Measure.title, Measure.outcome, Measure.not_done_reason)
        .where(Measure.case_id.in_(case_ids))
        .order_by(Measure.id)
    )
    tried: dict[int, tuple[Tried, ...]] = {}
    for case_id, title, outcome, reason in session.execute(asked):
        if case_id is not None:
            tried[case_id] = (*tried.get(case_id, ()), Tried(title, outcome or reason))
    return tried
