"""How far long work has come, and the way to stop it."""

from collections.abc import Callable
from dataclasses import dataclass


class Cancelled(Exception):
    """The person stopped the work; nothing of it is left."""


def _nobody_watches(_done: int, _total: int) -> None:
    pass


def _nobody_stops() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Progress:
    """`report(done, total)` is told now and then; `stopped()` is asked as often."""

    report: Callable[[int, int], None] = _nobody_watches
    stopped: Callable[[], bool] = _nobody_stops

    def at(self, done: int, total: int) -> None:
        if self.stopped():
            raise Cancelled
        self.report(done, total)
