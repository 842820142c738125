"""How many rows are of each kind, and the list narrowed to one of them by its key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.intake.values import ImportCounts, RowKind
from ui.numbers import number_words
from ui.widgets.buttons import KeyButton
from ui.widgets.flow import FlowLayout
from ui.widgets.tips import plain_tip


class ImportKinds(QWidget):
    """`picked(RowKind)` on a press or a figure from 1 to 8; a kind without rows has no button."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._words = {
            RowKind.ALL: self.tr("All"),
            RowKind.NEW: self.tr("New"),
            RowKind.SAME: self.tr("Same"),
            RowKind.CHANGED: self.tr("Changed"),
            RowKind.LIKELY: self.tr("Probably the same"),
            RowKind.UNPLACED: self.tr("Without a point"),
            RowKind.FALLBACK: self.tr("Fall-back point"),
            RowKind.REJECTED: self.tr("Rejected"),
        }
        self.buttons = {
            kind: KeyButton("", partial(self._pick, kind), key=str(number))
            for number, kind in enumerate(self._words, 1)
        }
        tips = {
            RowKind.SAME: self.tr("Known already, just as they are here: not taken in again"),
            RowKind.CHANGED: self.tr(
                "Known already, but the sender has changed something: choose what counts"
            ),
            RowKind.LIKELY: self.tr("Probably tell of the same as another report: taken in, and marked so"),
            RowKind.UNPLACED: self.tr("New, with no point on the map: placed by hand afterwards"),
            RowKind.FALLBACK: self.tr(
                "New, at a point that stands for “unknown”, like the town hall: not used"
            ),
            RowKind.REJECTED: self.tr("Cannot be taken in; each row says why"),
        }
        for kind, button in self.buttons.items():
            button.setCheckable(True)
            button.setToolTip(plain_tip(tips.get(kind, "")))
        self.setLayout(FlowLayout(*self.buttons.values()))
        self.forget()

    def forget(self) -> None:
        """No rows to be narrowed."""
        for button in self.buttons.values():
            button.hide()

    def show_counts(self, counts: ImportCounts) -> None:
        """Say how many there are of each; none is narrowed to that has none."""
        figures = {
            RowKind.ALL: counts.rows,
            RowKind.NEW: counts.new,
            RowKind.SAME: counts.same,
            RowKind.CHANGED: counts.changed,
            RowKind.LIKELY: counts.likely_same,
            RowKind.UNPLACED: counts.unplaced + counts.fallback,
            RowKind.FALLBACK: counts.fallback,
            RowKind.REJECTED: counts.rejected,
        }
        for kind, button in self.buttons.items():
            button.say(f"{self._words[kind]} {number_words(figures[kind])}")
            button.setVisible(figures[kind] > 0 or kind is RowKind.ALL)

    def check(self, kind: RowKind) -> None:
        """Show which kind the list is narrowed to."""
        for each, button in self.buttons.items():
            button.setChecked(each is kind)

    def has(self, kind: RowKind) -> bool:
        return not self.buttons[kind].isHidden()

    def _pick(self, kind: RowKind) -> None:
        self.check(kind)
        self.picked.emit(kind)
