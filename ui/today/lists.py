"""The lists of Idag: measures and cases, each row a way there."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.language import day_words
from models.cases.values import StillCase
from models.measures.values import MeasureRow, MeasureState
from ui.counted import COUNTED
from ui.days import DayNow
from ui.rows import Column, RowTable
from ui.style import Tone


def late_words(days: int) -> str:
    """How late: "16 dagar sen"."""
    return COUNTED.late(days)


def moves_words(moves: int) -> str:
    """How often the due date has been moved; nothing where never."""
    return COUNTED.moved(moves)


def still_words(days: int) -> str:
    return COUNTED.still(days)


def waiting_words(row: MeasureRow, today: date) -> str:
    """How long it has waited for others."""
    if row.waiting_since is None:
        return ""
    return COUNTED.days((today - row.waiting_since).days)


def _state_words(row: MeasureRow) -> str:
    if row.state is MeasureState.WAITING_EXTERNAL:
        return QCoreApplication.translate("Today", "waiting for others")
    return late_words(row.days_late)


def _state_tone(row: MeasureRow) -> Tone:
    return Tone.WAITING if row.state is MeasureState.WAITING_EXTERNAL else Tone.SIGNAL


def overdue_table(today: DayNow) -> RowTable[MeasureRow]:
    """Overdue measures: what, whose, how late, how often moved."""
    return RowTable(
        [
            Column("", lambda row: row.title),
            Column("", lambda row: row.responsible, width=150, optional=1),
            Column("", _state_words, width=134, tone=_state_tone),
            Column(
                "",
                lambda row: moves_words(row.moves) or waiting_words(row, today()),
                width=124,
                muted=True,
                optional=2,
            ),
        ]
    )


def due_table(today: DayNow) -> RowTable[MeasureRow]:
    """Measures due before the next meeting."""
    return RowTable(
        [
            Column("", lambda row: row.title),
            Column("", lambda row: row.responsible, width=150, optional=1),
            Column("", lambda row: day_words(row.due_date, today()) if row.due_date else "", width=134),
            Column("", lambda row: moves_words(row.moves), width=124, muted=True, optional=2),
        ]
    )


def still_table() -> RowTable[StillCase]:
    """Cases on which nothing has happened for a while."""
    return RowTable(
        [
            Column("", lambda row: row.title),
            Column("", lambda row: row.area, width=150, optional=1),
            Column("", lambda row: still_words(row.days), width=144, muted=True),
        ]
    )
