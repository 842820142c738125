"""Keeps a map's layers as they are in the store, and says on it which of them do not come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.labels import label
from desktop.layers.layers import DrawnLayer, Layers
from desktop.map.layer_colours import ON_DARK, ON_LIGHT
from desktop.map.page.tile_answers import TileAnswers
from desktop.settings import Settings
from models.kinds import Changes, Kind
from models.map.layers import LayerColour, LayerRow, LayerStyle, TileTrouble
from models.map.values import LayerKind
from ui.desk import Desk
from ui.map.view.map_view import MapView

NAME_LENGTH = 60
MOST_TOLD = 3


class LayersOnMap(QObject):
    """Goes with its map."""

    def __init__(self, desk: Desk, layers: Layers, tiles: TileAnswers, view: MapView) -> None:
        super().__init__(view)
        self._desk = desk
        self._layers = layers
        self._tiles = tiles
        self._view = view
        self._shown: Sequence[DrawnLayer] = ()
        self._told: list[str] = []
        self._was_online = desk.settings.now.fetches_tiles
        # Pictures that did not come are asked for again under another address.
        self._turn = 0
        view.serve_tiles(tiles)
        tiles.changed.connect(self._say)
        desk.changes.committed.connect(self._hear)
        desk.settings.changed.connect(self._obey)
        self.refresh()

    def refresh(self) -> None:
        """Read the layers again, and show them."""
        self._desk.jobs.run(self, self._layers.drawn, self._show)

    def ask_again(self) -> None:
        """Ask anew for every picture."""
        self._turn += 1
        self._tiles.post.try_again()
        self._show(self._shown)

    def _show(self, layers: Sequence[DrawnLayer]) -> None:
        had_any = bool(self._shown)
        self._shown = layers
        self._tiles.post.know([layer.row for layer in layers])
        if layers or had_any:
            self._view.tell("showLayers", [self._described(layer) for layer in layers])
        self._say()

    def _described(self, layer: DrawnLayer) -> dict[str, object]:
        """As `desk.showLayers` takes it."""
        row, options = layer.row, layer.row.options
        key = f"{row.id}.{row.version}.{self._turn}"
        told: dict[str, object] = {"key": key, "attribution": options.attribution}
        if row.layer_kind is LayerKind.FEATURES:
            return {**told, "features": layer.features, "style": _drawn(row.style)}
        return {
            **told,
            "address": f"desk://tiles/{key}/{{z}}/{{x}}/{{y}}",
            "opacity": options.opacity / 100,
            "minZoom": options.min_zoom,
            "maxZoom": options.max_zoom,
        }

    def _say(self) -> None:
        """Tell quietly which layers do not come."""
        told = [
            self._sentence(layer.row, trouble)
            for layer in self._shown
            if (trouble := self._tiles.post.trouble_of(layer.row)) is not None
        ][:MOST_TOLD]
        if told != self._told:
            self._told = told
            self._view.tell("sayLayers", "\n".join(told))

    def _sentence(self, row: LayerRow, trouble: TileTrouble) -> str:
        name = row.name if len(row.name) <= NAME_LENGTH else f"{row.name[: NAME_LENGTH - 1]}…"
        if trouble is TileTrouble.OFFLINE:
            return self.tr("The map layer {name} is not fetched from the net.").format(name=name)
        words = self.tr("The map layer {name} {trouble}. The map is shown without it.")
        return words.format(name=name, trouble=label(trouble))

    def _hear(self, changes: Changes) -> None:
        if changes.of(Kind.MAP_LAYER):
            self.refresh()

    def _obey(self, now: Settings) -> None:
        if now.fetches_tiles != self._was_online:
            self._was_online = now.fetches_tiles
            self.ask_again()


def _drawn(style: LayerStyle) -> dict[str, object]:
    return {
        "line": _tones(style.line),
        "surface": _tones(style.surface),
        "width": style.width,
        "fill": style.fill / 100,
        "point": style.point,
        "names": style.shows_names,
    }


def _tones(colour: LayerColour) -> list[str]:
    return [ON_LIGHT[colour], ON_DARK[colour]]
