"""The records whose time may have run out, and what holds each of them back. Reads nothing that they say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM, midnight
from models.answers.tables import Promise
from models.cases.tables import Case
from models.cases.values import CaseState
from models.categories.tables import Category
from models.deeds import Deed
from models.history import HistoryEntry
from models.measures.tables import Measure
from models.meetings.tables import Escalation, Meeting, Minutes
from models.meetings.values import MeetingState, MinutesState
from models.publication.tables import Publication
from models.publication.values import PublicationState
from models.reports.tables import Informant, Report, ReportLink
from models.reports.values import Feedback, ReportState
from models.retention.rules import is_for_good
from models.retention.tables import RetentionHold
from models.retention.values import KeptBy, Record, RecordType, Rule, RunsFrom
from models.states import OPEN_MEASURES

# What the public reads, or is about to.
_NEAR_THE_PUBLIC = frozenset(
    {PublicationState.UNDER_REVIEW, PublicationState.APPROVED, PublicationState.PUBLISHED}
)
Rules = Mapping[RecordType, Rule]
KeptIds = list[tuple[KeptBy, set[int]]]


def records(session: Session, rules: Rules, record_type: RecordType, today: date) -> Iterator[Record]:
    """The records of a type that are old enough for its rule, which is decided and has days."""
    days = rules[record_type].days or 0
    return _BY_TYPE[record_type](session, rules, today - timedelta(days=days))


def _informants(session: Session, _rules: Rules, until: date) -> Iterator[Record]:
    asked = (
        select(Report.id, Report.received_at, Report.feedback, Report.feedback_at, Category.name)
        .join(Informant, Informant.report_id == Report.id)
        .outerjoin(Category, Category.id == Report.category_id)
        .where(Report.received_at < _end(until))
        .order_by(Report.id)
    )
    kept: KeptIds = [
        (KeptBy.HOLD, _held(session, RecordType.REPORT)),
        (KeptBy.PROMISE, _ids(session, _promised_reports())),
    ]
    for report_id, received_at, feedback, feedback_at, category in session.execute(asked):
        received = _day(received_at)
        days = {RunsFrom.RECEIVED: received, RunsFrom.ANSWERED: feedback_at or received}
        reasons = _reasons(kept, report_id)
        if feedback is Feedback.WAITING:
            reasons |= {KeptBy.ANSWER_OWED}
        yield Record(RecordType.INFORMANT, report_id, received, days, reasons, category or "")


def _reports(session: Session, rules: Rules, until: date) -> Iterator[Record]:
    asked = (
        select(
            Report.id, Report.received_at, Report.state, Report.feedback, Report.feedback_at, Category.name
        )
        .outerjoin(Category, Category.id == Report.category_id)
        .where(Report.received_at < _end(until))
        .order_by(Report.id)
    )
    kept: KeptIds = [
        (KeptBy.HOLD, _held(session, RecordType.REPORT)),
        (KeptBy.PROMISE, _ids(session, _promised_reports())),
        (KeptBy.OPEN_CASE, _ids(session, _linked().where(Case.state != CaseState.CLOSED))),
        (KeptBy.KEPT_CASE, _of_kept_cases(session, rules)),
    ]
    closed = _closings(session)
    for report_id, received_at, state, feedback, feedback_at, category in session.execute(asked):
        received = _day(received_at)
        ended = max(day for day in (received, feedback_at, closed.get(report_id)) if day)
        reasons = _reasons(kept, report_id)
        if feedback is Feedback.WAITING:
            reasons |= {KeptBy.ANSWER_OWED}
        if state is ReportState.NEW:
            reasons |= {KeptBy.NOT_SCREENED}
        days = {RunsFrom.RECEIVED: received, RunsFrom.CLOSED: ended}
        yield Record(RecordType.REPORT, report_id, received, days, reasons, category or "")


def _cases(session: Session, _rules: Rules, until: date) -> Iterator[Record]:
    asked = (
        select(Case.id, Case.opened_at, Case.closed_at, Category.name)
        .outerjoin(Category, Category.id == Case.category_id)
        .where(Case.state == CaseState.CLOSED, Case.closed_at < _end(until))
        .order_by(Case.id)
    )
    waiting = select(ReportLink.case_id).join(Report, Report.id == ReportLink.report_id)
    published = select(Measure.case_id).join(Publication, Publication.measure_id == Measure.id)
    goal = Case.__table__.alias()
    kept: KeptIds = [
        (KeptBy.HOLD, _held(session, RecordType.CASE)),
        (KeptBy.PROMISE, _ids(session, select(Promise.case_id).where(Promise.kept_on.is_(None)))),
        (KeptBy.ANSWER_OWED, _ids(session, waiting.where(Report.feedback == Feedback.WAITING))),
        (KeptBy.OPEN_MEASURE, _ids(session, select(Measure.case_id).where(Measure.state.in_(OPEN_MEASURES)))),
        (KeptBy.PUBLISHED, _ids(session, published.where(Publication.state.in_(_NEAR_THE_PUBLIC)))),
        (KeptBy.LIFTED, _lifted_cases(session)),
        (
            KeptBy.OPEN_CASE,
            _ids(
                session,
                select(Case.id)
                .join(goal, goal.c.id == Case.merged_into_id)
                .where(goal.c.state != CaseState.CLOSED),
            ),
        ),
    ]
    for case_id, opened_at, closed_at, category in session.execute(asked):
        days = {RunsFrom.CLOSED: _day(closed_at)} if closed_at else {}
        yield Record(RecordType.CASE, case_id, _day(opened_at), days, _reasons(kept, case_id), category or "")


def _meetings(session: Session, _rules: Rules, until: date) -> Iterator[Record]:
    asked = select(Meeting.id, Meeting.held_on).where(
        Meeting.state == MeetingState.HELD, Meeting.held_on <= until
    )
    drafts = select(Minutes.meeting_id).where(Minutes.state == MinutesState.DRAFT)
    lifted = select(Escalation.meeting_id).where(Escalation.answered_on.is_(None))
    kept: KeptIds = [
        (KeptBy.HOLD, _held(session, RecordType.MEETING)),
        (KeptBy.MINUTES_OPEN, _ids(session, drafts)),
        (KeptBy.LIFTED, _ids(session, lifted)),
    ]
    for meeting_id, held_on in session.execute(asked.order_by(Meeting.id)):
        days = {RunsFrom.HELD: held_on}
        yield Record(RecordType.MEETING, meeting_id, held_on, days, _reasons(kept, meeting_id))


def _reading_log(session: Session, _rules: Rules, until: date) -> Iterator[Record]:
    yield from _log(session, RecordType.READING_LOG, until)


def _history(session: Session, _rules: Rules, until: date) -> Iterator[Record]:
    yield from _log(session, RecordType.HISTORY, until)


def _log(session: Session, record_type: RecordType, until: date) -> Iterator[Record]:
    """One record for all lines that are old enough."""
    asked = select(func.count(), func.min(HistoryEntry.at)).where(*lines_of(record_type, until))
    number, oldest = session.execute(asked).one()
    if number:
        day = _day(oldest)
        yield Record(record_type, 0, day, {RunsFrom.MADE: day}, number=number)


def lines_of(record_type: RecordType, until: date) -> tuple[ColumnElement[bool], ...]:
    """What the lines of a log that were made until that day, and it with them, have in common."""
    is_reading = HistoryEntry.deed == Deed.CONTACT_READ
    return (
        is_reading if record_type is RecordType.READING_LOG else ~is_reading,
        HistoryEntry.at < _end(until),
    )


_BY_TYPE: Mapping[RecordType, Callable[[Session, Rules, date], Iterator[Record]]] = {
    RecordType.INFORMANT: _informants,
    RecordType.REPORT: _reports,
    RecordType.CASE: _cases,
    RecordType.MEETING: _meetings,
    RecordType.READING_LOG: _reading_log,
    RecordType.HISTORY: _history,
}
# In the order in which they are disposed of; backups are thinned by themselves.
IN_THE_STORE = tuple(_BY_TYPE)


def _promised_reports() -> Select[int | None]:
    return select(Promise.report_id).where(Promise.kept_on.is_(None))


def _linked() -> Select[int]:
    return select(ReportLink.report_id).join(Case, Case.id == ReportLink.case_id)


def _of_kept_cases(session: Session, rules: Rules) -> set[int]:
    """The reports of cases that are kept for good, by decision or by a hold of their own."""
    if is_for_good(rules[RecordType.CASE]):
        return _ids(session, select(ReportLink.report_id))
    held = _linked().join(
        RetentionHold,
        (RetentionHold.record_id == Case.id) & (RetentionHold.record_type == RecordType.CASE),
    )
    return _ids(session, held)


def _closings(session: Session) -> Mapping[int, date]:
    """Report → the day its last case was closed."""
    closed: defaultdict[int, date] = defaultdict(lambda: date.min)
    asked = select(ReportLink.report_id, Case.closed_at).join(Case, Case.id == ReportLink.case_id)
    for report_id, closed_at in session.execute(asked.where(Case.closed_at.is_not(None))):
        if closed_at:
            closed[report_id] = max(closed[report_id], _day(closed_at))
    return closed


def _lifted_cases(session: Session) -> set[int]:
    waiting = Escalation.answered_on.is_(None)
    measures = select(Measure.case_id).join(Escalation, Escalation.measure_id == Measure.id)
    return _ids(session, select(Escalation.case_id).where(waiting)) | _ids(session, measures.where(waiting))


def _held(session: Session, record_type: RecordType) -> set[int]:
    return _ids(session, select(RetentionHold.record_id).where(RetentionHold.record_type == record_type))


def _ids(session: Session, asked: Select[int] | Select[int | None]) -> set[int]:
    return {found for found in session.scalars(asked) if found is not None}


def _reasons(kept: KeptIds, record_id: int) -> frozenset[KeptBy]:
    return frozenset(reason for reason, ids in kept if record_id in ids)


def _day(moment: datetime) -> date:
    return moment.astimezone(STOCKHOLM).date()


def _end(day: date) -> datetime:
    """The moment after the day's last."""
    return midnight(day + timedelta(days=1))
