"""A program that has run no other test, so that its memory tells what reading a file takes."""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from threading import Event, Thread
from typing import Self

import psutil

from desktop.intake.apart.apart import Apart


@contextmanager
def program_apart() -> Iterator[ProcessPoolExecutor]:
    """Submit functions of a module to it, one after the other."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as program:
        yield program


class Peak:
    """The most memory that this process or the reader's worker has had, in bytes."""

    def __init__(self, reader: Apart) -> None:
        self.bytes = 0
        self._reader = reader
        self._is_over = Event()
        self._thread = Thread(target=self._watch)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def _watch(self) -> None:
        here = psutil.Process()
        while not self._is_over.wait(0.005):
            worker = self._reader._worker
            there = worker._memory() if worker else 0
            self.bytes = max(self.bytes, there, here.memory_info().rss)
