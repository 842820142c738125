"""What became of each sender's reports since the last meeting, in words that may leave the house."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Select, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from desktop.agenda import Period
from desktop.clock import STOCKHOLM
from desktop.minutes.terms import term
from desktop.papers.leaving import ToldMeasure, told
from desktop.papers.values import PaperMeasure, SenderReports, ToldCase
from desktop.papers.words import say
from desktop.publication import site_questions
from desktop.senders import NOBODY, Sender
from models.actors.tables import Actor
from models.areas.tables import Area
from models.cases.tables import Case
from models.categories.tables import Category
from models.folding import sort_key
from models.measures.tables import Measure
from models.measures.values import MeasureState
from models.meetings.tables import Meeting
from models.publication.approval import MAY_GO_OUT
from models.publication.tables import Publication
from models.publication.values import PublicationState
from models.reports.tables import Report, ReportLink
from models.reports.values import ReportSource, ReportState
from models.states import PROMISED_MEASURES

_Responsible = aliased(Actor)


def senders_of(
    session: Session, meeting: Meeting, period: Period, measures: Iterable[PaperMeasure]
) -> tuple[SenderReports, ...]:
    """Each sender who was heard since the last meeting, or whose earlier reports the meeting acted on.

    We send no letter to ourselves, nor to a source that is nobody.
    """
    ends = datetime.combine(meeting.held_on, meeting.starts, STOCKHOLM)
    minuted = {each.id: each for each in measures if each.id}
    counted = _counted(session, period.begins, ends)
    linked = _linked(session, period.begins, ends, _dealt_with(session, minuted))
    cases = _cases(session, {id_ for found in linked.values() for id_ in found}, minuted)
    written = [
        _letter(sender, counted[sender], linked[sender], cases)
        for sender in {**counted, **linked}
        if _is_somebody(sender)
    ]
    return tuple(sorted(written, key=lambda each: (sort_key(each.shown), each.source)))


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


def _cases(
    session: Session, ids: set[int], minuted: Mapping[int, PaperMeasure]
) -> dict[int, tuple[str, str, str, tuple[ToldMeasure, ...]]]:
    """Kind, place and state of each case, and what may be told of its measures."""
    measures = _measures(session, ids, minuted)
    asked = (
        select(Case.id, func.coalesce(Category.name, ""), func.coalesce(Area.name, ""), Case.state)
        .outerjoin(Category, Category.id == Case.category_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .where(Case.id.in_(ids))
    )
    return {
        id_: (category, area, say(f"case_states.{state}"), tuple(measures[id_]))
        for id_, category, area, state in session.execute(asked)
    }


def _measures(
    session: Session, case_ids: set[int], minuted: Mapping[int, PaperMeasure]
) -> defaultdict[int, list[ToldMeasure]]:
    """What may be told of the measures that were decided on each case."""
    approved = {publication.measure_id: site.title for publication, site in site_questions.going_out(session)}
    found: defaultdict[int, list[ToldMeasure]] = defaultdict(list)
    for measure, publication, responsible in session.execute(_asked(case_ids)):
        minute = minuted.get(measure.id)
        whole = ToldMeasure(
            state=term(minute.state if minute else measure.state),
            public_title=approved.get(measure.id, ""),
            responsible=minute.responsible if minute else responsible,
            due=(minute.due if minute else measure.due_date) if measure.state in PROMISED_MEASURES else None,
        )
        has_gone = publication in MAY_GO_OUT
        # Words that are not those that were approved are reviewed anew.
        is_unsure = has_gone and measure.id not in approved
        found[measure.case_id or 0].append(
            told(PublicationState.UNDER_REVIEW if is_unsure else publication, whole)
        )
    return found


def _asked(case_ids: set[int]) -> Select[Measure, PublicationState | None, str]:
    shown = func.coalesce(func.nullif(_Responsible.short_name, ""), _Responsible.name, "")
    return (
        select(Measure, Publication.state, shown)
        .outerjoin(Publication, Publication.measure_id == Measure.id)
        .outerjoin(_Responsible, _Responsible.id == Measure.responsible_actor_id)
        .where(Measure.case_id.in_(case_ids), Measure.state != MeasureState.PROPOSED)
        .order_by(Measure.id)
    )


def _letter(
    sender: Sender,
    counted: Mapping[ReportState, int],
    linked: Mapping[int, tuple[int, int]],
    cases: Mapping[int, tuple[str, str, str, tuple[ToldMeasure, ...]]],
) -> SenderReports:
    told_cases = [
        ToldCase(category, area, state, *linked[id_], measures)
        for id_, (category, area, state, measures) in cases.items()
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
