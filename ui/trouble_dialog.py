"""Trouble around us before there is a window: what happened, and what to do."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout

from ui.style import BETWEEN
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label


class TroubleDialog(QDialog):
    def __init__(self, words: str) -> None:
        super().__init__()
        self.setWindowTitle("Trygghetsbordet")
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(BETWEEN)
        column.addWidget(label(self.tr("The store cannot be opened"), Role.HEADING))
        column.addWidget(label(words, wrap=True))
        self.close_button = KeyButton(self.tr("Close"), self.accept, look=Look.FILLED)
        column.addWidget(self.close_button)

    @classmethod
    def tell(cls, words: str) -> None:
        cls(words).exec()
