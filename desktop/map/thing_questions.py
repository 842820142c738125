"""Which things on the map a filter lets through: one SQL question a kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    and_,
    case,
    cast,
    extract,
    false,
    func,
    literal_column,
    null,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from desktop.clock import midnight
from desktop.map.things import TONES, MapFilter
from desktop.report_questions import narrowed
from desktop.searching import has_words
from models.cases.tables import Case
from models.kinds import Kind
from models.measures.tables import Measure
from models.reports.tables import Report, ReportLink
from models.reports.values import ReportFilter, ReportState
from models.states import OPEN_CASES, OPEN_MEASURES, PROMISED_MEASURES

Question = Select[Any]
COLUMNS = (
    "id", "tone", "latitude", "longitude", "category", "moment", "precision", "area", "asked_of", "line",
)  # fmt: skip
"""What each question answers with, in order. `moment` (seconds since 1970, UTC) is what `since` asks for;
`asked_of` the moment that a report tells of, or the id of the case that a case or measure belongs to."""

_ON_MAP = (ReportState.NEW, ReportState.LINKED)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A filter, the day it is asked on, and whether what it says of reports is asked of cases too."""

    filter: MapFilter
    today: date

    @property
    def asks_of_reports(self) -> bool:
        wanted = self.filter
        return any((wanted.source, wanted.part_of_day, wanted.season))


def questions(session: Session, wanted: Wanted) -> Mapping[Kind, Question]:
    """The questions of the kinds that are wanted, in the list's order, each the latest first."""
    asked = {Kind.CASE: _cases, Kind.MEASURE: _measures, Kind.REPORT: _reports}
    only = wanted.filter.kind
    return {kind: ask(session, wanted) for kind, ask in asked.items() if only in {None, kind}}


def telling_reports(wanted: MapFilter) -> Question:
    """Case and moment of every link to a report of the wanted source, whatever the hour and season."""
    moment = func.coalesce(Report.happened_at, Report.received_at)
    question = select(ReportLink.case_id, _seconds(moment)).join(Report, Report.id == ReportLink.report_id)
    return question.where(Report.source == wanted.source) if wanted.source else question


def unless_fallback(placed: Any, degrees: Any) -> Any:
    """A fall-back point is no place, whatever a store says of it."""
    return degrees if placed is Case else case((Report.is_fallback, null()), else_=degrees)


def _cases(_session: Session, wanted: Wanted) -> Question:
    narrowing = wanted.filter
    tone = type_coerce(Case.state, String)
    question = _columns(Case.id, tone, Case.touched_at, Case.id).select_from(Case)
    return question.where(
        *_narrowing(narrowing, has_words(Case.folded, narrowing.text)),
        *_recent(narrowing, Case.touched_at, Case.state.in_(OPEN_CASES)),
    ).order_by(Case.touched_at.desc(), Case.id.desc())


def _measures(_session: Session, wanted: Wanted) -> Question:
    narrowing = wanted.filter
    is_late = (Measure.due_date < wanted.today) & Measure.state.in_(PROMISED_MEASURES)
    tone = case((is_late, literal_column("'late'")), else_=type_coerce(Measure.state, String))
    question = (
        _columns(Measure.id, tone, Measure.proposed_at, func.coalesce(Measure.case_id, 0))
        .select_from(Measure)
        .outerjoin(Case, Case.id == Measure.case_id)
    )
    return question.where(
        *_narrowing(narrowing, has_words(Measure.folded, narrowing.text)),
        *_recent(narrowing, Measure.proposed_at, Measure.state.in_(OPEN_MEASURES)),
    ).order_by(Measure.proposed_at.desc(), Measure.id.desc())


def _reports(session: Session, wanted: Wanted) -> Question:
    asked = wanted.filter
    narrowing = ReportFilter(
        text=asked.text,
        sources=frozenset({asked.source} if asked.source else ()),
        categories=_one(asked.category_id),
        areas=_one(asked.area_id),
        states=frozenset(state for state in _ON_MAP if asked.tone in {None, TONES[state]}),
        received_from=asked.since,
        received_to=asked.until,
    )
    told = func.coalesce(Report.happened_at, Report.received_at)
    needs_moment = asked.part_of_day or asked.season
    question = _columns(
        Report.id,
        type_coerce(Report.state, String),
        Report.received_at,
        _seconds(told) if needs_moment else literal_column("0"),
        Report,
    ).order_by(Report.received_at.desc(), Report.id.desc())
    # A filter without states would let all through.
    return narrowed(session, question, narrowing) if narrowing.states else question.where(false())


def _columns(id_: Any, tone: Any, moment: Any, asked_of: Any, placed: Any = Case) -> Question:
    return select(
        id_,
        tone,
        unless_fallback(placed, placed.latitude),
        unless_fallback(placed, placed.longitude),
        func.coalesce(placed.category_id, 0),
        _seconds(moment),
        func.coalesce(type_coerce(placed.precision, String), literal_column("'unknown'")),
        func.coalesce(placed.area_id, 0),
        asked_of,
        cast(placed.line, String),
    )


def _seconds(moment: Any) -> ColumnElement[Any]:
    """Since 1970 in UTC, alike on both engines."""
    return extract("epoch", moment)


def _narrowing(wanted: MapFilter, words: ColumnElement[bool] | None) -> list[ColumnElement[bool]]:
    """Conditions on the case, which a measure has its place and category from."""
    conditions = [
        words,
        Case.category_id == wanted.category_id if wanted.category_id else None,
        Case.area_id == wanted.area_id if wanted.area_id else None,
    ]
    return [condition for condition in conditions if condition is not None]


def _one(id_: int | None) -> frozenset[int]:
    return frozenset() if id_ is None else frozenset({id_})


def _recent(wanted: MapFilter, moment: Any, is_open: ColumnElement[bool]) -> list[ColumnElement[bool]]:
    """From the one day through the other, or still open."""
    within = [moment >= midnight(wanted.since)] if wanted.since else []
    within += [moment < midnight(wanted.until + timedelta(days=1))] if wanted.until else []
    return [or_(is_open, and_(*within))] if within else []
