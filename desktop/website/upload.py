"""Hands the written folder to a command of the municipality's own: rsync, scp, a CMS's tool.

The command is a list of words, never a shell's line: nothing in it can start something else. `{folder}` in
it becomes the site's folder. It is run after a complete write only, and gets nothing but that folder.
"""

import os
import shlex
import signal
import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from models.refusals import Refusal, RefusalKind

PLACEHOLDER = "{folder}"
MOST_SECONDS = 600
_LISTEN = 0.2  # seconds between asking whether somebody wants to stop
_SAID = 2_000  # signs of what the command said last


def words_of(command: str) -> list[str]:
    """Raises Refusal UPLOAD_COMMAND_UNREADABLE without `{folder}`, or where a quote is left open."""
    is_windows = os.name == "nt"
    try:
        words = shlex.split(command, posix=not is_windows)
    except ValueError:
        words = []
    if is_windows:
        words = [word[1:-1] if len(word) > 1 and word[0] == word[-1] == '"' else word for word in words]
    if not words or PLACEHOLDER in words[0] or not any(PLACEHOLDER in word for word in words):
        raise Refusal(RefusalKind.UPLOAD_COMMAND_UNREADABLE, folder=PLACEHOLDER)
    return words


def upload(
    command: str, folder: Path, seconds: float = MOST_SECONDS, listen: Callable[[], object] = lambda: None
) -> None:
    """Run *command* on *folder* and wait; *listen* is called now and then, and what it raises stops it.

    Raises Refusal UPLOAD_COMMAND_UNREADABLE, UPLOAD_NOT_STARTED, UPLOAD_FAILED with what it said,
    UPLOAD_TOO_SLOW.
    """
    words = [word.replace(PLACEHOLDER, str(folder)) for word in words_of(command)]
    with TemporaryFile() as said:
        try:
            run = _started(words, folder, said)
        except OSError as trouble:
            raise Refusal(
                RefusalKind.UPLOAD_NOT_STARTED, program=words[0], reason=trouble.strerror
            ) from trouble
        try:
            code = _ended(run, seconds, listen)
        finally:
            _end(run)
        if code is None:
            raise Refusal(RefusalKind.UPLOAD_TOO_SLOW, minutes=max(1, round(seconds / 60)))
        if code:
            raise Refusal(RefusalKind.UPLOAD_FAILED, code=code, said=_last(said))


def _started(words: Sequence[str], folder: Path, said: IO[bytes]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # noqa: S603 - the municipality's own command, and no shell
        words,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=said,
        stderr=subprocess.STDOUT,
        # What the command starts ends with it.
        start_new_session=os.name != "nt",
    )


def _ended(run: "subprocess.Popen[bytes]", seconds: float, listen: Callable[[], object]) -> int | None:
    """The exit code; None: it takes too long."""
    waited = 0.0
    while waited < seconds:
        listen()
        try:
            return run.wait(_LISTEN)
        except subprocess.TimeoutExpired:
            waited += _LISTEN
    return None


def _end(run: "subprocess.Popen[bytes]") -> None:
    """Nothing of it goes on, whichever way it ended."""
    with suppress(ProcessLookupError, PermissionError):
        if hasattr(os, "killpg"):
            os.killpg(run.pid, signal.SIGKILL)
        elif run.poll() is None:
            run.kill()
    run.wait()


def _last(said: IO[bytes]) -> str:
    """What it said last: readable signs only, on one line."""
    end = said.seek(0, os.SEEK_END)
    said.seek(max(0, end - _SAID))
    words = said.read().decode("utf-8", "replace")
    return " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())
