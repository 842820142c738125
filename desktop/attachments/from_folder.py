"""Files that an import's rows name, taken from the folder the imported file lies in."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Table, insert
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
    """Attach what the cells name, within the import's own deed.

    *names_by_report* has the cell as it was told, by the report's id. Names are parted by `;`, `|` or a
    line end, by `,` where the whole is no file's name. Only names in the listing of *folder* are ever
    opened, so that no path leads out of it; a link is no file. Web addresses are never fetched. Pasted
    text has no folder and so no files. Files are kept without history, as an import's reports are.
    """
    if not names_by_report:
        return FolderFiles()
    there = _Folder(session, folder)
    now, person = session.info["clock"].now(), session.info["person"].name
    rows, missing = [], []
    for place, (report_id, cell) in enumerate(names_by_report.items()):
        tell(place, len(names_by_report))
        for name in there.named_in(cell):
            try:
                seen, sha256 = there.take(name)
            except Refusal as refusal:
                missing.append(Missing(report_id, name, refusal))
                continue
            owner = Owner(Kind.REPORT, report_id)
            rows.append({**columns(owner, seen, sha256), "added_at": now, "person": person})
    if rows:
        table = Attachment.__table__
        assert isinstance(table, Table)  # noqa: S101 - for the type
        session.connection().execute(insert(table), rows)
    return FolderFiles(len(rows), tuple(missing))


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
