"""A store whose clock a test moves through the years."""

import pytest

from desktop.store import Store
from tests.desktop.retention.seeded import THEN
from tests.hand_clock import HandClock


@pytest.fixture
def clock() -> HandClock:
    return HandClock(THEN)


@pytest.fixture
def open_store(store_path, person, clock):
    """Opens the store as the program does, again and again; all are closed at the end."""
    opened = []

    def start() -> Store:
        opened.append(Store.open(store_path, person, clock))
        return opened[-1]

    yield start
    for store in opened:
        store.close()
