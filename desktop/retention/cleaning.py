"""What deleting leaves behind: words in the search index, in free parts of the file, in the write-ahead log.

SQLite overwrites what it deletes (secure_delete), but keeps words in the search index until it is optimised,
may leave copies of moved rows in half-empty pages until VACUUM writes each page anew, and old pages in the
log until a truncating checkpoint (findings/reliability.md §2.1). A PostgreSQL server decides for itself:
VACUUM lets it use the space again; its log and its own backups keep the words for as long as its keeper says.
"""

from __future__ import annotations

from contextlib import closing

from sqlalchemy import Engine, text

from models.refusals import Refusal, RefusalKind
from models.tables import METADATA


def clean(engine: Engine) -> None:
    """Raises what the engine raises for a full disk; Refusal STORE_BUSY where somebody reads meanwhile."""
    if engine.dialect.name == "sqlite":
        _clean_sqlite(engine)
    else:
        _clean_postgresql(engine)


def _clean_sqlite(engine: Engine) -> None:
    # Other connections of ours keep no old state open.
    engine.dispose()
    with closing(engine.raw_connection()) as pooled:
        connection = pooled.driver_connection
        assert connection is not None  # noqa: S101 - for the type
        connection.execute("PRAGMA query_only = OFF")
        connection.execute("INSERT INTO report_search(report_search) VALUES ('optimize')")
        _truncate_log(connection)
        connection.execute("VACUUM")
        _truncate_log(connection)


def _truncate_log(connection: object) -> None:
    busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()  # type: ignore[attr-defined]
    if busy:
        raise Refusal(RefusalKind.STORE_BUSY)


def _clean_postgresql(engine: Engine) -> None:
    """A table that the login does not own is left to the server's keeper, with a warning in its log."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for table in METADATA.sorted_tables:
            connection.execute(text(f'VACUUM "{table.name}"'))
