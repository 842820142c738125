"""What happened to the reports and cases of a place, as events."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.place_memory.things_here import CaseHere, ReportHere
from desktop.place_memory.values import Happened, PastEvent
from models.cases.tables import Case
from models.cases.values import CaseState, CloseReason
from models.deeds import Deed
from models.history import HistoryEntry
from models.kinds import Kind
from models.measures.tables import FollowUp, Measure
from models.meetings.tables import AgendaItem, Meeting
from models.publication.tables import Publication
from models.publication.values import PublicationState

_STATE, _REASON = f"{Case.__tablename__}.state", f"{Case.__tablename__}.close_reason"


def report_events(reports: Iterable[ReportHere]) -> Iterator[PastEvent]:
    for each in reports:
        yield PastEvent(
            Happened.REPORTED,
            Kind.REPORT,
            each.id,
            day_of(each.received_at),
            each.text,
            each.received_at,
            category=each.category,
            source=each.source,
        )


def case_events(session: Session, cases: Sequence[CaseHere]) -> Iterator[PastEvent]:
    """When each was opened, closed and opened again; what was taken back in the same session is not told."""
    turns = _turns(session, [case.id for case in cases])
    for case in cases:
        yield _of_case(case, Happened.CASE_OPENED, case.opened_at)
        told = turns.get(case.id, [])
        if case.closed_at is not None and not any(each.closed for each in told[-1:]):
            yield _of_case(case, Happened.CASE_CLOSED, case.closed_at, case.close_reason, case.close_note)
        for each in told:
            is_last = each is told[-1] and case.closed_at is not None
            note = case.close_note if is_last else ""
            happened = Happened.CASE_CLOSED if each.closed else Happened.CASE_REOPENED
            yield _of_case(case, happened, each.at, each.reason, note)


def meeting_events(
    session: Session, case_ids: Collection[int], measure_ids: Collection[int]
) -> Iterator[PastEvent]:
    """What meetings decided of the cases and their measures, in the words of the agenda."""
    asked = (
        select(AgendaItem, Meeting.held_on, Case.title, Measure.title)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .outerjoin(Case, Case.id == AgendaItem.case_id)
        .outerjoin(Measure, Measure.id == AgendaItem.measure_id)
        .where(
            or_(AgendaItem.case_id.in_(case_ids), AgendaItem.measure_id.in_(measure_ids)),
            AgendaItem.decision != "",
        )
        .order_by(AgendaItem.id)
    )
    for item, held_on, case_title, measure_title in session.execute(asked):
        title = item.title or measure_title or case_title or ""
        yield PastEvent(
            Happened.MEETING_DECIDED, Kind.MEETING, item.meeting_id, held_on, title, words=item.decision
        )


def publication_events(session: Session, measure_ids: Collection[int]) -> Iterator[PastEvent]:
    """What the public may read now."""
    asked = (
        select(Publication)
        .where(
            Publication.measure_id.in_(measure_ids),
            Publication.state == PublicationState.PUBLISHED,
            Publication.published_at.is_not(None),
        )
        .order_by(Publication.id)
    )
    for each in session.scalars(asked):
        if each.published_at is not None:
            yield PastEvent(
                Happened.PUBLISHED,
                Kind.PUBLICATION,
                each.id,
                day_of(each.published_at),
                each.public_title,
                each.published_at,
                each.public_text,
            )


def follow_up_event(measure: Measure, look: FollowUp) -> PastEvent:
    return PastEvent(
        Happened.FOLLOWED_UP,
        Kind.MEASURE,
        measure.id,
        look.on,
        measure.title,
        words=look.outcome or look.note,
        decision=look.decision,
        rating=look.rating,
    )


def day_of(moment: datetime) -> date:
    """The day in Stockholm."""
    return moment.astimezone(STOCKHOLM).date()


@dataclass(frozen=True, slots=True)
class _Turn:
    """A case was closed, or opened again."""

    at: datetime
    closed: bool
    reason: CloseReason | None


def _turns(session: Session, case_ids: Collection[int]) -> dict[int, list[_Turn]]:
    asked = (
        select(HistoryEntry)
        .where(
            HistoryEntry.subject == Kind.CASE,
            HistoryEntry.subject_id.in_(case_ids),
            HistoryEntry.field.in_((_STATE, _REASON)),
        )
        .order_by(HistoryEntry.id)
    )
    states: defaultdict[int, list[HistoryEntry]] = defaultdict(list)
    reasons: dict[tuple[int, datetime], str] = {}
    for entry in session.scalars(asked):
        if entry.field == _REASON:
            reasons[entry.subject_id, entry.at] = entry.new or ""
        elif entry.deed is Deed.UNDO:
            _take_back(states[entry.subject_id], entry)
        else:
            states[entry.subject_id].append(entry)
    return {
        case_id: [
            _Turn(entry.at, entry.new == CaseState.CLOSED, _reason(reasons.get((case_id, entry.at))))
            for entry in entries
            if CaseState.CLOSED in (entry.old, entry.new)
        ]
        for case_id, entries in states.items()
    }


def _take_back(entries: list[HistoryEntry], undone: HistoryEntry) -> None:
    """Let go of the step that was undone."""
    for place in reversed(range(len(entries))):
        if (entries[place].old, entries[place].new) == (undone.new, undone.old):
            del entries[place]
            return


def _reason(word: str | None) -> CloseReason | None:
    return CloseReason(word) if word in set(CloseReason) else None


def _of_case(
    case: CaseHere, happened: Happened, at: datetime, reason: CloseReason | None = None, note: str = ""
) -> PastEvent:
    return PastEvent(
        happened,
        Kind.CASE,
        case.id,
        day_of(at),
        case.title,
        at,
        note,
        case.category,
        close_reason=reason if happened is Happened.CASE_CLOSED else None,
    )
