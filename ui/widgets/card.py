"""A card: a heading, how many, and what is in it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.style import BETWEEN, INSIDE, Tone
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label


class Card(QFrame):
    """`lead` gives the card the accent's edge: what comes first on the page."""

    def __init__(self, title: str = "", *, lead: bool = False) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setProperty("lead", lead)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.title = label(title, Role.STRONG)
        self.count = Chip()
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(BETWEEN, 14, BETWEEN, 14)
        self._column.setSpacing(INSIDE)
        if title:
            self._column.addLayout(head)

    def say_count(self, count: int | str, tone: Tone = Tone.PLAIN) -> None:
        self.count.say(str(count), tone)

    def add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def add_row(self, *widgets: QWidget) -> None:
        """Widgets beside each other, in as many lines as they need."""
        self._column.addLayout(FlowLayout(*widgets))
