"""Statements over many ids, a few thousand at a time, and what is removed with every kind of record."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from models.attachments.tables import Attachment, AttachmentContent
from models.base import Base
from models.deeds import Deed
from models.history import HistoryEntry
from models.kinds import Kind
from models.screening.tables import ScreeningDecision

_CHUNK = 5_000
# They tell that a person's details were read or erased, and nothing of what they were: a log of its own.
_READINGS = frozenset({Deed.CONTACT_READ, Deed.CONTACT_ERASE})


def chunks(ids: Collection[int]) -> Iterator[list[int]]:
    """The ids in order, as many at a time as a statement takes."""
    ordered = sorted(ids)
    for start in range(0, len(ordered), _CHUNK):
        yield ordered[start : start + _CHUNK]


def remove(
    session: Session,
    column: InstrumentedAttribute[int] | InstrumentedAttribute[int | None],
    ids: Collection[int],
) -> None:
    """Remove the rows whose *column* is one of *ids*."""
    for chunk in chunks(ids):
        _run(session, delete(column.class_).where(column.in_(chunk)))


def let_go(session: Session, column: InstrumentedAttribute[int | None], ids: Collection[int]) -> None:
    """Let the rows that stay point at none of *ids*."""
    for chunk in chunks(ids):
        _run(session, update(column.class_).where(column.in_(chunk)).values({column.key: None}))


def ids_where(
    session: Session,
    table: type[Base],
    column: InstrumentedAttribute[int] | InstrumentedAttribute[int | None],
    ids: Collection[int],
) -> set[int]:
    """The ids of the rows of *table* whose *column* is one of *ids*."""
    found: set[int] = set()
    for chunk in chunks(ids):
        found.update(session.scalars(select(table.id).where(column.in_(chunk))))
    return found


def forget_told(session: Session, kind: Kind, ids: Collection[int]) -> None:
    """Remove what the history and the screening tell of these things: it holds their words."""
    for chunk in chunks(ids):
        told = HistoryEntry.subject_id.in_(chunk), HistoryEntry.subject == kind
        _run(session, delete(HistoryEntry).where(*told, HistoryEntry.deed.not_in(_READINGS)))
        judged = ScreeningDecision.subject_row.in_(chunk), ScreeningDecision.subject == kind
        _run(session, delete(ScreeningDecision).where(*judged))


def remove_attachments(
    session: Session, column: InstrumentedAttribute[int | None], ids: Collection[int]
) -> None:
    """Remove the files of these things, and the bytes that nothing else has attached."""
    hashes: set[str] = set()
    for chunk in chunks(ids):
        hashes.update(session.scalars(select(Attachment.sha256).where(column.in_(chunk))))
    remove(session, column, ids)
    names = sorted(hashes)
    for start in range(0, len(names), _CHUNK):
        _run(session, delete(AttachmentContent).where(_is_unused(names[start : start + _CHUNK])))


def _is_unused(hashes: list[str]) -> ColumnElement[bool]:
    attached = select(Attachment.id).where(Attachment.sha256 == AttachmentContent.sha256).exists()
    return AttachmentContent.sha256.in_(hashes) & ~attached


def _run(session: Session, statement: object) -> None:
    session.execute(statement, execution_options={"synchronize_session": False})  # type: ignore[call-overload]
