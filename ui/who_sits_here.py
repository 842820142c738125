"""Whose changes they are from now on: another of those who share this machine, or somebody new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from models.people.values import Person
from ui.overlay import Overlay
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label

MOST_ROWS = 6


class WhoSitsHere(Overlay):
    """`seated(Person)` when one is chosen or written; Esc leaves it as it was."""

    seated = Signal(Person)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 420)
        self._present = Person("")
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(self.tr("Those who share this computer"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.name, self.role = QLineEdit(), QLineEdit()
        self.begin_button = KeyButton(self.tr("Sit down"), self._begin, cap="Enter", look=Look.FILLED)
        self._lay_out()

    def ask(self, present: Person, known: Sequence[Person]) -> None:
        """Offer the others of *known*, and to write somebody new."""
        self._present = present
        others = [person for person in known if person.name != present.name]
        self.list.clear()
        for person in others:
            item = QListWidgetItem(" · ".join(part for part in (person.name, person.role) if part))
            item.setData(Qt.ItemDataRole.UserRole, person)
            self.list.addItem(item)
        self.list.setVisible(bool(others))
        self.list.setFixedHeight(min(len(others), MOST_ROWS) * self.list.sizeHintForRow(0) + 2 * INSIDE)
        self.list.setCurrentRow(0)
        self._says.setText(self.tr("Now {name}. Each change bears the name.").format(name=present.name))
        self.name.clear()
        self.role.clear()
        self.open()
        (self.list if others else self.name).setFocus()

    def _take(self, item: QListWidgetItem) -> None:
        self._seat(item.data(Qt.ItemDataRole.UserRole))

    def _begin(self) -> None:
        name = self.name.text().strip()
        if name:
            self._seat(Person(name, self.role.text().strip()))

    def _seat(self, person: Person) -> None:
        self.close_and_return()
        self.seated.emit(person)

    def _lay_out(self) -> None:
        self._says = label("", Role.MUTED, wrap=True)
        self.column.addWidget(label(self.tr("Who sits here?"), Role.HEADING))
        self.column.addWidget(self._says)
        self.column.addWidget(self.list)
        self.column.addLayout(_captioned(self.tr("Somebody new: name"), self.name))
        self.column.addLayout(_captioned(self.tr("Role"), self.role))
        self.column.addWidget(self.begin_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.begin_button.setEnabled(False)
        self.name.textChanged.connect(lambda words: self.begin_button.setEnabled(bool(words.strip())))
        for field in (self.name, self.role):
            field.returnPressed.connect(self._begin)


def _captioned(words: str, field: QLineEdit) -> QVBoxLayout:
    field.setAccessibleName(words)
    caption = label(words, Role.SMALL)
    caption.setBuddy(field)
    pair = QVBoxLayout()
    pair.setSpacing(3)
    pair.addWidget(caption)
    pair.addWidget(field)
    return pair
