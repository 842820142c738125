"""Measures with their follow-ups and moves, and what meetings said of them, as records of a copy."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from desktop.disclosures.case_records import told
from desktop.disclosures.scope import Scope
from desktop.disclosures.values import Record
from desktop.disclosures.words import day_of, say, word
from desktop.minutes.terms import term
from models.actors.tables import Actor
from models.cases.tables import Case
from models.measures.tables import DueDateMove, FollowUp, Measure, MeasureContributor
from models.meetings.tables import AgendaItem, Meeting
from models.publication.tables import Publication
from models.publication.values import PublicationState

_Row = TypeVar("_Row", DueDateMove, FollowUp)


def measures(session: Session, scope: Scope) -> list[Record]:
    """The first proposed first."""
    asked = (
        select(Measure, func.coalesce(Actor.name, ""), Publication)
        .outerjoin(Actor, Actor.id == Measure.responsible_actor_id)
        .outerjoin(Publication, Publication.measure_id == Measure.id)
        .where(scope.measures)
        .order_by(Measure.proposed_at, Measure.id)
    )
    wanted = select(Measure.id).where(scope.measures)
    moves = _by_measure(session.scalars(_of(DueDateMove, wanted)))
    follow_ups = _by_measure(session.scalars(_of(FollowUp, wanted)))
    helpers = _helpers(session, wanted)
    return [
        _measure(each, actor, publication, moves[each.id], follow_ups[each.id], helpers[each.id])
        for each, actor, publication in session.execute(asked)
    ]


def items(session: Session, scope: Scope) -> list[Record]:
    """What was noted and decided at meetings, in the meetings' order; an item without words is none."""
    of_case, of_measure = aliased(Case), aliased(Measure)
    title = func.coalesce(of_measure.title, of_case.title, AgendaItem.title)
    asked = (
        select(AgendaItem, Meeting.held_on, title)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .outerjoin(of_case, of_case.id == AgendaItem.case_id)
        .outerjoin(of_measure, of_measure.id == AgendaItem.measure_id)
        .where(scope.items, (AgendaItem.note != "") | (AgendaItem.decision != ""))
        .order_by(Meeting.held_on, AgendaItem.section, AgendaItem.position, AgendaItem.id)
    )
    return [
        Record(
            say("record.item", day=held_on.isoformat(), title=name or say("record.untitled")),
            told(decision=item.decision),
            item.note,
        )
        for item, held_on, name in session.execute(asked)
    ]


def _measure(
    measure: Measure,
    responsible: str,
    publication: Publication | None,
    moves: list[DueDateMove],
    follow_ups: list[FollowUp],
    helpers: list[str],
) -> Record:
    is_public = publication is not None and publication.state is PublicationState.PUBLISHED
    facts = told(
        kind=word("measure_label", measure.label),
        state=term(measure.state),
        case=f"Ä {measure.case_id}" if measure.case_id else "",
        responsible=responsible,
        contributors=", ".join(helpers),
        due=day_of(measure.due_date),
        ongoing=say("yes") if measure.is_ongoing else "",
        next=day_of(measure.follow_up_date),
        waiting=" ".join(filter(None, (measure.waiting_for, day_of(measure.waiting_since)))),
        not_done=measure.not_done_reason,
        outcome=measure.outcome,
        public_title=publication.public_title if publication and is_public else "",
        public_text=publication.public_text if publication and is_public else "",
    )
    moved = tuple(
        (say("field.move", day=day_of(move.moved_at)), _move(move)) for move in moves if move.old or move.new
    )
    followed = tuple((say("field.follow_up", day=day_of(each.on)), _follow_up(each)) for each in follow_ups)
    heading = say("record.measure", number=measure.id, title=measure.title)
    return Record(heading, facts + moved + followed, measure.description)


def _move(move: DueDateMove) -> str:
    old, new = (day_of(day) or say("history.empty") for day in (move.old, move.new))
    return say("field.moved", old=old, new=new, reason=move.reason).strip()


def _follow_up(each: FollowUp) -> str:
    note = " ".join(filter(None, (each.note, each.new_scope, each.outcome, each.reason)))
    decision, rating = term(each.decision), word("rating", each.rating)
    return say("field.followed", decision=decision, rating=rating, note=note).strip()


def _of(table: type[_Row], wanted: Select[int]) -> Select[_Row]:
    return select(table).where(table.measure_id.in_(wanted)).order_by(table.id)


def _by_measure(rows: Iterable[_Row]) -> defaultdict[int, list[_Row]]:
    found: defaultdict[int, list[_Row]] = defaultdict(list)
    for row in rows:
        found[row.measure_id].append(row)
    return found


def _helpers(session: Session, wanted: Select[int]) -> defaultdict[int, list[str]]:
    asked = (
        select(MeasureContributor.measure_id, Actor.name)
        .join(Actor, Actor.id == MeasureContributor.actor_id)
        .where(MeasureContributor.measure_id.in_(wanted))
        .order_by(Actor.sort_key)
    )
    found: defaultdict[int, list[str]] = defaultdict(list)
    for measure_id, name in session.execute(asked):
        found[measure_id].append(name)
    return found
