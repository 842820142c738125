"""Asks what is masked in a copy of the minutes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.wording import label as label_of
from models.meetings.values import Found, MaskableText
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.mask_choice import MaskChoice
from ui.widgets.question import Question

WIDTH = 400


class MaskPanel(Question):
    """`agreed(passages)` when the copy shall be made; Esc gives up.

    What screening has found is proposed; the person takes away and adds.
    """

    agreed = Signal(object)
    # Whether it is asking: its own button is then the filled one.
    asking = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Masked copy"))
        self.setFixedWidth(WIDTH)
        self.choice = MaskChoice(self.tr("The text of the minutes, to mark in"))
        self.text, self.words, self.chosen = self.choice.text, self.choice.words, self.choice.chosen
        self.make_button = KeyButton(
            self.tr("Make the copy"), self._agree, key="Ctrl+Return", look=Look.FILLED
        )
        self.no_button = KeyButton(self.tr("Give up"), self.hide, cap="Esc")
        self._lay_out()
        self.choice.changed.connect(lambda: self.make_button.setEnabled(bool(self.passages)))

    @property
    def passages(self) -> tuple[str, ...]:
        """What is to be masked."""
        return self.choice.passages

    def ask(self, texts: Sequence[MaskableText], found: Sequence[Found]) -> None:
        """Show the text, and propose what has been found in it."""
        parts = [(label_of(each.section), each.lines) for each in texts]
        self.choice.show_text(parts, [each.words for each in found])
        self.show()
        self.text.setFocus()

    def _agree(self) -> None:
        self.choice.add_written()
        self.agreed.emit(self.passages)

    def _lay_out(self) -> None:
        told = self.tr("The copy is set anew, and what is masked is nowhere in its file.")
        deeds = QHBoxLayout()
        deeds.setSpacing(INSIDE)
        for button in (self.make_button, self.no_button):
            deeds.addWidget(button)
        deeds.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(INSIDE)
        column.addWidget(label(self.tr("Masked copy"), Role.HEADING))
        column.addWidget(label(told, Role.MUTED, wrap=True))
        column.addWidget(self.choice, 1)
        column.addLayout(deeds)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.asking.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.asking.emit(False)
