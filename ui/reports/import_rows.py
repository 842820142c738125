"""The rows of an import's preview: what each becomes, next to how it stands in the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.clock import STOCKHOLM
from desktop.intake.rejections import Rejection
from desktop.intake.values import ImportPreview, LikelySame, RowVerdict, SampleRow, Telling
from desktop.language import short_day_words
from desktop.wording import label, rejection_words
from ui.counted import COUNTED
from ui.rows import Column
from ui.style import Tone

TONES = {
    RowVerdict.NEW: Tone.DONE,
    RowVerdict.SAME: Tone.PLAIN,
    RowVerdict.CHANGED: Tone.WAITING,
    RowVerdict.REJECTED: Tone.SIGNAL,
}


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One line of the preview, whatever it tells of."""

    id: int
    line: str
    in_file: str
    becomes: str
    place: str
    verdict: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class LikelyLine:
    """A new row beside the one that it probably repeats."""

    id: int
    line: str
    row: str
    other: str
    between: str


def preview_columns() -> list[Column[PreviewLine]]:
    """Line of the file, how it stands there, what it becomes, and the verdict."""
    return [
        Column(
            QCoreApplication.translate("Import", "Line"),
            lambda row: row.line,
            width=64,
            muted=True,
            right=True,
        ),
        Column(
            QCoreApplication.translate("Import", "In the file"),
            lambda row: row.in_file,
            muted=True,
            tip=lambda row: row.in_file,
        ),
        Column(
            QCoreApplication.translate("Import", "Becomes"),
            lambda row: row.becomes,
            tip=lambda row: row.becomes,
        ),
        Column(QCoreApplication.translate("Import", "Place"), lambda row: row.place, width=150),
        Column(
            QCoreApplication.translate("Import", "Verdict"),
            lambda row: row.verdict,
            width=130,
            tone=lambda row: row.tone,
        ),
    ]


def sample_lines(preview: ImportPreview, today: date) -> list[PreviewLine]:
    """The first rows of the file, as they will become."""
    return [_sample_line(number, row, today) for number, row in enumerate(preview.sample)]


def rejected_lines(rejections: Sequence[Rejection]) -> list[PreviewLine]:
    """The rows that are turned away, and why."""
    verdict = label(RowVerdict.REJECTED)
    return [
        PreviewLine(
            number,
            str(rejection.line),
            f"{rejection.column}: {rejection.value}".strip(": "),
            rejection_words(rejection),
            "",
            verdict,
            Tone.SIGNAL,
        )
        for number, rejection in enumerate(rejections)
    ]


def changed_lines(preview: ImportPreview) -> list[PreviewLine]:
    """Known reports that the file tells otherwise; nothing of it is written."""
    verdict = label(RowVerdict.CHANGED)
    return [
        PreviewLine(
            number,
            str(row.line),
            "; ".join(f"{label(change.field)}: {change.new}" for change in row.changes),
            "; ".join(f"{label(change.field)}: {change.old}" for change in row.changes),
            row.external_id,
            verdict,
            Tone.WAITING,
        )
        for number, row in enumerate(preview.changed)
    ]


def likely_lines(preview: ImportPreview, today: date) -> list[LikelyLine]:
    """New rows that probably tell of something already told; nothing is merged."""
    return [
        LikelyLine(number, str(pair.line), _told(pair.row, today), _told(pair.other, today), _between(pair))
        for number, pair in enumerate(preview.likely)
    ]


def likely_columns() -> list[Column[LikelyLine]]:
    """Line of the file, what it tells, what it resembles, and how far apart they are."""
    return [
        Column(
            QCoreApplication.translate("Import", "Line"),
            lambda row: row.line,
            width=64,
            muted=True,
            right=True,
        ),
        Column(
            QCoreApplication.translate("Import", "This row"), lambda row: row.row, tip=lambda row: row.row
        ),
        Column(
            QCoreApplication.translate("Import", "Resembles"),
            lambda row: row.other,
            tip=lambda row: row.other,
        ),
        Column(QCoreApplication.translate("Import", "Apart"), lambda row: row.between, width=130, muted=True),
    ]


def _told(telling: Telling, today: date) -> str:
    day = short_day_words(telling.at.astimezone(STOCKHOLM).date(), today) if telling.at else ""
    return " · ".join(part for part in (day, telling.place, telling.text) if part)


def _between(pair: LikelySame) -> str:
    parts = []
    if pair.metres is not None:
        parts.append(QCoreApplication.translate("Import", "{metres} m").format(metres=round(pair.metres)))
    if pair.days is not None:
        parts.append(COUNTED.days(pair.days))
    return ", ".join(parts)


def _sample_line(number: int, row: SampleRow, today: date) -> PreviewLine:
    if row.rejection is not None:
        [line] = rejected_lines([row.rejection])
        return PreviewLine(
            number, line.line, " | ".join(row.raw), line.becomes, "", line.verdict, Tone.SIGNAL
        )
    likely = QCoreApplication.translate("Import", "probably the same")
    return PreviewLine(
        number,
        str(row.line),
        " | ".join(cell for cell in row.raw if cell),
        _becomes(row, today),
        _place(row),
        likely if row.is_likely_same else label(row.verdict),
        Tone.ACCENT if row.is_likely_same else TONES[row.verdict],
    )


def _becomes(row: SampleRow, today: date) -> str:
    day = short_day_words(row.received_at.astimezone(STOCKHOLM).date(), today) if row.received_at else ""
    category = row.category or row.sender_category
    return " · ".join(part for part in (day, category, row.text) if part)


def _place(row: SampleRow) -> str:
    words = [row.area, label(row.precision)]
    if row.is_outside:
        words.append(QCoreApplication.translate("Import", "outside"))
    return ", ".join(word for word in words if word)
