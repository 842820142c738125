"""The process in which senders' files are read: no Qt, no store, and no more memory than it is given."""

from __future__ import annotations

import gc
import os
import signal
import sys
import traceback
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path
from threading import Thread

from desktop.intake.apart.answers import (
    Answer,
    Broke,
    Names,
    Ready,
    Refused,
    Rows,
    Told,
    in_parts,
    names_in_parts,
)
from desktop.intake.apart.reader import read_here
from desktop.intake.limits import Limits
from desktop.intake.options import Options
from desktop.intake.progress import Tell
from desktop.intake.remembering import Earlier
from desktop.places.name_files import names_here
from models.refusals import Refusal

# How the process ends when its memory does not suffice: by then it cannot say so in words.
OUT_OF_MEMORY = 71
# Of the memory given, what may be data; the rest is for the program itself.
_DATA_SHARE = 0.9


@dataclass(frozen=True, slots=True)
class Order:
    """What to make of the bytes that follow."""

    options: Options
    now: datetime
    limits: Limits
    earlier: Earlier


@dataclass(frozen=True, slots=True)
class NamesOrder:
    """To find the place names in the bytes that follow."""

    limits: Limits


def work(connection: Connection) -> None:
    """Read file after file until the program hangs up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Libraries' warnings on odd figures: nobody sees them here.
    warnings.simplefilter("ignore")
    Thread(target=_end_with_the_program, daemon=True).start()
    import desktop.intake.readers.reading  # noqa: F401, PLC0415 - loaded here and not in the program

    gc.freeze()
    gc.disable()
    try:
        connection.send(Ready())
        while True:
            _answer(connection.recv(), connection.recv_bytes(), connection.send)
            gc.collect()
    except (EOFError, OSError):
        return


def _answer(order: Order | NamesOrder, content: bytes, send: Callable[[Answer], None]) -> None:
    _limit_memory(int(order.limits.memory_bytes * _DATA_SHARE))
    try:
        for part in _parts(order, content, _teller(send)):
            send(part)
    except Refusal as refusal:
        send(Refused(refusal.kind, refusal.facts))
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except Exception as fault:  # noqa: BLE001 - told as a fault where the program can log it
        send(_broke(fault))


def _parts(order: Order | NamesOrder, content: bytes, tell: Tell) -> Iterable[Rows | Names]:
    if isinstance(order, NamesOrder):
        return names_in_parts(names_here(content, order.limits))
    return in_parts(*read_here(content, order.options, order.now, order.limits, tell, order.earlier))


def _teller(send: Callable[[Answer], None]) -> Tell:
    return lambda done, total: send(Told(done, total))


def _broke(fault: Exception) -> Broke:
    frames = traceback.extract_tb(fault.__traceback__)
    told = (f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    return Broke(type(fault).__name__, str(fault), tuple(told))


def _limit_memory(data_bytes: int) -> None:
    """Where the system can: on Windows only the program watches."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    _soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    most = data_bytes if hard == resource.RLIM_INFINITY else min(data_bytes, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (most, hard))


def _end_with_the_program() -> None:
    """A program that was killed leaves nothing behind, even in the middle of a file."""
    program = parent_process()
    if program is not None:
        wait([program.sentinel])
        os._exit(0)
