"""What is decided on the item, asked below all that is read of it and never scrolled away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.wording import label as label_of
from models.measures.values import Decision
from ui.measures.follow_up_panel import KEYS
from ui.meeting_mode.sizes import Sizes
from ui.widgets.buttons import KeyButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label


class DecisionRow(QWidget):
    """`decided(Decision)` when one of the four is pressed, `proposal_agreed` to decide a proposal.

    Hidden while it offers neither.
    """

    decided = Signal(Decision)
    proposal_agreed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question = label(self.tr("What is decided?"), Role.STRONG)
        self.decisions = {
            each: _button(label_of(each), partial(self.decided.emit, each), KEYS[each]) for each in Decision
        }
        self.decide_button = _button(self.tr("Decide"), self.proposal_agreed.emit, "B")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.question)
        self._column.addLayout(FlowLayout(*self.decisions.values(), self.decide_button))
        self.hide()

    def offer(self, *, asks: bool, proposes: bool) -> None:
        """The four where *asks*, and to decide the proposal where *proposes*."""
        for widget in (self.question, *self.decisions.values()):
            widget.setVisible(asks)
        self.decide_button.setVisible(proposes)
        self.setVisible(asks or proposes)

    def size_to(self, sizes: Sizes) -> None:
        edge, between = round(sizes.body * 1.4), round(sizes.body * 0.5)
        self._column.setContentsMargins(edge, between, edge, round(sizes.body * 0.8))
        self._column.setSpacing(between)


def _button(words: str, pressed: Callable[[], object], key: str) -> KeyButton:
    button = KeyButton(words, pressed, key=key)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
