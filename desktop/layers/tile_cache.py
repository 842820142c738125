"""The pictures that services have given, kept on this machine: an SQLite file, the oldest out first."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

from desktop.layers.pictures import Picture
from desktop.layers.tile_grid import Tile

_TABLE = """
CREATE TABLE IF NOT EXISTS tile (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL, z INTEGER NOT NULL, x INTEGER NOT NULL, y INTEGER NOT NULL,
    media_type TEXT NOT NULL, picture BLOB NOT NULL, fetched REAL NOT NULL,
    UNIQUE (source, z, x, y)
)"""
_KEEP = """
INSERT OR REPLACE INTO tile (source, z, x, y, media_type, picture, fetched) VALUES (?, ?, ?, ?, ?, ?, ?)"""
_BUSY_SECONDS = 2
# So much of the limit stays when room is made, so that it is not made for every picture anew.
_KEPT_PART = 0.9
_AT_ONCE = 64

T = TypeVar("T")


class Cached(NamedTuple):
    """A picture, and the age of it in seconds."""

    picture: Picture
    age: float


class TileCache:
    """Safe to use from several threads. Trouble with its file makes it forgetful, and nothing else."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._file: sqlite3.Connection | None = None

    def get(self, source: str, tile: Tile) -> Cached | None:
        """What *source* (any word for it) once gave for *tile*."""
        asked = "SELECT media_type, picture, fetched FROM tile WHERE source = ? AND z = ? AND x = ? AND y = ?"
        found = self._do(lambda file: file.execute(asked, (source, *tile)).fetchone())
        return Cached(Picture(found[0], found[1]), max(0.0, time.time() - found[2])) if found else None

    def put(self, source: str, tile: Tile, picture: Picture, most_bytes: int) -> None:
        """Keep *picture* for *tile*; the oldest go where all take more than *most_bytes*."""
        values = (source, *tile, picture.media_type, picture.content, time.time())

        def keep(file: sqlite3.Connection) -> None:
            file.execute(_KEEP, values)
            if _used(file) > most_bytes:
                _make_room(file, most_bytes * _KEPT_PART)

        self._do(keep)

    def trim(self, most_bytes: int) -> None:
        """Let the oldest go until all take no more than *most_bytes*."""
        self._do(lambda file: _make_room(file, most_bytes))

    @property
    def used(self) -> int:
        """Bytes that the pictures take."""
        return (self._do(_used_by_pictures) or 0) if self._path.exists() else 0

    def clear(self) -> None:
        """Forget all pictures, on the disk too."""
        if self._path.exists():
            self._do(_forget_all)

    def close(self) -> None:
        with self._lock:
            self._drop()

    def _do(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        """Do it on the file, opened when first used; None where that fails. A broken file is made anew."""
        with self._lock:
            try:
                return work(self._opened())
            except sqlite3.OperationalError:
                # Busy, full or not to be written: the next time may go better.
                self._drop()
            except (sqlite3.Error, OSError):
                self._drop()
                with contextlib.suppress(OSError):
                    self._path.unlink(missing_ok=True)
            return None

    def _opened(self) -> sqlite3.Connection:
        if self._file is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = sqlite3.connect(
                self._path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            self._file.execute("PRAGMA synchronous = OFF")
            self._file.execute("PRAGMA auto_vacuum = FULL")
            self._file.execute(_TABLE)
        return self._file

    def _drop(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


def _used(file: sqlite3.Connection) -> int:
    pages, free, size = (
        file.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * size)


def _used_by_pictures(file: sqlite3.Connection) -> int:
    return _used(file) if file.execute("SELECT 1 FROM tile LIMIT 1").fetchone() else 0


def _forget_all(file: sqlite3.Connection) -> None:
    file.execute("PRAGMA secure_delete = ON")
    file.execute("DELETE FROM tile")
    file.execute("VACUUM")


def _make_room(file: sqlite3.Connection, most_bytes: float) -> None:
    oldest = "DELETE FROM tile WHERE number IN (SELECT number FROM tile ORDER BY number LIMIT ?)"
    while _used(file) > most_bytes and file.execute(oldest, (_AT_ONCE,)).rowcount:
        pass
