"""One writing program at a time: a lock file beside the store says who holds it."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
import sys
from pathlib import Path
from typing import IO

from models.refusals import Refusal, RefusalKind

if sys.platform == "win32":
    import msvcrt

    # Far behind the text, which others must be able to read meanwhile.
    _LOCKED_BYTE = 1 << 20

    def _seize(file: IO[str]) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)

else:
    import fcntl

    def _seize(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class WriterLock:
    """The system gives the lock back when its holder dies, however it dies."""

    def __init__(self, store: Path) -> None:
        self.path = store.with_name(store.name + ".lock")
        self._file: IO[str] | None = None

    @property
    def held(self) -> bool:
        return self._file is not None

    def take(self) -> bool:
        """Hold the store for writing; refuse with who holds it.

        Says whether the last holder died instead of closing the store.
        """
        if self._file:
            return False
        try:
            file = self.path.open("a+", encoding="utf-8")
        except OSError as error:
            raise Refusal(RefusalKind.STORE_NOT_WRITABLE, path=self.path.parent) from error
        try:
            _seize(file)
        except OSError as error:
            file.close()
            raise Refusal(RefusalKind.STORE_HELD, holder=self.holder()) from error
        was_left_open = os.fstat(file.fileno()).st_size > 0
        file.truncate(0)
        json.dump({"user": getpass.getuser(), "computer": platform.node(), "process": os.getpid()}, file)
        file.flush()
        self._file = file
        return was_left_open

    def release(self) -> None:
        if self._file:
            self._file.truncate(0)
            self._file.close()
            self._file = None

    def holder(self) -> str:
        """Who holds the store, "asa@desk-7 (4711)", or "" where that cannot be read."""
        with contextlib.suppress(OSError, ValueError, KeyError):
            holder = json.loads(self.path.read_text("utf-8"))
            return f"{holder['user']}@{holder['computer']} ({holder['process']})"
        return ""
