"""What was tried at a place, and what came of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from desktop.place_memory.events import day_of, follow_up_event
from desktop.place_memory.things_here import CaseHere, ReportHere
from desktop.place_memory.values import BeforeAfter, Happened, PastEvent, TriedHere, Turn
from models.actors.tables import Actor
from models.deeds import Deed
from models.folding import fold
from models.history import HistoryEntry
from models.kinds import Kind
from models.measures.tables import FollowUp, Measure
from models.measures.values import Decision, MeasureState
from models.meetings.tables import Meeting

# A season: shorter says little where few report, longer compares winter with summer.
COMPARED_DAYS = 90
_SHOWN = func.coalesce(func.nullif(Actor.short_name, ""), Actor.name)
_STATE = f"{Measure.__tablename__}.state"


@dataclass(frozen=True, slots=True)
class MeasureHere:
    """A measure of a case that lies here, with its follow-ups in order."""

    measure: Measure
    case: CaseHere
    responsible: str
    decided_on: date | None
    dropped_on: date | None
    looks: tuple[FollowUp, ...]

    @property
    def done_on(self) -> date | None:
        """The day it was done; where nobody said so, the day on which a follow-up ended it."""
        if self.measure.done_on is not None:
            return self.measure.done_on
        return next((look.on for look in reversed(self.looks) if look.decision is Decision.END), None)


def measures_here(session: Session, cases: Sequence[CaseHere]) -> list[MeasureHere]:
    """The measures of the cases, in the order in which they were proposed."""
    of_case = {case.id: case for case in cases}
    asked = (
        select(Measure, _SHOWN, Meeting.held_on)
        .outerjoin(Actor, Actor.id == Measure.responsible_actor_id)
        .outerjoin(Meeting, Meeting.id == Measure.decided_at_meeting_id)
        .where(Measure.case_id.in_(of_case))
        .order_by(Measure.id)
    )
    rows = session.execute(asked).all()
    ids = [measure.id for measure, _shown, _day in rows]
    looks, told = _looks(session, ids), _told(session, ids)
    return [
        MeasureHere(
            measure,
            of_case[measure.case_id or 0],
            shown or "",
            held_on or told.get((measure.id, MeasureState.DECIDED)),
            told.get((measure.id, MeasureState.NOT_DONE)) if _is_dropped(measure) else None,
            tuple(looks.get(measure.id, ())),
        )
        for measure, shown, held_on in rows
    ]


def measure_events(measures: Sequence[MeasureHere]) -> Iterator[PastEvent]:
    """Decided, done or not done, and each follow-up."""
    for each in measures:
        measure = each.measure
        if each.decided_on is not None:
            yield PastEvent(
                Happened.DECIDED,
                Kind.MEASURE,
                measure.id,
                each.decided_on,
                measure.title,
                words=each.responsible,
            )
        if measure.done_on is not None:
            yield PastEvent(Happened.DONE, Kind.MEASURE, measure.id, measure.done_on, measure.title)
        if each.dropped_on is not None:
            words = measure.not_done_reason
            yield PastEvent(
                Happened.DROPPED, Kind.MEASURE, measure.id, each.dropped_on, measure.title, words=words
            )
        for look in each.looks:
            yield follow_up_event(measure, look)


def tried_here(
    measures: Sequence[MeasureHere], reports: Sequence[ReportHere], today: date
) -> tuple[TriedHere, ...]:
    """What was more than proposed, together by title; the last one first."""
    days = _days_by_category(reports)
    groups: defaultdict[tuple[object, str], list[MeasureHere]] = defaultdict(list)
    for each in measures:
        if each.measure.state is not MeasureState.PROPOSED:
            groups[each.measure.label, fold(each.measure.title)].append(each)
    found = [_group(sorted(group, key=_when, reverse=True), days, today) for group in groups.values()]
    return tuple(each for _when_last, each in sorted(found, key=lambda pair: pair[0], reverse=True))


def compared(days: Sequence[date], category: str, on: date, today: date) -> BeforeAfter:
    """How many of the *days*, on which reports of *category* came, lie before and after *on*."""
    span = timedelta(days=COMPARED_DAYS)
    return BeforeAfter(
        on,
        category,
        sum(on - span <= day < on for day in days),
        sum(on < day <= on + span for day in days),
        COMPARED_DAYS,
        max(0, min(COMPARED_DAYS, (today - on).days)),
    )


_Days = dict[int, list[date]]


def _group(group: list[MeasureHere], days: _Days, today: date) -> tuple[tuple[date, int], TriedHere]:
    first = group[0].measure
    turns = tuple(_turn(each, days, today) for each in group)
    return _when(group[0]), TriedHere(first.title, first.label, turns)


def _turn(each: MeasureHere, days: _Days, today: date) -> Turn:
    measure = each.measure
    last = each.looks[-1] if each.looks else None
    on, category_id = each.done_on, each.case.category_id
    return Turn(
        measure.id,
        each.case.title,
        measure.state,
        each.responsible,
        each.decided_on,
        each.done_on,
        last.decision if last else None,
        last.rating if last else None,
        measure.outcome or measure.not_done_reason or (last.note if last else ""),
        compared(days.get(category_id, []), each.case.category, on, today)
        if on is not None and category_id is not None
        else None,
    )


def _when(each: MeasureHere) -> tuple[date, int]:
    proposed = day_of(each.measure.proposed_at)
    return each.done_on or each.dropped_on or each.decided_on or proposed, each.measure.id


def _is_dropped(measure: Measure) -> bool:
    return measure.state is MeasureState.NOT_DONE


def _days_by_category(reports: Sequence[ReportHere]) -> _Days:
    days: _Days = {}
    for each in reports:
        if each.category_id is not None:
            days.setdefault(each.category_id, []).append(day_of(each.received_at))
    return days


def _looks(session: Session, ids: Collection[int]) -> dict[int, list[FollowUp]]:
    asked = select(FollowUp).where(FollowUp.measure_id.in_(ids)).order_by(FollowUp.on, FollowUp.id)
    looks: defaultdict[int, list[FollowUp]] = defaultdict(list)
    for look in session.scalars(asked):
        looks[look.measure_id].append(look)
    return looks


def _told(session: Session, ids: Collection[int]) -> dict[tuple[int, MeasureState], date]:
    """From the history: the first day each was decided, and the last on which it was given up."""
    states = (MeasureState.DECIDED.value, MeasureState.NOT_DONE.value)
    is_new = and_(HistoryEntry.deed == Deed.MEASURE_DECIDE, HistoryEntry.field == Measure.__tablename__)
    asked = (
        select(HistoryEntry.subject_id, HistoryEntry.at, HistoryEntry.new, HistoryEntry.field)
        .where(
            HistoryEntry.subject == Kind.MEASURE,
            HistoryEntry.subject_id.in_(ids),
            HistoryEntry.deed != Deed.UNDO,
            or_(is_new, and_(HistoryEntry.field == _STATE, HistoryEntry.new.in_(states))),
        )
        .order_by(HistoryEntry.id)
    )
    told: dict[tuple[int, MeasureState], datetime] = {}
    for measure_id, at, new, field in session.execute(asked):
        state = MeasureState(new or "") if field == _STATE else MeasureState.DECIDED
        if state is MeasureState.NOT_DONE:
            told[measure_id, state] = at
        else:
            told.setdefault((measure_id, state), at)
    return {key: day_of(at) for key, at in told.items()}
