"""Tells the open pages what has just been stored."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.store import Store
from models.kinds import Changes


class ChangeFeed(QObject):
    """Announces each commit once, on the GUI thread, and never a rollback.

    A page asks `changes.of(Kind.CASE)` and reads again when it is touched.
    """

    committed = Signal(Changes)

    def watch(self, store: Store) -> None:
        store.listeners.append(self.committed.emit)
