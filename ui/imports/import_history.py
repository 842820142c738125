"""All imports in a list with the chosen one opened beside it; both the import page and the register."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.intake.imports import Imports
from desktop.intake.values import ImportRow, Touched
from ui.desk import Desk
from ui.imports.import_list import ImportLine, file_words, import_columns
from ui.imports.import_panel import ImportPanel
from ui.imports.undo_import import UndoImport
from ui.navigation import PageName
from ui.rows import RowTable
from ui.style import INSIDE, Tone
from ui.widgets.message_bar import MessageBar
from ui.widgets.table_view import TableView


class ImportHistory(QWidget):
    """`listed(count)` when the list has been read."""

    listed = Signal(int)

    def __init__(self, desk: Desk, imports: Imports, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._imports = imports
        self._message = message
        self._to_undo: int | None = None
        self.table = RowTable(import_columns(desk.clock.today), self)
        self.view = TableView(self.table, self.tr("Imports"), desk.settings)
        self.panel = ImportPanel(desk, imports)
        self.undoing = UndoImport()
        self._lay_out_parts()
        self.view.chosen.connect(lambda _id: self._show_chosen())
        self.view.opened.connect(lambda _id: self.panel.take_keyboard())
        self.panel.undo_wanted.connect(self.undo)
        self.undoing.agreed.connect(self._take_back)
        self.undoing.case_opened.connect(partial(desk.navigation.go, PageName.CASES))

    @property
    def chosen(self) -> ImportLine | None:
        chosen = self.view.chosen_id
        return next((line for line in self.table.rows if line.id == chosen), None)

    def refresh(self) -> None:
        """Read the list again; the choice stays."""
        self._desk.jobs.run(self, self._imports.listing, self._show)

    def undo(self) -> None:
        """Say what taking the chosen import back touches, and ask."""
        if (line := self.chosen) is None or line.row.undone_at is not None:
            return
        self._message.clear()
        ask = partial(self._ask, line)
        self._desk.jobs.run(self, lambda: self._imports.touched(line.id), ask, self._message.refuse)

    def ask_undo(self, import_id: int) -> None:
        """Ask of an import that may not have been listed yet."""
        self._to_undo = import_id
        self.refresh()

    def _ask(self, line: ImportLine, touched: Touched) -> None:
        if self.view.chosen_id == line.id:
            self.undoing.ask(file_words(line), touched)

    def _take_back(self, with_links: bool, with_cases: bool) -> None:
        if (line := self.chosen) is None:
            return

        def tell(count: int) -> None:
            self._message.say(self.tr("%Ln reports were taken back.", "", count), Tone.DONE)
            self.refresh()

        self._desk.jobs.run_slow(
            self,
            lambda: self._imports.undo(line.id, with_links=with_links, with_cases=with_cases),
            tell,
            self._message.refuse,
        )

    def _show(self, rows: Sequence[ImportRow]) -> None:
        self.table.show([ImportLine(row.import_id, row) for row in rows])
        wanted, self._to_undo = self._to_undo, None
        if wanted is not None and self.view.choose(wanted):
            self.undo()
        elif rows and self.view.chosen_id is None:
            self.view.choose_place(0)
        self._show_chosen()
        self.listed.emit(len(rows))

    def _show_chosen(self) -> None:
        line = self.chosen
        if self.undoing.isVisible() and line is not None:
            self.undoing.hide()
        self.panel.show_import(line)

    def _lay_out_parts(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        asked = QVBoxLayout()
        asked.setContentsMargins(INSIDE, 0, INSIDE, 0)
        asked.addWidget(self.undoing)
        column.addLayout(asked)
        column.addWidget(self.view, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.panel)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([640, 440])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the opened import goes back to the list."""
        if event.key() == Qt.Key.Key_Escape and self.panel.has_keyboard():
            self.view.setFocus()
        else:
            super().keyPressEvent(event)
