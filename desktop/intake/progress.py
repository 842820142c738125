"""How long work says how far it has come."""

from collections.abc import Callable

# Told (done, total) now and then; what it raises stops the work, with nothing half done.
Tell = Callable[[int, int], None]

# A preview's steps: read, dates, places, rows, known, likenesses, shown.
STEPS = 7
# Files with more rows than this take so long that how far it is is told in rows.
MANY = 5_000


def unheard(_done: int, _total: int) -> None:
    """For work that nobody watches."""


def in_rows(tell: Tell, rows: int) -> Tell:
    """Hears steps, and tells *tell* what share of *rows* they are where these are many."""
    return tell if rows <= MANY else lambda done, total: tell(done * rows // total, rows)
