"""How long each item has been before the table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta


class ItemClocks:
    """One clock an item: it stands while another is shown, and goes on when one comes back."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._spent: dict[int, timedelta] = {}
        self._shown: int | None = None
        self._since = now()

    def show(self, item_id: int | None) -> None:
        """Let the clock of *item_id* go; None lets them all stand."""
        if item_id == self._shown:
            return
        if self._shown is not None:
            self._spent[self._shown] = self.spent(self._shown)
        self._shown, self._since = item_id, self._now()

    def spent(self, item_id: int) -> timedelta:
        before = self._spent.get(item_id, timedelta())
        return before + (self._now() - self._since if item_id == self._shown else timedelta())
