"""What can be asked and done about the store's backups while it is open."""

from __future__ import annotations

from pathlib import Path

from desktop.storage.backups import Backup
from desktop.storage.header import schema_of
from desktop.storage.restore import restore
from desktop.storage.touched import ANYTHING
from desktop.store import Store
from models.migrations import SCHEMA
from models.refusals import Refusal, RefusalKind


class Safekeeping:
    """Copies of the store, and the way back to one of them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def is_by_server(self) -> bool:
        """Whether the store is a PostgreSQL database, which the server backs up."""
        return self._store.path is None

    def listing(self) -> list[Backup]:
        """The kept copies, newest first."""
        return self._store.backups.kept()

    def make(self) -> Path:
        """Make a checked copy now. Raises Refusal BACKUP_BY_SERVER, DISK_FULL, BACKUP_UNSOUND."""
        return self._store.backups.make()

    def restore(self, backup: Path) -> Path:
        """Put a copy in the store's place, and say where the former store now lies.

        Nothing done before can be undone after; what was disposed of since the copy was made is disposed
        of again. Raises Refusal BACKUP_BY_SERVER, BACKUP_UNSOUND,
        STORE_HELD, STORE_TOO_NEW; the store is untouched then.
        """
        store = self._store
        if store.path is None:
            raise Refusal(RefusalKind.BACKUP_BY_SERVER)
        store.hold()
        store.engine.dispose()
        aside = restore(store.path, backup, store.clock.now(), store.lock)
        if schema_of(store.path) < SCHEMA:
            from desktop.storage.upgrade import upgrade_sqlite  # noqa: PLC0415 - Alembic is slow to load

            upgrade_sqlite(store.path, store.backups.before_upgrade)
        store.undo.forget()
        from desktop.retention.retention import Retention  # noqa: PLC0415 - only a restore needs it here

        Retention(store).finish()
        for listener in store.listeners:
            listener(ANYTHING)
        return aside
