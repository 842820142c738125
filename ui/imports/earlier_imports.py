"""What is seen before a file is chosen: the ways to bring one, and the imports done before."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.intake.imports import Imports
from ui.desk import Desk
from ui.icons import Icon
from ui.imports.import_history import ImportHistory
from ui.style import EDGE, INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar


class EarlierImports(QWidget):
    """`choose_wanted`, `paste_wanted`."""

    choose_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, desk: Desk, imports: Imports, message: MessageBar) -> None:
        super().__init__()
        self.choose_button = KeyButton(
            self.tr("Choose a file…"), self.choose_wanted.emit, key="V", sign=Icon.PAPER, look=Look.FILLED
        )
        self.paste_button = KeyButton(
            self.tr("Paste"), self.paste_wanted.emit, cap="Ctrl+V", sign=Icon.DUPLICATE
        )
        heading = self.tr("Drop a file here, or paste a table")
        words = self.tr(
            "CSV, Excel, OpenDocument, map files, Open311 or polisen.se. First you see what each row becomes."
        )
        self.invitation = EmptyState(Icon.IMPORT, heading, self.tr("Nothing has been imported yet."))
        self._short = QWidget()
        short = QVBoxLayout(self._short)
        short.setContentsMargins(EDGE, 0, EDGE, INSIDE + 4)
        short.addWidget(label(words, Role.MUTED, wrap=True))
        short.addLayout(FlowLayout(self.choose_button, self.paste_button))
        self.history = ImportHistory(desk, imports, message)
        self.history.listed.connect(self._show_listed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._short)
        column.addWidget(self.invitation, 1)
        column.addWidget(self.history, 1)
        self._show_listed(0)

    def refresh(self) -> None:
        """Read the list of imports again."""
        self.history.refresh()

    def ask_undo(self, import_id: int) -> None:
        """Ask whether an import is to be taken back."""
        self.history.ask_undo(import_id)

    def _show_listed(self, count: int) -> None:
        self.invitation.setVisible(count == 0)
        self.history.setVisible(count > 0)
