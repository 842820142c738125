"""The first page of all: who sits here."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout

from models.people.values import Person
from ui.style import BETWEEN, INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label


class WhoAmI(QDialog):
    """Asks for name and role; every change is somebody's."""

    def __init__(self, proposed: str) -> None:
        super().__init__()
        self.setWindowTitle("Trygghetsbordet")
        self.setMinimumWidth(480)
        self.name = QLineEdit(proposed)
        self.role = QLineEdit(self.tr("safety coordinator"))
        self.start_button = KeyButton(self.tr("Begin"), self.accept, look=Look.FILLED)
        self.start_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(INSIDE)
        column.addWidget(label(self.tr("Welcome"), Role.TITLE))
        why = self.tr(
            "Who sits here? The name stands by each change, so that others see who did what. "
            "It stays in your store."
        )
        column.addWidget(label(why, Role.MUTED, wrap=True))
        column.addSpacing(INSIDE)
        self._add_field(column, self.tr("Name"), self.name)
        self._add_field(column, self.tr("Role"), self.role)
        column.addSpacing(BETWEEN)
        column.addWidget(self.start_button)
        self.name.textChanged.connect(lambda words: self.start_button.setEnabled(bool(words.strip())))
        self.start_button.setEnabled(bool(proposed.strip()))
        self.name.selectAll()

    @classmethod
    def ask(cls, proposed: str) -> Person | None:
        """Who it is; None where the person closed the question."""
        question = cls(proposed)
        if question.exec() != QDialog.DialogCode.Accepted:
            return None
        return Person(question.name.text().strip(), question.role.text().strip())

    def _add_field(self, column: QVBoxLayout, name: str, field: QLineEdit) -> None:
        field.setAccessibleName(name)
        caption = label(name, Role.SMALL)
        caption.setBuddy(field)
        column.addWidget(caption)
        column.addWidget(field)
