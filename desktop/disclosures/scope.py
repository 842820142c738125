"""What belongs to a copy: the conditions that choose its rows, table by table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, false, or_, select

from desktop.clock import midnight
from models.attachments.tables import Attachment
from models.cases.tables import Case, CaseNote
from models.disclosures.values import CopyWish
from models.kinds import Kind
from models.measures.tables import Measure
from models.meetings.tables import AgendaItem, Meeting
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report, ReportLink

_Rows = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class Scope:
    """A condition for each sort of record."""

    cases: _Rows
    notes: _Rows
    reports: _Rows
    measures: _Rows
    items: _Rows
    attachments: _Rows


def scope_of(wish: CopyWish) -> Scope:
    """Raises Refusal PERIOD_BACKWARDS, NOTHING_CHOSEN."""
    if wish.about is Kind.CASE:
        return _of_case(wish.about_id or 0)
    if wish.about is Kind.MEASURE:
        return _of_measure(wish.about_id or 0)
    if wish.about is not None or wish.first_day is None or wish.last_day is None:
        raise Refusal(RefusalKind.NOTHING_CHOSEN)
    if wish.last_day < wish.first_day:
        raise Refusal(RefusalKind.PERIOD_BACKWARDS)
    return _of_days(wish.first_day, wish.last_day)


def _of_case(case_id: int) -> Scope:
    linked = select(ReportLink.report_id).where(ReportLink.case_id == case_id)
    measures = select(Measure.id).where(Measure.case_id == case_id)
    return Scope(
        cases=Case.id == case_id,
        notes=CaseNote.case_id == case_id,
        reports=Report.id.in_(linked),
        measures=Measure.case_id == case_id,
        items=or_(AgendaItem.case_id == case_id, AgendaItem.measure_id.in_(measures)),
        attachments=or_(
            Attachment.case_id == case_id,
            Attachment.measure_id.in_(measures),
            Attachment.report_id.in_(linked),
        ),
    )


def _of_measure(measure_id: int) -> Scope:
    return Scope(
        cases=false(),
        notes=false(),
        reports=false(),
        measures=Measure.id == measure_id,
        items=AgendaItem.measure_id == measure_id,
        attachments=Attachment.measure_id == measure_id,
    )


def _of_days(first: date, last: date) -> Scope:
    """What came in or was made between the two midnights in Stockholm."""
    start, end = midnight(first), midnight(last + timedelta(days=1))
    held = select(Meeting.id).where(Meeting.held_on.between(first, last))
    return Scope(
        cases=and_(Case.opened_at >= start, Case.opened_at < end),
        notes=and_(CaseNote.written_at >= start, CaseNote.written_at < end),
        reports=and_(Report.received_at >= start, Report.received_at < end),
        measures=and_(Measure.proposed_at >= start, Measure.proposed_at < end),
        items=AgendaItem.meeting_id.in_(held),
        attachments=and_(Attachment.added_at >= start, Attachment.added_at < end),
    )
