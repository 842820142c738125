"""Import: look at what the file would become, carry it out, take it back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.intake.imports import Imports
from desktop.intake.progress import Tell
from desktop.intake.values import ImportCounts, ImportPreview, ImportResult
from desktop.jobs import Progress, unless_cancelled
from models.refusals import Refusal, RefusalKind
from ui.desk import Desk
from ui.icons import Icon
from ui.numbers import number_words
from ui.reports.earlier_imports import EarlierImports
from ui.reports.import_options import ImportOptions
from ui.reports.import_rows import (
    changed_lines,
    likely_columns,
    likely_lines,
    preview_columns,
    rejected_lines,
    sample_lines,
)
from ui.rows import RowTable
from ui.style import EDGE, INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.message_bar import MessageBar
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.table_view import TableView

LIKELY = 3


class ImportView(QFrame):
    """`carried_out(ImportResult)` when the rows are in the store, `closed` when the person is done here."""

    carried_out = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, imports: Imports, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._imports = imports
        self._message = message
        self._path: Path | None = None
        self._preview: ImportPreview | None = None
        self.earlier = EarlierImports(desk, imports, message)
        self.earlier.choose_wanted.connect(self.choose)
        self._turn = 0
        self.table = RowTable(preview_columns(), self)
        self.view = TableView(self.table, self.tr("Rows of the file"), desk.settings)
        self.likely = RowTable(likely_columns(), self)
        self.likely_view = TableView(self.likely, self.tr("Rows that are probably the same"), desk.settings)
        self.options = ImportOptions()
        self.options.changed.connect(self.look)
        self.strip = ProgressStrip()
        self._make_buttons()
        self._lay_out_parts()

    def begin(self, path: str) -> None:
        """Look at the file; without one, the keyboard waits on the button that chooses it."""
        if path:
            self.take(path)
        elif self._path is None:
            self._stack.setCurrentWidget(self.earlier)
            self.earlier.refresh()
            self.earlier.choose_button.setFocus()

    def choose(self) -> None:
        """Let the person choose a file."""
        folder = self._desk.settings.remembered_words("import").get("folder", "")
        kinds = self.tr("Files to import (*.csv *.txt *.tsv *.xlsx *.geojson *.json *.xml);;All files (*)")
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a file to import"), folder, kinds)
        if path:
            self.take(path)

    def take(self, path: str) -> None:
        """Look at another file."""
        self._path = Path(path)
        self._desk.settings.remember_words("import", {"folder": str(self._path.parent)})
        self.options.forget(self._path.name)
        self._stack.setCurrentWidget(self._looking)
        self.look()

    def look(self) -> None:
        """Read the file anew with what has been said of it."""
        if self._path is None:
            return
        self._turn += 1
        self._message.clear()
        self._forget_preview()
        path, source, said = self._path, self.options.source.key, self.options.said
        tell = self._begin_work(self.tr("Reading {file}"))
        self._desk.jobs.run_slow(
            self,
            lambda: unless_cancelled(lambda: self._imports.preview(path, source, said, tell)),
            partial(self._show, self._turn),
            self._refuse,
        )

    def carry_out(self) -> None:
        """Write what the preview showed."""
        if self._preview is None:
            return
        preview, tell = self._preview, self._begin_work(self.tr("Importing {file}"))
        self.carry_out_button.setEnabled(False)
        self._desk.jobs.run_slow(
            self,
            lambda: unless_cancelled(lambda: self._imports.carry_out(preview, tell)),
            self._tell_done,
            self._refuse,
        )

    def leave(self) -> None:
        """Close without importing; nothing has been written."""
        self._turn += 1
        self.strip.cancel()
        self._path = None
        self._forget_preview()
        self.closed.emit()

    def _begin_work(self, what: str) -> Tell:
        progress = Progress(self)
        self.strip.follow(what.format(file=self._path.name if self._path else ""), progress)
        return progress.tell

    def _forget_preview(self) -> None:
        self._preview = None
        self.table.show([])
        self.carry_out_button.setVisible(False)
        for button in self._kinds:
            button.hide()
        self._counts.hide()

    def _show(self, turn: int, preview: ImportPreview | None) -> None:
        if turn != self._turn:
            return
        self.strip.finish()
        if preview is None:
            return
        self._preview = preview
        self.options.show_found(preview)
        self._show_counts(preview.counts)
        new = self.tr("Import %Ln reports", "", preview.counts.new)
        self.carry_out_button.say(new)
        self.carry_out_button.setVisible(True)
        self.carry_out_button.setEnabled(preview.counts.new > 0)
        if preview.imported_before is not None:
            self._message.say(self.tr("This very file has been imported before."), Tone.WAITING)
        self._show_kind(0)

    def _show_counts(self, counts: ImportCounts) -> None:
        """The figures as chips, and a button for each list that has anything in it."""
        self._counts.show_counts(counts)
        shown = (
            (self.tr("Rows"), counts.rows),
            (self.tr("Rejected"), counts.rejected),
            (self.tr("Changed"), counts.changed),
            (self.tr("Probably the same"), counts.likely_same),
        )
        for button, (words, count) in zip(self._kinds, shown, strict=True):
            button.say(f"{words} {number_words(count)}")
            button.setVisible(count > 0)

    def _show_kind(self, kind: int) -> None:
        if self._preview is None:
            return
        for place, button in enumerate(self._kinds):
            button.setChecked(place == kind)
        today = self._desk.clock.today()
        self._list = self.likely_view if kind == LIKELY else self.view
        self._lists.setCurrentWidget(self._list)
        self._list.setFocus()
        if kind == LIKELY:
            self.likely.show(likely_lines(self._preview, today))
            return
        lines = (
            lambda shown: sample_lines(shown, today),
            lambda shown: rejected_lines(shown.rejections),
            changed_lines,
        )
        self.table.show([])
        self.table.show(lines[kind](self._preview))

    def _refuse(self, refusal: Refusal) -> None:
        self.strip.finish()
        self.carry_out_button.setEnabled(self._preview is not None)
        if refusal.kind is RefusalKind.COLUMNS_UNSURE:
            self.options.offer_headers(str(refusal.facts.get("columns", "")).split(", "))
        self._message.refuse(refusal)

    def _tell_done(self, result: ImportResult | None) -> None:
        self.strip.finish()
        if result is None:
            self.carry_out_button.setEnabled(True)
            self._message.say(self.tr("The import was stopped. Nothing has been written."), Tone.WAITING)
            return
        self._path = None
        self._forget_preview()
        self.carried_out.emit(result)

    def _make_buttons(self) -> None:
        self.choose_button = KeyButton(self.tr("Another file…"), self.choose, key="V", sign=Icon.PAPER)
        self.leave_button = KeyButton(self.tr("Close"), self.leave, cap="Esc")
        self.carry_out_button = KeyButton(
            "", self.carry_out, key="Ctrl+Return", sign=Icon.IMPORT, look=Look.FILLED
        )
        self._kinds = [KeyButton("", partial(self._show_kind, kind), key=str(kind + 1)) for kind in range(4)]
        for button in self._kinds:
            button.setCheckable(True)
        self._counts = _Counts()

    def _lay_out_parts(self) -> None:
        deeds = QHBoxLayout()
        deeds.setSpacing(INSIDE)
        deeds.addWidget(self.choose_button)
        deeds.addStretch(1)
        deeds.addWidget(self.leave_button)
        deeds.addWidget(self.carry_out_button)
        top = QVBoxLayout()
        top.setContentsMargins(EDGE, 0, EDGE, INSIDE + 4)
        top.setSpacing(INSIDE)
        top.addLayout(deeds)
        top.addWidget(self._counts)
        top.addLayout(FlowLayout(*self._kinds))
        top.addWidget(self.strip)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        self._list = self.view
        self._lists = QStackedWidget()
        self._lists.addWidget(self.view)
        self._lists.addWidget(self.likely_view)
        split.addWidget(self._lists)
        split.addWidget(self.options)
        split.setStretchFactor(0, 1)
        split.setSizes([760, 340])
        self._looking = QWidget()
        looking = QVBoxLayout(self._looking)
        looking.setContentsMargins(0, 0, 0, 0)
        looking.setSpacing(0)
        looking.addLayout(top)
        looking.addWidget(split, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.earlier)
        self._stack.addWidget(self._looking)
        self._forget_preview()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.options.isAncestorOf(self.focusWidget()):
            # Out of a field first: what was typed there and chosen by nobody falls back.
            self._list.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


class _Counts(QWidget):
    """What the import would do, in figures."""

    def __init__(self) -> None:
        super().__init__()
        self._chips = [Chip() for _ in range(6)]
        self.setLayout(FlowLayout(*self._chips))

    def show_counts(self, counts: ImportCounts) -> None:
        told = (
            (self.tr("%Ln new", "", counts.new), counts.new, Tone.DONE),
            (
                self.tr("%Ln the same, in the file or the register already", "", counts.same),
                counts.same,
                Tone.PLAIN,
            ),
            (
                self.tr("%Ln changed since, left as they are", "", counts.changed),
                counts.changed,
                Tone.WAITING,
            ),
            (self.tr("%Ln rejected", "", counts.rejected), counts.rejected, Tone.SIGNAL),
            (self.tr("%Ln without place", "", counts.unplaced), counts.unplaced, Tone.WAITING),
            (self.tr("%Ln at a fall-back point", "", counts.fallback), counts.fallback, Tone.WAITING),
        )
        for chip, (words, count, tone) in zip(self._chips, told, strict=True):
            chip.say(words if count else "", tone)
        self.show()
