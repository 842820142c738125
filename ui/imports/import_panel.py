"""One import, opened: its figures, its rows as they stand now, and what was turned away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from desktop.intake.imports import Imports
from desktop.intake.rejections import Rejection
from desktop.intake.values import ImportCounts, ImportedReport, ImportPage
from desktop.language import moment_words
from desktop.wording import label as word_for
from desktop.wording import rejection_words
from models.reports.values import ReportState
from ui.desk import Desk
from ui.icons import Icon
from ui.imports.import_list import ImportLine, file_words
from ui.navigation import PageName
from ui.numbers import number_words
from ui.rows import Column, RowTable
from ui.style import INSIDE, Tone
from ui.widgets.buttons import KeyButton
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.table_view import TableView

PAUSE_MS = 60
TONES = {
    ReportState.NEW: Tone.PLAIN,
    ReportState.LINKED: Tone.DONE,
    ReportState.DUPLICATE: Tone.WAITING,
    ReportState.DISMISSED: Tone.PLAIN,
}


@dataclass(frozen=True, slots=True)
class BroughtLine:
    """A report of the import."""

    id: int
    report: ImportedReport


@dataclass(frozen=True, slots=True)
class RejectedLine:
    """A row that was turned away; its id is its place among them."""

    id: int
    rejection: Rejection


class ImportPanel(QFrame):
    """`undo_wanted` when the person wants to take it back."""

    undo_wanted = Signal()

    def __init__(self, desk: Desk, imports: Imports) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setMinimumWidth(320)
        self._desk = desk
        self._imports = imports
        self._line: ImportLine | None = None
        self._words = self.tr("Reports"), self.tr("Rejected")
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._read)
        self.heading = label("", Role.HEADING, wrap=True)
        self.facts = label("", Role.MUTED, wrap=True)
        self.chips = [Chip() for _ in range(5)]
        self.brought = RowTable(_brought_columns(), self)
        self.brought_view = TableView(self.brought, self.tr("Reports of the import"), desk.settings)
        self.rejected = RowTable(_rejected_columns(), self)
        self.rejected_view = TableView(self.rejected, self.tr("Rows turned away"), desk.settings)
        self._make_buttons()
        self._lay_out_parts()
        self.brought_view.opened.connect(lambda report: desk.navigation.go(PageName.REPORTS, report))

    def show_import(self, line: ImportLine | None) -> None:
        """Show an import; its rows come when one has stopped at it."""
        self.setVisible(line is not None)
        if line is None:
            self._line = None
            return
        if self._line is None or self._line.id != line.id:
            self.brought.show([])
            self.rejected.show([])
            self._show_rejected(False)
        self._line = line
        self.heading.setText(file_words(line))
        self.facts.setText(self._fact_words(line, self._desk.clock.today()))
        self._show_counts(line.row.counts)
        is_there = line.row.undone_at is None
        self.undo_button.setEnabled(is_there)
        self.show_button.setEnabled(is_there)
        self._pause.start()

    def take_keyboard(self) -> None:
        shown = self.rejected_view if self.rejected_button.isChecked() else self.brought_view
        shown.setFocus()

    def has_keyboard(self) -> bool:
        return self.brought_view.hasFocus() or self.rejected_view.hasFocus()

    def _read(self) -> None:
        if self._line is not None:
            import_id = self._line.id
            self._desk.jobs.run(
                self, lambda: self._imports.page(import_id), self._show, lambda _refusal: None
            )

    def _show(self, page: ImportPage) -> None:
        if self._line is None or page.row.import_id != self._line.id:
            return
        self.brought.show([BroughtLine(report.report_id, report) for report in page.reports])
        self.rejected.show([RejectedLine(at, each) for at, each in enumerate(page.rejections)])
        self.brought_button.say(f"{self._words[0]} {number_words(len(page.reports))}")
        self.rejected_button.say(f"{self._words[1]} {number_words(len(page.rejections))}")
        for button in (self.brought_button, self.rejected_button):
            button.setVisible(bool(page.rejections))

    def _show_counts(self, counts: ImportCounts) -> None:
        told: Sequence[tuple[str, int, Tone]] = (
            (self.tr("%Ln new", "", counts.new), counts.new, Tone.DONE),
            (self.tr("%Ln same", "", counts.same), counts.same, Tone.PLAIN),
            (self.tr("%Ln changed", "", counts.changed), counts.changed, Tone.WAITING),
            (self.tr("%Ln probably the same", "", counts.likely_same), counts.likely_same, Tone.ACCENT),
            (self.tr("%Ln rejected", "", counts.rejected), counts.rejected, Tone.SIGNAL),
        )
        for chip, (words, count, tone) in zip(self.chips, told, strict=True):
            chip.say(words if count else "", tone)

    def _fact_words(self, line: ImportLine, today: date) -> str:
        row = line.row
        facts = [row.sender, word_for(row.source), moment_words(row.imported_at, today), row.person]
        if row.undone_at is not None:
            facts.append(self.tr("taken back {when}").format(when=moment_words(row.undone_at, today)))
        return " · ".join(fact for fact in facts if fact)

    def _go_to_reports(self) -> None:
        if self._line is not None:
            self._desk.navigation.go(PageName.REPORTS, import_id=str(self._line.id))

    def _show_rejected(self, rejected: bool) -> None:
        self.brought_button.setChecked(not rejected)
        self.rejected_button.setChecked(rejected)
        self._views.setCurrentWidget(self.rejected_view if rejected else self.brought_view)

    def _make_buttons(self) -> None:
        self.show_button = KeyButton(
            self.tr("Show in the list"), self._go_to_reports, key="L", sign=Icon.REPORTS
        )
        self.undo_button = KeyButton(
            self.tr("Undo the import…"), self.undo_wanted.emit, key="U", sign=Icon.UNDO
        )
        self.brought_button = KeyButton("", lambda: self._show_rejected(False), key="1")
        self.rejected_button = KeyButton("", lambda: self._show_rejected(True), key="2")
        for button in (self.brought_button, self.rejected_button):
            button.setCheckable(True)
            button.hide()

    def _lay_out_parts(self) -> None:
        self._views = QStackedWidget()
        self._views.addWidget(self.brought_view)
        self._views.addWidget(self.rejected_view)
        head = QVBoxLayout()
        head.setContentsMargins(18, 14, 18, 0)
        head.setSpacing(INSIDE)
        head.addWidget(self.heading)
        head.addWidget(self.facts)
        head.addLayout(FlowLayout(*self.chips))
        head.addLayout(FlowLayout(self.show_button, self.undo_button))
        head.addLayout(FlowLayout(self.brought_button, self.rejected_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(head)
        column.addWidget(self._views, 1)


def _brought_columns() -> list[Column[BroughtLine]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("Imports", "Line"), _line_words, width=52, muted=True, right=True),
        Column(
            translate("Imports", "Report"),
            lambda line: line.report.text,
            least=110,
            tip=lambda line: line.report.text,
        ),
        Column(
            translate("Imports", "State"),
            lambda line: word_for(line.report.state),
            width=92,
            tone=lambda line: TONES[line.report.state],
        ),
        Column(translate("Imports", "Case"), _case_words, width=120, optional=1, tip=_case_words),
    ]


def _rejected_columns() -> list[Column[RejectedLine]]:
    translate = QCoreApplication.translate
    return [
        Column(
            translate("Imports", "Line"),
            lambda line: str(line.rejection.line),
            width=52,
            muted=True,
            right=True,
        ),
        Column(translate("Imports", "Column"), lambda line: line.rejection.column, width=110, muted=True),
        Column(translate("Imports", "Why"), _why, least=120, tip=_why),
    ]


def _line_words(line: BroughtLine) -> str:
    return "" if line.report.line is None else str(line.report.line)


def _case_words(line: BroughtLine) -> str:
    return ", ".join(case.title for case in line.report.cases)


def _why(line: RejectedLine) -> str:
    return rejection_words(line.rejection)
