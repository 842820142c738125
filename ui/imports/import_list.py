"""The list of imports, as both the import page and the register show it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.intake.values import ImportRow
from desktop.language import moment_words
from desktop.wording import label as word_for
from ui.days import DayNow
from ui.numbers import number_words
from ui.rows import Column
from ui.style import Tone


@dataclass(frozen=True, slots=True)
class ImportLine:
    """An import as the list shows it."""

    id: int
    row: ImportRow


def import_columns(today: DayNow) -> list[Column[ImportLine]]:
    """When, who, which file, and how much of it."""
    translate = QCoreApplication.translate
    return [
        Column(
            translate("Imports", "When"),
            lambda line: moment_words(line.row.imported_at, today()),
            width=116,
            muted=True,
        ),
        Column(translate("Imports", "Sender"), sender_words, width=130, tip=sender_words),
        Column(translate("Imports", "File"), file_words, least=180, tip=file_words),
        Column(
            translate("Imports", "Rows"),
            lambda line: number_words(line.row.counts.rows),
            width=68,
            right=True,
            optional=1,
        ),
        Column(
            translate("Imports", "New"), lambda line: number_words(line.row.counts.new), width=64, right=True
        ),
        Column(
            translate("Imports", "Taken over"),
            lambda line: number_words(line.row.taken_over) if line.row.taken_over else "",
            width=78,
            right=True,
            optional=2,
        ),
        Column(
            translate("Imports", "Rejected"),
            lambda line: number_words(line.row.counts.rejected) if line.row.counts.rejected else "",
            width=78,
            right=True,
            optional=2,
        ),
        Column(translate("Imports", "By"), lambda line: line.row.person, width=110, muted=True, optional=3),
        Column("", _state, width=84, tone=lambda _line: Tone.WAITING),
    ]


def sender_words(line: ImportLine) -> str:
    """Who sent it; the source, where that says enough."""
    return line.row.sender or word_for(line.row.source)


def file_words(line: ImportLine) -> str:
    return line.row.file_name or QCoreApplication.translate("Imports", "Pasted text")


def _state(line: ImportLine) -> str:
    return QCoreApplication.translate("Imports", "undone") if line.row.undone_at else ""
