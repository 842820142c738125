"""The items that every meeting of the series begins with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.meetings.rules import SECTION_ORDER
from models.meetings.values import FixedItem, Section
from ui.icons import Icon
from ui.meetings.words import WORDS
from ui.register.section import captioned
from ui.rows import Column, RowTable
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice, Picker
from ui.widgets.table_view import TableView


@dataclass(frozen=True, slots=True)
class _Row:
    """An item by its place in the list."""

    id: int
    item: FixedItem


class FixedItems(QWidget):
    """`changed(tuple)` with all items when one is added or taken away."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[FixedItem, ...] = ()
        self.table: RowTable[_Row] = RowTable(
            [
                Column(self.tr("Item"), lambda row: row.item.title),
                Column(self.tr("Under"), lambda row: WORDS.section(row.item.section), width=230, muted=True),
            ]
        )
        self.view = TableView(self.table, self.tr("Items of every meeting"))
        self.nothing = label(
            self.tr("No items of your own stand on every agenda yet."), Role.MUTED, wrap=True
        )
        self.section = Picker(self.tr("Under"), typed=False)
        self.section.offer([Choice(section, WORDS.section(section)) for section in SECTION_ORDER])
        self.section.pick(Section.OTHER)
        self.title = hinted(QLineEdit())
        self.title.setAccessibleName(self.tr("Item on every agenda"))
        self.title.setPlaceholderText(self.tr("e.g. Who is on call"))
        self.title.returnPressed.connect(self.add)
        self.add_button = KeyButton(self.tr("Add"), self.add, sign=Icon.ADD)
        self.remove_button = KeyButton(self.tr("Take away"), self.remove, look=Look.QUIET, sign=Icon.DELETE)
        self._lay_out()
        self.show_items(())

    def show_items(self, items: tuple[FixedItem, ...]) -> None:
        self._items = items
        self.table.show([_Row(place, item) for place, item in enumerate(items)])
        self.view.fit_height()
        for widget in (self.view, self.remove_button):
            widget.setVisible(bool(items))
        self.nothing.setVisible(not items)

    def add(self) -> None:
        """Put the written item last; with nothing written, begin to write."""
        title = self.title.text().strip()
        if not title:
            self.title.setFocus()
            return
        self.title.clear()
        self.changed.emit((*self._items, FixedItem(self.section.key, title)))

    def remove(self) -> None:
        """Take the chosen item away; meetings that are planned already keep it."""
        chosen = self.view.chosen_id
        if chosen is not None:
            self.changed.emit(tuple(item for place, item in enumerate(self._items) if place != chosen))

    def _lay_out(self) -> None:
        writing = QHBoxLayout()
        writing.setSpacing(INSIDE)
        for field in (self.section, self.title):
            writing.addLayout(captioned(field), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(label(self.tr("On every agenda"), Role.SMALL))
        column.addWidget(self.nothing)
        column.addWidget(self.view)
        column.addLayout(writing)
        column.addLayout(buttons)
