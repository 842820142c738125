"""What the meeting lifts to other bodies: the steering group and the crime prevention council."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.minutes.versions import refuse_locked
from desktop.store import Store
from desktop.versions import fetch, fetch_version
from models.cases.tables import Case
from models.deeds import Deed
from models.measures.tables import Measure
from models.meetings.tables import AgendaItem, Escalation, Meeting
from models.meetings.values import Body, EscalationAnswer, EscalationDraft, EscalationEdit, EscalationRow
from models.refusals import Refusal, RefusalKind


class Escalations:
    """Lift a matter, change what is asked, note the answer, take it back; each can be undone.

    What locked minutes tell of is not changed behind them (MINUTES_LOCKED); an answer may come any day.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def listing(self, body: Body | None = None) -> tuple[EscalationRow, ...]:
        """Those of a body, or of both: what waits for an answer first, the oldest of it first."""
        with self._store.reading() as session:
            found = rows(session, body)
        waiting = [row for row in found if row.is_waiting]
        answered = [row for row in found if not row.is_waiting]
        latest_first = sorted(answered, key=lambda row: (row.answered_on or date.min, row.id), reverse=True)
        return (*waiting, *latest_first)

    def lift(self, draft: EscalationDraft) -> int:
        """Lift the matter of an item, and give the escalation's id.

        Refuses (ASKED_MISSING) where nothing is asked, (NOTHING_CHOSEN) an item without a matter.
        """
        if not draft.asked.strip():
            raise Refusal(RefusalKind.ASKED_MISSING)
        with self._store.writing(Deed.ESCALATION_RAISE) as session:
            item = fetch(session, AgendaItem, draft.item_id)
            refuse_locked(session, item.meeting_id)
            raised = Escalation(
                meeting_id=item.meeting_id,
                body=draft.body,
                matter=_matter(session, item),
                asked=draft.asked.strip(),
                case_id=item.case_id,
                measure_id=item.measure_id,
                raised_at=self._store.clock.now(),
            )
            session.add(raised)
            session.flush()
            return raised.id

    def edit(self, wish: EscalationEdit) -> int:
        """Change the body or what is asked, and give the new version. Refuses ASKED_MISSING."""
        if not wish.asked.strip():
            raise Refusal(RefusalKind.ASKED_MISSING)
        with self._store.writing(Deed.ESCALATION_EDIT) as session:
            raised = _open(session, wish.id, wish.version)
            raised.body, raised.asked = wish.body, wish.asked.strip()
            session.flush()
            return raised.version

    def answer(self, wish: EscalationAnswer) -> int:
        """Note the answer and its day, and give the new version.

        Refuses (ANSWER_MISSING) a day without an answer.
        """
        if wish.answered_on is not None and not wish.answer.strip():
            raise Refusal(RefusalKind.ANSWER_MISSING)
        with self._store.writing(Deed.ESCALATION_ANSWER) as session:
            raised = fetch_version(session, Escalation, wish.id, wish.version)
            raised.answered_on = wish.answered_on
            raised.answer = wish.answer.strip() if wish.answered_on else ""
            session.flush()
            return raised.version

    def take_back(self, id: int, version: int) -> None:  # noqa: A002 - the escalation's id
        """It was not lifted after all."""
        with self._store.writing(Deed.ESCALATION_TAKE_BACK) as session:
            session.delete(_open(session, id, version))


def rows(
    session: Session, body: Body | None = None, meeting_id: int | None = None
) -> tuple[EscalationRow, ...]:
    """The matters lifted to a body, by a meeting, or all; in the order they were lifted."""
    asked = select(Escalation).order_by(Escalation.raised_at, Escalation.id)
    if body is not None:
        asked = asked.where(Escalation.body == body)
    if meeting_id is not None:
        asked = asked.where(Escalation.meeting_id == meeting_id)
    return tuple(_row(each) for each in session.scalars(asked))


def _row(each: Escalation) -> EscalationRow:
    return EscalationRow(
        id=each.id,
        version=each.version,
        body=each.body,
        matter=each.matter,
        asked=each.asked,
        meeting_id=each.meeting_id,
        raised_on=each.raised_at.astimezone(STOCKHOLM).date(),
        case_id=each.case_id,
        measure_id=each.measure_id,
        answered_on=each.answered_on,
        answer=each.answer,
    )


def _open(session: Session, escalation_id: int, version: int) -> Escalation:
    raised = fetch_version(session, Escalation, escalation_id, version)
    refuse_locked(session, fetch(session, Meeting, raised.meeting_id).id)
    return raised


def _matter(session: Session, item: AgendaItem) -> str:
    """The item's title, as it stands on the day it is lifted."""
    asked = (
        select(func.coalesce(Measure.title, Case.title, AgendaItem.title))
        .select_from(AgendaItem)
        .outerjoin(Measure, Measure.id == AgendaItem.measure_id)
        .outerjoin(Case, Case.id == AgendaItem.case_id)
        .where(AgendaItem.id == item.id)
    )
    matter = session.scalar(asked) or ""
    if not matter:
        raise Refusal(RefusalKind.NOTHING_CHOSEN)
    return matter
