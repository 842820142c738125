"""What can be asked and done about photos and files: show, attach, remove, save, clear."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text

from desktop.attachments import contents
from desktop.attachments.limits import AttachmentLimits
from desktop.attachments.media_types import ENDINGS, clean_type
from desktop.attachments.names import safe_name, with_ending
from desktop.attachments.new_file import LookedAt, NewFile, look_at, read_new
from desktop.attachments.owners import attachments_of, columns, refuse_gone, row_of
from desktop.intake.progress import Tell, unheard
from desktop.intake.tuning import tuning_of
from desktop.store import Store
from desktop.versions import fetch
from desktop.whole_file import write_whole
from models.attachments.tables import Attachment
from models.attachments.values import AttachmentRow, Owner
from models.deeds import Deed
from models.refusals import Refusal, RefusalKind

_OTHER_DESKS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND usename <> current_user"
)


@dataclass(frozen=True, slots=True)
class Added:
    """What came of several files: the ids of those that are kept, and why the others are not."""

    ids: tuple[int, ...]
    refused: tuple[tuple[str, Refusal], ...] = ()


def leaving_name(kept: AttachmentRow) -> str:
    """What a file is called as it leaves."""
    if not kept.is_picture:
        return kept.name
    return with_ending(kept.name, ENDINGS[clean_type(kept.media_type)][0], instead=True)


class Attachments:
    """Nothing that is attached leaves by itself, and nothing of it is ever run."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # Questions

    def of(self, owner: Owner) -> tuple[AttachmentRow, ...]:
        """The files of *owner*, oldest first, then those it has through its reports and their duplicates."""
        with self._store.reading() as session:
            return tuple(map(row_of, attachments_of(session, owner)))

    def content(self, attachment_id: int) -> bytes:
        """The bytes as they came. Raises Refusal GONE."""
        with self._store.reading() as session:
            return contents.fetch_content(session, fetch(session, Attachment, attachment_id).sha256)

    def limits(self) -> AttachmentLimits:
        with self._store.reading() as session:
            return tuning_of(session).attachments

    def leaving(self, attachment_id: int) -> bytes:
        """The file as it may be given to others: a picture is drawn anew, without place, maker and time.

        Raises Refusal GONE, PICTURE_NOT_CLEANABLE for a film or a picture that we cannot read.
        """
        with self._store.reading() as session:
            kept = row_of(fetch(session, Attachment, attachment_id))
        if not kept.may_leave:
            raise Refusal(RefusalKind.PICTURE_NOT_CLEANABLE)
        content = self.content(attachment_id)
        if not kept.is_picture:
            return content
        from desktop.attachments.pictures import clean  # noqa: PLC0415 - Pillow is slow to load

        return clean(content, kept.media_type)

    def unused(self) -> Sequence[str]:
        """The SHA-256 of bytes that nothing refers to: to be cleared, asked before anything can be undone.

        On a shared store there are none while another is there, who might still undo.
        """
        with self._store.reading() as session:
            is_shared = session.get_bind().dialect.name == "postgresql"
            return () if is_shared and session.scalar(_OTHER_DESKS) else contents.unused(session)

    # What is done outside the store

    def save_to(self, attachment_id: int, path: Path) -> None:
        """Write the file as it may be given to others. Raises Refusal as `leaving`; FILE_NOT_WRITABLE."""
        write_whole(path, self.leaving(attachment_id))

    def save_original(self, attachment_id: int, path: Path) -> None:
        """Write the bytes as they came, with all they tell. Raises Refusal GONE, FILE_NOT_WRITABLE."""
        write_whole(path, self.content(attachment_id))

    def copy_to_open(self, attachment_id: int, folder: Path) -> Path:
        """Put a copy under its safe name into an empty *folder*, for another program to show."""
        with self._store.reading() as session:
            kept = fetch(session, Attachment, attachment_id)
            content = contents.fetch_content(session, kept.sha256)
        path = folder / safe_name(kept.name)
        write_whole(path, content)
        path.chmod(0o400)
        return path

    # Deeds

    def add(self, owner: Owner, source: Path | bytes, name: str = "") -> int:
        """Attach one file and say its id.

        Raises Refusal GONE for the owner; for the file FILE_MISSING, FILE_NOT_READABLE, FILE_EMPTY,
        FILE_TOO_LARGE, FILE_CAN_RUN, PICTURE_TOO_LARGE, PICTURE_DAMAGED, PICTURE_HOLDS_MORE.
        """
        added = self.add_many(owner, [NewFile(source, name)])
        for _name, refusal in added.refused:
            raise refusal
        return added.ids[0]

    def add_many(self, owner: Owner, files: Sequence[NewFile], tell: Tell = unheard) -> Added:
        """Attach what can be attached, in one deed. *tell* hears how far it is and may raise to stop it."""
        limits = self.limits()
        taken: list[tuple[LookedAt, str]] = []
        refused: list[tuple[str, Refusal]] = []
        for place, file in enumerate(files):
            tell(place, len(files))
            try:
                taken.append(self._take(file, limits))
            except Refusal as refusal:
                refused.append((safe_name(file.told_name), refusal))
        tell(len(files), len(files))
        return Added(self._attach(owner, taken) if taken else (), tuple(refused))

    def remove(self, attachment_id: int) -> None:
        """Take the file off its owner; undo brings it back. Raises Refusal GONE."""
        with self._store.writing(Deed.ATTACHMENT_REMOVE) as session:
            session.delete(fetch(session, Attachment, attachment_id))

    def clear(self, unused: Sequence[str]) -> None:
        """Remove the bytes that were `unused` when the program started, and still are."""
        if unused:
            with self._store.writing(Deed.ATTACHMENT_REMOVE) as session:
                contents.forget_unused(session, unused)

    def _take(self, file: NewFile, limits: AttachmentLimits) -> tuple[LookedAt, str]:
        """The bytes of one file into the store, where they lie unused until they are attached.

        One by one, so that many large files are never in memory together.
        """
        content = read_new(file, limits)
        seen = look_at(file.told_name, content, limits)
        with self._store.writing(Deed.ATTACHMENT_ADD) as session:
            return seen, contents.keep(session, content)

    def _attach(self, owner: Owner, taken: Sequence[tuple[LookedAt, str]]) -> tuple[int, ...]:
        now, person = self._store.clock.now(), self._store.person.name
        with self._store.writing(Deed.ATTACHMENT_ADD) as session:
            refuse_gone(session, owner)
            rows = [
                Attachment(**columns(owner, seen, sha256), added_at=now, person=person)
                for seen, sha256 in taken
            ]
            session.add_all(rows)
            session.flush()
            return tuple(row.id for row in rows)
