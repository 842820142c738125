"""The selection in the list: marked rows, the keys that choose them, and a chip that shows them alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QPushButton

from ui.map.things.selection import Selection
from ui.map.things.thing_list import ThingList

CTRL = Qt.KeyboardModifier.ControlModifier


class ChosenRows(QObject):
    """Space and Ctrl+click choose or let go a row, Ctrl+A all listed, Esc lets all go."""

    def __init__(self, things: ThingList, selection: Selection) -> None:
        super().__init__(things)
        self._list = things
        self._selection = selection
        self.chip = QPushButton()
        self.chip.setCheckable(True)
        self.chip.setProperty("kind", "chip")
        self.chip.setToolTip(self.tr("Show these alone; Esc in the list lets them go"))
        self.chip.toggled.connect(lambda _on: self._narrow())
        self.chip.hide()
        things.add_chip(self.chip)
        things.view.installEventFilter(self)
        things.view.viewport().installEventFilter(self)
        selection.changed.connect(self._show)

    def show_alone(self) -> None:
        """Bring the chosen rows up: they alone are listed, until the chip or Esc gives back all."""
        if len(self._selection):
            self.chip.setChecked(True)
            if self._list.chosen_key is None:
                self._list.view.choose_place(0)

    def _show(self) -> None:
        count = len(self._selection)
        self.chip.setText(self.tr("%Ln chosen", "", count))
        self.chip.setVisible(count > 0)
        if not count:
            self.chip.setChecked(False)
        self._list.table.mark(self._selection.__contains__)
        if self.chip.isChecked():
            self._narrow()

    def _narrow(self) -> None:
        self._list.show_only(set(self._selection.keys) if self.chip.isChecked() else None)

    def _toggle_row(self, row: int) -> None:
        if 0 <= row < self._list.table.rowCount():
            self._selection.toggle(self._list.table.id_at(row))

    def _take_all(self) -> None:
        table = self._list.table
        self._selection.add(table.id_at(row) for row in range(table.rowCount()))

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._take_all()
        elif event.key() == Qt.Key.Key_Space:
            self._toggle_row(self._list.view.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape and len(self._selection):
            self._selection.clear()
        else:
            return False
        return True

    def _clicked(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers() != CTRL:
            return False
        self._toggle_row(self._list.view.rowAt(round(event.position().y())))
        return True

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._list.view
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            return self._pressed(event)
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return watched is not self._list.view and self._clicked(event)
        return super().eventFilter(watched, event)
