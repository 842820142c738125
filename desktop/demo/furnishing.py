"""Fills an empty store with the demo municipality."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.demo.calendar import Calendar
from desktop.demo.casework import casework
from desktop.demo.earlier import earlier
from desktop.demo.inbox import inbox
from desktop.demo.public_words import public_words
from desktop.demo.settling import settle
from desktop.demo.sittings import sittings
from desktop.demo.town import Happening, StoppedClock, Town
from desktop.storage.haste import in_haste
from desktop.store import Store

# Days ago: before anything that is told of the town.
SETTLED = 410


def furnish(store: Store, today: date | None = None) -> None:
    """Let Älvköping live its twelve weeks up to *today* (the store's own day when not said).

    Nothing of it can be undone. Asks for an empty store.
    """
    kept = store.clock
    town = Town(store, Calendar(today or kept.today()))
    store.clock = clock = StoppedClock()
    try:
        clock.moment = town.days.moment(SETTLED, 8)
        with in_haste(store.engine):
            settle(town)
            for happening in _in_order(town):
                clock.moment = happening.at
                happening.do()
    finally:
        store.clock = kept
        store.undo.forget()


def _in_order(town: Town) -> list[Happening]:
    """All that happens, the oldest first and nothing later than this morning."""
    happenings = [*earlier(town), *inbox(town), *casework(town), *public_words(town), *sittings(town)]
    latest = town.days.moment(0, 9)
    return sorted(
        (replace(happening, at=min(happening.at, latest)) for happening in happenings),
        key=lambda happening: (happening.at, happening.order),
    )
