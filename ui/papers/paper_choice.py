"""Ticks which papers to write; each says what it is for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.papers.values import EVERY_PAPER, Paper
from ui.papers.words import WORDS
from ui.style import INSIDE
from ui.widgets.labels import Role, label

# So that the purpose stands under the name, and not under the box.
BESIDE_BOX = 26


class PaperChoice(QWidget):
    """`changed` when a tick comes or goes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes = {paper: QCheckBox(WORDS.name(paper)) for paper in Paper}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for paper, box in self.boxes.items():
            column.addWidget(self._line(paper, box))

    @property
    def wanted(self) -> frozenset[Paper]:
        return frozenset(paper for paper, box in self.boxes.items() if box.isChecked())

    def tick(self, left_out: Iterable[str]) -> None:
        """Tick all but those whose keys are given."""
        without = set(left_out)
        for paper, box in self.boxes.items():
            box.setChecked(paper.value not in without)

    @property
    def left_out(self) -> list[str]:
        """The keys of those without a tick, to be remembered."""
        return sorted(EVERY_PAPER - self.wanted)

    def _line(self, paper: Paper, box: QCheckBox) -> QWidget:
        purpose = label(WORDS.purpose(paper), Role.SMALL, wrap=True)
        purpose.setContentsMargins(BESIDE_BOX, 0, 0, 0)
        box.setAccessibleName(WORDS.name(paper))
        box.setAccessibleDescription(WORDS.purpose(paper))
        box.toggled.connect(self.changed)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(box)
        column.addWidget(purpose)
        return whole
