"""Checked copies of the store: one each day of use, one before each import, thinned as they age."""

from __future__ import annotations

import logging
import os
import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from desktop.clock import STOCKHOLM, Clock
from desktop.storage.header import schema_of
from desktop.storage.thinning import beyond_rule, outlived
from desktop.storage.troubles import troubles_refused
from models.refusals import Refusal, RefusalKind

log = logging.getLogger("trygghetsbordet")

_NAME = re.compile(r"(?P<made>\d{8}T\d{12}Z)-(?P<occasion>[a-z]+)\.tryggbackup")
_TIME = "%Y%m%dT%H%M%S%fZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """One kept copy; *occasion* is "daily", "import", "upgrade" or "asked"."""

    path: Path
    made_at: datetime
    occasion: str

    @property
    def day(self) -> date:
        return self.made_at.astimezone(STOCKHOLM).date()


class Backups:
    """The copies of the SQLite store at *store*; a PostgreSQL server (None) sees to its own."""

    def __init__(self, store: Path | None, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._done_on: date | None = None
        self.folder = store and store.with_name(store.stem + "-backups")

    def kept(self) -> list[Backup]:
        """Those that are there, newest first."""
        if not self.folder or not self.folder.is_dir():
            return []
        named = ((path, _NAME.fullmatch(path.name)) for path in self.folder.iterdir())
        backups = [_backup(path, name) for path, name in named if name]
        return sorted(backups, key=lambda backup: backup.made_at, reverse=True)

    def daily(self) -> None:
        """Make the day's copy unless there is one; a failure is logged and stops nobody's work."""
        today = self._clock.today()
        if not self._store or self._done_on == today:
            return
        if today not in {backup.day for backup in self.kept()}:
            try:
                self._make("daily")
            except (Refusal, OSError):
                log.exception("No backup could be made")
                return
        self._done_on = today

    def before_import(self) -> None:
        """Make a copy that the import can be judged against; refuse where none can be made."""
        if self._store:
            self._make("import")

    def before_upgrade(self) -> None:
        """Make the copy that is a migration's way back."""
        if self._store:
            self._make("upgrade")

    def make(self, target: Path | None = None) -> Path:
        """Make a copy because somebody asked for it, at *target* or beside the others."""
        if not self._store:
            raise Refusal(RefusalKind.BACKUP_BY_SERVER)
        if target is None:
            return self._make("asked")
        copy_checked(self._store, target)
        return target

    def _make(self, occasion: str) -> Path:
        assert self._store  # noqa: S101 - the callers have asked
        assert self.folder  # noqa: S101
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        made = self._clock.now().strftime(_TIME)
        path = self.folder / f"{made}-{occasion}.tryggbackup"
        copy_checked(self._store, path)
        self._thin()
        return path

    def _thin(self) -> None:
        kept = {backup.path: backup.day for backup in self.kept()}
        today = self._clock.today()
        for path in outlived(kept, today) | beyond_rule(kept, today, self._kept_days()):
            path.unlink()

    def _kept_days(self) -> int | None:
        """For how many days backups are kept by a decided rule; None: nobody decided it."""
        assert self._store  # noqa: S101 - the callers have asked
        asked = "SELECT days FROM retention_rule WHERE record_type = 'backup' AND trim(decision) <> ''"
        with closing(sqlite3.connect(f"{self._store.absolute().as_uri()}?mode=rw", uri=True)) as connection:
            try:
                row = connection.execute(asked).fetchone()
            except sqlite3.OperationalError:
                # A store from before there were rules, about to be upgraded.
                return None
        return row[0] if row else None


def copy_checked(store: Path, target: Path) -> None:
    """Copy a store that may be in use to *target*, which appears whole or not at all.

    A plain copy of the file would miss what stands in the write-ahead log.
    """
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        with troubles_refused(str(target)):
            os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            _vacuum_into(store, part)
            make_durable(part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def refuse_unsound(backup: Path) -> None:
    """Refuse a copy that is no store, is newer than this program, or is damaged."""
    schema_of(backup)
    if not is_sound(backup):
        raise Refusal(RefusalKind.BACKUP_UNSOUND, path=backup)


def is_sound(path: Path) -> bool:
    """Whether the structure of the file is whole; milliseconds, seconds for hundreds of megabytes."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as connection:
        try:
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        except sqlite3.DatabaseError:
            return False
    return bool(verdict == "ok")


def make_durable(path: Path) -> None:
    """Wait until *path* is on the disk itself."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _vacuum_into(store: Path, part: Path) -> None:
    with closing(sqlite3.connect(f"{store.absolute().as_uri()}?mode=rw", uri=True)) as connection:
        before = _row_counts(connection)
        connection.execute("VACUUM INTO ?", (str(part),))
        after = _row_counts(connection)
    refuse_unsound(part)
    with closing(sqlite3.connect(part)) as connection:
        copied = _row_counts(connection)
    # Somebody may have written meanwhile: the copy is of some moment in between.
    for table, rows in copied.items():
        if not min(before[table], after[table]) <= rows <= max(before[table], after[table]):
            raise Refusal(RefusalKind.BACKUP_UNSOUND, path=part)


def _row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - our own tables
        for (name,) in tables.fetchall()
    }


def _backup(path: Path, name: re.Match[str]) -> Backup:
    made_at = datetime.strptime(name["made"], _TIME).replace(tzinfo=UTC)
    return Backup(path, made_at, name["occasion"])
