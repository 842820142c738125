"""A card with a list of which each row leads somewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from desktop.settings import MachineSettings
from ui.rows import HasId, RowTable
from ui.style import Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.card import Card
from ui.widgets.table_view import TableView, borderless

SHOWN = 6


class ListCard(Card):
    """Shows the first rows and how many more there are; hidden when there are none."""

    def __init__(
        self,
        title: str,
        table: RowTable[Any],
        settings: MachineSettings,
        opened: Callable[[int], object],
        more: Callable[[], object],
    ) -> None:
        super().__init__(title)
        self.table = table
        self.view = borderless(TableView(table, title, settings))
        self.view.opened.connect(opened)
        self.view.clicked.connect(lambda index: opened(table.id_at(index.row())))
        self.add(self.view)
        self._more = KeyButton("", more, look=Look.QUIET)
        self.add_row(self._more)
        settings.changed.connect(self._fit)

    def show_rows(self, rows: Sequence[HasId], tone: Tone = Tone.PLAIN) -> None:
        self.table.show(rows[:SHOWN])
        self.say_count(len(rows), tone if rows else Tone.DONE)
        left = len(rows) - SHOWN
        self._more.say(self.tr("%n more", "", left))
        self._more.setVisible(left > 0)
        self._fit()
        self.setVisible(bool(rows))

    def _fit(self) -> None:
        self.view.fit_height()
