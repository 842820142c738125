"""Asks once before minutes are locked, and shows each place that looks like personal data in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.wording import label as label_of
from models.meetings.values import Found, MeetingPage
from ui.meetings.words import WORDS
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.personal_hint import hinted
from ui.widgets.question import Question
from ui.widgets.section import empty


class FoundPlace(QWidget):
    """One place: what stands there, the way to it, and why it may stand where that must be said."""

    wanted = Signal(int)

    def __init__(self, found: Found) -> None:
        super().__init__()
        self.found = found
        where = found.title or label_of(found.section)
        words = label(f"{where}: ”{found.words}”", Role.BODY, wrap=True)
        self.go_button = KeyButton(self.tr("Go there"), look=Look.QUIET)
        self.go_button.setAccessibleName(self.tr("Go to {where}").format(where=where))
        self.go_button.clicked.connect(lambda: self.wanted.emit(found.item_id or 0))
        self.justification = hinted(QLineEdit())
        self.justification.setAccessibleName(self.tr("Why may “{words}” stand?").format(words=found.words))
        self.justification.setPlaceholderText(self.tr("Why may it stand? This is kept with the minutes."))
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(words, 1)
        row.addWidget(self.go_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.justification)
        # Shown before it has a place, a widget would be a window of its own.
        self.go_button.setVisible(found.item_id is not None)
        self.justification.setVisible(found.is_high)


class LockPanel(Question):
    """`agreed(reasons)`, by what was found; the safe answer has the keyboard, and Esc gives it.

    What is undecided is told and stops nothing; `went_back` where the person goes on with the meeting,
    `item_wanted(id)` to an item on which something stands.
    """

    agreed = Signal(object)
    went_back = Signal()
    item_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Lock the minutes?"))
        self._left = label("", Role.STRONG, wrap=True)
        self._left.setProperty("tone", "waiting")
        self._told = label(self.tr("This looks like something about an individual:"), wrap=True)
        self.places: list[FoundPlace] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(INSIDE)
        self.no_button = KeyButton(self.tr("Not now"), self.hide, look=Look.FILLED)
        self.yes_button = KeyButton(self.tr("Lock"), self._agree)
        self.back_button = KeyButton(self.tr("Go on with the meeting"), self._go_back)
        self._lay_out()

    @property
    def left(self) -> str:
        """What is told to be undecided."""
        return self._left.text()

    @property
    def justification(self) -> QLineEdit:
        """Where the first that must be justified is so."""
        return next(place.justification for place in self.places if place.found.is_high)

    def ask(self, page: MeetingPage, found: Sequence[Found]) -> None:
        """Ask; what is high must be taken away or justified."""
        left = WORDS.left(page)
        self._left.setText(left)
        self._left.setVisible(bool(left))
        self.back_button.setVisible(bool(left))
        empty(self._column)
        self.places = [FoundPlace(each) for each in found]
        for place in self.places:
            place.wanted.connect(self._go_to)
            self._column.addWidget(place)
        self._told.setVisible(bool(found))
        self.show()
        self.no_button.setFocus()

    def _agree(self) -> None:
        reasons = {place.found: place.justification.text().strip() for place in self.places}
        missing = [place for place in self.places if place.found.is_high and not reasons[place.found]]
        self.agreed.emit(reasons)
        if missing:
            missing[0].justification.setFocus()

    def _go_to(self, item_id: int) -> None:
        self.hide()
        self.item_wanted.emit(item_id)

    def _go_back(self) -> None:
        self.hide()
        self.went_back.emit()

    def _lay_out(self) -> None:
        words = self.tr("Nothing can be changed after this. A correction is a new version that says so.")
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addWidget(self.no_button)
        buttons.addWidget(self.yes_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(INSIDE)
        column.addWidget(label(self.tr("Lock the minutes?"), Role.STRONG))
        column.addWidget(label(words, wrap=True))
        column.addWidget(self._left)
        column.addWidget(self._told)
        column.addLayout(self._column)
        column.addLayout(buttons)
