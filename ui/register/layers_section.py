"""Kartlager: what lies on the map beside the built-in one, from below to above, and the switch of the net."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.labels import label as name_of
from desktop.layers.files import read_layer_file
from desktop.layers.layers import Layers
from desktop.layers.services import layers_of_service
from desktop.layers.sources import shown_source
from desktop.map.page.tile_answers import TileAnswers
from desktop.settings import Settings
from models.kinds import Kind
from models.map.layers import SERVICES, LayerRow, NewLayer
from models.map.values import LayerKind
from models.refusals import Refusal
from ui.desk import Desk
from ui.icons import Icon
from ui.register.layer_form import LayerForm
from ui.register.network_strip import NetworkStrip
from ui.register.parts_panel import PartsPanel
from ui.register.section import LEAST_PANEL_WIDTH, PANEL_WIDTH, Section
from ui.register.service_panel import ServicePanel
from ui.rows import Column, RowTable
from ui.style import EDGE, INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.message_bar import MessageBar
from ui.widgets.side_panel import SidePanel
from ui.widgets.table_view import TableView

LEAST_HEIGHT = 180


@dataclass(frozen=True, slots=True)
class LayerServices:
    """What the section asks."""

    layers: Layers
    tiles: TileAnswers


class LayersSection(Section):
    kinds = (Kind.MAP_LAYER,)

    def __init__(self, desk: Desk, services: LayerServices, message: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("Register", "Map layers"), desk, message)
        self._layers = services.layers
        self._post = services.tiles.post
        self._wanted: int | None = None
        self.table: RowTable[LayerRow] = RowTable(self._columns())
        self.view = TableView(self.table, self.title, desk.settings)
        self.form = LayerForm(desk.jobs, services.layers, message)
        self.service = ServicePanel()
        self.parts = PartsPanel()
        self.net = NetworkStrip(desk, self._post)
        self._add_buttons()
        self.empty = self._for_none()
        self._lay_out()
        self.view.chosen.connect(self._open)
        self.view.opened.connect(lambda _id: self.form.name.setFocus())
        self.form.reread.connect(self.refresh)
        # A question takes the place of the list: together they would have too little room.
        for question in (self.service, self.parts):
            question.asking.connect(lambda is_asking: self._stack.setVisible(not is_asking))
        self.parts.agreed.connect(self._add)
        self.service.agreed.connect(self._add_service)
        self.service.read_wanted.connect(self._read_service)
        services.tiles.changed.connect(self._show_states)
        desk.settings.changed.connect(self._obey)

    def refresh(self) -> None:
        self.desk.jobs.run(self, self._layers.listing, self._show)
        self.net.refresh()

    def add_file(self, path: Path) -> None:
        """Take in what *path* holds; asked first where that is several layers."""
        self.message.clear()
        read = partial(read_layer_file, path)
        self.desk.jobs.run_slow(self, read, partial(self._take, path.name), self.message.refuse)

    def _choose_file(self) -> None:
        title = self.tr("Add a map layer")
        kinds = self.tr("Map layers (*.geojson *.json *.gpkg *.mbtiles *.pmtiles);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self, title, "", kinds)
        if chosen:
            self.add_file(Path(chosen))

    def _take(self, file_name: str, layers: list[NewLayer]) -> None:
        if len(layers) > 1:
            self.parts.ask(file_name, layers)
        else:
            self._add(layers)

    def _add(self, layers: Sequence[NewLayer]) -> None:
        self.do(lambda: self._layers.add(*layers), self._choose_added)

    def _add_service(self, layer: NewLayer) -> None:
        def added(ids: object) -> None:
            self.service.hide()
            self._choose_added(ids)

        self.do(lambda: self._layers.add(layer), added)

    def _choose_added(self, ids: object) -> None:
        if isinstance(ids, list):
            self._wanted = ids[-1]
            self.refresh()

    def _read_service(self, kind: LayerKind, address: str) -> None:
        self.message.clear()
        self.service.read_button.setEnabled(False)
        self.desk.jobs.run_slow(
            self,
            lambda: layers_of_service(self._post, kind, address),
            self._offer_read,
            self._tell_unread,
        )

    def _offer_read(self, layers: object) -> None:
        self.service.read_button.setEnabled(True)
        if isinstance(layers, list):
            self.service.offer(layers)

    def _tell_unread(self, refusal: Refusal) -> None:
        self.service.read_button.setEnabled(True)
        self.message.refuse(refusal)

    def _show(self, rows: Sequence[LayerRow]) -> None:
        self.table.show(rows)
        self._stack.setCurrentWidget(self._listed if rows else self.empty)
        if self._wanted is not None and self.view.choose(self._wanted):
            self._wanted = None
        elif self.view.chosen_id is None and rows:
            self.view.choose_place(0)
        elif self.view.chosen_id is not None:
            self._open(self.view.chosen_id)

    def _open(self, layer_id: int) -> None:
        self.form.leave()
        row = next((row for row in self.table.rows if row.id == layer_id), None)
        if row is not None:
            self.form.show_row(row)
            self._say_trouble(row)

    def _move(self, step: int) -> None:
        if (chosen := self.view.chosen_id) is not None:
            self.do(partial(self._layers.move, chosen, step))

    def _remove(self) -> None:
        if (chosen := self.view.chosen_id) is not None:
            self.do(partial(self._layers.remove, chosen))

    def _show_states(self) -> None:
        """The states stand in no store: only what is drawn is drawn anew."""
        self.view.viewport().update()
        index = self.view.currentIndex()
        row = self.table.row_at(index.row()) if index.isValid() else None
        if row is not None:
            self._say_trouble(row)

    def _say_trouble(self, row: LayerRow) -> None:
        trouble = self._post.trouble_of(row)
        self.form.say_trouble(name_of(trouble).capitalize() if trouble else "")

    def _obey(self, _now: Settings) -> None:
        self._show_states()

    def _state(self, row: LayerRow) -> str:
        if not row.is_shown:
            return self.tr("hidden")
        trouble = self._post.trouble_of(row)
        return name_of(trouble) if trouble else self.tr("shown")

    def _tone(self, row: LayerRow) -> Tone:
        if not row.is_shown:
            return Tone.PLAIN
        return Tone.WAITING if self._post.trouble_of(row) else Tone.DONE

    def _columns(self) -> list[Column[LayerRow]]:
        return [
            Column(self.tr("Layer"), lambda row: row.name, tip=lambda row: row.name),
            Column(self.tr("State"), self._state, width=150, tone=self._tone),
            Column(self.tr("Kind"), lambda row: name_of(row.layer_kind), width=110, optional=1, muted=True),
            Column(self.tr("Source"), _source, width=190, optional=2, muted=True, tip=_source),
        ]

    def _add_buttons(self) -> None:
        self.file_button = KeyButton(self.tr("Add file…"), self._choose_file, key="I", sign=Icon.IMPORT)
        self.service_button = KeyButton(self.tr("Add service…"), self.service.ask, key="N", sign=Icon.ADD)
        self.up_button = KeyButton(self.tr("Up"), partial(self._move, 1), key="Alt+Up")
        self.down_button = KeyButton(self.tr("Down"), partial(self._move, -1), key="Alt+Down")
        self.remove_button = KeyButton(self.tr("Remove"), self._remove, sign=Icon.DELETE)

    def _for_none(self) -> EmptyState:
        file_step = KeyButton(
            self.tr("Add file…"), self._choose_file, key="I", sign=Icon.IMPORT, look=Look.FILLED
        )
        words = self.tr(
            "The map always works without any. The municipality's own can be laid upon it: a file (GeoJSON, "
            "GeoPackage, MBTiles, PMTiles) or a service (WMS, WMTS, XYZ)."
        )
        empty = EmptyState(Icon.LAYERS, self.tr("No map layers yet"), words, file_step)
        empty.add_step(KeyButton(self.tr("Add service…"), self.service.ask, key="N", sign=Icon.ADD))
        return empty

    def _lay_out(self) -> None:
        panel = SidePanel()
        panel.setMinimumWidth(LEAST_PANEL_WIDTH)
        panel.add(self.form)
        panel.add_row(self.remove_button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        buttons = (self.file_button, self.service_button, self.up_button, self.down_button)
        column.addLayout(FlowLayout(*buttons))
        column.addWidget(self.view, 1)
        self._listed = QSplitter()
        self._listed.setChildrenCollapsible(False)
        self._listed.addWidget(left)
        self._listed.addWidget(panel)
        self._listed.setStretchFactor(0, 1)
        self._listed.setSizes([1000 - PANEL_WIDTH, PANEL_WIDTH])
        self._stack = QStackedWidget()
        self._stack.addWidget(self._listed)
        self._stack.addWidget(self.empty)
        self._stack.setMinimumHeight(LEAST_HEIGHT)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(INSIDE, 0, 0, 0)
        whole.setSpacing(INSIDE)
        asking = QHBoxLayout()
        asking.setContentsMargins(0, 0, EDGE, 0)
        asking.addWidget(self.service)
        asking.addWidget(self.parts)
        whole.addLayout(asking)
        whole.addWidget(self._stack, 1000)
        whole.addStretch(1)
        whole.addWidget(self.net)

    # Qt overrides

    def heightForWidth(self, width: int) -> int:
        """Any: the list takes what the words below it leave."""
        return -1


def _source(row: LayerRow) -> str:
    if row.layer_kind in SERVICES:
        return shown_source(row.source)
    return Path(row.source).name
