"""Reads any file that can be a layer, by what it holds and not by its name."""

from __future__ import annotations

from pathlib import Path

from desktop.layers.feature_files import read_feature_layers
from desktop.layers.tile_files import layer_of_file
from models.map.layers import NewLayer
from models.refusals import Refusal, RefusalKind

_SQLITE, _PMTILES = b"SQLite format 3\0", b"PMTiles"
# SQLite's application id of a GeoPackage: "GPKG", or "GP10" and "GP11" of the first versions.
_ID, _GEOPACKAGES = slice(68, 72), frozenset({b"GPKG", b"GP10", b"GP11"})


def read_layer_file(path: Path) -> list[NewLayer]:
    """The layers of a GeoJSON, GeoPackage, MBTiles or PMTiles file; a GeoPackage may hold several.

    Raises Refusal as `read_feature_layers` and `layer_of_file`.
    """
    if not path.is_file():
        raise Refusal(RefusalKind.FILE_MISSING, file=path.name)
    try:
        with path.open("rb") as file:
            start = file.read(_ID.stop)
    except OSError as fault:
        raise Refusal(RefusalKind.FILE_NOT_READABLE, file=path.name) from fault
    is_database = start.startswith(_SQLITE)
    is_geopackage = is_database and (start[_ID] in _GEOPACKAGES or path.suffix.casefold() == ".gpkg")
    if start.startswith(_PMTILES) or (is_database and not is_geopackage):
        return [layer_of_file(path)]
    return read_feature_layers(path)
