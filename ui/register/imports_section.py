"""Importer: what has been taken in, and the way to take one back whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from desktop.intake.imports import Imports
from desktop.intake.values import ImportRow
from desktop.language import moment_words
from desktop.wording import label as label_of
from models.kinds import Kind
from ui.desk import Desk
from ui.icons import Icon
from ui.navigation import PageName
from ui.register.section import Section
from ui.rows import Column, RowTable
from ui.style import EDGE, INSIDE, Tone
from ui.widgets.buttons import KeyButton
from ui.widgets.confirm import ConfirmPanel
from ui.widgets.flow import FlowLayout
from ui.widgets.message_bar import MessageBar
from ui.widgets.table_view import TableView


@dataclass(frozen=True, slots=True)
class ImportLine:
    """An import as the list shows it."""

    id: int
    taken: ImportRow


class ImportsSection(Section):
    kinds = (Kind.IMPORT,)

    def __init__(self, desk: Desk, imports: Imports, message: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("Register", "Imports"), desk, message)
        self._imports = imports
        self.table: RowTable[ImportLine] = RowTable(_columns(desk))
        self.view = TableView(self.table, self.title, desk.settings)
        self.show_button = KeyButton(self.tr("Show reports"), self._go, key="V", sign=Icon.REPORTS)
        self.undo_button = KeyButton(self.tr("Take back…"), self._count_links, sign=Icon.UNDO)
        self.confirm = ConfirmPanel()
        column = QVBoxLayout(self)
        column.setContentsMargins(INSIDE, 0, EDGE, 0)
        column.setSpacing(INSIDE)
        column.addLayout(FlowLayout(self.show_button, self.undo_button))
        column.addWidget(self.confirm)
        column.addWidget(self.view, 1)
        self.view.chosen.connect(self._show_deeds)

    def refresh(self) -> None:
        self.desk.jobs.run(self, self._imports.listing, self._show)

    def _show(self, rows: Sequence[ImportRow]) -> None:
        self.table.show([ImportLine(row.import_id, row) for row in rows])
        if rows and self.view.chosen_id is None:
            self.view.choose_place(0)
        self._show_deeds(0)

    def _chosen(self) -> ImportRow | None:
        index = self.view.currentIndex()
        line = self.table.row_at(index.row()) if index.isValid() else None
        return line.taken if line else None

    def _show_deeds(self, _id: int) -> None:
        chosen = self._chosen()
        is_there = chosen is not None and chosen.undone_at is None
        self.show_button.setEnabled(is_there)
        self.undo_button.setEnabled(is_there)

    def _go(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.desk.navigation.go(PageName.REPORTS, import_id=str(chosen.import_id))

    def _count_links(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.do(partial(self._imports.link_count, chosen.import_id), partial(self._ask, chosen))

    def _ask(self, chosen: ImportRow, links: object) -> None:
        words = self.tr("{count} reports are taken away.").format(count=chosen.counts.new)
        if links:
            words += " " + self.tr("{links} links to cases go with them.").format(links=links)
        self.confirm.ask(
            self.tr("Take back {file}?").format(file=chosen.file_name),
            words + " " + self.tr("The file can be imported again."),
            self.tr("Take back"),
            partial(
                self.do,
                partial(self._imports.undo, chosen.import_id, with_links=bool(links)),
                self._tell_undone,
            ),
        )

    def _tell_undone(self, count: object) -> None:
        self.message.say(self.tr("{count} reports were taken back.").format(count=count), Tone.DONE)
        self.refresh()


def _columns(desk: Desk) -> list[Column[ImportLine]]:
    translate = QCoreApplication.translate
    return [
        Column(
            translate("Imports", "When"),
            lambda line: moment_words(line.taken.imported_at, desk.clock.today()),
            width=130,
        ),
        Column(translate("Imports", "File"), lambda line: line.taken.file_name),
        Column(
            translate("Imports", "Source"), lambda line: label_of(line.taken.source), width=150, optional=1
        ),
        Column(translate("Imports", "Rows"), lambda line: str(line.taken.counts.rows), width=70, right=True),
        Column(translate("Imports", "New"), lambda line: str(line.taken.counts.new), width=70, right=True),
        Column(translate("Imports", "By"), lambda line: line.taken.person, width=120, muted=True, optional=2),
        Column(
            translate("Imports", "State"),
            lambda line: translate("Imports", "taken back") if line.taken.undone_at else "",
            width=110,
            tone=lambda _line: Tone.WAITING,
        ),
    ]
