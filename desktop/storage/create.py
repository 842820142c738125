"""Makes a new, empty store."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from desktop.calendars import new_store_id
from desktop.storage.drives import refuse_shared
from desktop.storage.first_categories import seed
from desktop.storage.first_standard_texts import seed_texts
from desktop.storage.header import mark
from desktop.storage.postgresql import open_postgresql
from desktop.storage.sqlite import open_sqlite
from desktop.storage.upgrade import create_postgresql_tables, upgrade_sqlite
from models.refusals import Refusal, RefusalKind

# Text about people: for the owner's eyes, where the system knows such a thing.
_OWNER_ONLY = 0o600


def create_sqlite(path: Path) -> None:
    """Make the file *path* with the newest schema, wholly or not at all."""
    refuse_shared(path)
    if path.exists():
        raise Refusal(RefusalKind.STORE_EXISTS, path=path)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_ONLY))
    with closing(sqlite3.connect(part)) as connection:
        mark(connection)
    upgrade_sqlite(part, keep_a_copy=lambda: None)
    engine = open_sqlite(part)
    _seed(engine)
    engine.dispose()
    part.replace(path)


def create_postgresql(address: str) -> None:
    """Make the tables in the database at *address*, which exists and holds no store."""
    engine = open_postgresql(address)
    try:
        create_postgresql_tables(engine)
        _seed(engine)
    finally:
        engine.dispose()


def _seed(engine: Engine) -> None:
    """Put in what every new store begins with; nobody's deed, so it has no history."""
    with Session(engine.execution_options(writes=True)) as session:
        seed(session)
        seed_texts(session)
        session.add(new_store_id())
        session.commit()
