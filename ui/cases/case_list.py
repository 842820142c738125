"""The list of cases: what its columns say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.clock import STOCKHOLM
from desktop.language import short_day_words
from desktop.wording import label
from models.cases.values import CaseRow, CaseState
from models.states import OPEN_CASES
from ui.days import DayNow
from ui.rows import Column
from ui.style import Tone

TONES = {
    CaseState.NEW: Tone.PLAIN,
    CaseState.ANALYSIS: Tone.WAITING,
    CaseState.ACTION: Tone.ACCENT,
    CaseState.FOLLOW_UP: Tone.ACCENT,
    CaseState.CLOSED: Tone.DONE,
}


def case_columns(today: DayNow, still_days: Callable[[], int]) -> list[Column[CaseRow]]:
    """Problem, category, where, how it stands, and how much hangs on it."""

    def touched(row: CaseRow) -> str:
        return touched_words(row, today(), still_days())

    def touched_tone(row: CaseRow) -> Tone | None:
        return Tone.WAITING if is_still(row, today(), still_days()) else None

    translate = QCoreApplication.translate
    return [
        Column(
            translate("Cases", "Case"),
            lambda row: row.title,
            least=240,
            strong=lambda row: row.is_priority,
            tip=_whole,
        ),
        Column(translate("Cases", "Category"), lambda row: row.category, width=150, muted=True, optional=4),
        Column(translate("Cases", "Area"), lambda row: row.area or "—", width=106, optional=1),
        Column(
            translate("Cases", "State"),
            lambda row: label(row.state),
            width=108,
            tone=lambda row: TONES[row.state],
        ),
        Column(translate("Cases", "Reports"), lambda row: str(row.reports), width=74, right=True, optional=3),
        Column(
            translate("Cases", "Measures"),
            lambda row: str(row.open_measures) if row.open_measures else "—",
            width=74,
            right=True,
            optional=3,
            tip=lambda _row: translate("Cases", "Open measures"),
        ),
        Column(translate("Cases", "Latest"), touched, width=112, tone=touched_tone, muted=True, optional=2),
    ]


def is_still(row: CaseRow, today: date, still_days: int) -> bool:
    """Whether an open case has had no deed for so many days that it lies still."""
    return row.state in OPEN_CASES and _days(row, today) >= still_days


def touched_words(row: CaseRow, today: date, still_days: int) -> str:
    """The day of the latest deed; for one that lies still, how long nothing has happened."""
    if is_still(row, today, still_days):
        days = _days(row, today)
        return QCoreApplication.translate("Cases", "still {days} days").format(days=days)
    return short_day_words(row.touched_at.astimezone(STOCKHOLM).date(), today)


def _whole(row: CaseRow) -> str:
    """The title uncut, and why it is in semibold."""
    why = QCoreApplication.translate("Cases", "prioritised area") if row.is_priority else ""
    return "\n".join(filter(None, (row.title, why)))


def _days(row: CaseRow, today: date) -> int:
    return (today - row.touched_at.astimezone(STOCKHOLM).date()).days
