"""Reads senders' files in a process apart, which may be stopped, break or run full while we go on."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Self

from desktop.intake.progress import STEPS, unheard
from desktop.intake.remembering import NOTHING_EARLIER, Earlier
from models.refusals import Refusal, RefusalKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from desktop.intake.apart.worker_process import WorkerProcess
    from desktop.intake.limits import Limits
    from desktop.intake.meaning.understanding import Understood
    from desktop.intake.options import Options
    from desktop.intake.progress import Tell
    from desktop.intake.table import Table
    from desktop.places.name_files import FoundNames

# Seconds between two looks at whether the person has stopped waiting for a turn.
_TICK = 0.05


class Apart:
    """A `Reader` whose process starts with the first file and is kept for the next.

    What *tell* raises stops the process at once. Raises the readers' refusals, and FILE_BREAKS_READER,
    FILE_TAKES_TOO_LONG, FILE_NEEDS_TOO_MUCH_MEMORY. `close` leaves no process behind.
    """

    def __init__(self) -> None:
        self._turn = Lock()
        self._worker: WorkerProcess | None = None
        self._is_closed = False

    def __call__(
        self,
        content: bytes,
        options: Options,
        now: datetime,
        limits: Limits,
        tell: Tell,
        earlier: Earlier = NOTHING_EARLIER,
    ) -> tuple[Table, Understood]:
        from desktop.intake.apart.worker import Order  # noqa: PLC0415 - slow to load, like the process

        order = Order(options, now, limits, earlier)
        with self._at_work(limits, tell) as worker:
            return worker.read(content, order, tell)

    def names(self, content: bytes, limits: Limits, tell: Tell = unheard) -> FoundNames:
        """A `NamesReader` in the same process, with the same refusals."""
        from desktop.intake.apart.worker import NamesOrder  # noqa: PLC0415 - slow to load, like the process

        with self._at_work(limits, tell) as worker:
            return worker.read_names(content, NamesOrder(limits), tell)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the process; a file that is being read is refused, and so is every one after it."""
        self._is_closed = True
        worker = self._worker
        if worker is not None:
            worker.kill()
        with self._turn:
            self._dismiss()

    @contextmanager
    def _at_work(self, limits: Limits, tell: Tell) -> Iterator[WorkerProcess]:
        """The process, for one file at a time; another takes its place where it is not fit any more."""
        while not self._turn.acquire(timeout=_TICK):
            tell(0, STEPS)
        try:
            worker = self._hired()
            try:
                yield worker
            finally:
                if not worker.is_fit(limits):
                    self._dismiss()
        finally:
            self._turn.release()

    def _hired(self) -> WorkerProcess:
        self._worker = self._worker or _new_worker()
        if self._is_closed:
            self._dismiss()
            raise Refusal(RefusalKind.FILE_BREAKS_READER)
        return self._worker

    def _dismiss(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.stop()


def _new_worker() -> WorkerProcess:
    from desktop.intake.apart.worker_process import WorkerProcess  # noqa: PLC0415 - not before the first file

    return WorkerProcess()
