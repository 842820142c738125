"""Collects garbage on the GUI thread and nowhere else.

Python collects reference cycles in whichever thread happens to allocate. A
widget that ends up in a cycle would then be destroyed on a worker thread,
which Qt answers with a crash.
"""

from __future__ import annotations

import gc
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

# Often, so that little has come together when a worker makes objects by the hundred thousand.
EVERY_MS = 250
# Seconds a round takes where some have made objects in bulk.
BULK_S = 0.015


class GarbageRound(QObject):
    """Takes over collection for as long as the program runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        # What the program is made of stays: no round needs to look through it.
        gc.freeze()
        timer = QTimer(self, interval=EVERY_MS)
        timer.timeout.connect(self.collect_if_due)
        timer.start()

    def collect_if_due(self) -> None:
        """Collect the oldest generation that is due."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                _collect(generation)
                return


def _collect(generation: int) -> None:
    """Collect, and never look again through what has come in bulk and is no garbage.

    It goes all the same when nobody holds it; only cycles would stay, and rows of a file have none.
    """
    began = perf_counter()
    gc.collect(generation)
    if perf_counter() - began > BULK_S:
        gc.freeze()
