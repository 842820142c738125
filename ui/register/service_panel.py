"""Adds a layer that a service has: its address, what the service says it offers, and the chosen layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.labels import label as name_of
from models.map.layers import LayerOptions, NewLayer, OfferedLayer
from models.map.values import LayerKind
from ui.icons import Icon
from ui.register.section import captioned
from ui.style import BETWEEN, INSIDE
from ui.widgets.ask_panel import AskPanel
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import Role, label
from ui.widgets.picker import Choice, Picker

KINDS = (LayerKind.WMS, LayerKind.WMTS, LayerKind.XYZ)
FORMATS = ("image/png", "image/jpeg", "image/webp")
SYSTEMS = ("EPSG:3857", "EPSG:3006")
GRID = "GoogleMapsCompatible"


class ServicePanel(AskPanel):
    """`read_wanted(kind, address)` asks for what the service has; `agreed(NewLayer)` to add it."""

    read_wanted = Signal(object, str)
    agreed = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Add a layer from a service"), self.tr("Add"))
        self._offered: Sequence[OfferedLayer] = ()
        self.kind = Picker(self.tr("Kind of service"), typed=False)
        self.kind.offer([Choice(kind, name_of(kind)) for kind in KINDS])
        self.address = QLineEdit()
        self.address.setAccessibleName(self.tr("Address"))
        self.read_button = KeyButton(self.tr("Read what the service has"), self.read, sign=Icon.REFRESH)
        self.found = Picker(self.tr("The service's layers"), self.tr("written by hand"))
        self.layer = QLineEdit()
        self.layer.setAccessibleName(self.tr("The layer's name in the service"))
        self.format = Picker(self.tr("Format of pictures"), typed=False)
        self.format.offer([Choice(each, each.removeprefix("image/").upper()) for each in FORMATS])
        self.system = Picker(self.tr("Coordinate system"), typed=False)
        self.system.offer([Choice(each, each) for each in SYSTEMS])
        self.matrix_set = QLineEdit(GRID)
        self.matrix_set.setAccessibleName(self.tr("Matrix set (Web Mercator)"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name on the map"))
        self._hint = label("", Role.SMALL, wrap=True)
        self._lay_out()
        self.kind.picked.connect(lambda _kind: self._show_kind())
        self.found.picked.connect(lambda _place: self._fill_in())
        self.address.returnPressed.connect(self.read)

    def ask(self) -> None:
        """Begin anew."""
        self._offered = ()
        self.found.offer([])
        for field in (self.address, self.layer, self.name):
            field.clear()
        self.matrix_set.setText(GRID)
        for picker, first in ((self.kind, KINDS[0]), (self.format, FORMATS[0]), (self.system, SYSTEMS[0])):
            picker.pick(first)
        self._show_kind()
        self.show()
        self.kind.setFocus()

    def offer(self, layers: Sequence[OfferedLayer]) -> None:
        """Let the person choose among what the service said that it has."""
        self._offered = layers
        self.found.offer([Choice(place, each.title) for place, each in enumerate(layers)])
        self.found.pick(0)
        self._fill_in()
        self.found.setFocus()

    def read(self) -> None:
        if self.kind.key is not LayerKind.XYZ:
            self.read_wanted.emit(self.kind.key, self.address.text())

    def agree(self) -> None:
        self.agreed.emit(self._wish())

    def _wish(self) -> NewLayer:
        kind = self.kind.key
        source = self.address.text().strip()
        name = self.name.text().strip() or self.layer.text().strip() or name_of(kind)
        chosen = self._offered[self.found.key] if self.found.key is not None else None
        if chosen is not None and chosen.options.layer == self.layer.text():
            options = replace(
                chosen.options,
                image_format=self.format.key or chosen.options.image_format,
                system=self.system.key or chosen.options.system,
            )
            return NewLayer(name, kind, chosen.source, options)
        if kind is LayerKind.XYZ:
            return NewLayer(name, kind, source)
        options = LayerOptions(
            layer=self.layer.text().strip(),
            image_format=self.format.key,
            version="1.3.0" if kind is LayerKind.WMS else "",
            system=self.system.key if kind is LayerKind.WMS else SYSTEMS[0],
            matrix_set=self.matrix_set.text().strip() if kind is LayerKind.WMTS else "",
        )
        return NewLayer(name, kind, source, options)

    def _fill_in(self) -> None:
        """Write what is known of the chosen layer into the fields."""
        if self.found.key is None:
            return
        chosen = self._offered[self.found.key]
        self.layer.setText(chosen.options.layer)
        self.name.setText(chosen.title)
        self.format.pick(chosen.options.image_format)
        self.system.pick(chosen.options.system)
        self.matrix_set.setText(chosen.options.matrix_set)

    def _show_kind(self) -> None:
        kind = self.kind.key
        self._offered = ()
        self.found.offer([])
        for field in self._of_services:
            self._rows[field].setVisible(kind is not LayerKind.XYZ)
        self._rows[self.system].setVisible(kind is LayerKind.WMS)
        self._rows[self.matrix_set].setVisible(kind is LayerKind.WMTS)
        self.read_button.setVisible(kind is not LayerKind.XYZ)
        self._hint.setVisible(kind is LayerKind.XYZ)
        example = "https://…/{z}/{x}/{y}.png" if kind is LayerKind.XYZ else "https://…"
        self.address.setPlaceholderText(example)

    def _lay_out(self) -> None:
        self._hint.setText(
            self.tr("The address must name {z}, {x} and {y}; {-y} where rows are counted from the south.")
        )
        self._of_services = (self.found, self.layer, self.format)
        # In the order of the keyboard; the two that share a place are never shown together.
        places: dict[Picker | QLineEdit, tuple[int, ...]] = {
            self.kind: (0, 0), self.name: (0, 1), self.address: (1, 0, 1, 2), self.found: (3, 0),
            self.layer: (3, 1), self.format: (4, 0), self.system: (4, 1), self.matrix_set: (4, 1),
        }  # fmt: skip
        self._rows = {field: _row(field) for field in places}
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for field, place in places.items():
            grid.addWidget(self._rows[field], *place)
            if field is self.address:
                grid.addWidget(self._hint, 2, 0, 1, 2)
                grid.addWidget(self.read_button, 2, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(grid)
        self.add_buttons()


def _row(field: QWidget) -> QWidget:
    """A field below its name, shown and hidden as one."""
    row, pair = QWidget(), captioned(field)
    pair.setContentsMargins(0, 0, 0, 0)
    row.setLayout(pair)
    return row
