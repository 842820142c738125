"""Imports done before, each with what it brought, and the way to take one back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.intake.imports import Imports
from desktop.intake.values import ImportRow
from desktop.language import moment_words
from desktop.wording import label as word_for
from ui.desk import Desk
from ui.icons import Icon
from ui.rows import Column, RowTable
from ui.style import EDGE, INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.confirm import ConfirmPanel
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.table_view import TableView


@dataclass(frozen=True, slots=True)
class ImportLine:
    """An import as the list shows it."""

    id: int
    when: str
    row: ImportRow


class EarlierImports(QWidget):
    """What is seen before a file is chosen. `choose_wanted` when the person wants to choose one."""

    choose_wanted = Signal()

    def __init__(self, desk: Desk, imports: Imports, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._imports = imports
        self._message = message
        self.choose_button = KeyButton(
            self.tr("Choose a file…"), self.choose_wanted.emit, key="V", sign=Icon.PAPER, look=Look.FILLED
        )
        self.invitation = EmptyState(
            Icon.IMPORT,
            self.tr("Drop a file here"),
            self.tr("CSV, Excel, GeoJSON, Open311 or polisen.se. You see what each row becomes first."),
            self.choose_button,
        )
        self._heading = label(self.tr("Earlier imports"), Role.STRONG)
        self.table = RowTable(_columns(), self)
        self.view = TableView(self.table, self.tr("Earlier imports"), desk.settings)
        self.undo_button = KeyButton(self.tr("Undo the import…"), self.undo, sign=Icon.UNDO)
        self.confirm = ConfirmPanel()
        self.view.chosen.connect(lambda _id: self._allow())
        self._lay_out_parts()

    def refresh(self) -> None:
        self._desk.jobs.run(self, self._imports.listing, self._show)

    def undo(self) -> None:
        """Ask first: the reports of the import leave the store, and their links with them."""
        if (line := self._chosen()) is None:
            return
        heading = self.tr("Take back {file}?").format(file=line.row.file_name)
        words = self.tr(
            "%Ln reports leave the store, and their links to cases with them.", "", line.row.counts.new
        )
        self.confirm.ask(heading, words, self.tr("Take back"), lambda: self._take_back(line.id))

    def _take_back(self, import_id: int) -> None:
        def tell(count: int) -> None:
            self._message.say(self.tr("%Ln reports were taken back.", "", count), Tone.DONE)
            self.refresh()

        self._desk.jobs.run_slow(
            self, lambda: self._imports.undo(import_id, with_links=True), tell, self._message.refuse
        )

    def _show(self, rows: Sequence[ImportRow]) -> None:
        today = self._desk.clock.today()
        self.table.show(
            [ImportLine(row.import_id, moment_words(row.imported_at, today), row) for row in rows]
        )
        for widget in (self._heading, self.view, self.undo_button):
            widget.setVisible(bool(rows))
        self._allow()

    def _chosen(self) -> ImportLine | None:
        chosen = self.view.chosen_id
        return next((line for line in self.table.rows if line.id == chosen), None)

    def _allow(self) -> None:
        line = self._chosen()
        self.undo_button.setEnabled(line is not None and line.row.undone_at is None)

    def _lay_out_parts(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, INSIDE, EDGE, EDGE)
        column.setSpacing(INSIDE)
        column.addWidget(self.invitation, 1)
        column.addWidget(self._heading)
        column.addWidget(self.view, 1)
        column.addWidget(self.confirm)
        column.addWidget(self.undo_button)
        for widget in (self._heading, self.view, self.undo_button):
            widget.hide()


def _columns() -> list[Column[ImportLine]]:
    return [
        Column(
            QCoreApplication.translate("Import", "Imported"), lambda line: line.when, width=120, muted=True
        ),
        Column(QCoreApplication.translate("Import", "File"), lambda line: line.row.file_name),
        Column(
            QCoreApplication.translate("Import", "Source"), lambda line: word_for(line.row.source), width=140
        ),
        Column(
            QCoreApplication.translate("Import", "By"), lambda line: line.row.person, width=140, muted=True
        ),
        Column(
            QCoreApplication.translate("Import", "New"),
            lambda line: str(line.row.counts.new),
            width=72,
            right=True,
        ),
        Column("", _state, width=110, tone=lambda _line: Tone.PLAIN),
    ]


def _state(line: ImportLine) -> str:
    return QCoreApplication.translate("Import", "taken back") if line.row.undone_at else ""
