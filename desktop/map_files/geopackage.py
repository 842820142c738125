"""Opens a GeoPackage from elsewhere: no table of it may reach out of the file."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyogrio
import shapely

from desktop.intake.readers.geopackage_reader import LAYERS, harmless_tables, layer_of, without_journal
from desktop.map_files.geojson import readable
from models.refusals import Refusal, RefusalKind


@dataclass(frozen=True, slots=True)
class GeoPackage:
    """An open file; `layers` are names and kinds of geometry (as "Polygon"; None: a table without places)."""

    content: bytes
    layers: tuple[tuple[str, str | None], ...]

    def read(self, layer: str, most: int) -> tuple[dict[str, Any], Any, Sequence[Any]]:
        """What describes the layer, its geometries as WKB, and its columns: *most* rows of them."""
        return layer_of(self.content, layer, most)


@contextmanager
def opened(path: Path) -> Iterator[GeoPackage]:
    """What goes wrong while it is read is FILE_DAMAGED. Raises Refusal as `readable`, and FILE_HOSTILE."""
    content = without_journal(readable(path).read_bytes())
    tables = harmless_tables(content)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a file in memory has no name that ends in .gpkg
        try:
            listed = pyogrio.list_layers(content)[:LAYERS].tolist()
            yield GeoPackage(content, tuple((name, kind) for name, kind in listed if name in tables))
        except (
            RuntimeError,
            ValueError,
            shapely.GEOSException,
        ) as fault:  # the first two are pyogrio's
            raise Refusal(RefusalKind.FILE_DAMAGED) from fault
