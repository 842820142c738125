"""What Enter will do with the line that is being written, and what is doubtful about it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.one_line.values import Line, LineKind, Offer
from ui.days import DayNow
from ui.meetings.line_words import LINE_WORDS
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label, restyle

# So many can be picked by a key.
MOST_OFFERS = 9


class LineConfirmation(QFrame):
    """`picked(Offer)` when what is offered instead is chosen, `noted` when it is to be a note after all."""

    picked = Signal(object)
    noted = Signal()

    def __init__(self, today: DayNow) -> None:
        super().__init__()
        self._today = today
        self._shown: tuple[Line, date] | None = None
        self.offers: tuple[Offer, ...] = ()
        self.buttons: list[KeyButton] = []
        self.setObjectName("proposal")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.kind = label("", Role.ACCENT)
        self.enter = label("", Role.MUTED)
        self.text = label("", Role.STRONG, wrap=True)
        self.facts = label("", Role.BODY, wrap=True)
        self.doubts = label("", Role.WAITING, wrap=True)
        self.note_button = KeyButton(
            self.tr("Keep as a note"), self.noted.emit, cap="Ctrl+Return", look=Look.QUIET
        )
        self._offered = QWidget()
        self._row = FlowLayout()
        self._offered.setLayout(self._row)
        self._row.addWidget(self.note_button)
        self._lay_out()
        self.hide()

    def show_line(self, line: Line) -> None:
        """Say what the line is; an empty one says nothing. What is said already stays as it is."""
        today = self._today()
        if (line, today) == self._shown:
            return
        self._shown = (line, today)
        self.kind.setText(LINE_WORDS.kind(line))
        self._say_enter(line)
        for shown, words in (
            (self.text, LINE_WORDS.text(line)),
            (self.facts, LINE_WORDS.facts(line, today)),
            (self.doubts, LINE_WORDS.doubts(line, today)),
        ):
            shown.setText(words)
            shown.setVisible(bool(words))
        said = (self.kind, self.text, self.facts, self.doubts, self.enter)
        self.setAccessibleName(". ".join(each.text() for each in said if each.text()))
        self._offer(line)
        self.setVisible(line.kind is not LineKind.EMPTY)

    def _say_enter(self, line: Line) -> None:
        words = self.tr("Enter carries it out") if line.is_ready else self.tr("Not ready yet")
        if line.is_perhaps_decision:
            words = self.tr("Enter rewrites it")
        self.enter.setText(words)
        self.enter.setProperty("role", (Role.MUTED if line.is_ready else Role.WAITING).value)
        restyle(self.enter)

    def _offer(self, line: Line) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._row.removeWidget(self.note_button)
        self.offers = _asked_first(line)
        self.buttons = [self._offer_button(number, offer) for number, offer in enumerate(self.offers)]
        for button in self.buttons:
            self._row.addWidget(button)
            # At once, so that ↓ finds it: a layout would show it some time later.
            button.show()
        self._row.addWidget(self.note_button)
        is_note = line.kind is LineKind.NOTE and not line.is_perhaps_decision
        self.note_button.setVisible(not is_note and line.kind is not LineKind.EMPTY)
        self._offered.setVisible(bool(self.buttons) or not self.note_button.isHidden())

    def _offer_button(self, number: int, offer: Offer) -> KeyButton:
        words = LINE_WORDS.offer(offer, self._today())
        pick = partial(self.picked.emit, offer)
        button = KeyButton(words, pick, cap=f"Alt+{number + 1}", look=Look.QUIET)
        button.setFont(self.font())
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.kind)
        head.addStretch(1)
        head.addWidget(self.enter)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSIDE + 4, INSIDE, INSIDE + 4, INSIDE)
        column.setSpacing(4)
        column.addLayout(head)
        for shown in (self.text, self.facts, self.doubts, self._offered):
            column.addWidget(shown)


def _asked_first(line: Line) -> tuple[Offer, ...]:
    """What the first question offers, of those that must be answered before the others."""
    asking = sorted((doubt for doubt in line.doubts if doubt.offers), key=lambda doubt: not doubt.blocks)
    return asking[0].offers[:MOST_OFFERS] if asking else ()
