"""How long work says how far it has come."""

from collections.abc import Callable

# Told (done, total) now and then; what it raises stops the work, with nothing half done.
Tell = Callable[[int, int], None]

# A preview's steps: read, dates, places, rows, known, likenesses, shown.
STEPS = 7


def unheard(_done: int, _total: int) -> None:
    """For work that nobody watches."""
