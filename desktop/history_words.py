"""Says a line of the history as a sentence, for the window."""

from __future__ import annotations

import enum
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.labels import label
from desktop.marking import QT_TRANSLATE_NOOP
from models.cases.values import CaseState, CloseReason
from models.history import HistoryLine
from models.measures.values import MeasureLabel, MeasureState
from models.publication.values import PublicationState
from models.reports.values import Feedback, Precision, ReportState

# Names by id, for the columns that point at something: {"category_id": {3: "Belysning"}}.
Names = Mapping[str, Mapping[int, str]]

FIELDS: Mapping[str, str] = {
    "case_file.title": QT_TRANSLATE_NOOP("History", "Title"),
    "case_file.description": QT_TRANSLATE_NOOP("History", "Description"),
    "case_file.state": QT_TRANSLATE_NOOP("History", "State"),
    "case_file.category_id": QT_TRANSLATE_NOOP("History", "Category"),
    "case_file.area_id": QT_TRANSLATE_NOOP("History", "Area"),
    "case_file.place": QT_TRANSLATE_NOOP("History", "Place"),
    "case_file.precision": QT_TRANSLATE_NOOP("History", "How exact"),
    "case_file.close_reason": QT_TRANSLATE_NOOP("History", "Reason"),
    "case_file.close_note": QT_TRANSLATE_NOOP("History", "Closing note"),
    "case_file.registry_number": QT_TRANSLATE_NOOP("History", "Registry number"),
    "case_note": QT_TRANSLATE_NOOP("History", "Note"),
    "measure.title": QT_TRANSLATE_NOOP("History", "Title"),
    "measure.description": QT_TRANSLATE_NOOP("History", "Description"),
    "measure.state": QT_TRANSLATE_NOOP("History", "State"),
    "measure.label": QT_TRANSLATE_NOOP("History", "Kind"),
    "measure.responsible_actor_id": QT_TRANSLATE_NOOP("History", "Responsible"),
    "measure.due_date": QT_TRANSLATE_NOOP("History", "Due"),
    "measure.follow_up_date": QT_TRANSLATE_NOOP("History", "Next follow-up"),
    "measure.waiting_for": QT_TRANSLATE_NOOP("History", "Waits for"),
    "measure.not_done_reason": QT_TRANSLATE_NOOP("History", "Reason"),
    "measure.outcome": QT_TRANSLATE_NOOP("History", "Outcome"),
    "report.state": QT_TRANSLATE_NOOP("History", "State"),
    "report.feedback": QT_TRANSLATE_NOOP("History", "Feedback"),
    "report.category_id": QT_TRANSLATE_NOOP("History", "Category"),
    "report.area_id": QT_TRANSLATE_NOOP("History", "Area"),
    "report.precision": QT_TRANSLATE_NOOP("History", "How exact"),
    "report.placed_name": QT_TRANSLATE_NOOP("History", "Place taken from"),
    "report.registry_number": QT_TRANSLATE_NOOP("History", "Registry number"),
    "report.dismissal_motive": QT_TRANSLATE_NOOP("History", "Motive"),
    "minutes.justification": QT_TRANSLATE_NOOP("History", "Why it may stand"),
    "publication.state": QT_TRANSLATE_NOOP("History", "State"),
    "publication.public_title": QT_TRANSLATE_NOOP("History", "Public title"),
    "publication.public_text": QT_TRANSLATE_NOOP("History", "Public text"),
}

ENUMS: Mapping[str, type[enum.StrEnum]] = {
    "case_file.state": CaseState,
    "case_file.close_reason": CloseReason,
    "case_file.precision": Precision,
    "measure.state": MeasureState,
    "measure.label": MeasureLabel,
    "report.state": ReportState,
    "report.feedback": Feedback,
    "report.precision": Precision,
    "publication.state": PublicationState,
}


def is_told(line: HistoryLine) -> bool:
    """Whether the line says anything to a person: positions and inner dates do not."""
    return line.field in FIELDS or "." not in line.field


def history_words(line: HistoryLine, names: Names) -> str:
    """One line: "State: new → analysis", or the deed and its words where a whole row came or went."""
    field = FIELDS.get(line.field)
    if field is None or "." not in line.field:
        words = line.new or line.old
        deed = label(line.deed)
        return f"{deed}: {words}" if words and not words.isdecimal() else deed
    told = QCoreApplication.translate("History", field)
    old, new = _said(line, line.old, names), _said(line, line.new, names)
    return f"{told}: {old} → {new or '—'}" if old else f"{told}: {new or '—'}"


def _said(line: HistoryLine, value: str | None, names: Names) -> str:
    if not value:
        return ""
    if line.field in ENUMS:
        return label(ENUMS[line.field](value))
    column = line.field.split(".")[-1]
    return names[column].get(int(value), "") if column in names and value.isdecimal() else value
