"""Files of tiles on this machine: MBTiles (SQLite) and PMTiles, pictures only."""

from __future__ import annotations

import contextlib
import mmap
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import pmtiles.reader
import pmtiles.tile

from desktop.layers.pictures import MOST_BYTES, Unusable, picture_of
from desktop.layers.tile_grid import Tile
from models.map.layers import MOST_ZOOM, LayerOptions, NewLayer, TileTrouble
from models.map.values import LayerKind
from models.refusals import Refusal, RefusalKind

_SQLITE, _PMTILES = b"SQLite format 3\0", b"PMTiles"
_GZIP = b"\x1f\x8b"
# A directory of PMTiles unpacks to so much at most; the root is 16 kB packed by the standard.
_MOST_UNPACKED = 32_000_000
_STEPS, _MOST_STEPS = 10_000, 2_000
_VECTOR = frozenset({"pbf", "mvt"})
_Bytes = Callable[[int, int], bytes]


class TileFile(Protocol):
    """An open file of tiles. `tile` gives its bytes or None, and raises Unusable."""

    def tile(self, tile: Tile) -> bytes | None: ...
    def close(self) -> None: ...


class _Said(NamedTuple):
    """What a file says of itself, and its first tile."""

    is_vector: bool
    min_zoom: int
    max_zoom: int
    attribution: str
    name: str
    first: bytes | None


def open_tile_file(kind: LayerKind, path: Path) -> TileFile:
    """Raises Unusable FILE_MISSING or FILE_DAMAGED."""
    if not path.is_file():
        raise Unusable(TileTrouble.FILE_MISSING)
    return MbTiles(path) if kind is LayerKind.MBTILES else PmTiles(path)


def layer_of_file(path: Path) -> NewLayer:
    """*path* as a layer, after its first tile has been seen to be a picture.

    Raises Refusal FILE_MISSING, TILES_UNREADABLE, TILES_ARE_VECTOR.
    """
    if not path.is_file():
        raise Refusal(RefusalKind.FILE_MISSING, file=path.name)
    kind = _kind_of(path)
    try:
        with contextlib.closing(MbTiles(path) if kind is LayerKind.MBTILES else PmTiles(path)) as file:
            said = file.said()
        _refuse_vector(said)
        picture_of(said.first or b"")
    except Unusable as fault:
        raise Refusal(RefusalKind.TILES_UNREADABLE) from fault
    options = LayerOptions(
        attribution=said.attribution[:500],
        min_zoom=max(0, min(said.min_zoom, MOST_ZOOM)),
        max_zoom=max(0, min(said.max_zoom, MOST_ZOOM)),
    )
    return NewLayer(said.name[:200].strip() or path.stem, kind, str(path.absolute()), options)


def _kind_of(path: Path) -> LayerKind:
    try:
        with path.open("rb") as file:
            start = file.read(len(_SQLITE))
    except OSError as fault:
        raise Refusal(RefusalKind.FILE_NOT_READABLE, file=path.name) from fault
    if start == _SQLITE:
        return LayerKind.MBTILES
    if start.startswith(_PMTILES):
        return LayerKind.PMTILES
    raise Refusal(RefusalKind.TILES_UNREADABLE)


def _refuse_vector(said: _Said) -> None:
    if said.is_vector or (said.first or b"").startswith(_GZIP):
        raise Refusal(RefusalKind.TILES_ARE_VECTOR)


class MbTiles:
    """Only ever read: what the file itself would run is not trusted, and no question takes long."""

    def __init__(self, path: Path) -> None:
        with _damage_told():
            self._file = sqlite3.connect(
                f"{path.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False
            )
        self._file.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MOST_BYTES)
        self._file.set_progress_handler(self._count, _STEPS)
        with _damage_told():
            self._file.execute("PRAGMA trusted_schema = OFF")
            self._file.execute("PRAGMA query_only = ON")
        self._steps = 0

    def tile(self, tile: Tile) -> bytes | None:
        """Rows are counted from the south in the file."""
        row = (1 << tile.z) - 1 - tile.y
        asked = "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
        return self._blob(asked, (tile.z, tile.x, row))

    def said(self) -> _Said:
        """Raises Unusable."""
        metadata = {str(name): str(value) for name, value in self._rows("SELECT name, value FROM metadata")}
        zooms = self._rows("SELECT min(zoom_level), max(zoom_level) FROM tiles")[0]
        if not all(isinstance(zoom, int) for zoom in zooms):
            raise Unusable(TileTrouble.FILE_DAMAGED)
        return _Said(
            is_vector=metadata.get("format", "").casefold() in _VECTOR,
            min_zoom=zooms[0],
            max_zoom=zooms[1],
            attribution=metadata.get("attribution", ""),
            name=metadata.get("name", ""),
            first=self._blob("SELECT tile_data FROM tiles LIMIT 1", ()),
        )

    def close(self) -> None:
        self._file.close()

    def _blob(self, asked: str, values: tuple[int, ...]) -> bytes | None:
        rows = self._rows(asked, values)
        content = rows[0][0] if rows else None
        return content if isinstance(content, bytes) else None

    def _rows(self, asked: str, values: tuple[int, ...] = ()) -> list[Any]:
        self._steps = 0
        with _damage_told():
            return self._file.execute(asked, values).fetchmany(1000)

    def _count(self) -> int:
        self._steps += 1
        return self._steps > _MOST_STEPS


class PmTiles:
    def __init__(self, path: Path) -> None:
        with _damage_told(), path.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._reader = pmtiles.reader.Reader(_checked(self._bytes))

    def tile(self, tile: Tile) -> bytes | None:
        with _damage_told():
            found = self._reader.get(*tile)
        return found if isinstance(found, bytes) else None

    def said(self) -> _Said:
        """Raises Unusable."""
        with _damage_told():
            header = self._reader.header()
            metadata = self._reader.metadata()
            kind = header["tile_type"]
            first = pmtiles.tile.tileid_to_zxy(self._first())
        metadata = metadata if isinstance(metadata, dict) else {}
        return _Said(
            is_vector=kind is pmtiles.tile.TileType.MVT,
            min_zoom=header["min_zoom"],
            max_zoom=header["max_zoom"],
            attribution=str(metadata.get("attribution", "")),
            name=str(metadata.get("name", "")),
            first=self.tile(Tile(*first)),
        )

    def close(self) -> None:
        self._bytes.close()

    def _first(self) -> int:
        """The number of the first tile."""
        header, read = self._reader.header(), self._reader.get_bytes
        entries = pmtiles.tile.deserialize_directory(read(header["root_offset"], header["root_length"]))
        return int(entries[0].tile_id)


def _checked(content: mmap.mmap) -> _Bytes:
    """Pieces of the file, none of which is, or unpacks to, more than a sound file has."""

    def piece(offset: int, length: int) -> bytes:
        if length > MOST_BYTES or offset < 0:
            raise Unusable(TileTrouble.TOO_LARGE)
        found = content[offset : offset + length]
        if found.startswith(_GZIP):
            unpacking = zlib.decompressobj(wbits=31)
            unpacking.decompress(found, _MOST_UNPACKED)
            if not unpacking.eof:
                raise Unusable(TileTrouble.TOO_LARGE)
        return found

    return piece


@contextlib.contextmanager
def _damage_told() -> Iterator[None]:
    """What reading a file that somebody else made can raise, as Unusable."""
    try:
        yield
    except Unusable:
        raise
    except FileNotFoundError as fault:
        raise Unusable(TileTrouble.FILE_MISSING) from fault
    except Exception as fault:
        # pmtiles checks little of what it reads: any of Python's errors can come of a damaged file.
        raise Unusable(TileTrouble.FILE_DAMAGED) from fault
