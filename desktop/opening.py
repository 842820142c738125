"""Which store to open, on which day: what the command line says, for commands and window alike."""

from __future__ import annotations

import contextlib
import getpass
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.own_store import own_store
from models.people.values import Person

if TYPE_CHECKING:
    from desktop.store import Store


# Invented, like everybody in Älvköping.
DEMO_PERSON = Person("Åsa Lind", "trygghetssamordnare")


@dataclass(frozen=True, slots=True)
class Opening:
    """An empty *address* means the person's own store; *kept* is where a demo stays."""

    address: str = ""
    is_demo: bool = False
    kept: Path | None = None
    today: date | None = None

    @contextlib.contextmanager
    def opened(self, person: Person) -> Iterator[Store]:
        """The store, closed afterwards; a demo that is not kept is gone then.

        *person* sits at it, and in the demo its own coordinator.
        """
        if self.is_demo and not self.kept:
            with tempfile.TemporaryDirectory(prefix="trygghetsbordet-") as folder:
                yield from self._closing(self._demo(Path(folder) / "demo.db"))
        elif self.kept:
            yield from self._closing(self._demo(self.kept))
        else:
            yield from self._closing(self._open(self.address or own_store(), person))

    def _open(self, address: str | Path, person: Person) -> Store:
        from desktop.store import Store  # noqa: PLC0415 - the window's first frame comes before it

        return Store.open(address, person, Clock(self.today))

    def _demo(self, path: Path) -> Store:
        from desktop.demo import furnish  # noqa: PLC0415 - only the demo needs it
        from desktop.store import Store  # noqa: PLC0415

        is_new = not path.exists()
        if is_new:
            Store.create(path)
        store = self._open(path, DEMO_PERSON)
        if is_new:
            furnish(store)
        return store

    @staticmethod
    def _closing(store: Store) -> Iterator[Store]:
        try:
            yield store
        finally:
            store.close()


def somebody() -> Person:
    """Who sat here last, else whom the system knows."""
    from desktop.settings import MachineSettings  # noqa: PLC0415 - only where no window knows it

    settings = MachineSettings().now
    return Person(settings.person or getpass.getuser(), settings.role)
