"""One disposal in one transaction: what goes, and what is kept of that it went."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from desktop.attachments.contents import forget_unused, unused
from desktop.clock import STOCKHOLM
from desktop.intake.progress import Tell
from desktop.retention.candidates import lines_of
from desktop.retention.removing.cases import remove_cases
from desktop.retention.removing.meetings import remove_meetings
from desktop.retention.removing.reports import remove_informants, remove_reports
from desktop.storage.touched import touch
from models.history import HistoryEntry
from models.kinds import Kind
from models.retention.tables import Disposal, DisposedRecord
from models.retention.values import Proposal, RecordType, Trace


def traces_of(proposal: Proposal) -> list[Trace]:
    """What is to be kept of each record that goes."""
    found = []
    for one in proposal.due:
        rule, record = proposal.rules[one.record.type], one.record
        found.append(
            Trace(
                record.type,
                record.id,
                record.made_on,
                one.ran_from,
                rule.days or 0,
                rule.decision,
                record.number,
            )
        )
    return found


def carry_out(session: Session, traces: Sequence[Trace], at: datetime, person: str, tell: Tell) -> int:
    """Remove the records inside a deed under way and log them; the id of the disposal.

    *tell* hears how far it is and may raise: then nothing is removed.
    """
    disposal = Disposal(at=at, person=person, cleaned_at=None)
    session.add(disposal)
    session.flush()
    today = at.astimezone(STOCKHOLM).date()
    ids = {
        record_type: {trace.id for trace in traces if trace.type is record_type} for record_type in RecordType
    }
    tell(0, len(traces))
    remove_informants(session, ids[RecordType.INFORMANT])
    # Before their reports: no count is kept of a case that is gone.
    remove_cases(session, ids[RecordType.CASE])
    remove_reports(session, ids[RecordType.REPORT], disposal.id, tell)
    remove_meetings(session, ids[RecordType.MEETING])
    for trace in traces:
        if trace.type in {RecordType.READING_LOG, RecordType.HISTORY}:
            _remove_lines(session, trace, today)
    # Files that were taken off their owner and could be wanted back until now.
    forget_unused(session, unused(session))
    _log(session, disposal.id, traces)
    tell(len(traces), len(traces))
    touch(session, Kind.DISPOSAL, [disposal.id])
    return disposal.id


def _remove_lines(session: Session, trace: Trace, today: date) -> None:
    until = today - timedelta(days=trace.days)
    session.execute(
        delete(HistoryEntry).where(*lines_of(trace.type, until)),
        execution_options={"synchronize_session": False},
    )
    touch(session, Kind.HISTORY, [0])


def _log(session: Session, disposal_id: int, traces: Iterable[Trace]) -> None:
    rows = [
        {
            "disposal_id": disposal_id,
            "record_type": trace.type,
            "record_id": trace.id,
            "made_on": trace.made_on,
            "ran_from": trace.ran_from,
            "days": trace.days,
            "number": trace.number,
            "decision": trace.decision,
        }
        for trace in traces
    ]
    if rows:
        session.execute(insert(DisposedRecord), rows)
