"""The program's end of the worker process: what is asked of it, heard from it, and when it has to go."""

from __future__ import annotations

from collections.abc import Iterator
from multiprocessing import get_context
from multiprocessing.connection import Connection
from time import monotonic

import psutil

from desktop.intake.apart.answers import (
    Answer,
    Broke,
    Gathered,
    Names,
    NamesPart,
    NamesWhole,
    Part,
    Refused,
    Rows,
    Told,
    Whole,
)
from desktop.intake.apart.worker import OUT_OF_MEMORY, NamesOrder, Order, work
from desktop.intake.limits import Limits
from desktop.intake.meaning.understanding import Understood
from desktop.intake.progress import STEPS, Tell
from desktop.intake.table import Table
from desktop.places.name_files import FoundNames
from models.places.values import NamedPlace
from models.refusals import Refusal, RefusalKind

# Seconds between two looks at the worker, and at whether the person has pressed Avbryt.
TICK = 0.05
# Seconds that a process which has hung up may take to end.
PATIENCE = 5.0
# Of the memory given, what a worker at rest may keep before another takes its place.
_GROWN = 0.4


class BrokeApart(Exception):
    """A fault of ours in the worker; `frames` say where."""

    def __init__(self, words: str, frames: tuple[str, ...] = ()) -> None:
        super().__init__(words)
        self.frames = frames


class WorkerProcess:
    """Starts at once; `stop` it when it is no longer wanted."""

    def __init__(self) -> None:
        spawn = get_context("spawn")
        self._ours: Connection
        self._ours, theirs = spawn.Pipe()
        self._process = spawn.Process(target=work, args=(theirs,), name="reader", daemon=True)
        self._process.start()
        theirs.close()
        self._watched = psutil.Process(self._pid)
        self._is_ready = False
        self._is_busy = False
        self._heard_at = monotonic()

    def read(self, content: bytes, order: Order, tell: Tell) -> tuple[Table, Understood]:
        """As `Reader`; after anything but an answer of the reader's own it is not fit any more."""
        gathered = Gathered()
        for part in self._parts(content, order, tell):
            if isinstance(part, Part):
                gathered.take(part)
            elif isinstance(part, Whole):
                return gathered.whole(part)
        raise BrokeApart("the reader answered something else")

    def read_names(self, content: bytes, order: NamesOrder, tell: Tell) -> FoundNames:
        """As `NamesReader`, and else as `read`."""
        places: list[NamedPlace] = []
        for part in self._parts(content, order, tell):
            if isinstance(part, NamesPart):
                places.extend(part.places)
            elif isinstance(part, NamesWhole):
                return FoundNames(tuple(places), part.skipped)
        raise BrokeApart("the reader answered something else")

    def is_fit(self, limits: Limits) -> bool:
        """Whether it may read another file: alive, at rest, and not grown by the last one."""
        if self._is_busy or not self._process.is_alive():
            return False
        return self._memory() < limits.memory_bytes * _GROWN

    def kill(self) -> None:
        """From any thread; whoever reads hears of it at once, and is the one to `stop` it."""
        self._process.kill()

    def stop(self) -> None:
        """End the process, whatever it is at."""
        self._process.kill()
        self._process.join()
        self._ours.close()

    @property
    def _pid(self) -> int:
        return self._process.pid or 0

    def _await_ready(self, limits: Limits, tell: Tell) -> None:
        if not self._is_ready:
            self._next(limits, Told(0, STEPS), tell)
            self._is_ready = True

    def _parts(self, content: bytes, order: Order | NamesOrder, tell: Tell) -> Iterator[Rows | Names]:
        limits = order.limits
        self._send(content, order, tell)
        reached = Told(0, STEPS)
        while self._is_busy:
            match self._next(limits, reached, tell):
                case Told() as reached:
                    pass
                case Part() | NamesPart() as part:
                    yield part
                case Whole() | NamesWhole() as last:
                    self._is_busy = False
                    yield last
                case Refused(kind, facts):
                    self._is_busy = False
                    raise Refusal(kind, **facts)
                case Broke(name, words, frames):
                    raise BrokeApart(f"{name}: {words}", frames)

    def _send(self, content: bytes, order: Order | NamesOrder, tell: Tell) -> None:
        self._is_busy = True
        self._heard_at = monotonic()
        self._await_ready(order.limits, tell)
        try:
            self._ours.send(order)
            self._ours.send_bytes(content)
        except OSError as fault:
            raise self._ended(order.limits) from fault

    def _next(self, limits: Limits, reached: Told, tell: Tell) -> Answer:
        """The next thing it says; until then the person may stop it, and it may not grow or dawdle."""
        try:
            while True:
                tell(reached.done, reached.total)
                self._watch(limits)
                if self._ours.poll(TICK):
                    answer: Answer = self._ours.recv()
                    self._heard_at = monotonic()
                    return answer
        except (EOFError, ConnectionError) as fault:
            raise self._ended(limits) from fault

    def _watch(self, limits: Limits) -> None:
        if self._memory() > limits.memory_bytes:
            raise _needs_too_much(limits)
        if monotonic() - self._heard_at > limits.step_seconds:
            raise Refusal(RefusalKind.FILE_TAKES_TOO_LONG, seconds=round(limits.step_seconds))

    def _memory(self) -> int:
        try:
            return int(self._watched.memory_info().rss)
        except psutil.Error:
            return 0

    def _ended(self, limits: Limits) -> Exception:
        """Why it is not there any more, as far as can be known."""
        self._process.join(PATIENCE)
        if not self._is_ready:
            return BrokeApart(f"the reader did not start: {self._process.exitcode}")
        if self._process.exitcode == OUT_OF_MEMORY:
            return _needs_too_much(limits)
        return Refusal(RefusalKind.FILE_BREAKS_READER)


def _needs_too_much(limits: Limits) -> Refusal:
    return Refusal(RefusalKind.FILE_NEEDS_TOO_MUCH_MEMORY, limit_mb=f"{limits.memory_bytes / 1_000_000:.0f}")
