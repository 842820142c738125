"""Writes the page into a folder: whole files, renamed into place, nobody else's touched."""

import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from models.refusals import Refusal, RefusalKind

MANIFEST = ".trygghetsbordet.json"
OUR_MARK = b'name="generator" content="Trygghetsbordet"'


def write_site(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make `folder` hold `files`, and remove those that an earlier call wrote and that are gone now.

    Raises Refusal (FOREIGN_PAGE) where a file of that name is not ours, (FOLDER_NOT_WRITABLE) where
    the folder cannot be written; what stood there before is then still whole.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        ours = _written_before(folder)
        _refuse_foreign(folder, files, ours)
        for name, content in files.items():
            _replace(folder / name, content)
        _replace(folder / MANIFEST, json.dumps(sorted(files)).encode())
        for name in ours.difference(files):
            (folder / name).unlink(missing_ok=True)
    except OSError as trouble:
        raise Refusal(RefusalKind.FOLDER_NOT_WRITABLE, path=str(folder), reason=trouble.strerror) from trouble


def _written_before(folder: Path) -> set[str]:
    """The names in our manifest; never one that points out of the folder."""
    try:
        names = json.loads((folder / MANIFEST).read_bytes())
    except (FileNotFoundError, ValueError):
        return set()
    known = names if isinstance(names, list) else []
    return {name for name in known if isinstance(name, str) and name == Path(name).name and name != MANIFEST}


def _refuse_foreign(folder: Path, files: Mapping[str, bytes], ours: set[str]) -> None:
    for name in set(files) - ours:
        path = folder / name
        if path.exists() and OUR_MARK not in path.read_bytes():
            raise Refusal(RefusalKind.FOREIGN_PAGE, path=str(path))


def _replace(path: Path, content: bytes) -> None:
    """A reader, and a crash, meet the old file or the new one, never half of either."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".new", dir=path.parent)
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(handle)
        unfinished.chmod(0o644)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
