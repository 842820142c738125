"""Puts a backup in the store's place."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from desktop.storage.backups import make_durable, refuse_unsound
from desktop.storage.lock import WriterLock

# A log that a killed program left behind would be played into the restored file.
_COMPANIONS = ("", "-wal", "-shm", "-journal")


def restore(store: Path, backup: Path, now: datetime, lock: WriterLock | None = None) -> Path:
    """Move the store with its companions aside and put a copy of *backup* in its place.

    Returns the folder where the former store now lies. Refuses an unsound
    backup, and a store that another program holds; nothing is moved then.
    Whoever has the store open hands over the *lock* and has closed every connection.
    """
    refuse_unsound(backup)
    held = lock or WriterLock(store)
    held.take()
    try:
        part = store.with_name(store.name + ".part")
        shutil.copyfile(backup, part)
        part.chmod(0o600)
        make_durable(part)
        aside = _move_aside(store, now)
        part.replace(store)
    finally:
        if not lock:
            held.release()
    return aside


def _move_aside(store: Path, now: datetime) -> Path:
    aside = store.with_name(f"{store.stem}-replaced-{now:%Y%m%dT%H%M%S%f}")
    aside.mkdir(mode=0o700)
    for ending in _COMPANIONS:
        companion = store.with_name(store.name + ending)
        if companion.exists():
            companion.rename(aside / companion.name)
    return aside
