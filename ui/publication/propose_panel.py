"""Finds a measure to propose for the website."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.publication import Publications
from desktop.wording import label as word_for
from models.measures.values import MeasureRow
from models.refusals import Refusal
from ui.desk import Desk
from ui.icons import Icon
from ui.navigation import PageName
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.finder import Finder
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.picker import Choice
from ui.widgets.question import Question

HEIGHT = 260
OFFERED = 50


class ProposePanel(Question):
    proposed = Signal(int)
    refused = Signal(Refusal)

    def __init__(self, desk: Desk, publications: Publications) -> None:
        super().__init__()
        self._desk = desk
        self._publications = publications
        self.finder = Finder(self.tr("Find a measure that is decided or done…"), self._find, desk.jobs)
        self.finder.setFixedHeight(HEIGHT)
        self.finder.found.connect(self._propose)
        self.finder.given_up.connect(self.hide)
        self.nothing = label("", Role.MUTED, wrap=True)
        self.measures_button = KeyButton(self.tr("To Measures"), self._go_to_measures, sign=Icon.MEASURES)
        self.cancel_button = KeyButton(self.tr("Cancel"), self.hide, key="Esc", look=Look.QUIET)
        column = QVBoxLayout(self)
        column.setSpacing(INSIDE)
        column.addWidget(label(self.tr("Which measure should residents read about?"), Role.STRONG))
        column.addWidget(self.finder)
        column.addWidget(self.nothing)
        column.addLayout(FlowLayout(self.measures_button, self.cancel_button))

    def begin(self, *, is_any_proposed: bool) -> None:
        """Offer what can be proposed; where nothing can, say why."""
        self.nothing.setText(
            self.tr("Every measure that is decided is on its way already.")
            if is_any_proposed
            else self.tr("No measure is decided yet. What is decided can be told to residents.")
        )
        for shown in (self.nothing, self.measures_button):
            shown.hide()
        self.show()
        self.finder.begin()
        self._desk.jobs.run(self, self._publications.proposable, self._offer)

    def _offer(self, found: list[MeasureRow]) -> None:
        self.finder.setVisible(bool(found))
        for shown in (self.nothing, self.measures_button):
            shown.setVisible(not found)
        if not found and self.isVisible():
            self.measures_button.setFocus()

    def _go_to_measures(self) -> None:
        self.hide()
        self._desk.navigation.go(PageName.MEASURES)

    def _find(self, words: str) -> list[Choice]:
        found = self._publications.proposable(words)[:OFFERED]
        return [
            Choice(row.id, row.title, " · ".join(filter(None, (word_for(row.state), row.area))))
            for row in found
        ]

    def _propose(self, measure_id: int) -> None:
        self.hide()
        self._desk.jobs.run(
            self, lambda: self._publications.propose(measure_id), self.proposed.emit, self.refused.emit
        )
