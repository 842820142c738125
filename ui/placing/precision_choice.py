"""What would be set, and how exact it is: point, street or area."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.wording import label as word_for
from models.reports.values import Precision
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import Role, label

_KEYS = {Precision.POINT: "P", Precision.STREET: "G", Precision.AREA: "O"}


class PrecisionChoice(QWidget):
    """`chosen(Precision)` when the person says how exact it is."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._what = label("", Role.STRONG, wrap=True)
        self.buttons = {
            precision: KeyButton(word_for(precision), partial(self.chosen.emit, precision), key=key)
            for precision, key in _KEYS.items()
        }
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for button in self.buttons.values():
            button.setCheckable(True)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self._what)
        column.addLayout(row)

    def show_choice(self, words: str, precision: Precision | None) -> None:
        """Say what would be set; None where nothing would."""
        self._what.setText(words)
        for each, button in self.buttons.items():
            button.setEnabled(precision is not None)
            button.setChecked(each is precision)
