"""Geometries of a GeoPackage one by one, where a broken one keeps GDAL from reading the layer."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing

from models.refusals import Refusal, RefusalKind

# GeoPackage 1.4, 2.1.3: "GP", version, flags and a number, before an envelope and the geometry itself.
_HEADER, _FLAGS = 8, 3
_ENVELOPES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_UNREADABLE = b""


def shapes_one_by_one(content: bytes, layer: str, numbers: Sequence[int]) -> list[bytes | None]:
    """WKB of these features of a table, None where one has no geometry. Raises Refusal FILE_DAMAGED."""
    with closing(sqlite3.connect(":memory:")) as store:
        try:
            store.deserialize(content)
            store.execute("PRAGMA trusted_schema = OFF")
            column = "SELECT column_name FROM main.gpkg_geometry_columns WHERE table_name = ?"
            [name] = store.execute(column, (layer,)).fetchone()
            blobs = f"SELECT rowid, {_quoted(name)} FROM main.{_quoted(layer)}"  # noqa: S608 - quoted
            kept = dict(store.execute(blobs))
        except (sqlite3.Error, UnicodeError, TypeError) as fault:
            raise Refusal(RefusalKind.FILE_DAMAGED) from fault
    return [_wkb(kept.get(number)) for number in numbers]


def _wkb(blob: object) -> bytes | None:
    """Without GeoPackage's own header."""
    if blob is None:
        return None
    if not isinstance(blob, bytes) or blob[:2] != b"GP" or len(blob) < _HEADER:
        return _UNREADABLE
    envelope = _ENVELOPES.get(blob[_FLAGS] >> 1 & 0b111)
    return _UNREADABLE if envelope is None else blob[_HEADER + envelope :]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
