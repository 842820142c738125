"""The history of what a copy holds: who did what when, without file names and contact details."""

from __future__ import annotations

import enum
from collections.abc import Iterator

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from desktop.disclosures.case_records import told as told_of
from desktop.disclosures.scope import Scope
from desktop.disclosures.values import Record
from desktop.disclosures.words import at, day_of, say, word
from desktop.minutes.terms import term
from models.cases.tables import Case
from models.cases.values import CaseState, CloseReason
from models.history import HistoryEntry
from models.kinds import Kind
from models.measures.tables import Measure
from models.measures.values import MeasureState
from models.reports.tables import Report
from models.reports.values import Feedback, ReportState

_LETTERS = {Kind.CASE: "Ä", Kind.MEASURE: "Å", Kind.REPORT: "R"}
_ROOMS: dict[str, tuple[str, type[enum.StrEnum]]] = {
    "case_file.state": ("case_state", CaseState),
    "case_file.close_reason": ("close_reason", CloseReason),
    "measure.state": ("", MeasureState),
    "report.state": ("report_state", ReportState),
    "report.feedback": ("feedback", Feedback),
}


def history(session: Session, scope: Scope) -> Iterator[Record]:
    """The oldest first; what says nothing to a person is left out."""
    chosen = {
        Kind.CASE: select(Case.id).where(scope.cases),
        Kind.MEASURE: select(Measure.id).where(scope.measures),
        Kind.REPORT: select(Report.id).where(scope.reports),
    }
    conditions = [
        and_(HistoryEntry.subject == kind, HistoryEntry.subject_id.in_(ids)) for kind, ids in chosen.items()
    ]
    asked = select(HistoryEntry).where(or_(*conditions)).order_by(HistoryEntry.at, HistoryEntry.id)
    for entry in session.scalars(asked.execution_options(yield_per=500)):
        if told := _told(entry):
            subject = f"{_LETTERS[entry.subject]} {entry.subject_id}"
            yield Record(day_of(entry.at), told_of(person=entry.person, subject=subject), told)


def _told(entry: HistoryEntry) -> str:
    if "." not in entry.field:
        what = at("history_row").get(entry.field)
        if what is None:
            return ""
        told = what.format(id=entry.new or entry.old or "")
        if entry.new is None:
            return say("history.read" if entry.old is None else "history.gone", what=told)
        return say("history.made", what=told)
    name = at("history_field").get(entry.field.replace(".", "__"))
    if name is None:
        return ""
    empty = say("history.empty")
    old, new = (_value(entry.field, each) or empty for each in (entry.old, entry.new))
    return say("history.changed", what=name, old=old, new=new)


def _value(field: str, value: str | None) -> str:
    if not value or field not in _ROOMS:
        return value or ""
    room, kinds = _ROOMS[field]
    return word(room, kinds(value)) if room else term(kinds(value))
