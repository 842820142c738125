"""The names of an area's parts, a field for each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.style import INSIDE
from ui.widgets.personal_hint import hinted

NAME_LENGTH = 200


class AreaNames(QWidget):
    """`changed` as somebody writes; `settled` at Enter."""

    changed = Signal()
    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[QLineEdit] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(INSIDE)

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(field.text() for field in self._shown)

    @property
    def missing(self) -> QLineEdit | None:
        """The first field that nothing stands in."""
        return next((field for field in self._shown if not field.text().strip()), None)

    def begin(self, name: str, count: int) -> None:
        """*count* fields, the first with *name* in it and the rest after it."""
        for field in self.fields:
            field.clear()
        self.ask_for(0)
        self.ask_for(min(count, 1))
        if count:
            self.fields[0].setText(name)
        self.ask_for(count)

    def ask_for(self, count: int) -> None:
        """That many fields; what stands in them stays."""
        while len(self.fields) < count:
            self._add()
        for nth, field in enumerate(self.fields):
            field.setVisible(nth < count)
        first = self.fields[0].text() if self.fields else ""
        for nth, field in enumerate(self.fields[1:count], 2):
            if not field.text() and first:
                field.setText(f"{first} {nth}")
        self.setVisible(count > 0)

    @property
    def _shown(self) -> list[QLineEdit]:
        return [field for field in self.fields if not field.isHidden()]

    def _add(self) -> None:
        field = hinted(QLineEdit())
        field.setMaxLength(NAME_LENGTH)
        number = len(self.fields) + 1
        name = self.tr("Name of part {number}").format(number=number) if number > 1 else self.tr("Name")
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.textEdited.connect(lambda _words: self.changed.emit())
        field.returnPressed.connect(self.settled)
        self.fields.append(field)
        self._column.addWidget(field)
