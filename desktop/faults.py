"""Our own faults: logged without what a person wrote, and told once on the GUI thread."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, qVersion

if TYPE_CHECKING:
    from threading import ExceptHookArgs

log = logging.getLogger("trygghetsbordet")


class Faults(QObject):
    """Hears every exception that nobody caught. The window shows `happened`."""

    happened = Signal(str)

    def listen(self) -> None:
        """Take over Python's hooks; a hook may be called on any thread, so it only emits."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread

    def report(self, error: BaseException) -> None:
        """Log the fault and tell the window."""
        words = report_of(error)
        log.error(words)
        self.happened.emit(words)

    def _uncaught(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self.report(error)

    def _uncaught_in_thread(self, args: ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value)


def report_of(error: BaseException) -> str:
    """Where it broke and in what versions; never the message, which may quote a report."""
    lines = [f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}"]
    while error is not None:
        lines.append(type(error).__name__)
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        ]
        # A fault in the process that reads files brings its own.
        lines += [f"  {frame}" for frame in getattr(error, "frames", ())]
        cause = error.__cause__ or error.__context__
        if cause is None:
            break
        error = cause
    return "\n".join(lines)


def keep_log(file: Path) -> None:
    """Write the program's log to *file*, three files of half a megabyte."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(file, maxBytes=500_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
