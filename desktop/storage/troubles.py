"""What the engines report, turned into what a person can act on."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm.exc import StaleDataError

from models.refusals import Refusal, RefusalKind

_FULL_WHEN_WRITING = frozenset(
    {sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_IOERR_TRUNCATE}
)
# SQLite has one code for "busy" and many shades of it: the low byte is the code.
_KIND_BY_CODE = {
    sqlite3.SQLITE_BUSY: RefusalKind.STORE_BUSY,
    sqlite3.SQLITE_LOCKED: RefusalKind.STORE_BUSY,
    sqlite3.SQLITE_FULL: RefusalKind.DISK_FULL,
    sqlite3.SQLITE_IOERR: RefusalKind.DISK_TROUBLE,
    sqlite3.SQLITE_CORRUPT: RefusalKind.STORE_DAMAGED,
    sqlite3.SQLITE_NOTADB: RefusalKind.STORE_DAMAGED,
    sqlite3.SQLITE_READONLY: RefusalKind.STORE_NOT_WRITABLE,
    sqlite3.SQLITE_PERM: RefusalKind.STORE_NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: RefusalKind.DISK_TROUBLE,
}

# PostgreSQL's "SQLSTATE" codes, appendix A of its manual.
_KIND_BY_STATE = {
    "25006": RefusalKind.STORE_NOT_WRITABLE,
    "42501": RefusalKind.STORE_NOT_WRITABLE,
    "40001": RefusalKind.STORE_BUSY,
    "40P01": RefusalKind.STORE_BUSY,
    "53100": RefusalKind.DISK_FULL,
    "57P01": RefusalKind.DATABASE_UNREACHABLE,
}


@contextlib.contextmanager
def troubles_refused(place: str) -> Iterator[None]:
    """Raise a refusal for a full disk, a lock, damage or a lost connection of the store at *place*.

    And for a row that another desk changed between our reading and our writing of it.
    """
    try:
        yield
    except StaleDataError as error:
        raise Refusal(RefusalKind.CHANGED_MEANWHILE) from error
    except DBAPIError as error:
        if kind := _kind_of(error):
            raise Refusal(kind, path=place) from error
        raise
    except sqlite3.Error as error:
        if kind := _kind_of_sqlite(error):
            raise Refusal(kind, path=place) from error
        raise


def _kind_of(error: DBAPIError) -> RefusalKind | None:
    if isinstance(error.orig, sqlite3.Error):
        return _kind_of_sqlite(error.orig)
    if error.connection_invalidated:
        return RefusalKind.DATABASE_UNREACHABLE
    return _KIND_BY_STATE.get(str(getattr(error.orig, "sqlstate", "")))


def _kind_of_sqlite(error: sqlite3.Error) -> RefusalKind | None:
    code = getattr(error, "sqlite_errorcode", 0)
    return RefusalKind.DISK_FULL if code in _FULL_WHEN_WRITING else _KIND_BY_CODE.get(code & 0xFF)
