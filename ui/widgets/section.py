"""A part of a panel: a heading with how many, and a column below."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.style import INSIDE
from ui.widgets.labels import Role, label


class Section(QWidget):
    """A heading with how many, and a column below."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._heading_words = heading
        self.heading = label(heading, Role.STRONG)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, INSIDE, 0, 0)
        self.column.setSpacing(INSIDE)
        self.column.addWidget(self.heading)

    def say_count(self, count: int) -> None:
        self.heading.setText(f"{self._heading_words}  {count}" if count else self._heading_words)

    def add_row(self, *widgets: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        self.column.addLayout(row)


def empty(layout: QVBoxLayout) -> None:
    """Take away what stands in a column."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
