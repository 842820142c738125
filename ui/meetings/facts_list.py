"""What has happened since last time, beneath a section's own item: places, senders, replies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from models.meetings.values import AgendaFact
from ui.days import DayNow
from ui.meetings.words import WORDS, why_tone
from ui.rows import Column, RowTable
from ui.widgets.table_view import TableView


@dataclass(frozen=True, slots=True)
class _Told:
    """A computed line with a place in the list."""

    id: int
    fact: AgendaFact


class FactsList(TableView):
    """Read, never written; hidden where nothing has happened."""

    def __init__(self, today: DayNow) -> None:
        self._today = today
        translate = QCoreApplication.translate
        self.facts: RowTable[_Told] = RowTable(
            [
                Column(
                    translate("FactsList", "What has happened"),
                    lambda row: WORDS.fact(row.fact),
                    tip=self._tip,
                ),
                Column(
                    translate("FactsList", "Why it is here"),
                    self._whys,
                    width=330,
                    tone=lambda row: why_tone(row.fact.why[0]),
                    tip=self._tip,
                ),
            ]
        )
        super().__init__(self.facts, translate("FactsList", "What has happened since last time"))

    def show_facts(self, facts: Sequence[AgendaFact]) -> None:
        self.facts.show([_Told(place, fact) for place, fact in enumerate(facts)])
        self.fit_height()
        self.setVisible(bool(facts))

    def _whys(self, row: _Told) -> str:
        return " · ".join(WORDS.why(why, self._today()) for why in row.fact.why)

    def _tip(self, row: _Told) -> str:
        """The whole, and what was tried before."""
        parts = (WORDS.fact(row.fact), self._whys(row), WORDS.tried(row.fact.tried))
        return "\n".join(part for part in parts if part)
