"""What hangs on a case: its reports, its measures, its notes and its history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout

from desktop.clock import STOCKHOLM
from desktop.language import moment_words, short_day_words
from desktop.wording import label as label_of
from models.cases.values import CaseReport, NoteLine
from models.measures.values import MeasureRow, MeasureState
from models.reports.values import ReportSource
from models.states import OPEN_MEASURES
from ui.days import DayNow
from ui.icons import Icon
from ui.rows import Column, RowTable
from ui.style import INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.personal_hint import hinted
from ui.widgets.section import Section, empty
from ui.widgets.table_view import TableView, borderless

SHOWN = 6


class ReportsSection(Section):
    """The case's reports: open one, or take its link away."""

    opened = Signal(int)
    unlinked = Signal(int)

    def __init__(self, today: DayNow) -> None:
        super().__init__(self.tr("Reports"))
        self._reports: Sequence[CaseReport] = ()
        self._shows_all = False
        self.table: RowTable[CaseReport] = RowTable(_report_columns(today))
        self.view = borderless(TableView(self.table, self.tr("The case's reports")))
        self.view.opened.connect(self.opened)
        self.more_button = KeyButton("", self._toggle, look=Look.QUIET)
        self.open_button = KeyButton(self.tr("Show"), self._open, key="V", sign=Icon.REPORTS)
        self.unlink_button = KeyButton(self.tr("Unlink"), self._unlink, key="L", sign=Icon.UNLINK)
        self.disposed = label("", Role.MUTED, wrap=True)
        self.column.addWidget(self.view)
        self.column.addWidget(self.disposed)
        self.add_row(self.open_button, self.unlink_button, self.more_button)

    def show_disposed(self, reports: int) -> None:
        """Say how many more there were, which are gone."""
        self.disposed.setText(self.tr("%Ln reports disposed of.", "", reports))
        self.disposed.setVisible(reports > 0)

    def show_reports(self, reports: Sequence[CaseReport]) -> None:
        self._reports = reports
        self.say_count(len(reports))
        shown = reports if self._shows_all else reports[:SHOWN]
        self.table.show(shown)
        self.view.fit_height()
        words = self.tr("Show fewer") if self._shows_all else self.tr("Show all {count}")
        self.more_button.say(words.format(count=len(reports)))
        self.more_button.setVisible(len(reports) > SHOWN)
        for button in (self.open_button, self.unlink_button):
            button.setVisible(bool(reports))

    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        self.show_reports(self._reports)

    def _open(self) -> None:
        if (report_id := self._chosen()) is not None:
            self.opened.emit(report_id)

    def _unlink(self) -> None:
        if (report_id := self._chosen()) is not None:
            self.unlinked.emit(report_id)

    def _chosen(self) -> int | None:
        if self.view.chosen_id is None and self.table.rows:
            self.view.choose_place(0)
        return self.view.chosen_id


class MeasuresSection(Section):
    """The case's measures: open one, or propose one in a line."""

    opened = Signal(int)
    proposed = Signal(str)

    def __init__(self, today: DayNow) -> None:
        super().__init__(self.tr("Measures"))
        self.table: RowTable[MeasureRow] = RowTable(_measure_columns(today))
        self.view = borderless(TableView(self.table, self.tr("The case's measures")))
        self.view.opened.connect(self.opened)
        self.field = hinted(QLineEdit())
        self.field.setAccessibleName(self.tr("New measure"))
        self.field.setPlaceholderText(self.tr("New measure: what should be done?"))
        self.field.returnPressed.connect(self._propose)
        self.add_button = KeyButton(self.tr("Propose"), self._begin, key="F", sign=Icon.ADD)
        self.column.addWidget(self.view)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.field, 1)
        row.addWidget(self.add_button)
        self.column.addLayout(row)

    def show_measures(self, measures: Sequence[MeasureRow]) -> None:
        self.say_count(len(measures))
        self.table.show(measures)
        self.view.setVisible(bool(measures))
        self.view.fit_height()

    def _begin(self) -> None:
        """Propose what is written; with nothing written, begin to write."""
        if self.field.text().strip():
            self._propose()
        else:
            self.field.setFocus()

    def _propose(self) -> None:
        if title := self.field.text().strip():
            self.field.clear()
            self.proposed.emit(title)


class NotesSection(Section):
    """Notes, the newest first; they are added, never changed."""

    written = Signal(str)

    def __init__(self, today: DayNow) -> None:
        super().__init__(self.tr("Notes"))
        self._today = today
        self._notes: Sequence[NoteLine] | None = None
        self.field = hinted(QPlainTextEdit())
        self.field.setAccessibleName(self.tr("New note"))
        self.field.setPlaceholderText(self.tr("Write a note. Nothing about individuals."))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(2 * self.field.fontMetrics().lineSpacing() + 22)
        self.add_button = KeyButton(self.tr("Add note"), self._write, key="Ctrl+Return", sign=Icon.WRITE)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(INSIDE)
        self.column.addWidget(self.field)
        self.add_row(self.add_button)
        self.column.addLayout(self._lines)

    def show_notes(self, notes: Sequence[NoteLine]) -> None:
        if notes == self._notes:
            return
        self._notes = notes
        self.say_count(len(notes))
        empty(self._lines)
        for note in notes:
            when = moment_words(note.written_at, self._today())
            self._lines.addWidget(label(f"{when} · {note.person}", Role.SMALL))
            self._lines.addWidget(label(note.text, wrap=True))

    def _write(self) -> None:
        if text := self.field.toPlainText().strip():
            self.field.clear()
            self.written.emit(text)


def _report_columns(today: DayNow) -> list[Column[CaseReport]]:
    translate = QCoreApplication.translate
    return [
        Column(
            translate("Cases", "Came in"),
            lambda row: short_day_words(row.received_at.astimezone(STOCKHOLM).date(), today()),
            width=68,
            muted=True,
        ),
        Column(translate("Cases", "What someone wrote"), lambda row: row.text, tip=_told_by),
    ]


def _told_by(row: CaseReport) -> str:
    return f"{label_of(ReportSource(row.source))}: {row.text}"


def _measure_columns(today: DayNow) -> list[Column[MeasureRow]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("Cases", "Measure"), lambda row: row.title, tip=lambda row: row.title),
        Column(translate("Cases", "Responsible"), lambda row: row.responsible, width=110, muted=True),
        Column(
            translate("Cases", "Due"),
            lambda row: due_words(row, today()),
            width=116,
            tone=due_tone,
        ),
    ]


def due_words(row: MeasureRow, today: date) -> str:
    """When an open measure is due or how late it is; else how it ended."""
    if row.state is MeasureState.WAITING_EXTERNAL or row.state not in OPEN_MEASURES:
        return label_of(row.state)
    if row.days_late:
        return QCoreApplication.translate("Cases", "{days} days late").format(days=row.days_late)
    if row.due_date and row.state is not MeasureState.DONE:
        return short_day_words(row.due_date, today)
    if row.is_ongoing:
        return QCoreApplication.translate("Cases", "ongoing")
    return label_of(row.state)


def due_tone(row: MeasureRow) -> Tone:
    if row.state is MeasureState.WAITING_EXTERNAL:
        return Tone.WAITING
    if row.days_late:
        return Tone.SIGNAL
    return Tone.DONE if row.state in {MeasureState.DONE, MeasureState.FOLLOWED_UP} else Tone.PLAIN
