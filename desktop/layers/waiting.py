"""Who waits for a picture: the latest first, so many at most, and of each layer only a few at once."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable

from desktop.layers.tile_grid import Tile
from models.map.layers import LayerRow

MOST_WAITING = 400


class Ticket:
    """One picture that is asked for. `answer` is called once, from any thread, with the picture or None."""

    def __init__(self, layer: LayerRow, tile: Tile, answer: Callable[[object], None]) -> None:
        self.layer = layer
        self.tile = tile
        self.answer = answer
        self.is_dropped = False

    def drop(self) -> None:
        """Nobody waits for it any more."""
        self.is_dropped = True


class Waiting:
    """Tickets in line. Safe to use from several threads."""

    def __init__(self, most_at_once: int) -> None:
        """*most_at_once* of one layer are under way at a time: a slow one leaves threads to the others."""
        self._most_at_once = most_at_once
        self._tickets: list[Ticket] = []
        self._under_way: Counter[int] = Counter()
        self._changed = threading.Condition()
        self._is_closed = False

    def add(self, ticket: Ticket) -> None:
        """Stand in line; who has waited longest goes unanswered where the line is too long."""
        with self._changed:
            self._tickets.append(ticket)
            passed_over = self._tickets[:-MOST_WAITING]
            del self._tickets[:-MOST_WAITING]
            self._changed.notify()
        for each in passed_over:
            each.answer(None)

    def take(self) -> Ticket | None:
        """The next one, when there is one; `done` must follow. None once it is closed."""
        with self._changed:
            while not self._is_closed:
                if ticket := self._next():
                    self._tickets.remove(ticket)
                    self._under_way[ticket.layer.id] += 1
                    return ticket
                self._changed.wait()
        return None

    def done(self, ticket: Ticket) -> None:
        with self._changed:
            self._under_way[ticket.layer.id] -= 1
            self._changed.notify_all()

    def close(self) -> None:
        with self._changed:
            self._is_closed = True
            self._tickets.clear()
            self._changed.notify_all()

    def _next(self) -> Ticket | None:
        self._tickets = [ticket for ticket in self._tickets if not ticket.is_dropped]
        free = (
            ticket
            for ticket in reversed(self._tickets)
            if self._under_way[ticket.layer.id] < self._most_at_once
        )
        return next(free, None)
