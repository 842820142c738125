"""What can be asked and done about lines that are written at an item of the agenda."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.actors import Actors
from desktop.measures import Measures
from desktop.meetings import Meetings
from desktop.minutes.versions import minutes_of, refuse_locked
from desktop.municipality import settings_of
from desktop.one_line.calendar import look_up
from desktop.one_line.carrying import follow_up_draft, measure_draft, postponement, refusals
from desktop.one_line.drafts import draft_of, forget_draft, keep_draft
from desktop.one_line.values import FocusedMeasure, Known, KnownActor, Line, LineKind, NamedActor
from desktop.store import Store
from desktop.versions import fetch
from models.actors.tables import Actor
from models.actors.values import ActorEdit
from models.deeds import Deed
from models.measures.rules import Standing
from models.measures.tables import Measure
from models.meetings.tables import AgendaItem, Meeting
from models.meetings.values import ItemEdit, MeetingState, MinutesState
from models.refusals import Refusal, RefusalKind

_DEEDS = {
    LineKind.NOTE: Deed.MEETING_NOTE,
    LineKind.NEW_MEASURE: Deed.MEASURE_DECIDE,
    LineKind.FOLLOW_UP: Deed.MEASURE_FOLLOW_UP,
    LineKind.POSTPONEMENT: Deed.MEASURE_POSTPONE,
}


@dataclass(frozen=True, slots=True)
class Opened:
    """What is needed to write at an item: what is known there, and what was begun."""

    known: Known
    draft: str


class Lines:
    """Each line is one deed, made by the services it is for: Undo takes all of it back."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._actors = Actors(store)
        self._measures = Measures(store)
        self._meetings = Meetings(store)

    def open(self, item_id: int) -> Opened:
        """What is known at an item, and the line begun there. Refuses (GONE) where there is none."""
        # Here and not at the first key: this is beside the window's own work.
        look_up(self._store.clock.today())
        with self._store.reading() as session:
            item = fetch(session, AgendaItem, item_id)
            return Opened(self._known(session, item), draft_of(session, item_id))

    def keep(self, item_id: int, words: str) -> None:
        """Keep what is being written, as far as it has come."""
        with self._store.writing(Deed.MEETING_NOTE) as session:
            if session.get(AgendaItem, item_id) is not None:
                keep_draft(session, item_id, words)

    def carry_out(self, item_id: int, line: Line, known: Known) -> None:
        """Do what the line says, as it was shown against *known*, and forget its draft.

        Refuses what the rules refuse, what has changed since, and locked minutes (MINUTES_LOCKED).
        """
        if line.kind is LineKind.EMPTY or not line.is_ready:
            raise next(refusals(line, known), Refusal(RefusalKind.NOTHING_CHOSEN))
        with self._store.writing(_DEEDS[line.kind]) as session:
            item = fetch(session, AgendaItem, item_id)
            refuse_locked(session, item.meeting_id)
            self._do(item, line, known)
            forget_draft(session, item_id)

    def _do(self, item: AgendaItem, line: Line, known: Known) -> None:
        meeting_id = item.meeting_id
        if line.kind is LineKind.NOTE:
            self._meetings.note(_with_note(item, line.text))
            return
        line = replace(line, actors=tuple(self._there(actor) for actor in line.actors))
        match line.kind:
            case LineKind.NEW_MEASURE:
                self._measures.decide_new(measure_draft(line, known, meeting_id))
            case LineKind.FOLLOW_UP:
                self._measures.follow_up(follow_up_draft(line, known, meeting_id))
            case LineKind.POSTPONEMENT:
                self._measures.postpone(postponement(line, known, meeting_id))

    def _there(self, actor: NamedActor) -> NamedActor:
        """The actor, made now where a person has said that it is a new one."""
        if actor.id is not None:
            return actor
        return NamedActor(self._actors.save(ActorEdit(None, 0, actor.name)), actor.name)

    def _known(self, session: Session, item: AgendaItem) -> Known:
        meeting = fetch(session, Meeting, item.meeting_id)
        measure = session.get(Measure, item.measure_id) if item.measure_id else None
        versions = minutes_of(session, meeting.id)
        return Known(
            today=self._store.clock.today(),
            weekday=settings_of(session).meeting_weekday,
            next_meeting=_next_meeting(session, meeting),
            actors=_actors(session),
            measure=_focused(measure),
            case_id=item.case_id or (measure.case_id if measure else None),
            resting=tuple(session.scalars(select(Actor.name).where(~Actor.is_active))),
            is_locked=bool(versions) and versions[-1].state is not MinutesState.DRAFT,
        )


def _with_note(item: AgendaItem, words: str) -> ItemEdit:
    """The note with one more line, whatever has been written there meanwhile."""
    note = f"{item.note.rstrip()}\n{words}" if item.note.strip() else words
    return ItemEdit(item.id, item.version, note, item.decision, item.is_done)


def _next_meeting(session: Session, meeting: Meeting) -> date | None:
    """As the meeting says, or the next one that is planned after it."""
    if meeting.next_on is not None:
        return meeting.next_on
    planned = select(func.min(Meeting.held_on)).where(Meeting.state == MeetingState.PLANNED)
    return session.scalar(planned.where(Meeting.held_on > meeting.held_on))


def _actors(session: Session) -> tuple[KnownActor, ...]:
    asked = select(Actor.id, Actor.name, Actor.short_name).where(Actor.is_active).order_by(Actor.sort_key)
    return tuple(KnownActor(*found) for found in session.execute(asked))


def _focused(measure: Measure | None) -> FocusedMeasure | None:
    if measure is None:
        return None
    standing = Standing(**{field.name: getattr(measure, field.name) for field in fields(Standing)})
    return FocusedMeasure(measure.id, measure.version, standing)
