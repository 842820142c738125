"""What the chosen actor has promised: each measure with its date and how often that was moved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop.actors import Actors
from models.measures.values import MeasureRow
from ui.counted import COUNTED
from ui.desk import Desk
from ui.measures.measure_list import due_words
from ui.navigation import PageName
from ui.style import INSIDE
from ui.widgets.buttons import SIDE, KeyButton, Look
from ui.widgets.labels import Role, cut, label
from ui.widgets.section import Section, empty

LONGEST = 44


class Promises(Section):
    """Each promise is a way to its measure."""

    def __init__(self, desk: Desk, actors: Actors) -> None:
        super().__init__(self.tr("Open promises"))
        self._desk = desk
        self._actors = actors
        self._wanted = 0
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.column.addLayout(self._lines)

    def open(self, actor_id: int) -> None:
        """Read what the actor has promised, and show it."""
        self._wanted = actor_id
        show = partial(self._show, actor_id)
        self._desk.jobs.run(self, partial(self._actors.promises, actor_id), show)

    def _show(self, actor_id: int, rows: Sequence[MeasureRow]) -> None:
        if actor_id != self._wanted:
            return
        empty(self._lines)
        self.say_count(len(rows))
        for row in rows:
            self._lines.addWidget(self._button(row), 0, Qt.AlignmentFlag.AlignLeft)
            words = label(promise_words(row, self._desk.clock.today()), Role.SMALL, wrap=True)
            words.setContentsMargins(SIDE, 0, 0, INSIDE)
            self._lines.addWidget(words)
        if not rows:
            self._lines.addWidget(label(self.tr("Nothing is promised and not yet done."), Role.MUTED))

    def _button(self, row: MeasureRow) -> KeyButton:
        go = partial(self._desk.navigation.go, PageName.MEASURES, row.id)
        button = KeyButton(cut(row.title, LONGEST), go, look=Look.QUIET)
        button.setAccessibleName(row.title)
        return button


def promise_words(row: MeasureRow, today: date) -> str:
    """As "16 dagar sen · flyttad 3 gånger, första datum 14/3"."""
    moved = COUNTED.promised(row.moves, row.first_due_date, today)
    return " · ".join(part for part in (due_words(row, today), moved) if part)
