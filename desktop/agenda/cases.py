"""Which cases a meeting looks at, in what order, and why: they are new, have moved, are back or lie still."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from desktop.agenda.back_again import Before
from desktop.agenda.period import Period, is_new
from desktop.agenda.spots import LEAST_AT_PLACE
from desktop.clock import STOCKHOLM, midnight
from desktop.municipality import settings_of
from models.cases.tables import Case
from models.history import HistoryEntry
from models.kinds import Kind
from models.meetings.values import Why, WhyHere
from models.reports.tables import ReportLink
from models.states import OPEN_CASES

_CASE_STATE = f"{Case.__tablename__}.state"


def looked_at(session: Session, period: Period) -> Sequence[int]:
    """New and moved ones, the newest first; then those that lie still, the longest still first."""
    moved = session.scalars(
        select(Case.id)
        .where(or_(Case.opened_at >= period.begins, Case.id.in_(_moved(period)), Case.id.in_(_told(period))))
        .where(Case.merged_into_id.is_(None))
        .order_by(Case.opened_at.desc(), Case.id)
    ).all()
    still = session.scalars(
        select(Case.id)
        .where(Case.state.in_(OPEN_CASES), Case.touched_at < _still_since(session, period))
        .order_by(Case.touched_at, Case.id)
    ).all()
    return list(dict.fromkeys([*moved, *still]))


def why_cases(
    session: Session, cases: Collection[Case], period: Period, before: Mapping[int, Before]
) -> dict[int, tuple[Why, ...]]:
    """Why each case stands on the agenda, the gravest reason first; *before* by the case's id."""
    ids = [case.id for case in cases]
    moved = set(session.scalars(_moved(period).where(HistoryEntry.subject_id.in_(ids))))
    told = _told_of(session, ids, period)
    still_since = _still_since(session, period)
    whys = {}
    for case in cases:
        reasons = []
        if case.id in before:
            reasons.append(Why(WhyHere.BACK_AGAIN, day=before[case.id].closed_on))
        if is_new(case, period):
            reasons.append(Why(WhyHere.NEW_CASE))
        elif case.id in moved:
            reasons.append(Why(WhyHere.TOUCHED_CASE))
        if told.get(case.id):
            reasons.append(Why(WhyHere.NEW_REPORTS, told[case.id]))
        if case.state in OPEN_CASES and case.touched_at < still_since:
            reasons.append(Why(WhyHere.STILL_CASE, _days_still(case, period.held_on)))
        whys[case.id] = tuple(reasons)
    return whys


def _moved(period: Period) -> Select[int]:
    """The cases whose state has changed."""
    return select(HistoryEntry.subject_id).where(
        HistoryEntry.subject == Kind.CASE,
        HistoryEntry.field == _CASE_STATE,
        HistoryEntry.at >= period.begins,
        HistoryEntry.at < period.ends,
    )


def _told(period: Period) -> Select[int]:
    """The cases that many more reports have been linked to."""
    many = func.count() >= LEAST_AT_PLACE
    return select(ReportLink.case_id).where(*_linked(period)).group_by(ReportLink.case_id).having(many)


def _told_of(session: Session, ids: Collection[int], period: Period) -> dict[int, int]:
    asked = (
        select(ReportLink.case_id, func.count())
        .where(ReportLink.case_id.in_(ids), *_linked(period))
        .group_by(ReportLink.case_id)
    )
    return {case_id: count for case_id, count in session.execute(asked)}  # noqa: C416 - typed so


def _linked(period: Period) -> tuple[ColumnElement[bool], ...]:
    return (ReportLink.linked_at >= period.begins, ReportLink.linked_at < period.ends)


def _still_since(session: Session, period: Period) -> datetime:
    """A case without a deed since then lies still on the day of the meeting (setting `still_days`)."""
    days = settings_of(session).still_days
    return midnight(period.held_on - timedelta(days=days - 1))


def _days_still(case: Case, day: date) -> int:
    return (day - case.touched_at.astimezone(STOCKHOLM).date()).days
