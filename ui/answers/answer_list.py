"""The list of answers: who waits, about what, since when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.language import day_words
from desktop.wording import label as word_for
from models.answers.values import AnswerRow
from models.folding import fold
from ui.answers.words import sender_words
from ui.days import DayNow
from ui.rows import Column, RowTable
from ui.style import Tone


def answer_table(today: DayNow) -> RowTable[AnswerRow]:
    translate = QCoreApplication.translate

    def when(row: AnswerRow) -> str:
        return day_words(row.given_on or row.since, today())

    return RowTable(
        [
            Column(translate("AnswerList", "About"), lambda row: row.title, tip=lambda row: row.title),
            Column(
                translate("AnswerList", "Reports"),
                lambda row: str(len(row.report_ids)),
                width=72,
                right=True,
                optional=2,
            ),
            Column(
                translate("AnswerList", "From"),
                lambda row: sender_words(row.source, row.sender),
                width=120,
                muted=True,
                optional=1,
            ),
            Column(translate("AnswerList", "Since"), when, width=92, muted=True),
            Column(
                translate("AnswerList", "Answer"),
                _state_words,
                width=104,
                tone=_tone,
                optional=3,
            ),
        ]
    )


def narrowed(rows: Sequence[AnswerRow], words: str) -> list[AnswerRow]:
    """The rows whose title, area or sender hold every word."""
    wanted = fold(words).split()
    return [row for row in rows if all(word in _found_in(row) for word in wanted)]


def _found_in(row: AnswerRow) -> str:
    return fold(f"{row.title} {row.area} {row.sender} {word_for(row.source)} {row.how}")


def _state_words(row: AnswerRow) -> str:
    translate = QCoreApplication.translate
    if row.how:
        return row.how
    return translate("AnswerList", "written") if row.has_draft else translate("AnswerList", "not written")


def _tone(row: AnswerRow) -> Tone:
    if row.given_on is not None:
        return Tone.DONE
    return Tone.ACCENT if row.has_draft else Tone.PLAIN if row.how else Tone.WAITING
