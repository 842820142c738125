"""Disposes again of what an older backup has brought back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, datetime

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.intake.progress import unheard
from desktop.retention.carrying_out import carry_out
from desktop.retention.removing.chunks import chunks
from models.cases.tables import Case
from models.meetings.tables import Meeting
from models.reports.tables import Informant, Report
from models.retention.values import RecordType, Trace, TracedDisposal


def dispose_again(session: Session, missing: Iterable[TracedDisposal]) -> int:
    """Carry out disposals that the store does not know of, as they were; how many records were back."""
    number = 0
    for disposal in missing:
        ids = {record_type: _back(session, record_type, disposal.traces) for record_type in RecordType}
        number += sum(len(found) for found in ids.values())
        gone = [trace for trace in disposal.traces if trace.type not in _THERE or trace.id in ids[trace.type]]
        carry_out(session, gone, disposal.at, disposal.person, unheard)
    return number


def _back(session: Session, record_type: RecordType, traces: Collection[Trace]) -> set[int]:
    """Which of the disposed records are there: an id alone may have become another record's."""
    if record_type not in _THERE:
        return set()
    told = {trace.id: trace.made_on for trace in traces if trace.type is record_type}
    made: dict[int, date] = {}
    for chunk in chunks(told):
        made |= _THERE[record_type](session, chunk)
    return {record_id for record_id, day in made.items() if told[record_id] == day}


def _informants(session: Session, ids: list[int]) -> dict[int, date]:
    asked = select(Report.id, Report.received_at).join(Informant, Informant.report_id == Report.id)
    return _days(session.execute(asked.where(Report.id.in_(ids))))


def _reports(session: Session, ids: list[int]) -> dict[int, date]:
    asked = select(Report.id, Report.received_at).where(Report.id.in_(ids))
    return _days(session.execute(asked))


def _cases(session: Session, ids: list[int]) -> dict[int, date]:
    return _days(session.execute(select(Case.id, Case.opened_at).where(Case.id.in_(ids))))


def _meetings(session: Session, ids: list[int]) -> dict[int, date]:
    asked = select(Meeting.id, Meeting.held_on).where(Meeting.id.in_(ids))
    return {row.id: row.held_on for row in session.execute(asked)}


def _days(rows: Iterable[Row[int, datetime]]) -> dict[int, date]:
    return {record_id: moment.astimezone(STOCKHOLM).date() for record_id, moment in rows}


_THERE: Mapping[RecordType, Callable[[Session, list[int]], dict[int, date]]] = {
    RecordType.INFORMANT: _informants,
    RecordType.REPORT: _reports,
    RecordType.CASE: _cases,
    RecordType.MEETING: _meetings,
}
