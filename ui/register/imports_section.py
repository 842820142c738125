"""Importer: what has been taken in, and the way to take one back whole."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedLayout

from desktop.intake.imports import Imports
from models.kinds import Kind
from ui.desk import Desk
from ui.icons import Icon
from ui.imports.import_history import ImportHistory
from ui.register.section import Section
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.message_bar import MessageBar


class ImportsSection(Section):
    kinds = (Kind.IMPORT, Kind.REPORT)

    def __init__(self, desk: Desk, imports: Imports, message: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("Register", "Imports"), desk, message)
        self.history = ImportHistory(desk, imports, message)
        self.import_button = KeyButton(
            self.tr("Import a file…"), desk.navigation.import_file, sign=Icon.IMPORT, look=Look.FILLED
        )
        self.empty = EmptyState(
            Icon.IMPORT,
            self.tr("Nothing has been imported"),
            self.tr("Every import is kept here with its rows, and can be taken back whole."),
            self.import_button,
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.history)
        self._stack.addWidget(self.empty)
        self.history.listed.connect(lambda count: self._stack.setCurrentIndex(0 if count else 1))

    def refresh(self) -> None:
        self.history.refresh()
