"""Older copies of the store that still hold what was disposed of, and how they go."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path

from desktop.storage.backups import Backup
from desktop.store import Store
from models.retention.values import Copies, Rule


def copies_before(store: Store, moment: datetime, rule: Rule) -> Copies:
    """The backups made before *moment*, kept by *rule*, and the stores that a restore has set aside."""
    older = _backups_before(store, moment)
    until = None
    if older and rule.is_decided and rule.days is not None:
        until = max(backup.day for backup in older) + timedelta(days=rule.days)
    return Copies(len(older), len(_set_aside(store)), until)


def replace_before(store: Store, moment: datetime) -> Path:
    """Make a checked backup without the disposed words, and remove the copies that hold them.

    Raises Refusal BACKUP_BY_SERVER, DISK_FULL, BACKUP_UNSOUND; no copy is removed then.
    """
    older, aside = _backups_before(store, moment), _set_aside(store)
    made = store.backups.make()
    for backup in older:
        backup.path.unlink(missing_ok=True)
    for folder in aside:
        shutil.rmtree(folder)
    return made


def _backups_before(store: Store, moment: datetime) -> list[Backup]:
    return [backup for backup in store.backups.kept() if backup.made_at < moment]


def _set_aside(store: Store) -> list[Path]:
    """Folders in which a restore has put what was there before; their words are older than any cleaning."""
    if store.path is None:
        return []
    return sorted(path for path in store.path.parent.glob(f"{store.path.stem}-replaced-*") if path.is_dir())
