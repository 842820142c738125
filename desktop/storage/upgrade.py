"""Brings a store to the newest schema: wholly, or not at all."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, inspect, text

from desktop.storage.header import schema_of
from desktop.storage.sqlite import open_sqlite
from models.migrations import SCHEMA
from models.refusals import Refusal, RefusalKind

LOCATION = "models:migrations"
# Any number that no other program asks this database for.
_UPGRADE_LOCK = 7_300_231


class UpgradeLostRows(Exception):
    """A migration dropped rows or left some that point at nothing; nothing was written."""


def migrations(connection: Connection) -> Config:
    """Alembic's settings, without a file of them."""
    config = Config()
    config.set_main_option("script_location", LOCATION)
    config.attributes["connection"] = connection
    return config


def upgrade_sqlite(path: Path, keep_a_copy: Callable[[], object]) -> None:
    """Upgrade the file in one transaction, after *keep_a_copy* where there is something to lose.

    Foreign keys are off meanwhile: SQLite rebuilds a table to alter it, and
    dropping the old one would delete every row that cascades from it.
    """
    schema = schema_of(path)
    if schema == SCHEMA:
        return
    if schema:
        keep_a_copy()
    engine = open_sqlite(path, foreign_keys=False)
    try:
        with engine.execution_options(writes=True).begin() as connection:
            _upgrade_whole(connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
    finally:
        engine.dispose()


def create_postgresql_tables(engine: Engine) -> None:
    """Make the tables in a database that has none; refuse one that holds a store."""
    with _alone(engine) as connection:
        if postgresql_schema(connection) is not None:
            raise Refusal(RefusalKind.STORE_EXISTS, path=engine.url.render_as_string())
        command.upgrade(migrations(connection), "head")


def upgrade_postgresql(engine: Engine) -> None:
    """Upgrade the database in one transaction; refuse one without a store, or with a newer one."""
    with _alone(engine) as connection:
        schema = postgresql_schema(connection)
        if schema is None:
            raise Refusal(RefusalKind.DATABASE_EMPTY, path=engine.url.render_as_string())
        if schema > SCHEMA:
            raise Refusal(RefusalKind.STORE_TOO_NEW, path=engine.url.render_as_string())
        if schema < SCHEMA:
            command.upgrade(migrations(connection), "head")


@contextlib.contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """A transaction for which other desks that start meanwhile wait."""
    with engine.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _UPGRADE_LOCK})
        yield connection


def postgresql_schema(connection: Connection) -> int | None:
    """The schema number in the database, or None where it holds no store."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return int(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def row_counts(connection: Connection) -> Mapping[str, int]:
    """How many rows each table has."""
    quote = connection.dialect.identifier_preparer.quote
    return {
        table: connection.exec_driver_sql(f"SELECT count(*) FROM {quote(table)}").scalar_one()  # noqa: S608 - names of tables
        for table in inspect(connection).get_table_names()
    }


def _upgrade_whole(connection: Connection) -> None:
    before = row_counts(connection)
    command.upgrade(migrations(connection), "head")
    after = row_counts(connection)
    if shrunk := [table for table, rows in before.items() if after.get(table, rows) < rows]:
        raise UpgradeLostRows(shrunk)
    if dangling := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        raise UpgradeLostRows(dangling)
