"""Writes the history of every deed, and keeps what is needed to undo it."""

import enum
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import event, insert, inspect, select
from sqlalchemy.orm import Session, UOWTransaction, sessionmaker

from desktop.undo import RowChange
from models.base import Base
from models.history import HistoryEntry, HistoryLine
from models.kinds import Kind
from models.screening.changed_text import masked


def watch(sessions: sessionmaker[Session]) -> None:
    """Record every flush of *sessions*, whose `info` holds the `deed`, the `person` and the `clock`."""
    event.listen(sessions, "after_flush", _record)


def note_reading(session: Session, kind: Kind, subject_id: int, what: str) -> None:
    """Record that the session's person has read *what* of one thing, and nothing of what it says."""
    note_told(session, kind, subject_id, what, None)


def note_told(session: Session, kind: Kind, subject_id: int, what: str, told: str | None) -> None:
    """Record what the session's deed did with *what* of one thing, where no row tells it."""
    entry = {
        "at": session.info["clock"].now(),
        "person": session.info["person"].name,
        "deed": session.info["deed"],
        "subject": kind,
        "subject_id": subject_id,
        "field": what,
        "old": None,
        "new": told,
    }
    session.execute(insert(HistoryEntry), [entry])


def lines(session: Session, kind: Kind, subject_id: int) -> list[HistoryLine]:
    """The history of one thing, newest first."""
    wanted = (
        select(HistoryEntry)
        .where(HistoryEntry.subject == kind, HistoryEntry.subject_id == subject_id)
        .order_by(HistoryEntry.at.desc(), HistoryEntry.id.desc())
    )
    return [
        HistoryLine(entry.at, entry.person, entry.deed, entry.field, entry.old, entry.new)
        for entry in session.scalars(wanted)
    ]


def _record(session: Session, _flush: UOWTransaction) -> None:
    changes = [
        *(_made(row) for row in session.new if isinstance(row, Base)),
        *(_changed(row) for row in session.dirty if isinstance(row, Base)),
        *(_removed(row) for row in session.deleted if isinstance(row, Base)),
    ]
    changes = [change for change in changes if change.old != change.new]
    session.info.setdefault("undo", []).append(changes)
    entries = [entry for change in changes for entry in _entries(session, change)]
    if entries:
        # Through the connection: the session would flush again.
        session.connection().execute(insert(HistoryEntry), entries)


def _made(row: Base) -> RowChange:
    return RowChange(type(row), row.id, row.subject_kind, row.subject_id, None, _columns(row))


def _removed(row: Base) -> RowChange:
    return RowChange(type(row), row.id, row.subject_kind, row.subject_id, _columns(row), None)


def _changed(row: Base) -> RowChange:
    old: dict[str, Any] = {}
    new: dict[str, Any] = {}
    for attribute in inspect(row).attrs:
        moved = attribute.history
        if attribute.key in type(row).__mapper__.column_attrs and moved.has_changes():
            old[attribute.key] = moved.deleted[0] if moved.deleted else None
            new[attribute.key] = moved.added[0] if moved.added else None
    return RowChange(type(row), row.id, row.subject_kind, row.subject_id, old, new)


def _columns(row: Base) -> dict[str, Any]:
    unloaded = inspect(row).unloaded
    return {
        attribute.key: getattr(row, attribute.key)
        for attribute in type(row).__mapper__.column_attrs
        if attribute.key not in unloaded
    }


def _entries(session: Session, change: RowChange) -> list[dict[str, Any]]:
    """One line for a row that came or went, one per field for a row that changed."""
    common = {
        "at": session.info["clock"].now(),
        "person": session.info["person"].name,
        "deed": session.info["deed"],
        "subject": change.subject,
        "subject_id": change.subject_id,
    }
    table = change.table.__tablename__
    if change.old is None or change.new is None:
        old, new = _summary(change.table, change.old), _summary(change.table, change.new)
        return [{**common, "field": table, "old": old, "new": new}]
    return [
        {
            **common,
            "field": f"{table}.{key}",
            "old": _told(change.table, key, change.old[key]),
            "new": _told(change.table, key, change.new[key]),
        }
        for key in change.new
        if key not in change.table.unrecorded
    ]


def _summary(table: type[Base], columns: dict[str, Any] | None) -> str | None:
    """What a row is called: its title, name or text, else what it points at; never what is unrecorded."""
    if columns is None:
        return None
    for key in ("title", "name", "text", "reason", "report_id", "actor_id"):
        if columns.get(key) and key not in table.unrecorded:
            return _told(table, key, columns[key])
    return ""


def _told(table: type[Base], key: str, value: object) -> str | None:
    """How a column's value stands in the history, which is never changed afterwards.

    What screening would have removed must not live on there: not even for the moment before it was.
    """
    shown = _shown(value)
    if shown is None or key not in table.screened:
        return shown
    from desktop.screening import hits  # noqa: PLC0415 - slow to load

    return masked(shown, hits(shown))


def _shown(value: object) -> str | None:
    match value:
        case None:
            return None
        case enum.Enum():
            return str(value.value)
        case datetime() | date() | time():
            return value.isoformat()
        case _:
            return str(value)
