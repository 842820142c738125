"""The actors who help: each a chip that can be taken away, and a picker to add one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.style import INSIDE
from ui.widgets.buttons import KeyButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import cut
from ui.widgets.picker import Choice, Picker

LONGEST = 34


class Contributors(QWidget):
    """`changed(ids)` when one is added or taken away."""

    changed = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._ids: tuple[int, ...] = ()
        self._names: dict[int, str] = {}
        self.picker = Picker(self.tr("Add a helping actor"), self.tr("Add an actor"))
        self.picker.picked.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(INSIDE // 2)
        self._chips = FlowLayout()
        self._chips.setSpacing(INSIDE // 2)
        self._column.addLayout(self._chips)
        self._column.addWidget(self.picker)

    @property
    def ids(self) -> tuple[int, ...]:
        return self._ids

    def offer(self, actors: Sequence[Choice]) -> None:
        self._names = {choice.key: choice.name for choice in actors}
        self._offer_rest()

    def pick(self, ids: tuple[int, ...]) -> None:
        """Show who helps, without telling anyone."""
        if ids != self._ids:
            self._ids = ids
            self._show_chips()
        self._offer_rest()

    def _add(self, actor_id: int | None) -> None:
        if actor_id is not None and actor_id not in self._ids:
            self.pick((*self._ids, actor_id))
            self.picker.pick(None)
            self.changed.emit(self._ids)

    def _take_away(self, actor_id: int) -> None:
        self.pick(tuple(id_ for id_ in self._ids if id_ != actor_id))
        self.picker.setFocus()
        self.changed.emit(self._ids)

    def _offer_rest(self) -> None:
        self.picker.offer([Choice(id_, name) for id_, name in self._names.items() if id_ not in self._ids])

    def _show_chips(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for actor_id in self._ids:
            chip = KeyButton(
                f"{cut(self._names.get(actor_id, ''), LONGEST)}  ×", partial(self._take_away, actor_id)
            )
            chip.setProperty("kind", "chip")
            name = self._names.get(actor_id, "")
            chip.setAccessibleName(self.tr("Take away {name}").format(name=name))
            self._chips.addWidget(chip)
