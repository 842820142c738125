"""What the person sees when we have made a mistake."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.style import BETWEEN, INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label


class FaultDialog(QDialog):
    """Calm words and a report to copy. The program stays open."""

    def __init__(self, parent: QWidget, report: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(520)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        words = self.tr(
            "Trygghetsbordet made a mistake. What you have saved is safe, and you can go on working. "
            "Send the report to whoever looks after the program; it holds nothing that anyone has written."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addWidget(KeyButton(self.tr("Copy the report"), self.copy, sign=Icon.DUPLICATE))
        buttons.addStretch(1)
        self.go_on = KeyButton(self.tr("Go on"), self.accept, look=Look.FILLED)
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, BETWEEN, 24, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(label(self.tr("Something went wrong"), Role.HEADING))
        column.addWidget(label(words, wrap=True))
        column.addWidget(self.report)
        column.addLayout(buttons)
        self.go_on.setDefault(True)
        self.go_on.setFocus()

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
