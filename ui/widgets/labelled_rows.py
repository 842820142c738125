"""A form in two columns: what each field is called, and the field."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.style import INSIDE
from ui.widgets.labels import Role, label

NAME_WIDTH = 118


class LabelledRows(QWidget):
    """Fields below each other, each to the right of its name; for many short ones."""

    def __init__(self, name_width: int = NAME_WIDTH) -> None:
        super().__init__()
        self._names: dict[QWidget, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(INSIDE)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, name_width)
        self._grid.setColumnStretch(1, 1)

    def add_row(self, name: str, field: QWidget) -> None:
        """Add a field and its name."""
        caption = label(name, Role.MUTED, wrap=True)
        caption.setBuddy(field)
        row = self._grid.rowCount()
        self._grid.addWidget(caption, row, 0)
        self._grid.addWidget(field, row, 1)
        self._names[field] = caption

    def show_row(self, field: QWidget, *, is_shown: bool = True) -> None:
        """Show a field with its name, or put both away."""
        field.setVisible(is_shown)
        self._names[field].setVisible(is_shown)
