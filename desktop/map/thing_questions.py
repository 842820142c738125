"""How the things on the map are found."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Select, func, null, or_, select
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.map.things import TONES, MapFilter, MapPicture, MapThing
from desktop.report_questions import narrowed
from desktop.searching import has_words
from models.areas.tables import Area
from models.cases.tables import Case
from models.kinds import Kind
from models.measures import rules
from models.measures.tables import Measure
from models.measures.values import MeasureState
from models.reports.tables import Report
from models.reports.values import Position, ReportFilter, ReportState
from models.states import OPEN_CASES, OPEN_MEASURES

MOST = 10_000
"""Of each kind the latest, so that the map stays quick; `MapPicture.total` says how many there are."""

_LINE_LENGTH = 160
# id, version, title, area, state, due date, latitude, longitude
_Question = Select[Any]


def picture(session: Session, wanted: MapFilter, today: date) -> MapPicture:
    """What *wanted* lets through: cases, measures, reports, each the latest first."""
    things: list[MapThing] = []
    hidden = 0
    for kind in (Kind.CASE, Kind.MEASURE, Kind.REPORT):
        if wanted.kind in {None, kind}:
            question = _QUESTIONS[kind](session, wanted)
            found = [_thing(kind, row, today) for row in session.execute(question.limit(MOST))]
            things += [thing for thing in found if wanted.tone in {None, thing.tone}]
            hidden += _count(session, question) - MOST if len(found) == MOST else 0
    return MapPicture(tuple(things), len(things) + hidden)


def _cases(_session: Session, wanted: MapFilter) -> _Question:
    question = (
        _columns(Case, Case.title, Case.state, null())
        .outerjoin(Area, Area.id == Case.area_id)
        .order_by(Case.touched_at.desc(), Case.id.desc())
    )
    return question.where(
        *_narrowing(wanted, has_words(Case.folded, wanted.text)),
        *_recent(wanted, Case.touched_at >= _since(wanted), Case.state.in_(OPEN_CASES)),
    )


def _measures(_session: Session, wanted: MapFilter) -> _Question:
    question = (
        _columns(Measure, Measure.title, Measure.state, Measure.due_date)
        .outerjoin(Case, Case.id == Measure.case_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .order_by(Measure.proposed_at.desc(), Measure.id.desc())
    )
    return question.where(
        *_narrowing(wanted, has_words(Measure.folded, wanted.text)),
        *_recent(wanted, Measure.proposed_at >= _since(wanted), Measure.state.in_(OPEN_MEASURES)),
    )


def _reports(session: Session, wanted: MapFilter) -> _Question:
    states = {state for state in (ReportState.NEW, ReportState.LINKED) if wanted.tone in {None, TONES[state]}}
    narrowing = ReportFilter(
        text=wanted.text,
        categories=_one(wanted.category_id),
        areas=_one(wanted.area_id),
        received_from=wanted.since,
    )
    text = func.substr(Report.text, 1, _LINE_LENGTH)
    question = (
        _columns(Report, text, Report.state, null(), Report)
        .outerjoin(Area, Area.id == Report.area_id)
        .where(Report.state.in_(states))
        .order_by(Report.received_at.desc(), Report.id.desc())
    )
    return narrowed(session, question, narrowing)


_QUESTIONS = {Kind.CASE: _cases, Kind.MEASURE: _measures, Kind.REPORT: _reports}


def _columns(table: Any, title: Any, state: Any, due: Any, placed: Any = Case) -> _Question:
    return select(
        table.id,
        table.version,
        title,
        func.coalesce(Area.name, ""),
        state,
        due,
        placed.latitude,
        placed.longitude,
    ).select_from(table)


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


def _recent(wanted: MapFilter, *either: ColumnElement[bool]) -> list[ColumnElement[bool]]:
    return [or_(*either)] if wanted.since else []


def _since(wanted: MapFilter) -> datetime:
    return datetime.combine(wanted.since or date.min, time(), STOCKHOLM)


def _thing(kind: Kind, row: Any, today: date) -> MapThing:
    thing_id, version, title, area, state, due, latitude, longitude = row
    late = rules.days_late(state, due, today) if isinstance(state, MeasureState) else 0
    placed = latitude is not None and longitude is not None
    return MapThing(
        kind, thing_id, version, title, area, state, late, Position(latitude, longitude) if placed else None
    )


def _count(session: Session, question: _Question) -> int:
    return session.scalar(select(func.count()).select_from(question.order_by(None).subquery())) or 0
