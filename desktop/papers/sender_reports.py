"""What became of each sender's reports since the last meeting, in words that may leave the house."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import case, func, or_, select
from sqlalchemy.orm import Session, aliased

from desktop.agenda import Period
from desktop.audience.reading import read_by
from desktop.clock import STOCKHOLM, midnight
from desktop.minutes.terms import term
from desktop.papers.told_cases import CaseTold, cases_told
from desktop.papers.values import PaperMeasure, SenderReports, ToldCase
from desktop.senders import NOBODY, Sender
from models.actors.tables import Actor
from models.audience.values import Audience
from models.folding import sort_key
from models.measures.tables import Measure
from models.meetings.tables import Meeting
from models.reports.tables import Report, ReportLink
from models.reports.values import ReportSource, ReportState

_Responsible = aliased(Actor)


def senders_of(
    session: Session, meeting: Meeting, period: Period, measures: Iterable[PaperMeasure]
) -> tuple[SenderReports, ...]:
    """Each sender who was heard since the last meeting, or whose earlier reports the meeting acted on.

    We send no letter to ourselves, nor to a source that is nobody.
    """
    ends = datetime.combine(meeting.held_on, meeting.starts, STOCKHOLM)
    minuted = {each.id: each for each in measures if each.id}
    with read_by(session, Audience.SENDER) as theirs:
        counted = _counted(theirs, period.begins, ends)
        linked = _linked(theirs, period.begins, ends, _dealt_with(theirs, minuted))
        cases = cases_told(theirs, {id_ for found in linked.values() for id_ in found}, minuted)
    written = [
        _letter(sender, counted[sender], linked[sender], cases)
        for sender in {**counted, **linked}
        if _is_somebody(sender)
    ]
    return tuple(sorted(written, key=lambda each: (sort_key(each.shown), each.source)))


def senders_between(session: Session, first: date, last: date) -> dict[Sender, SenderReports]:
    """Each sender who was heard from *first* through *last*, as far as their cases have come now."""
    begins, ends = midnight(first), midnight(last + timedelta(days=1))
    counted, linked = _counted(session, begins, ends), _linked(session, begins, ends, set())
    cases = cases_told(session, {id_ for found in linked.values() for id_ in found}, {})
    written = {
        sender: _letter(sender, counted[sender], linked[sender], cases)
        for sender in counted
        if _is_somebody(sender)
    }
    return dict(sorted(written.items(), key=lambda each: (sort_key(each[1].shown), each[1].source)))


def _is_somebody(sender: Sender) -> bool:
    source, name = sender
    return source is not ReportSource.OWN_OBSERVATION and (bool(name) or source not in NOBODY)


def _counted(
    session: Session, begins: datetime, ends: datetime
) -> defaultdict[Sender, dict[ReportState, int]]:
    """Reports by how they were screened."""
    asked = (
        select(Report.source, Report.sender, Report.state, func.count())
        .where(Report.received_at >= begins, Report.received_at < ends)
        .group_by(Report.source, Report.sender, Report.state)
    )
    counted: defaultdict[Sender, dict[ReportState, int]] = defaultdict(dict)
    for source, name, state, count in session.execute(asked):
        counted[source, name][state] = count
    return counted


def _dealt_with(session: Session, minuted: Mapping[int, PaperMeasure]) -> set[int]:
    """The cases on which the meeting decided something."""
    ids = [id_ for id_, each in minuted.items() if each.is_decided_now]
    asked = select(Measure.case_id).where(Measure.id.in_(ids), Measure.case_id.is_not(None))
    return {id_ for id_ in session.scalars(asked) if id_}


def _linked(
    session: Session, begins: datetime, ends: datetime, dealt_with: set[int]
) -> defaultdict[Sender, dict[int, tuple[int, int]]]:
    """By sender and case, the reports since the last meeting and before; a duplicate counts with its own."""
    is_new = func.sum(case((Report.received_at >= begins, 1), else_=0))
    origin = func.coalesce(Report.duplicate_of_id, Report.id)
    asked = (
        select(Report.source, Report.sender, ReportLink.case_id, is_new, func.count() - is_new)
        .join(ReportLink, ReportLink.report_id == origin)
        .where(Report.received_at < ends)
        .group_by(Report.source, Report.sender, ReportLink.case_id)
        .having(or_(is_new > 0, ReportLink.case_id.in_(dealt_with)))
    )
    linked: defaultdict[Sender, dict[int, tuple[int, int]]] = defaultdict(dict)
    for source, name, case_id, new, earlier in session.execute(asked):
        linked[source, name][case_id] = int(new), int(earlier)
    return linked


def _letter(
    sender: Sender,
    counted: Mapping[ReportState, int],
    linked: Mapping[int, tuple[int, int]],
    cases: Mapping[int, CaseTold],
) -> SenderReports:
    told_cases = [
        ToldCase(case.category, case.area, case.state, *linked[id_], case.measures)
        for id_, case in cases.items()
        if id_ in linked
    ]
    told_cases.sort(key=lambda each: (-each.new, -each.earlier, each.area, each.category))
    return SenderReports(
        source=term(sender[0]),
        sender=sender[1],
        received=sum(counted.values()),
        linked=counted.get(ReportState.LINKED, 0),
        duplicates=counted.get(ReportState.DUPLICATE, 0),
        waiting=counted.get(ReportState.NEW, 0),
        dismissed=counted.get(ReportState.DISMISSED, 0),
        cases=tuple(told_cases),
    )
