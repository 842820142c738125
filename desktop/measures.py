"""What can be asked and done about measures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from desktop import history, measure_questions
from desktop.minutes.terms import term
from desktop.minutes.versions import refuse_locked
from desktop.storage.touched import touch
from desktop.store import Store
from desktop.versions import fetch, fetch_version
from models.actors.tables import Actor
from models.cases.tables import Case
from models.deeds import Deed
from models.history import HistoryLine
from models.kinds import Kind
from models.measures import rules
from models.measures.rules import Standing
from models.measures.tables import DueDateMove, FollowUp, Measure, MeasureContributor
from models.measures.values import (
    Decision,
    FollowUpDraft,
    MeasureDraft,
    MeasureEdit,
    MeasureFilter,
    MeasurePage,
    MeasureRow,
    Postponement,
)
from models.meetings.tables import AgendaItem
from models.refusals import Refusal, RefusalKind


class Measures:
    """Who does what until when. Each deed on a measure gives its new version.

    A deed with a meeting is that meeting's: it deals with the measure's item on its agenda.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def listing(self, wanted: MeasureFilter = MeasureFilter()) -> list[MeasureRow]:  # noqa: B008 - a frozen value
        """The measures that fit: what is promised first, the earliest date first."""
        with self._store.reading() as session:
            return measure_questions.rows(session, wanted, self._store.clock.today())

    def overdue(self) -> list[MeasureRow]:
        """Promised measures whose date has passed, the latest first."""
        return self.listing(MeasureFilter(only_overdue=True))

    def due_before(self, day: date) -> list[MeasureRow]:
        """Measures due, or ongoing ones to follow up, from today through *day*."""
        rows = self.listing(MeasureFilter(only_open=True, due_to=day))
        return [row for row in rows if not row.days_late]

    def page(self, id: int) -> MeasurePage:  # noqa: A002 - the measure's id
        """All of one measure. Refuses (GONE) where there is none."""
        with self._store.reading() as session:
            return measure_questions.page(session, fetch(session, Measure, id), self._store.clock.today())

    def history(self, id: int) -> list[HistoryLine]:  # noqa: A002 - the measure's id
        with self._store.reading() as session:
            return history.lines(session, Kind.MEASURE, id)

    def propose(self, draft: MeasureDraft) -> int:
        """Keep a proposal, which needs no more than a title, and give its id."""
        with self._store.writing(Deed.MEASURE_PROPOSE) as session:
            return self._add(session, draft).id

    def decide_new(self, draft: MeasureDraft) -> int:
        """Propose and decide at once, as a meeting does, and give the measure's id."""
        with self._store.writing(Deed.MEASURE_DECIDE) as session:
            measure = self._add(session, draft)
            _tick(session, draft.meeting_id, measure.id)
            measure.decided_at_meeting_id = draft.meeting_id
            self._stand(session, measure, rules.decided(_standing(measure)))
            return measure.id

    def decide(self, id: int, version: int, meeting_id: int | None = None) -> int:  # noqa: A002 - the measure's id
        """Decide a proposal, which needs somebody responsible and a date."""
        with self._store.writing(Deed.MEASURE_DECIDE) as session:
            measure = fetch_version(session, Measure, id, version)
            measure.decided_at_meeting_id = meeting_id
            _tick(session, meeting_id, measure.id)
            return self._stand(session, measure, rules.decided(_standing(measure)))

    def edit(self, wish: MeasureEdit) -> int:
        """Change words, actors and, until it is decided, the date."""
        with self._store.writing(Deed.MEASURE_EDIT) as session:
            measure = fetch_version(session, Measure, wish.id, wish.version)
            if not wish.title.strip():
                raise Refusal(RefusalKind.TITLE_MISSING)
            self._touch_case(session, measure.case_id)
            measure.label, measure.case_id = wish.label, wish.case_id
            _write_words(measure, wish.title, wish.description)
            _write_contributors(session, measure.id, wish.contributor_ids)
            return self._stand(session, measure, rules.edited(_standing(measure), _wished(measure, wish)))

    def postpone(self, wish: Postponement) -> int:
        """Move the due date of a promised measure; each move is kept with its reason."""
        with self._store.writing(Deed.MEASURE_POSTPONE) as session:
            measure = fetch_version(session, Measure, wish.id, wish.version)
            after = rules.postponed(_standing(measure), wish, self._store.clock.today())
            self._note_move(session, measure, after.due_date, wish.reason, wish.meeting_id)
            _tick(session, wish.meeting_id, measure.id)
            return self._stand(session, measure, after)

    def start(self, id: int, version: int) -> int:  # noqa: A002 - the measure's id
        return self._move(id, version, rules.started)

    def finish(self, id: int, version: int) -> int:  # noqa: A002 - the measure's id
        """Done today; still to be followed up."""
        today = self._store.clock.today()
        return self._move(id, version, lambda standing: rules.finished(standing, today))

    def wait(self, id: int, version: int, waiting_for: str = "") -> int:  # noqa: A002 - the measure's id
        """Wait for somebody outside: whom is said, or is the responsible actor where that is external."""
        with self._store.writing(Deed.MEASURE_MOVE) as session:
            measure = fetch_version(session, Measure, id, version)
            whom = waiting_for.strip() or _external_actor(session, measure.responsible_actor_id)
            after = rules.waiting(_standing(measure), whom, self._store.clock.today())
            return self._stand(session, measure, after)

    def drop(self, id: int, version: int, reason: str, meeting_id: int | None = None) -> int:  # noqa: A002 - the measure's id
        """Will not be done, for a reason that may be published."""
        with self._store.writing(Deed.MEASURE_MOVE) as session:
            measure = fetch_version(session, Measure, id, version)
            _tick(session, meeting_id, measure.id)
            return self._stand(session, measure, rules.dropped(_standing(measure), reason))

    def propose_again(self, id: int, version: int) -> int:  # noqa: A002 - the measure's id
        """Take up again what was not to be done."""
        return self._move(id, version, rules.proposed_again)

    def follow_up(self, draft: FollowUpDraft) -> int:
        """Follow a measure up with one of the four decisions, and do what the decision says."""
        with self._store.writing(Deed.MEASURE_FOLLOW_UP) as session:
            measure = fetch_version(session, Measure, draft.measure_id, draft.version)
            after = rules.followed_up(_standing(measure), draft)
            if after.due_date != measure.due_date:
                why = draft.reason or draft.new_scope or draft.note or term(draft.decision)
                self._note_move(session, measure, after.due_date, why, draft.meeting_id)
            if draft.decision is Decision.EXPAND and draft.new_scope.strip():
                described = f"{measure.description}\n\n{draft.new_scope.strip()}".strip()
                _write_words(measure, measure.title, described)
            self._add_successor(session, measure, draft)
            session.add(_follow_up(draft, measure.successor_id))
            _tick(session, draft.meeting_id, measure.id)
            return self._stand(session, measure, after)

    def _add(self, session: Session, draft: MeasureDraft) -> Measure:
        if not draft.title.strip():
            raise Refusal(RefusalKind.TITLE_MISSING)
        measure = Measure(
            label=draft.label,
            case_id=draft.case_id,
            responsible_actor_id=draft.responsible_id,
            due_date=None if draft.is_ongoing else draft.due_date,
            is_ongoing=draft.is_ongoing,
            follow_up_date=draft.follow_up_date,
            proposed_at=self._store.clock.now(),
        )
        _write_words(measure, draft.title, draft.description)
        session.add(measure)
        session.flush()
        _write_contributors(session, measure.id, draft.contributor_ids)
        self._touch_case(session, measure.case_id)
        return measure

    def _add_successor(self, session: Session, measure: Measure, draft: FollowUpDraft) -> None:
        if draft.decision is not Decision.REPLACE or draft.successor is None:
            return
        successor = self._add(session, draft.successor)
        if successor.case_id is None:
            successor.case_id = measure.case_id
        measure.successor_id = successor.id

    def _move(self, measure_id: int, version: int, moved: Callable[[Standing], Standing]) -> int:
        with self._store.writing(Deed.MEASURE_MOVE) as session:
            measure = fetch_version(session, Measure, measure_id, version)
            return self._stand(session, measure, moved(_standing(measure)))

    def _stand(self, session: Session, measure: Measure, after: Standing) -> int:
        """Write how the measure stands now, let its case follow, and give the new version."""
        has_moved = measure.state is not after.state
        for field in fields(Standing):
            setattr(measure, field.name, getattr(after, field.name))
        session.flush()
        if has_moved:
            _move_case(session, measure.case_id)
        self._touch_case(session, measure.case_id)
        session.flush()
        return measure.version

    def _note_move(
        self, session: Session, measure: Measure, new: date | None, reason: str, meeting_id: int | None
    ) -> None:
        session.add(
            DueDateMove(
                measure_id=measure.id,
                meeting_id=meeting_id,
                moved_at=self._store.clock.now(),
                person=self._store.person.name,
                old=measure.due_date,
                new=new,
                reason=reason.strip(),
            )
        )

    def _touch_case(self, session: Session, case_id: int | None) -> None:
        """A bulk update leaves the case's version: a form that is open on the case stays good."""
        if case_id is not None:
            session.execute(update(Case).where(Case.id == case_id).values(touched_at=self._store.clock.now()))
            touch(session, Kind.CASE, [case_id])


def _tick(session: Session, meeting_id: int | None, measure_id: int) -> None:
    """What a meeting decides of a measure deals with its item there; locked minutes tell no more."""
    if meeting_id is None:
        return
    refuse_locked(session, meeting_id)
    about = select(AgendaItem).where(AgendaItem.meeting_id == meeting_id, AgendaItem.measure_id == measure_id)
    for item in session.scalars(about):
        item.is_done = True


def _standing(measure: Measure) -> Standing:
    return Standing(**{field.name: getattr(measure, field.name) for field in fields(Standing)})


def _wished(measure: Measure, wish: MeasureEdit) -> Standing:
    return Standing(
        state=measure.state,
        responsible_actor_id=wish.responsible_id,
        due_date=None if wish.is_ongoing else wish.due_date,
        is_ongoing=wish.is_ongoing,
        follow_up_date=wish.follow_up_date,
    )


def _write_words(measure: Measure, title: str, description: str) -> None:
    measure.title, measure.description = title.strip(), description.strip()


def _write_contributors(session: Session, measure_id: int, actor_ids: tuple[int, ...]) -> None:
    asked = select(MeasureContributor).where(MeasureContributor.measure_id == measure_id)
    held = {row.actor_id: row for row in session.scalars(asked)}
    for actor_id in held.keys() - set(actor_ids):
        session.delete(held[actor_id])
    for actor_id in dict.fromkeys(actor_ids):
        if actor_id not in held:
            session.add(MeasureContributor(measure_id=measure_id, actor_id=actor_id))


def _external_actor(session: Session, actor_id: int | None) -> str:
    actor = session.get(Actor, actor_id) if actor_id is not None else None
    return actor.short_name or actor.name if actor is not None and actor.is_external else ""


def _move_case(session: Session, case_id: int | None) -> None:
    case = session.get(Case, case_id) if case_id is not None else None
    if case is not None:
        states = session.scalars(select(Measure.state).where(Measure.case_id == case.id)).all()
        case.state = rules.case_state(case.state, states)
        session.flush()


def _follow_up(draft: FollowUpDraft, successor_id: int | None) -> FollowUp:
    return FollowUp(
        measure_id=draft.measure_id,
        meeting_id=draft.meeting_id,
        on=draft.on,
        tier=draft.tier,
        rating=draft.rating,
        decision=draft.decision,
        note=draft.note.strip(),
        next_date=draft.next_date,
        new_scope=draft.new_scope.strip(),
        successor_id=successor_id,
        outcome=draft.outcome.strip(),
        reason=draft.reason.strip(),
    )
