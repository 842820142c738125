"""How measures are read from the store, as lines of a list and as a page."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from desktop.searching import has_words
from models.actors.tables import Actor
from models.areas.tables import Area
from models.cases.tables import Case
from models.measures import rules
from models.measures.tables import DueDateMove, FollowUp, Measure, MeasureContributor
from models.measures.values import (
    FollowUpLine,
    MeasureFilter,
    MeasurePage,
    MeasureRow,
    MeasureState,
    MoveLine,
)
from models.meetings.tables import Meeting
from models.meetings.values import MeetingState
from models.publication.tables import Publication
from models.reports.values import Position
from models.states import OPEN_MEASURES, PROMISED_MEASURES

# Measure, its case, its area, who is responsible, moves of the date, the first date.
_Line = tuple[Measure, str, str, str, int, date | None]

_Responsible = aliased(Actor)
_SHOWN = case((_Responsible.short_name != "", _Responsible.short_name), else_=_Responsible.name)
# A follow-up of something ongoing that is put off has its reason kept too, but moves no due date.
_MOVES = (
    select(func.count())
    .where(
        DueDateMove.measure_id == Measure.id,
        or_(DueDateMove.old.is_not(None), DueDateMove.new.is_not(None)),
    )
    .correlate(Measure)
    .scalar_subquery()
)
_FIRST_DUE = (
    select(DueDateMove.old)
    .where(DueDateMove.measure_id == Measure.id, DueDateMove.old.is_not(None))
    .order_by(DueDateMove.id)
    .limit(1)
    .correlate(Measure)
    .scalar_subquery()
)
# An ongoing measure is due when it is next to be followed up.
DUE = case((Measure.is_ongoing, Measure.follow_up_date), else_=Measure.due_date)
_IS_PROMISED = Measure.state.in_(PROMISED_MEASURES)
# Promised by a date (the overdue have the earliest), ongoing, proposed, done and awaiting follow-up, ended.
_RANK = case(
    (and_(_IS_PROMISED, Measure.is_ongoing.is_(False)), 0),
    (_IS_PROMISED, 1),
    (Measure.state == MeasureState.PROPOSED, 2),
    (Measure.state == MeasureState.DONE, 3),
    else_=4,
)


def rows(session: Session, wanted: MeasureFilter, today: date) -> list[MeasureRow]:
    """The lines that fit, group by group (`_RANK`), the earliest date first."""
    asked = _lines().where(*_conditions(wanted, today)).order_by(_RANK, DUE.nulls_last(), Measure.sort_key)
    return [_row(found, today) for found in session.execute(asked)]


def promises(session: Session, actor_id: int, today: date) -> list[MeasureRow]:
    """What an actor has promised and not yet done, the earliest date first."""
    asked = _lines().where(Measure.responsible_actor_id == actor_id, _IS_PROMISED)
    ordered = asked.order_by(_RANK, DUE.nulls_last(), Measure.sort_key)
    return [_row(found, today) for found in session.execute(ordered)]


def rows_of(session: Session, ids: Collection[int], today: date) -> list[MeasureRow]:
    """The lines of these measures, in the order of *ids*."""
    found = {line[0].id: _row(line, today) for line in session.execute(_lines().where(Measure.id.in_(ids)))}
    return [found[id_] for id_ in ids if id_ in found]


def page(session: Session, measure: Measure, today: date) -> MeasurePage:
    of_case = session.get(Case, measure.case_id) if measure.case_id else None
    responsible = session.get(Actor, measure.responsible_actor_id) if measure.responsible_actor_id else None
    helpers = _contributors(session, measure.id)
    return MeasurePage(
        id=measure.id,
        version=measure.version,
        title=measure.title,
        description=measure.description,
        state=measure.state,
        label=measure.label,
        case_id=measure.case_id,
        case_title=of_case.title if of_case else "",
        area=_area(session, of_case),
        position=_position(of_case),
        responsible_id=measure.responsible_actor_id,
        responsible=_shown(responsible),
        is_responsible_external=responsible is not None and responsible.is_external,
        contributor_ids=tuple(helper.id for helper in helpers),
        contributors=tuple(_shown(helper) for helper in helpers),
        due_date=measure.due_date,
        is_ongoing=measure.is_ongoing,
        follow_up_date=measure.follow_up_date,
        days_late=rules.days_late(measure.state, measure.due_date, today),
        waiting_for=measure.waiting_for,
        waiting_since=measure.waiting_since,
        not_done_reason=measure.not_done_reason,
        outcome=measure.outcome,
        successor_id=measure.successor_id,
        decided_at_meeting_id=measure.decided_at_meeting_id,
        publication_id=session.scalar(select(Publication.id).where(Publication.measure_id == measure.id)),
        moves=_moves(session, measure.id),
        follow_ups=_follow_ups(session, measure.id),
        next_meeting=_next_meeting(session, today),
    )


def _lines() -> Select[Measure, str, str, str, int, date | None]:
    return (
        select(
            Measure,
            func.coalesce(Case.title, ""),
            func.coalesce(Area.name, ""),
            func.coalesce(_SHOWN, ""),
            _MOVES,
            _FIRST_DUE,
        )
        .outerjoin(Case, Case.id == Measure.case_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .outerjoin(_Responsible, _Responsible.id == Measure.responsible_actor_id)
    )


def _conditions(wanted: MeasureFilter, today: date) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool] | None] = [
        has_words(Measure.folded, wanted.text),
        Measure.state.in_(wanted.states) if wanted.states else None,
        _has_actor(wanted.actors) if wanted.actors else None,
        Case.area_id.in_(wanted.areas) if wanted.areas else None,
        Measure.state.in_(OPEN_MEASURES) if wanted.only_open else None,
        and_(Measure.state.in_(PROMISED_MEASURES), Measure.due_date < today) if wanted.only_overdue else None,
        and_(Measure.state.in_(PROMISED_MEASURES), wanted.due_to >= DUE) if wanted.due_to else None,
        Measure.case_id == wanted.case_id if wanted.case_id is not None else None,
    ]
    return [condition for condition in conditions if condition is not None]


def _has_actor(actor_ids: frozenset[int]) -> ColumnElement[bool]:
    """Responsible for it, or helping."""
    helps = select(MeasureContributor.measure_id).where(MeasureContributor.actor_id.in_(actor_ids))
    return or_(Measure.responsible_actor_id.in_(actor_ids), Measure.id.in_(helps))


def _row(found: _Line, today: date) -> MeasureRow:
    measure, case_title, area, responsible, moves, first_due = found
    return MeasureRow(
        id=measure.id,
        title=measure.title,
        state=measure.state,
        label=measure.label,
        case_id=measure.case_id,
        case_title=case_title,
        area=area,
        responsible=responsible,
        responsible_id=measure.responsible_actor_id,
        due_date=measure.due_date,
        is_ongoing=measure.is_ongoing,
        follow_up_date=measure.follow_up_date,
        days_late=rules.days_late(measure.state, measure.due_date, today),
        moves=moves,
        first_due_date=first_due or measure.due_date,
        waiting_since=measure.waiting_since,
        version=measure.version,
    )


def _shown(actor: Actor | None) -> str:
    return (actor.short_name or actor.name) if actor else ""


def _area(session: Session, of_case: Case | None) -> str:
    area = session.get(Area, of_case.area_id) if of_case and of_case.area_id else None
    return area.name if area else ""


def _position(of_case: Case | None) -> Position | None:
    if of_case is None or of_case.latitude is None or of_case.longitude is None:
        return None
    return Position(of_case.latitude, of_case.longitude)


def _contributors(session: Session, measure_id: int) -> list[Actor]:
    asked = (
        select(Actor)
        .join(MeasureContributor, MeasureContributor.actor_id == Actor.id)
        .where(MeasureContributor.measure_id == measure_id)
        .order_by(Actor.sort_key)
    )
    return list(session.scalars(asked))


def _moves(session: Session, measure_id: int) -> tuple[MoveLine, ...]:
    asked = (
        select(DueDateMove, Meeting.held_on)
        .outerjoin(Meeting, Meeting.id == DueDateMove.meeting_id)
        .where(DueDateMove.measure_id == measure_id)
        .order_by(DueDateMove.id)
    )
    return tuple(
        MoveLine(move.moved_at, move.person, move.meeting_id, held_on, move.old, move.new, move.reason)
        for move, held_on in session.execute(asked)
    )


def _next_meeting(session: Session, today: date) -> date | None:
    planned = select(func.min(Meeting.held_on)).where(Meeting.state == MeetingState.PLANNED)
    return session.scalar(planned.where(Meeting.held_on > today))


def _follow_ups(session: Session, measure_id: int) -> tuple[FollowUpLine, ...]:
    asked = select(FollowUp).where(FollowUp.measure_id == measure_id).order_by(FollowUp.id)
    return tuple(
        FollowUpLine(each.on, each.tier, each.rating, each.decision, each.note, each.meeting_id)
        for each in session.scalars(asked)
    )
