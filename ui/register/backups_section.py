"""Säkerhetskopior: the checked copies of the store, one more now, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QVBoxLayout

from desktop.language import moment_words
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.safekeeping import Safekeeping
from desktop.storage.backups import Backup
from models.kinds import Kind
from ui.desk import Desk
from ui.icons import Icon
from ui.register.section import Section
from ui.rows import Column, RowTable
from ui.style import EDGE, INSIDE, Tone
from ui.widgets.buttons import KeyButton
from ui.widgets.confirm import ConfirmPanel
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.table_view import TableView

OCCASIONS = {
    "daily": QT_TRANSLATE_NOOP("Backups", "daily"),
    "import": QT_TRANSLATE_NOOP("Backups", "before an import"),
    "upgrade": QT_TRANSLATE_NOOP("Backups", "before an upgrade"),
    "asked": QT_TRANSLATE_NOOP("Backups", "asked for"),
}


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One line of the list; its id is its place in it."""

    id: int
    backup: Backup
    size: int


class BackupsSection(Section):
    kinds = (Kind.IMPORT,)

    def __init__(self, desk: Desk, safekeeping: Safekeeping, message: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("Register", "Backups"), desk, message)
        self._safekeeping = safekeeping
        self.table: RowTable[BackupRow] = RowTable(_columns(desk))
        self.view = TableView(self.table, self.title, desk.settings)
        self.make_button = KeyButton(self.tr("Back up now"), self._make, key="B", sign=Icon.BACKUP)
        self.restore_button = KeyButton(self.tr("Restore…"), self._ask, sign=Icon.UNDO)
        self.confirm = ConfirmPanel()
        self.words = label("", Role.MUTED, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSIDE, 0, EDGE, 0)
        column.setSpacing(INSIDE)
        column.addLayout(FlowLayout(self.make_button, self.restore_button))
        column.addWidget(self.words)
        column.addWidget(self.confirm)
        column.addWidget(self.view, 1)

    def refresh(self) -> None:
        self.desk.jobs.run(self, self._read, self._show)

    def _read(self) -> list[BackupRow]:
        kept = self._safekeeping.listing()
        return [
            BackupRow(place, backup, backup.path.stat().st_size) for place, backup in enumerate(kept, start=1)
        ]

    def _show(self, rows: Sequence[BackupRow]) -> None:
        self.table.show(rows)
        self.restore_button.setEnabled(bool(rows))
        by_server = self._safekeeping.is_by_server
        self.make_button.setEnabled(not by_server)
        if by_server:
            self.words.setText(
                self.tr("This store is a PostgreSQL database. Its server sees to the backups.")
            )
        else:
            self.words.setText(self.tr("One each day of use and one before each import; each is checked."))
        if rows and self.view.chosen_id is None:
            self.view.choose_place(0)

    def _make(self) -> None:
        self.do(self._safekeeping.make, self._tell_made)

    def _tell_made(self, path: object) -> None:
        words = self.tr("The backup is made and checked: {name}").format(name=Path(str(path)).name)
        self.message.say(words, Tone.DONE)
        self.refresh()

    def _ask(self) -> None:
        row = self.table.row_at(self.view.currentIndex().row()) if self.view.chosen_id else None
        if row is None:
            return
        when = moment_words(row.backup.made_at, self.desk.clock.today())
        self.confirm.ask(
            self.tr("Go back to {when}?").format(when=when),
            self.tr("What was done after that is put aside in a folder beside the store, not thrown away."),
            self.tr("Restore"),
            partial(self.do, partial(self._safekeeping.restore, row.backup.path), self._tell_restored),
        )

    def _tell_restored(self, aside: object) -> None:
        words = self.tr("The backup is restored. What was there before lies in {folder}.")
        self.message.say(words.format(folder=aside), Tone.DONE)
        self.refresh()


def _columns(desk: Desk) -> list[Column[BackupRow]]:
    translate = QCoreApplication.translate
    return [
        Column(
            translate("Backups", "Made"),
            lambda row: moment_words(row.backup.made_at, desk.clock.today()),
            width=180,
        ),
        Column(
            translate("Backups", "Why"),
            lambda row: translate("Backups", OCCASIONS.get(row.backup.occasion, row.backup.occasion)),
            width=180,
        ),
        Column(
            translate("Backups", "Size"),
            lambda row: QLocale().formattedDataSize(row.size, 1),
            width=110,
            right=True,
            optional=1,
        ),
        Column(translate("Backups", "File"), lambda row: row.backup.path.name, muted=True),
    ]
