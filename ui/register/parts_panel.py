"""Asks which layers of a file are wanted, where it has several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from models.map.layers import NewLayer
from ui.numbers import number_words
from ui.widgets.ask_panel import AskPanel


class PartsPanel(AskPanel):
    """`agreed(list of NewLayer)`."""

    agreed = Signal(object)

    def __init__(self) -> None:
        super().__init__("", self.tr("Take in"))
        self.boxes: list[QCheckBox] = []
        self._layers: Sequence[NewLayer] = ()
        self.add_buttons()

    def ask(self, file_name: str, layers: Sequence[NewLayer]) -> None:
        """Offer each of *layers*, all of them chosen at first."""
        self.heading.setText(self.tr("Which layers of {file}?").format(file=file_name))
        self.setAccessibleName(self.heading.text())
        for box in self.boxes:
            box.deleteLater()
        self._layers = layers
        self.boxes = [self._box(layer) for layer in layers]
        for place, box in enumerate(self.boxes, start=1):
            self.column.insertWidget(place, box)
        self.show()
        self.boxes[0].setFocus()

    def agree(self) -> None:
        self.hide()
        chosen = [layer for layer, box in zip(self._layers, self.boxes, strict=True) if box.isChecked()]
        if chosen:
            self.agreed.emit(chosen)

    def _box(self, layer: NewLayer) -> QCheckBox:
        count = number_words(layer.options.count)
        words = self.tr("{name} ({count} shapes)").format(name=layer.name, count=count)
        # An ampersand would else underline the letter after it.
        box = QCheckBox(words.replace("&", "&&"))
        box.setChecked(True)
        box.setAccessibleName(words)
        return box
