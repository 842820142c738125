"""Writes papers into a folder: all or none, whole, and only over files that are still as we wrote them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from desktop.own_folders import PAPERS_MANIFEST, refuse_site
from desktop.papers.names import numbered
from desktop.papers.values import Paper, PaperFile
from desktop.whole_file import whole_file
from models.refusals import Refusal, RefusalKind

# By meeting, the files that were written: {"7@…": {"åtgärder.xlsx": ["workbook", "<sha256>", …]}}.
MANIFEST = PAPERS_MANIFEST
_Ours = dict[str, list[str]]


def write_papers(
    folder: Path, meeting: str, files: Iterable[PaperFile], wanted: frozenset[Paper]
) -> tuple[PaperFile, ...]:
    """Put the files in *folder* and give them under the names that they have there.

    A file of an earlier call for the same *meeting* is replaced, and removed where it is of a *wanted* kind
    and there is none of that name any more. One that somebody has changed, or that was there before, stays:
    ours is then told apart by a number. Raises Refusal FOLDER_IS_WEBSITE, FOLDER_NOT_WRITABLE,
    FILE_NOT_WRITABLE; the folder is then as it was.
    """
    refuse_site(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        everything = _manifest(folder)
    except OSError as trouble:
        raise Refusal(RefusalKind.FOLDER_NOT_WRITABLE, path=str(folder), reason=trouble.strerror) from trouble
    ours = everything.get(meeting, {})
    placed = _placed(folder, files, ours)
    now = {file.name: [file.paper.value, _sum(file.content)] for file in placed}
    # Known as ours before it is there: a fault between two files leaves nothing that the next call avoids.
    _keep(folder, everything | {meeting: _both(ours, now)})
    with ExitStack() as stack:
        for file in placed:
            stack.enter_context(whole_file(folder / file.name)).write_bytes(file.content)
    gone = {name for name, (kind, *_) in ours.items() if kind in wanted and name not in now}
    for name in gone:
        if _is_as_written(folder / name, ours[name]):
            (folder / name).unlink(missing_ok=True)
    kept = {name: entry for name, entry in ours.items() if name not in gone}
    _keep(folder, everything | {meeting: kept | now})
    return tuple(placed)


def _placed(folder: Path, files: Iterable[PaperFile], ours: Mapping[str, list[str]]) -> list[PaperFile]:
    """The files under names that are free in the folder, or ours and untouched."""
    placed: list[PaperFile] = []
    taken: set[str] = set()
    for file in files:
        name, number = file.name, 1
        while name in taken or not _is_free(folder / name, ours.get(name)):
            number += 1
            name = numbered(file.name, number)
        taken.add(name)
        placed.append(replace(file, name=name))
    return placed


def _is_free(path: Path, written: list[str] | None) -> bool:
    return not path.exists() or (written is not None and _is_as_written(path, written))


def _is_as_written(path: Path, written: list[str]) -> bool:
    return path.is_file() and _sum(path.read_bytes()) in written[1:]


def _both(before: _Ours, now: _Ours) -> _Ours:
    """Each name with the sums of what it held and of what it will hold."""
    return before | {name: [*entry, *before.get(name, [])[1:]] for name, entry in now.items()}


def _manifest(folder: Path) -> dict[str, _Ours]:
    """What earlier calls wrote; never a name that points out of the folder."""
    try:
        kept = json.loads((folder / MANIFEST).read_bytes())
    except (FileNotFoundError, ValueError):
        return {}
    if not isinstance(kept, dict):
        return {}
    return {meeting: _entries(found) for meeting, found in kept.items() if isinstance(found, dict)}


def _entries(found: dict[str, object]) -> _Ours:
    return {
        name: entry
        for name, entry in found.items()
        if name == Path(name).name
        and isinstance(entry, list)
        and all(isinstance(each, str) for each in entry)
    }


def _keep(folder: Path, everything: Mapping[str, _Ours]) -> None:
    with whole_file(folder / MANIFEST) as part:
        part.write_text(json.dumps(everything, ensure_ascii=False, indent=1), "utf-8")


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
