"""The things that are chosen together: the same ones on the map, in the list and for every deed."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QObject, Signal

from desktop.map.things import kind_and_id
from models.kinds import Kind


class Selection(QObject):
    """Keys as `key_of` makes them; `changed` when there are others."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: dict[int, None] = {}

    def __len__(self) -> int:
        return len(self._keys)

    def __contains__(self, key: int) -> bool:
        return key in self._keys

    @property
    def keys(self) -> AbstractSet[int]:
        """In the order in which they were chosen."""
        return self._keys.keys()

    def ids(self, kind: Kind) -> list[int]:
        """Those of one kind."""
        return [id_ for one, id_ in map(kind_and_id, self._keys) if one is kind]

    def take(self, keys: Iterable[int]) -> None:
        """Choose just these."""
        self._become(dict.fromkeys(keys))

    def add(self, keys: Iterable[int]) -> None:
        """Choose these too."""
        self._become(self._keys | dict.fromkeys(keys))

    def toggle(self, key: int) -> None:
        """One more, or one less."""
        if key in self._keys:
            self._become({one: None for one in self._keys if one != key})
        else:
            self.add([key])

    def keep_among(self, keys: Iterable[int]) -> None:
        """Let go of what is not among *keys* any more."""
        if self._keys:
            there = set(keys)
            self._become({key: None for key in self._keys if key in there})

    def clear(self) -> None:
        self._become({})

    def _become(self, keys: dict[int, None]) -> None:
        if keys.keys() != self._keys.keys():
            self._keys = keys
            self.changed.emit()
