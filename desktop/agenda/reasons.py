"""Why each item stands on the agenda, and what is computed beneath the standing ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import measure_questions
from desktop.agenda.back_again import before_cases
from desktop.agenda.cases import why_cases
from desktop.agenda.facts import facts_of
from desktop.agenda.measures import why_measure
from desktop.agenda.period import Period, period_of
from models.cases.tables import Case
from models.meetings.tables import AgendaItem, Meeting
from models.meetings.values import AgendaFact, MeetingState, Section, Tried, Why, WhyHere


@dataclass(frozen=True, slots=True)
class Reasons:
    """By the item's id; the facts by the section under whose standing item they stand."""

    whys: Mapping[int, tuple[Why, ...]]
    tried: Mapping[int, tuple[Tried, ...]]
    facts: Mapping[Section, tuple[AgendaFact, ...]]


def reasons_of(session: Session, meeting: Meeting, items: Sequence[AgendaItem], seen_on: date) -> Reasons:
    """Every reason beside its item, as seen from a day. A meeting that is over is told no more news."""
    period = period_of(session, meeting)
    ids = {item.case_id for item in items if item.case_id}
    cases = session.scalars(select(Case).where(Case.id.in_(ids))).all()
    before = before_cases(session, cases, period)
    of_cases = why_cases(session, cases, period, before)
    of_measures = _of_measures(session, items, period, seen_on)
    whys = {
        item.id: of_measures.get(item.measure_id or 0) or of_cases.get(item.case_id or 0) or _of_area(item)
        for item in items
    }
    tried = {item.id: before[item.case_id].tried for item in items if item.case_id in before}
    told = {each.case_id for each in before.values()}
    is_over = meeting.state is MeetingState.HELD
    return Reasons(whys, tried, {} if is_over else facts_of(session, period, seen_on, told))


def is_standing(item: AgendaItem) -> bool:
    """The section's own item, which is about nothing of its own."""
    return not item.title and item.case_id is item.measure_id is item.area_id is None


def _of_measures(
    session: Session, items: Sequence[AgendaItem], period: Period, seen_on: date
) -> dict[int, tuple[Why, ...]]:
    ids = {item.measure_id for item in items if item.measure_id}
    rows = measure_questions.rows_of(session, ids, seen_on)
    return {row.id: why_measure(row, period) for row in rows}


def _of_area(item: AgendaItem) -> tuple[Why, ...]:
    return (Why(WhyHere.PRIORITY),) if item.area_id else ()
