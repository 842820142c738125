"""The list of findings: whether each stops the text, its kind, its words, its field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.hit_reasons import why
from desktop.wording import label as word_for
from models.screening.rules import blocks, is_open
from models.screening.values import FieldHit
from ui.rows import Column, RowTable
from ui.screening.marks import tone_of
from ui.style import ROW
from ui.widgets.table_view import TableView, borderless

MOST_ROWS = 6
REMOVE, REPLACE, KEEP = Qt.Key.Key_T, Qt.Key.Key_E, Qt.Key.Key_B
_OURS = {REMOVE, REPLACE, KEEP, Qt.Key.Key_Escape}


@dataclass(frozen=True, slots=True)
class HitLine:
    id: int
    found: FieldHit


class HitList(TableView):
    """`pressed_key(key)` for T, E, B and Esc, which the page's own letters must not take."""

    pressed_key = Signal(int)

    def __init__(self, names: Mapping[str, str]) -> None:
        """*names* of the fields, as they stand in the window; filled as they come to be watched."""
        self._fields = names
        self.lines: RowTable[HitLine] = RowTable(self._columns())
        super().__init__(self.lines, QCoreApplication.translate("HitList", "What looks personal"))
        borderless(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.installEventFilter(self)

    @property
    def chosen_found(self) -> FieldHit | None:
        index = self.currentIndex()
        return self.lines.rows[index.row()].found if index.isValid() else None

    def show_found(self, found: Sequence[FieldHit]) -> None:
        """Show them; the choice stays at its place, so that the next one comes under the hand."""
        self.lines.show([HitLine(place, each) for place, each in enumerate(found)])
        self.setFixedHeight(min(len(found), MOST_ROWS) * ROW + 2)

    def choose_open(self, step: int, begin: int) -> bool:
        """Choose the next finding to decide about, from *begin*, round and round; False where none is."""
        rows = self.lines.rows
        places = [(begin + step * number) % len(rows) for number in range(len(rows))] if rows else []
        place = next((place for place in places if is_open(rows[place].found)), None)
        if place is not None:
            self.choose_place(place)
        return place is not None

    def _columns(self) -> list[Column[HitLine]]:
        return [
            Column("", lambda line: stand_of(line.found), width=110, tone=lambda line: tone_of(line.found)),
            Column(
                "",
                lambda line: word_for(line.found.hit.kind),
                width=150,
                tip=lambda line: why(line.found.hit.kind),
            ),
            Column("", lambda line: f"”{line.found.words}”", strong=lambda line: blocks(line.found)),
            Column("", self._field_name, width=110, muted=True, optional=1),
        ]

    def _field_name(self, line: HitLine) -> str:
        return self._fields.get(line.found.field, "") if len(self._fields) > 1 else ""

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in _OURS and not _with_other_keys(event):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.pressed_key.emit(event.key())
            return True
        return super().eventFilter(watched, event)


def _with_other_keys(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier)


def stand_of(found: FieldHit) -> str:
    """What it asks for, in a word or two."""
    if found.is_kept:
        return QCoreApplication.translate("HitList", "kept")
    if blocks(found):
        return QCoreApplication.translate("HitList", "stops")
    if is_open(found):
        return QCoreApplication.translate("HitList", "decide")
    return QCoreApplication.translate("HitList", "mentioned")
