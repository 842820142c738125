"""Lets an SQLite store be filled without waiting for the disk at every save."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection


@contextlib.contextmanager
def in_haste(engine: Engine) -> Iterator[None]:
    """Only for what can be made anew and no one else uses: what is saved may be lost with the power."""
    if engine.dialect.name != "sqlite":
        yield
        return
    event.listen(engine, "checkout", _do_not_wait)
    try:
        yield
    finally:
        event.remove(engine, "checkout", _do_not_wait)
        engine.dispose()


def _do_not_wait(connection: DBAPIConnection, _record: object, _proxy: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous = OFF")
    cursor.close()
