"""What a sender tells otherwise than before, field by field, and which of it is taken over."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.intake.fields import Field
from desktop.intake.values import ChangedRow, FieldChange
from desktop.language import moment_words
from desktop.wording import label as word_for
from ui.days import DayNow
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import Role, label
from ui.widgets.section import empty

TIMES = {Field.RECEIVED_AT, Field.HAPPENED_AT}


class ChangedFields(QWidget):
    """`chosen(report id, fields)` whenever the choice of what to take over changes; nothing is written.

    `row_wanted` for the whole row: the page's deed, so that it meets the rows chosen in the list.
    """

    chosen = Signal(int, object)
    row_wanted = Signal()

    def __init__(self, today: DayNow) -> None:
        super().__init__()
        self._today = today
        self._row: ChangedRow | None = None
        self._taken: set[Field] = set()
        self.boxes: dict[Field, TakeOver] = {}
        self.heading = label(self.tr("Changed by the sender"), Role.STRONG)
        self.all_button = KeyButton("", self.row_wanted.emit, cap="T")
        self._column = QVBoxLayout()
        self._column.setSpacing(INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.heading)
        column.addWidget(
            label(self.tr("What is ticked is taken over when you import."), Role.MUTED, wrap=True)
        )
        column.addLayout(self._column)
        column.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_row(self, row: ChangedRow, taken: AbstractSet[Field]) -> None:
        """Show the changes of a row, and which are to be *taken* over already."""
        self._row, self._taken = row, set(taken)
        empty(self._column)
        self.boxes = {}
        for change in row.changes:
            box = TakeOver(word_for(change.field))
            box.setChecked(change.field in taken)
            box.toggled.connect(partial(self._take, change.field))
            self.boxes[change.field] = box
            self._column.addWidget(box)
            old, new = self._words(change)
            self._column.addWidget(label(old, Role.MUTED, wrap=True))
            self._column.addWidget(label(f"→  {new}", Role.BODY, wrap=True))
        self._say_all()

    def tick(self, taken: Mapping[int, AbstractSet[Field]]) -> None:
        """Show what is taken over now that it was chosen elsewhere; the boxes stay where they are."""
        if self._row is None:
            return
        self._taken = set(taken.get(self._row.report_id, ()))
        for field, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(field in self._taken)
            box.blockSignals(False)
        self._say_all()

    def _take(self, field: Field, is_taken: bool) -> None:
        (self._taken.add if is_taken else self._taken.discard)(field)
        self._say_all()
        if self._row is not None:
            self.chosen.emit(self._row.report_id, frozenset(self._taken))

    def _say_all(self) -> None:
        is_all = self._row is not None and bool(self._taken) and self._row.usual <= self._taken
        self.all_button.say(self.tr("Do not take it over") if is_all else self.tr("Take over the row"))

    def _words(self, change: FieldChange) -> tuple[str, str]:
        old, new = (self._said(change.field, words) for words in (change.old, change.new))
        nothing = self.tr("(nothing)")
        return old or nothing, new or nothing

    def _said(self, field: Field, words: str) -> str:
        if field not in TIMES or not words:
            return words
        try:
            return moment_words(datetime.fromisoformat(words), self._today())
        except ValueError:
            return words


class TakeOver(QCheckBox):
    """A box that Enter ticks too."""

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.toggle()
        else:
            super().keyPressEvent(event)
