"""The site's folder: whole files renamed into place, nobody else's touched, and what would change in it."""

import json
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from desktop.own_folders import SITE_MANIFEST, refuse_papers
from desktop.website.addresses import JSON, measure_number
from models.refusals import Refusal, RefusalKind

MANIFEST = SITE_MANIFEST
ASIDE = ".trygghetsbordet.new"
_MANY = 20
OUR_MARK = b'name="generator" content="Trygghetsbordet"'


class SiteFolder:
    """A folder that the site is written into. What is in it is known by the manifest that we leave there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ours = _written_before(folder)

    # Questions

    def once_out(self) -> frozenset[int]:
        """The numbers of the measures that have a page in it, or had one."""
        return frozenset(number for name in self.ours if (number := measure_number(name)) is not None)

    def titles(self) -> dict[int, str]:
        """The titles of the measures that stand on it now, by number; nothing where that cannot be read."""
        try:
            told: Any = json.loads((self.folder / JSON).read_bytes())
            return {int(each["id"]): str(each["title"]) for each in told["measures"]}
        except (OSError, ValueError, KeyError, TypeError):
            return {}

    def differing(self, files: Mapping[str, bytes]) -> dict[str, bool]:
        """The files that would be written, in their order, and whether there is one of that name now."""
        found: dict[str, bool] = {}
        for name, content in files.items():
            there = self._content(name)
            if there != content:
                found[name] = there is not None
        return found

    def left_over(self, files: Mapping[str, bytes]) -> list[str]:
        """What an earlier call wrote and that does not belong any more."""
        return sorted(name for name in self.ours.difference(files) if (self.folder / name).is_file())

    def refuse_foreign(self, files: Mapping[str, bytes]) -> None:
        """Raises Refusal FOREIGN_PAGE where a file of such a name, or a folder on the way, is not ours.

        FOLDER_HOLDS_PAPERS where letters lie there, which an upload would take along.
        """
        refuse_papers(self.folder)
        home = self.folder.resolve()
        for name in files:
            path = self.folder / name
            if not path.parent.resolve().is_relative_to(home):
                raise Refusal(RefusalKind.FOREIGN_PAGE, path=str(path.parent))
            if name not in self.ours and path.exists() and OUR_MARK not in path.read_bytes():
                raise Refusal(RefusalKind.FOREIGN_PAGE, path=str(path))

    # Deeds

    def write(self, files: Mapping[str, bytes]) -> None:
        """Make the folder hold *files*, written in their order; then remove what is ours and left over.

        Raises Refusal (FOREIGN_PAGE) where something is not ours, (FOLDER_NOT_WRITABLE) where the folder
        cannot be written: every page that stands there then is a whole one, old or new.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self.refuse_foreign(files)
            fresh = self.differing(files)
            # Both, before anything is written: whatever a crash leaves behind is known to be ours.
            self._remember(self.ours.union(files))
            self._put({name: files[name] for name in fresh})
            for name in self.left_over(files):
                self._remove(name)
            self._remember(frozenset(files))
        except OSError as trouble:
            where = str(self.folder)
            raise Refusal(RefusalKind.FOLDER_NOT_WRITABLE, path=where, reason=trouble.strerror) from trouble

    def _content(self, name: str) -> bytes | None:
        try:
            return (self.folder / name).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None

    def _put(self, files: Mapping[str, bytes]) -> None:
        """All are on the disk under other names before the first is renamed into place, in their order.

        A reader, and a crash, meet the old file or the new one, never half of either.
        """
        aside = self.folder / ASIDE
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir()
        try:
            # One flush of all is a tenth of the time of thousands; other systems' does not wait for the disk.
            is_one_flush = sys.platform == "linux" and len(files) > _MANY
            for number, content in enumerate(files.values()):
                _write(aside / str(number), content, flush=not is_one_flush)
            if is_one_flush:
                os.sync()
            for number, name in enumerate(files):
                path = self.folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                (aside / str(number)).replace(path)
        finally:
            shutil.rmtree(aside, ignore_errors=True)

    def _remember(self, names: frozenset[str]) -> None:
        self.ours = names
        content = json.dumps(sorted(names)).encode()
        if self._content(MANIFEST) != content:
            self._put({MANIFEST: content})

    def _remove(self, name: str) -> None:
        path = self.folder / name
        path.unlink(missing_ok=True)
        for folder in path.relative_to(self.folder).parents[:-1]:
            try:
                (self.folder / folder).rmdir()
            except OSError:
                return  # somebody's file lies there


def _written_before(folder: Path) -> frozenset[str]:
    """The names in our manifest; never one that points out of the folder."""
    try:
        names = json.loads((folder / MANIFEST).read_bytes())
    except (OSError, ValueError):
        return frozenset()
    return frozenset(_within(names if isinstance(names, list) else []))


def _within(names: list[object]) -> Iterator[str]:
    for name in names:
        if not isinstance(name, str) or "\\" in name or ":" in name or "\0" in name:
            continue
        parts = PurePosixPath(name).parts
        if (
            parts
            and ".." not in parts
            and not name.startswith("/")
            and not name.startswith((MANIFEST, ASIDE))
        ):
            yield name


def _write(path: Path, content: bytes, *, flush: bool) -> None:
    with path.open("wb") as file:
        file.write(content)
        if flush:
            file.flush()
            os.fsync(file.fileno())
    path.chmod(0o644)
