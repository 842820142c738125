"""An SQLite file as an engine whose acknowledged saves survive a power cut."""

from __future__ import annotations

import functools
import json
import sqlite3
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection

BUSY_SECONDS = 5

# cell_size_check finds damage early, secure_delete overwrites what is disposed of,
# and text about people stays out of temporary files.
PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "cell_size_check = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "mmap_size = 0",
)


def open_sqlite(path: Path, *, foreign_keys: bool = True) -> Engine:
    """Open an existing file; a missing one is an error, never a new empty store."""
    address = URL.create("sqlite", database=path.absolute().as_uri(), query={"mode": "rw", "uri": "true"})
    engine = create_engine(
        address,
        connect_args={"isolation_level": None, "timeout": BUSY_SECONDS, "check_same_thread": False},
        hide_parameters=True,
        json_serializer=to_json,
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in (*PRAGMAS, f"foreign_keys = {int(foreign_keys)}"):
            cursor.execute(f"PRAGMA {pragma}")
        if triggers_work_untrusted():
            cursor.execute("PRAGMA trusted_schema = OFF")
        cursor.close()

    event.listen(engine, "begin", _begin)
    return engine


def to_json(value: object) -> str:
    """Escaped å ä ö would not be found by a path query."""
    return json.dumps(value, ensure_ascii=False)


def _begin(connection: Connection) -> None:
    """Take the write lock at once: SQLite refuses to upgrade a reader without waiting."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@functools.cache
def triggers_work_untrusted() -> bool:
    """Whether this SQLite lets a trigger write FTS5 while the schema is untrusted; 3.40 does not."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(
            """
            PRAGMA trusted_schema = OFF;
            CREATE TABLE note(body TEXT);
            CREATE VIRTUAL TABLE search USING fts5(body);
            CREATE TRIGGER note_search AFTER INSERT ON note BEGIN INSERT INTO search VALUES (new.body); END;
            INSERT INTO note VALUES ('probe');
            """
        )
    except sqlite3.Error:
        return False
    finally:
        connection.close()
    return True
