"""Which reports wait for an answer, grouped so that one answer does for all that ask the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session, aliased

from desktop.clock import STOCKHOLM
from desktop.versions import fetch
from models.answers.tables import Answer
from models.answers.values import AnswerRow
from models.areas.tables import Area
from models.cases.tables import Case
from models.cases.values import CaseState
from models.reports.tables import Informant, Report, ReportLink
from models.reports.values import Feedback, ReportSource

# Of what is settled only the latest is listed: the reports themselves tell of every one.
SETTLED_SHOWN = 500
_TITLE_LENGTH = 90
# The report that a duplicate tells of stands for it.
_ORIGIN = func.coalesce(Report.duplicate_of_id, Report.id)


class Group(NamedTuple):
    """What makes reports ask for the same answer: their sender and their cases, or being one of none."""

    source: ReportSource
    sender: str
    case_ids: tuple[int, ...]
    alone: int


@dataclass(frozen=True, slots=True)
class _CaseFacts:
    title: str
    state: CaseState
    area: str


def rows(session: Session, feedback: Feedback) -> list[AnswerRow]:
    """One line for each group, the longest waiting first; of what is settled the latest first."""
    reports = _reports(session, feedback)
    cases_of = _cases_of(session, _listed(feedback))
    groups: dict[Group, list[_Listed]] = defaultdict(list)
    for each in reports:
        groups[_group(each, cases_of.get(each.id, ()))].append(each)
    facts = _case_facts(session, {id_ for group in groups for id_ in group.case_ids})
    found = [_row(group, members, facts) for group, members in groups.items()]
    if feedback is Feedback.WAITING:
        return sorted(found, key=lambda row: (row.since, row.id))
    return sorted(found, key=lambda row: (row.given_on or row.since, row.id), reverse=True)


def members(session: Session, report_id: int) -> list[Report]:
    """The reports of the group that *report_id* is in, the oldest first. Raises Refusal GONE."""
    own = fetch(session, Report, report_id)
    cases = case_ids_of(session, own)
    if not cases:
        return [own]
    same = and_(
        Report.source == own.source,
        Report.sender == own.sender,
        Report.feedback == own.feedback,
        _ORIGIN.in_(select(ReportLink.report_id).where(ReportLink.case_id == cases[0])),
    )
    candidates = session.scalars(select(Report).where(same).order_by(Report.received_at, Report.id)).all()
    cases_of = _cases_of(session, same)
    return [each for each in candidates if cases_of.get(each.id, ()) == cases]


def case_ids_of(session: Session, report: Report) -> tuple[int, ...]:
    asked = select(ReportLink.case_id).where(ReportLink.report_id == (report.duplicate_of_id or report.id))
    return tuple(sorted(session.scalars(asked)))


class _Listed(NamedTuple):
    """What a line needs of a report: whole ones are five times as slow to read."""

    id: int
    source: ReportSource
    sender: str
    received_at: datetime
    text: str
    given_on: date | None
    how: str
    area: str
    informant_id: int | None
    answer_id: int | None


def _listed(feedback: Feedback) -> ColumnElement[bool]:
    """Every report says whether an answer is needed; somebody has said so where there is a reason."""
    if feedback is Feedback.NOT_NEEDED:
        return and_(Report.feedback == feedback, Report.feedback_how != "")
    return Report.feedback == feedback


def _reports(session: Session, feedback: Feedback) -> list[_Listed]:
    asked = (
        select(
            Report.id,
            Report.source,
            Report.sender,
            Report.received_at,
            Report.text,
            Report.feedback_at,
            Report.feedback_how,
            func.coalesce(Area.name, ""),
            Informant.id,
            Answer.id,
        )
        .outerjoin(Area, Area.id == Report.area_id)
        .outerjoin(Informant, Informant.report_id == Report.id)
        .outerjoin(Answer, Answer.report_id == Report.id)
        .where(_listed(feedback))
    )
    if feedback is Feedback.WAITING:
        ordered = asked.order_by(Report.received_at, Report.id)
    else:
        ordered = asked.order_by(Report.feedback_at.desc(), Report.id.desc()).limit(SETTLED_SHOWN)
    return [_Listed._make(found) for found in session.execute(ordered)]


def _cases_of(session: Session, wanted: ColumnElement[bool]) -> dict[int, tuple[int, ...]]:
    """By report, the cases of it or of the one it repeats.

    Asked apart: joined by either of two columns, SQLite would read every report for each link.
    """
    pairs = select(Report.id, ReportLink.case_id)
    own = pairs.join(ReportLink, ReportLink.report_id == Report.id)
    repeated = pairs.join(ReportLink, ReportLink.report_id == Report.duplicate_of_id)
    found: dict[int, list[int]] = defaultdict(list)
    for asked in (own.where(Report.duplicate_of_id.is_(None), wanted), repeated.where(wanted)):
        for report_id, case_id in session.execute(asked):
            found[report_id].append(case_id)
    return {report_id: tuple(sorted(case_ids)) for report_id, case_ids in found.items()}


def _group(report: _Listed, case_ids: tuple[int, ...]) -> Group:
    return Group(report.source, report.sender, case_ids, 0 if case_ids else report.id)


def _case_facts(session: Session, ids: Collection[int]) -> dict[int, _CaseFacts]:
    area = aliased(Area)
    asked = (
        select(Case.id, Case.title, Case.state, func.coalesce(area.name, ""))
        .outerjoin(area, area.id == Case.area_id)
        .where(Case.id.in_(ids))
    )
    found = session.execute(asked)
    return {id_: _CaseFacts(title, state, name) for id_, title, state, name in found}


def _row(group: Group, members: Sequence[_Listed], facts: dict[int, _CaseFacts]) -> AnswerRow:
    in_order = sorted(members, key=lambda each: (each.received_at, each.id))
    first = in_order[0]
    cases = [facts[id_] for id_ in group.case_ids if id_ in facts]
    text = " ".join(first.text.split())[:_TITLE_LENGTH]
    return AnswerRow(
        id=first.id,
        report_ids=tuple(each.id for each in in_order),
        source=group.source,
        sender=group.sender,
        title=", ".join(case.title for case in cases) or text,
        area=next((case.area for case in cases if case.area), first.area),
        since=first.received_at.astimezone(STOCKHOLM).date(),
        case_ids=group.case_ids,
        case_state=cases[0].state if cases else None,
        has_draft=any(each.answer_id is not None for each in members),
        reachable=sum(each.informant_id is not None for each in members),
        given_on=max((each.given_on for each in members if each.given_on), default=None),
        how=first.how,
    )
