"""What the other actors read of the measure: its facts, and a text of its own that begins empty."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screening.marked_text import MarkedText
from ui.style import INSIDE
from ui.widgets.labels import Role, label


class ForPartners(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.text = MarkedText(
            self.tr("Text for partners"),
            self.tr("What they need to know besides. Residents never read it."),
            3,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(label(self.tr("Partners: stands on their papers"), Role.SMALL))
        column.addWidget(
            label(
                self.tr("They read the title, state, area, who is responsible and the day, and this:"),
                Role.MUTED,
                wrap=True,
            )
        )
        column.addWidget(self.text)
