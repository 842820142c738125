"""Runs work off the GUI thread and brings the outcome back to it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from threading import Event
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from models.refusals import Refusal, RefusalKind

T = TypeVar("T")


class Cancelled(Exception):
    """The person pressed Avbryt."""


def unless_cancelled(work: Callable[[], T]) -> T | None:
    """What *work* gives; None where the person stopped it."""
    try:
        return work()
    except Cancelled:
        return None


class Progress(QObject):
    """How far a piece of slow work has come. Made on the GUI thread, told from any."""

    moved = Signal(int, int)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._told = 0.0

    def tell(self, done: int, total: int) -> None:
        """Tell how far the work is, at most ten times a second; raises when it was cancelled."""
        if self._stop.is_set():
            raise Cancelled
        if monotonic() - self._told > 0.1 or done == total:  # noqa: PLR2004 -- ten a second
            self._told = monotonic()
            self.moved.emit(done, total)

    def cancel(self) -> None:
        self._stop.set()


class Jobs(QObject):
    """Two lanes of one thread each: one for the store, one for slow work without it.

    Jobs of a lane run in the order they were asked for, so a question asked after a deed sees it.
    """

    refused = Signal(Refusal)
    broke = Signal(Exception)
    busy = Signal(bool)

    # Lives as long as the lanes do: an object that is deleted while a worker
    # is still inside emit() takes the process down with it.
    _settled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store_lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._slow_lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="slow")
        self._under_way = 0
        self._is_finished = False
        # Asked on quitting, each to end something slow before it is waited for.
        self.stops: list[Callable[[], None]] = []
        self._settled.connect(self._settle)

    @property
    def idle(self) -> bool:
        return self._under_way == 0

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        refused: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Run *work* on the store's lane; hand its result to *done* unless *owner* is gone by then.

        A refusal goes to *refused*, else to everyone who listens to `refused`. A fault of our own goes to
        everyone who listens to `broke`, and to *refused* as PROGRAM_FAILED: who waits is never left waiting.
        """
        self._submit(self._store_lane, owner, work, done, refused)

    def run_slow(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        refused: Callable[[Refusal], None] | None = None,
    ) -> None:
        """The same beside the store's lane: reading a file, setting a PDF."""
        self._submit(self._slow_lane, owner, work, done, refused)

    def finish(self) -> None:
        """Wait for everything under way, as on quitting; what is asked for afterwards is dropped."""
        self._is_finished = True
        for stop in self.stops:
            stop()
        self._slow_lane.shutdown()
        self._store_lane.shutdown()

    def _submit(
        self,
        lane: ThreadPoolExecutor,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None] | None,
        refused: Callable[[Refusal], None] | None,
    ) -> None:
        if self._is_finished:
            return
        self._count(+1)
        deliver = partial(self._deliver, owner, done, refused)
        lane.submit(work).add_done_callback(lambda settled: self._settled.emit(partial(deliver, settled)))

    def _settle(self, deliver: Callable[[], None]) -> None:
        try:
            deliver()
        finally:
            self._count(-1)

    def _deliver(
        self,
        owner: QObject,
        done: Callable[[T], None] | None,
        refused: Callable[[Refusal], None] | None,
        settled: Future[T],
    ) -> None:
        error = settled.exception()
        if isinstance(error, Cancelled):
            return
        if isinstance(error, Refusal):
            self._refuse(owner, refused, error)
        elif isinstance(error, Exception):
            self.broke.emit(error)
            if refused is not None:
                self._refuse(owner, refused, Refusal(RefusalKind.PROGRAM_FAILED))
        elif done is not None and isValid(owner):
            done(settled.result())

    def _refuse(self, owner: QObject, refused: Callable[[Refusal], None] | None, error: Refusal) -> None:
        if refused is not None and isValid(owner):
            refused(error)
        else:
            self.refused.emit(error)

    def _count(self, step: int) -> None:
        self._under_way += step
        if self._under_way == (step > 0):
            self.busy.emit(self._under_way > 0)
