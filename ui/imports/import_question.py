"""What stays unsure of a file, asked on the page with what is likely as buttons."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.refusals import Refusal
from ui.imports.import_questions import Answer, Questions
from ui.style import BETWEEN, EDGE, INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, cut, label
from ui.widgets.section import empty

WIDTH = 560
LONGEST = 56
# As many as there are digits to press.
MOST = 9


class ImportQuestion(QWidget):
    """`answered(option, value)`; `elsewhere(option)` when the answer is to be chosen beside the list,
    `choose_wanted` for another file.
    """

    answered = Signal(str, object)
    elsewhere = Signal(str)
    choose_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._questions = Questions()
        self.heading = label("", Role.HEADING, wrap=True)
        self.why = label("", Role.MUTED, wrap=True)
        self.buttons: list[KeyButton] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(INSIDE)
        inner = QVBoxLayout()
        inner.setSpacing(INSIDE)
        inner.addWidget(self.heading)
        inner.addWidget(self.why)
        inner.addSpacing(INSIDE)
        inner.addLayout(self._column)
        inner.addStretch(1)
        card = QWidget()
        card.setLayout(inner)
        card.setMaximumWidth(WIDTH)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, BETWEEN, EDGE, EDGE)
        whole.addWidget(card)

    def ask(self, refusal: Refusal, letters: Mapping[str, str]) -> None:
        """Put the question that *refusal* leaves; *letters* are samples by codec."""
        asked = self._questions.of(refusal, letters)
        self.heading.setText(asked.heading)
        self.why.setText(asked.why)
        self.why.setVisible(bool(asked.why))
        empty(self._column)
        self.buttons = [self._button(number, answer) for number, answer in enumerate(asked.answers[:MOST], 1)]
        if asked.field:
            words = self.tr("Something else…") if self.buttons else self.tr("Choose beside…")
            other = KeyButton(words, partial(self.elsewhere.emit, asked.field), look=Look.QUIET)
            self.buttons.append(other)
        if not asked.answers:
            look = Look.QUIET if asked.field else Look.FILLED
            self.buttons.append(
                KeyButton(self.tr("Another file…"), self.choose_wanted.emit, key="V", look=look)
            )
        for button in self.buttons:
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def take_keyboard(self) -> None:
        """Give the keyboard to the likeliest answer."""
        if self.buttons:
            self.buttons[0].setFocus()

    def _button(self, number: int, answer: Answer) -> KeyButton:
        press = partial(self.answered.emit, answer.option, answer.value)
        look = Look.FILLED if number == 1 else Look.PLAIN
        return KeyButton(cut(answer.words, LONGEST), press, key=str(number), look=look)
