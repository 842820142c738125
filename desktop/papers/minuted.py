"""The measures of a meeting's papers: what its minutes tell of them first, the store for the rest."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop import measure_questions
from desktop.clock import STOCKHOLM
from desktop.minutes.terms import term
from desktop.minutes.values import FollowUpRow, MinutesContent, NewMeasure
from desktop.papers.values import PaperMeasure
from desktop.papers.words import say
from models.actors.tables import Actor
from models.measures import rules
from models.measures.tables import DueDateMove, FollowUp, Measure, MeasureContributor
from models.measures.values import Decision, MeasureRow, MeasureState
from models.meetings.tables import AgendaItem
from models.states import OPEN_MEASURES

_STATES = {term(state): state for state in MeasureState}
_Row = FollowUpRow | NewMeasure


@dataclass(frozen=True, slots=True)
class _Ledger:
    """What the store knows of the measures, `then` when the minutes were written."""

    rows: dict[int, MeasureRow]
    contributors: dict[int, dict[int, str]]
    moves: dict[int, int]
    follow_ups: dict[int, int]
    actors: dict[str, int]


def measures_of(session: Session, meeting_id: int, content: MinutesContent) -> tuple[PaperMeasure, ...]:
    """What the minutes tell, by their number; then every other open measure as it stands, by its date."""
    known = _ids(session, meeting_id, content)
    asked = select(Measure.id).where(Measure.state.in_(OPEN_MEASURES))
    ledger = _ledger(session, {*known.values(), *session.scalars(asked)}, content)
    minuted: dict[str, PaperMeasure] = {}
    rows: list[_Row] = [*content.follow_ups, *content.new_measures]
    for row in rows:
        told = _told(row, known.get(row.number, 0), ledger, content)
        minuted[row.number] = _joined(minuted[row.number], told) if row.number in minuted else told
    others = [ledger.rows[id_] for id_ in ledger.rows.keys() - set(known.values())]
    others = [row for row in others if row.state in OPEN_MEASURES]
    others.sort(key=lambda row: (row.due_date or row.follow_up_date or date.max, row.id))
    told_now = (_with_since(each, ledger) for each in minuted.values())
    return (*told_now, *(_standing(row, ledger) for row in others))


def done_since(
    session: Session, begins: date, content: MinutesContent, measures: Iterable[PaperMeasure]
) -> tuple[PaperMeasure, ...]:
    """What was carried out, or ended at a follow-up, from *begins* until the minutes were written."""
    ends = content.version.written_at.astimezone(STOCKHOLM).date()
    ended = select(FollowUp.measure_id).where(
        FollowUp.decision == Decision.END, FollowUp.on.between(begins, ends)
    )
    asked = select(Measure.id).where(or_(Measure.done_on.between(begins, ends), Measure.id.in_(ended)))
    ids = session.scalars(asked.order_by(Measure.id)).all()
    told = {each.id: each for each in measures}
    ledger = _ledger(session, ids, content)
    return tuple(told.get(id_) or _standing(ledger.rows[id_], ledger) for id_ in ids)


def _ids(session: Session, meeting_id: int, content: MinutesContent) -> dict[str, int]:
    """The measure of each number. Where the minutes kept no ids, by title and who is responsible."""
    rows: list[_Row] = [*content.follow_ups, *content.new_measures]
    found = {row.number: row.measure_id for row in rows if row.measure_id}
    if len(found) == len({row.number for row in rows}):
        return found
    here = or_(
        Measure.decided_at_meeting_id == meeting_id,
        Measure.id.in_(select(AgendaItem.measure_id).where(AgendaItem.meeting_id == meeting_id)),
        Measure.id.in_(select(FollowUp.measure_id).where(FollowUp.meeting_id == meeting_id)),
    )
    ids = session.scalars(select(Measure.id).where(here).order_by(Measure.id)).all()
    dealt_with = measure_questions.rows_of(session, ids, content.sitting.held_on)
    for row in rows:
        alike = [each for each in dealt_with if each.title == row.measure and each.id not in found.values()]
        alike.sort(key=lambda each: each.responsible != row.responsible)
        if alike and row.number not in found:
            found[row.number] = alike[0].id
    return found


def _ledger(session: Session, ids: Collection[int], content: MinutesContent) -> _Ledger:
    written_at = content.version.written_at
    shown = func.coalesce(func.nullif(Actor.short_name, ""), Actor.name)
    helpers: dict[int, dict[int, str]] = {}
    asked = (
        select(MeasureContributor.measure_id, Actor.id, shown)
        .join(Actor, Actor.id == MeasureContributor.actor_id)
        .order_by(Actor.sort_key)
    )
    for measure_id, actor_id, name in session.execute(asked):
        helpers.setdefault(measure_id, {})[actor_id] = name
    return _Ledger(
        rows={row.id: row for row in measure_questions.rows_of(session, ids, content.sitting.held_on)},
        contributors=helpers,
        moves=_moves(session, written_at),
        follow_ups=_follow_ups(session, written_at.astimezone(STOCKHOLM).date()),
        actors={name: id_ for id_, name in session.execute(select(Actor.id, shown))},
    )


def _moves(session: Session, until: datetime) -> dict[int, int]:
    asked = (
        select(DueDateMove.measure_id, func.count())
        .where(DueDateMove.moved_at <= until)
        .group_by(DueDateMove.measure_id)
    )
    return {id_: count for id_, count in session.execute(asked)}  # noqa: C416 - typed so


def _follow_ups(session: Session, until: date) -> dict[int, int]:
    asked = (
        select(FollowUp.measure_id, func.count()).where(FollowUp.on <= until).group_by(FollowUp.measure_id)
    )
    return {id_: count for id_, count in session.execute(asked)}  # noqa: C416 - typed so


def _told(row: _Row, id_: int, ledger: _Ledger, content: MinutesContent) -> PaperMeasure:
    """As the minutes tell it; what they leave out is the store's."""
    now = ledger.rows.get(id_)
    is_ongoing = row.due is None
    helpers = _helpers(row, id_, ledger)
    moves = row.moved if isinstance(row, FollowUpRow) else ledger.moves.get(id_, 0)
    first_due = row.first_due if isinstance(row, FollowUpRow) else None
    state = _state(row, now)
    return PaperMeasure(
        id=id_,
        number=row.number,
        title=row.measure,
        cause=row.cause if isinstance(row, NewMeasure) else now.case_title if now else "",
        area=row.area,
        responsible=row.responsible,
        responsible_id=row.responsible_id or ledger.actors.get(row.responsible) or _responsible(now),
        state=state,
        contributors=tuple(helpers.values()),
        contributor_ids=tuple(helpers),
        due=row.due,
        next_follow_up=row.next_follow_up if is_ongoing else now.follow_up_date if now else None,
        moves=moves,
        first_due=first_due or (now.first_due_date if now and moves else row.due),
        days_late=rules.days_late(state, row.due, content.sitting.held_on),
        decision=row.decision if isinstance(row, FollowUpRow) else say("new_measure"),
        remark=_remark(row, content),
        is_new=isinstance(row, NewMeasure),
        follow_ups=ledger.follow_ups.get(id_, 0),
    )


def _standing(row: MeasureRow, ledger: _Ledger) -> PaperMeasure:
    """A measure that the minutes do not tell of, as it stands."""
    helpers = ledger.contributors.get(row.id, {})
    return PaperMeasure(
        id=row.id,
        number="",
        title=row.title,
        cause=row.case_title,
        area=row.area,
        responsible=row.responsible,
        responsible_id=_responsible(row),
        state=row.state,
        contributors=tuple(helpers.values()),
        contributor_ids=tuple(helpers),
        due=row.due_date,
        next_follow_up=row.follow_up_date,
        moves=row.moves,
        first_due=row.first_due_date,
        days_late=row.days_late,
        follow_ups=ledger.follow_ups.get(row.id, 0),
    )


def _joined(followed: PaperMeasure, decided: PaperMeasure) -> PaperMeasure:
    """A measure that was decided and followed up at one meeting stands twice in its minutes."""
    decision = ". ".join(part for part in (decided.decision, followed.decision) if part)
    return replace(
        decided, state=followed.state, days_late=followed.days_late, decision=decision, moves=followed.moves
    )


def _helpers(row: _Row, id_: int, ledger: _Ledger) -> dict[int, str]:
    """Who contributes: as the minutes say, else as the store does."""
    now = ledger.contributors.get(id_, {})
    if not isinstance(row, NewMeasure):
        return now
    then = {ledger.actors[name]: name for name in row.contributors if name in ledger.actors}
    return then if len(then) == len(row.contributors) else now


def _state(row: _Row, now: MeasureRow | None) -> MeasureState:
    if isinstance(row, FollowUpRow) and row.state in _STATES:
        return _STATES[row.state]
    return now.state if now else MeasureState.DECIDED


def _responsible(row: MeasureRow | None) -> int:
    return (row.responsible_id if row else None) or 0


def _remark(row: _Row, content: MinutesContent) -> str:
    title = f"{row.number} {row.measure}"
    return "\n".join(note.decision for note in content.notes if note.title == title and note.decision)


def _with_since(told: PaperMeasure, ledger: _Ledger) -> PaperMeasure:
    """With what has become another since the minutes were locked, in words; of a draft there is nothing."""
    now = ledger.rows.get(told.id)
    if now is None:
        return told
    changed = []
    if now.due_date != told.due:
        changed.append(say("since.due", day=now.due_date) if now.due_date else say("since.ongoing"))
    if now.state is not told.state:
        changed.append(term(now.state))
    if _responsible(now) != told.responsible_id and now.responsible:
        changed.append(say("since.responsible", name=now.responsible))
    return replace(told, since=", ".join(changed))
