"""Who did what with the chosen thing, when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.history_words import Names, history_words, is_told
from desktop.language import moment_words
from models.history import HistoryLine
from ui.days import DayNow
from ui.icons import Icon
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.section import Section, empty

HISTORY_SHOWN = 40


class HistorySection(Section):
    """Who did what, when; folded away until it is asked for."""

    def __init__(self, today: DayNow) -> None:
        super().__init__(self.tr("History"))
        self._today = today
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._inner = QWidget()
        self._inner.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._inner.hide()
        self.heading.hide()
        self.show_button = KeyButton(
            self.tr("History"), self._toggle, key="H", sign=Icon.HISTORY, look=Look.QUIET
        )
        self.add_row(self.show_button)
        self.column.addWidget(self._inner)

    def show_history(self, lines: Sequence[HistoryLine], names: Names) -> None:
        empty(self._lines)
        for line in [line for line in lines if is_told(line)][:HISTORY_SHOWN]:
            when = moment_words(line.at, self._today())
            self._lines.addWidget(label(f"{when} · {line.person}", Role.SMALL))
            self._lines.addWidget(label(history_words(line, names), wrap=True))

    def _toggle(self) -> None:
        self._inner.setVisible(self._inner.isHidden())
