"""The address at which a service has one tile: XYZ, WMTS (RESTful and KVP) and WMS (1.1.1 and 1.3.0)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from desktop.layers.tile_grid import TILE, Box, Tile, box_of
from models.map.layers import LayerOptions, LayerRow
from models.map.values import LayerKind

_PLACEHOLDER = re.compile(r"\{(-?\w+)\}")


def tile_address(layer: LayerRow, tile: Tile) -> str | None:
    """Where *layer* has *tile*; None where it has none at this zoom."""
    if layer.layer_kind is LayerKind.XYZ:
        return _filled(layer.source, _xyz(tile))
    if layer.layer_kind is LayerKind.WMTS:
        return _wmts(layer.source, layer.options, tile)
    return wms_address(layer.source, layer.options, box_of(tile), "EPSG:3857", TILE)


def wms_address(source: str, options: LayerOptions, box: Box, system: str, side: int) -> str:
    """A GetMap of *box* (metres, in *system*) as a square of *side* pixels.

    From 1.3.0 on the axes have the order of their system: north first in SWEREF 99 TM.
    """
    is_new = options.version != "1.1.1"
    is_north_first = is_new and system == "EPSG:3006"
    edges = (box.south, box.west, box.north, box.east) if is_north_first else box
    return with_query(
        source,
        {
            "SERVICE": "WMS",
            "VERSION": "1.3.0" if is_new else "1.1.1",
            "REQUEST": "GetMap",
            "LAYERS": options.layer,
            "STYLES": options.layer_style,
            "CRS" if is_new else "SRS": system,
            "BBOX": ",".join(f"{edge:.6f}" for edge in edges),
            "WIDTH": str(side),
            "HEIGHT": str(side),
            "FORMAT": options.image_format,
            "TRANSPARENT": "TRUE",
        },
    )


def with_query(address: str, said: Mapping[str, str]) -> str:
    """*address* with these words in its query; words of its own with the same name give way."""
    parts = urlsplit(address)
    names = {name.casefold() for name in said}
    own = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0].casefold() not in names]
    query = urlencode([*own, *said.items()])
    return urlunsplit(parts._replace(query=query, fragment=""))


def _wmts(source: str, options: LayerOptions, tile: Tile) -> str | None:
    levels = options.levels
    level = (levels[tile.z] if tile.z < len(levels) else "") if levels else str(tile.z)
    if not level:
        return None
    said = {
        "Layer": options.layer,
        "Style": options.layer_style,
        "TileMatrixSet": options.matrix_set,
        "TileMatrix": level,
        "TileRow": str(tile.y),
        "TileCol": str(tile.x),
    }
    if options.template:
        return _filled(options.template, said)
    asked = {"SERVICE": "WMTS", "REQUEST": "GetTile", "VERSION": "1.0.0", **said}
    return with_query(source, {**asked, "Format": options.image_format})


def _xyz(tile: Tile) -> dict[str, str]:
    from_south = (1 << tile.z) - 1 - tile.y
    return {
        "z": str(tile.z), "x": str(tile.x), "y": str(tile.y), "-y": str(from_south), "s": "a", "r": "",
    }  # fmt: skip


def _filled(template: str, said: Mapping[str, str]) -> str:
    """*template* with its placeholders filled, whatever their case; those that are unknown stay empty."""
    words = {name.casefold(): quote(word, safe="") for name, word in said.items()}
    return _PLACEHOLDER.sub(lambda found: words.get(found[1].casefold(), ""), template)
