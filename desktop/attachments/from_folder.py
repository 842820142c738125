"""Files that an import's rows name, taken from the folder the imported file lies in."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.attachments import contents
from desktop.attachments.names import safe_name
from desktop.attachments.new_file import LookedAt, NewFile, look_at, read_new
from desktop.attachments.owners import columns
from desktop.intake.progress import Tell, unheard
from desktop.intake.tuning import tuning_of
from models.attachments.tables import Attachment
from models.attachments.values import Owner
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind

_BETWEEN_NAMES = re.compile(r"[;|\r\n]")
_ADDRESS = re.compile(r"(?i)\s*([a-z][a-z0-9+.-]+://|www\.)")
_FOLDERS = re.compile(r"[/\\]")


@dataclass(frozen=True, slots=True)
class Missing:
    """A name that a row told and that was not attached, and why."""

    report_id: int
    name: str
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class FolderFiles:
    """How many files were attached, and what was not."""

    attached: int = 0
    missing: tuple[Missing, ...] = ()


def attach_from_folder(
    session: Session,
    folder: Path | None,
    names_by_report: Mapping[int, str],
    tell: Tell = unheard,
) -> FolderFiles:
    """Attach what the cells name and the reports do not have yet, within a deed under way.

    *names_by_report* has the cell as it was told, by the report's id. Names are parted by `;`, `|` or a
    line end, by `,` where the whole is no file's name. Only names in the listing of *folder* are ever
    opened, so that no path leads out of it; a link is no file. Web addresses are never fetched. Pasted
    text has no folder and so no files.
    """
    if not names_by_report:
        return FolderFiles()
    there = _Folder(session, folder)
    now, person = session.info["clock"].now(), session.info["person"].name
    attached, missing = 0, []
    for place, (report_id, cell) in enumerate(names_by_report.items()):
        tell(place, len(names_by_report))
        for name in there.named_in(cell):
            try:
                seen, sha256 = there.take(name)
            except Refusal as refusal:
                missing.append(Missing(report_id, name, refusal))
                continue
            if not _has(session, report_id, sha256):
                owner = Owner(Kind.REPORT, report_id)
                session.add(Attachment(**columns(owner, seen, sha256), added_at=now, person=person))
                attached += 1
    session.flush()
    return FolderFiles(attached, tuple(missing))


def _has(session: Session, report_id: int, sha256: str) -> bool:
    """Asking writes what was added before, so that a cell's own repeats are found too."""
    asked = select(Attachment.id).where(Attachment.report_id == report_id, Attachment.sha256 == sha256)
    return session.scalar(asked) is not None


def has_all(attached: Iterable[str], cell: str) -> bool:
    """Whether files of these names are all that the cell names, whatever their endings have become."""
    return _stems(cell) <= {stem for name in attached for stem in _stems(name)}


def _stems(cell: str) -> set[str]:
    parts = _BETWEEN_NAMES.split(cell.replace(",", ";"))
    return {PurePath(_key(part)).stem for part in parts if part.strip()}


class _Folder:
    """The plain files of one folder by their folded names; each is read and kept once."""

    def __init__(self, session: Session, folder: Path | None) -> None:
        self._session = session
        self._limits = tuning_of(session).attachments
        self._paths = dict(_listed(folder)) if folder else {}
        self._taken: dict[Path, tuple[LookedAt, str] | Refusal] = {}

    def named_in(self, cell: str) -> Iterator[str]:
        """The names that a cell holds, each once."""
        parts = (part.strip() for part in _BETWEEN_NAMES.split(cell))
        names = (name for part in parts if part for name in self._apart(part))
        return iter(dict.fromkeys(names))

    def take(self, name: str) -> tuple[LookedAt, str]:
        """Keep the bytes of the file with that name. Raises Refusal as `Attachments.add`; WEB_ADDRESS."""
        if _ADDRESS.match(name):
            raise Refusal(RefusalKind.WEB_ADDRESS)
        path = self._paths.get(_key(name))
        if path is None:
            raise Refusal(RefusalKind.FILE_MISSING, file=safe_name(name))
        if path not in self._taken:
            self._taken[path] = self._keep(path)
        taken = self._taken[path]
        if isinstance(taken, Refusal):
            raise taken
        return taken

    def _apart(self, part: str) -> list[str]:
        if _ADDRESS.match(part) or _key(part) in self._paths:
            return [part]
        return [name.strip() for name in part.split(",") if name.strip()]

    def _keep(self, path: Path) -> tuple[LookedAt, str] | Refusal:
        try:
            content = read_new(NewFile(path), self._limits)
            return look_at(path.name, content, self._limits), contents.keep(self._session, content)
        except Refusal as refusal:
            return refusal


def _listed(folder: Path) -> Iterator[tuple[str, Path]]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_file(follow_symlinks=False):
                    yield _key(entry.name), Path(entry.path)
    except OSError:
        return


def _key(name: str) -> str:
    """The last part of what may be a sender's own path, in any case and composition."""
    return unicodedata.normalize("NFC", _FOLDERS.split(name)[-1].strip()).casefold()
