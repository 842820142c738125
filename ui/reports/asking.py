"""What a screening deed asks before it is done: which case, which report, what title, why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.jobs import Jobs
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.finder import Finder
from ui.widgets.labels import Role, label
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice

Find = Callable[[str], Sequence[Choice]]


class Asking(QFrame):
    """One question at a time, under the buttons. Enter answers, Esc gives up."""

    def __init__(self, jobs: Jobs, given_up: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("proposal")
        self._given_up = given_up
        self._heading = label("", Role.STRONG, wrap=True)
        self._answered: Callable[[object], object] | None = None
        self._find: Find = lambda _words: []
        self.finder = Finder(self.tr("Search…"), self._look_for, jobs)
        self.finder.setFixedHeight(280)
        self.finder.found.connect(self._answer)
        self.finder.given_up.connect(self.give_up)
        self.words = hinted(QLineEdit())
        self.words.returnPressed.connect(lambda: self._answer(self.words.text().strip()))
        self.answer_button = KeyButton(
            "", lambda: self._answer(self.words.text().strip()), cap="Enter", look=Look.FILLED
        )
        self.also = QCheckBox()
        self._lay_out()
        self.hide()

    def ask_which(
        self, heading: str, hint: str, find: Find, answered: Callable[[object], object], also: str = ""
    ) -> None:
        """Let one be chosen among what *find* gives; its key is the answer. *also* as in `ask_words`."""
        self._begin(heading, answered, self.finder, also)
        self._find = find
        self.finder.field.setPlaceholderText(hint)
        self.finder.field.setAccessibleName(hint)
        self.finder.begin()

    def ask_words(
        self,
        heading: str,
        proposed: str,
        deed: str,
        answered: Callable[[object], object],
        also: str = "",
    ) -> None:
        """Let words be written; *deed* stands on the button.

        *also* is what the answer can be made to hold for besides: whether it was is in `self.also`.
        """
        self._begin(heading, answered, self._writing, also)
        self.words.setText(proposed)
        self.words.setAccessibleName(heading)
        self.answer_button.say(deed)
        self.words.selectAll()
        self.words.setFocus()

    def give_up(self) -> None:
        self._answered = None
        self.hide()
        self._given_up()

    def _look_for(self, words: str) -> Sequence[Choice]:
        return self._find(words)

    def _begin(self, heading: str, answered: Callable[[object], object], kind: QWidget, also: str) -> None:
        self._heading.setText(heading)
        self.also.setText(also)
        self.also.setChecked(False)
        self.also.setVisible(bool(also))
        self._answered = answered
        self.finder.setVisible(kind is self.finder)
        self._writing.setVisible(kind is self._writing)
        self.show()

    def _answer(self, answer: object) -> None:
        answered, self._answered = self._answered, None
        self.hide()
        if answered is not None:
            answered(answer)

    def _lay_out(self) -> None:
        self._writing = QWidget()
        writing = QVBoxLayout(self._writing)
        writing.setContentsMargins(0, 0, 0, 0)
        writing.setSpacing(INSIDE)
        writing.addWidget(self.words)
        writing.addWidget(self.answer_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(INSIDE)
        column.addWidget(self._heading)
        column.addWidget(self.also)
        column.addWidget(self.finder)
        column.addWidget(self._writing)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)
