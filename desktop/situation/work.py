"""What is being done in the area, and what was closed in the period."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from desktop import measure_questions
from desktop.clock import STOCKHOLM
from desktop.situation.periods import Days
from desktop.situation.scope import COUNTED
from desktop.situation.values import CameOfIt, ClosedCase, OpenCase
from models.areas.tables import Area
from models.cases.tables import Case
from models.cases.values import CloseReason
from models.categories.tables import Category
from models.measures.tables import FollowUp, Measure
from models.measures.values import MeasureRow, MeasureState
from models.reports.tables import Report, ReportLink
from models.states import OPEN_CASES, OPEN_MEASURES

_Conditions = Sequence[ColumnElement[bool]]


def open_cases(session: Session, cases: _Conditions, reports: _Conditions) -> tuple[OpenCase, ...]:
    """The open ones; first those that most reports of the period tell of, then the latest opened."""
    told = (
        select(ReportLink.case_id, func.count().label("reports"))
        .join(Report, Report.id == ReportLink.report_id)
        .where(*reports, Report.state.in_(COUNTED))
        .group_by(ReportLink.case_id)
        .subquery()
    )
    reports_told = func.coalesce(told.c.reports, 0)
    asked = (
        select(Case, func.coalesce(Category.name, ""), func.coalesce(Area.name, ""), reports_told)
        .outerjoin(Category, Category.id == Case.category_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .outerjoin(told, told.c.case_id == Case.id)
        .where(*cases, Case.state.in_(OPEN_CASES))
        .order_by(reports_told.desc(), Case.opened_at.desc(), Case.id.desc())
    )
    return tuple(
        OpenCase(each.id, each.title, each.state, category, area, _day(each.opened_at), count)
        for each, category, area, count in session.execute(asked)
    )


def open_measures(
    session: Session, cases: _Conditions, today: date, *, with_caseless: bool
) -> tuple[MeasureRow, ...]:
    """What somebody is to do: the latest first, then by date. Those of no case belong to no area."""
    of_cases = Measure.case_id.in_(select(Case.id).where(*cases))
    belongs = or_(of_cases, Measure.case_id.is_(None)) if with_caseless else of_cases
    ids = session.scalars(select(Measure.id).where(belongs, Measure.state.in_(OPEN_MEASURES))).all()
    rows = measure_questions.rows_of(session, ids, today)
    return tuple(sorted(rows, key=lambda row: (-row.days_late, row.due_date or date.max, row.title, row.id)))


def closed_cases(session: Session, cases: _Conditions, days: Days) -> tuple[ClosedCase, ...]:
    """Those that were closed in the period and are so still; none that was merged into another."""
    asked = (
        select(Case, func.coalesce(Area.name, ""))
        .outerjoin(Area, Area.id == Case.area_id)
        .where(
            *cases,
            Case.state.not_in(OPEN_CASES),
            and_(Case.closed_at >= days.begins, Case.closed_at < days.ends),
            or_(Case.close_reason.is_(None), Case.close_reason != CloseReason.MERGED),
        )
        .order_by(Case.closed_at.desc(), Case.id.desc())
    )
    found = session.execute(asked).all()
    came = _came_of(session, [each.id for each, _area in found])
    return tuple(
        ClosedCase(
            each.id, each.title, area, _day(each.closed_at), each.close_reason, tuple(came.get(each.id, ()))
        )
        for each, area in found
    )


def _came_of(session: Session, case_ids: Collection[int]) -> dict[int, list[CameOfIt]]:
    """By a case's id its measures, each with its last follow-up."""
    measures = session.scalars(
        select(Measure).where(Measure.case_id.in_(case_ids)).order_by(Measure.id)
    ).all()
    asked = (
        select(FollowUp)
        .where(FollowUp.measure_id.in_([each.id for each in measures]))
        .order_by(FollowUp.on, FollowUp.id)
    )
    last = {each.measure_id: each for each in session.scalars(asked)}
    found: dict[int, list[CameOfIt]] = {}
    for each in measures:
        follow_up = last.get(each.id)
        decision, rating = (follow_up.decision, follow_up.rating) if follow_up else (None, None)
        outcome = each.not_done_reason if each.state is MeasureState.NOT_DONE else each.outcome
        found.setdefault(each.case_id or 0, []).append(CameOfIt(each.title, decision, rating, outcome))
    return found


def _day(moment: object) -> date:
    return moment.astimezone(STOCKHOLM).date()  # type: ignore[attr-defined,no-any-return]
