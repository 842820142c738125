"""What an SQLite file says it is, read before anything else touches it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from models.migrations import SCHEMA
from models.refusals import Refusal, RefusalKind

# "TBRD": marks a file as a store of this program.
APPLICATION_ID = 0x54425244

_HEADER_LENGTH = 100
_MAGIC = b"SQLite format 3\x00"


def schema_of(path: Path) -> int:
    """The schema number of the store at *path*.

    Refuses a missing file, another program's file and a store of a newer version.
    """
    if not path.is_file():
        raise Refusal(RefusalKind.STORE_MISSING, path=path)
    with path.open("rb") as file:
        header = file.read(_HEADER_LENGTH)
    if len(header) < _HEADER_LENGTH or not header.startswith(_MAGIC):
        raise Refusal(RefusalKind.NOT_A_STORE, path=path)
    return _checked(path, *_numbers(path))


def mark(connection: sqlite3.Connection) -> None:
    """Say in the file whose it is."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _numbers(path: Path) -> tuple[int, int]:
    """Asked of SQLite, since the newest header may still stand in the write-ahead log."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError as error:
        raise Refusal(RefusalKind.NOT_A_STORE, path=path) from error
    finally:
        connection.close()
    return application, schema


def _checked(path: Path, application: int, schema: int) -> int:
    if application != APPLICATION_ID:
        raise Refusal(RefusalKind.NOT_A_STORE, path=path)
    if schema > SCHEMA:
        raise Refusal(RefusalKind.STORE_TOO_NEW, path=path)
    return schema
