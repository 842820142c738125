"""The list of measures: what its columns say, and the colour that goes with each word."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.language import day_words
from desktop.wording import label
from models.measures.values import MeasureRow, MeasureState
from models.states import OPEN_MEASURES, PROMISED_MEASURES
from ui.counted import COUNTED
from ui.days import DayNow
from ui.rows import Column
from ui.style import Tone

TONES = {
    MeasureState.PROPOSED: Tone.PLAIN,
    MeasureState.DECIDED: Tone.ACCENT,
    MeasureState.UNDER_WAY: Tone.ACCENT,
    MeasureState.DONE: Tone.DONE,
    MeasureState.FOLLOWED_UP: Tone.DONE,
    MeasureState.WAITING_EXTERNAL: Tone.WAITING,
    MeasureState.NOT_DONE: Tone.PLAIN,
}

MOVED_WIDTH = 224


def measure_columns(today: DayNow) -> list[Column[MeasureRow]]:
    """What, how it stands, whose, until when, and how often that was moved."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Measures", "Measure"), lambda row: row.title, tip=lambda row: row.title),
        Column(
            translate("Measures", "State"),
            lambda row: label(row.state),
            width=124,
            tone=lambda row: TONES[row.state],
        ),
        Column(
            translate("Measures", "Responsible"), lambda row: row.responsible or "—", width=118, optional=1
        ),
        Column(
            translate("Measures", "Due"),
            lambda row: due_words(row, today()),
            width=116,
            tone=lambda row: Tone.SIGNAL if row.days_late else None,
            muted=lambda row: row.state is MeasureState.DONE,
            tip=lambda row: COUNTED.promised(row.moves, row.first_due_date, today()),
        ),
        Column(
            "",
            lambda row: COUNTED.promised(row.moves, row.first_due_date, today()),
            width=MOVED_WIDTH,
            muted=True,
            optional=2,
            tip=lambda row: COUNTED.promised(row.moves, row.first_due_date, today()),
        ),
    ]


def due_words(row: MeasureRow, today: date) -> str:
    """How late a promised measure is, or until when; nothing where it is ended."""
    if row.days_late:
        return COUNTED.late(row.days_late)
    if row.is_ongoing:
        return ongoing_words(None, today)
    if row.due_date is None or row.state not in OPEN_MEASURES:
        return "—"
    return day_words(row.due_date, today)


def standing_words(row: MeasureRow, today: date) -> str:
    """Until when, or how it stands with one that is no longer promised."""
    return due_words(row, today) if row.state in PROMISED_MEASURES else label(row.state)


def ongoing_words(follow_up: date | None, today: date) -> str:
    words = QCoreApplication.translate("Measures", "ongoing")
    return f"{words} · {day_words(follow_up, today)}" if follow_up else words
