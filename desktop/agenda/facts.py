"""What is computed beneath the standing items: nobody has written it, and it is kept nowhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.agenda.back_again import before_of, closed_before, closed_cases, tried_in
from desktop.agenda.new_reports import NewReport, new_reports, place_facts
from desktop.agenda.period import Period
from desktop.clock import STOCKHOLM, midnight
from desktop.promises import open_promises
from desktop.senders import silent_senders
from models.cases.tables import Case
from models.measures.tables import Measure
from models.meetings.values import AgendaFact, Section, Why, WhyHere
from models.publication.tables import Publication
from models.publication.values import PublicationState
from models.reports.tables import Report, ReportLink
from models.reports.values import Feedback


def facts_of(
    session: Session, period: Period, seen_on: date, told: Collection[int]
) -> dict[Section, tuple[AgendaFact, ...]]:
    """The facts beneath the standing item of each section, in their order.

    *seen_on* is the day they are seen from; *told* are closed cases that the agenda tells of already.
    """
    reports = new_reports(session, period)
    return {
        Section.NEW_REPORTS: (
            *_back_again(session, period, reports, told),
            *place_facts(session, reports),
            *_silent(session, seen_on),
        ),
        Section.FEEDBACK: (*_promises(session, seen_on), *_replies(session, period), *_reviews(session)),
    }


def _back_again(
    session: Session, period: Period, reports: list[NewReport], told: Collection[int]
) -> Iterator[AgendaFact]:
    """Closed cases whose place is told of anew, by reports that nobody has made a case of."""
    closed = closed_cases(session, period)
    found: dict[int, int] = {}
    for report in reports:
        earlier = None if report.has_case else closed_before(closed, report.spot, report.received_at)
        if earlier is not None and earlier.id not in told:
            found[earlier.id] = found.get(earlier.id, 0) + 1
    tried = tried_in(session, found)
    for each in closed:
        if each.id in found:
            before = before_of(each, tried)
            why = (Why(WhyHere.BACK_AGAIN, day=before.closed_on), Why(WhyHere.NEW_REPORTS, found[each.id]))
            yield AgendaFact(each.title, why, case_id=each.id, tried=before.tried)


def _silent(session: Session, seen_on: date) -> Iterator[AgendaFact]:
    now = midnight(seen_on + timedelta(days=1))
    for sender in silent_senders(session, seen_on, now):
        why = Why(WhyHere.SILENT, (seen_on - sender.last_heard).days, sender.last_heard)
        yield AgendaFact(sender.sender, (why,), source=sender.source)


def _promises(session: Session, seen_on: date) -> Iterator[AgendaFact]:
    """What somebody was promised stands here until it is kept, the earliest due first."""
    for promise in open_promises(session):
        title = " – ".join(part for part in (promise.what, promise.to_whom) if part)
        why = Why(WhyHere.PROMISED, promise.days_late(seen_on), promise.due_on)
        yield AgendaFact(title, (why,), case_id=promise.case_id)


def _replies(session: Session, period: Period) -> Iterator[AgendaFact]:
    """Promised replies that are missing, by the case they wait for, the oldest first."""
    first_case = (
        select(func.min(ReportLink.case_id))
        .where(ReportLink.report_id == Report.id)
        .correlate(Report)
        .scalar_subquery()
    )
    waiting = (
        select(first_case.label("case_id"), Report.received_at)
        .where(Report.feedback == Feedback.WAITING, Report.received_at < period.ends)
        .subquery()
    )
    oldest = func.min(waiting.c.received_at)
    asked = (
        select(Case.id, Case.title, func.count(), oldest)
        .select_from(waiting)
        .outerjoin(Case, Case.id == waiting.c.case_id)
        .group_by(Case.id, Case.title)
        .order_by(oldest, Case.id)
    )
    for case_id, title, count, received_at in session.execute(asked):
        since = received_at.astimezone(STOCKHOLM).date()
        yield AgendaFact(title or "", (Why(WhyHere.REPLY_MISSING, count, since),), case_id=case_id)


def _reviews(session: Session) -> Iterator[AgendaFact]:
    """Measures whose public words wait for a reviewer, the longest waiting first.

    By the measure's own title: words that nobody has approved stand on no agenda.
    """
    asked = (
        select(Measure.title, Measure.case_id)
        .select_from(Publication)
        .join(Measure, Measure.id == Publication.measure_id)
        .where(Publication.state == PublicationState.UNDER_REVIEW)
        .order_by(Publication.id)
    )
    for words, case_id in session.execute(asked):
        yield AgendaFact(words, (Why(WhyHere.REVIEW_WAITING),), case_id=case_id)
