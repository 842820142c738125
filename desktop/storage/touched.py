"""Collects what a commit touched, and tells it once the commit has held."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from sqlalchemy import event
from sqlalchemy.orm import Session, UOWTransaction, sessionmaker

from models.base import Base
from models.kinds import Changes, Kind

Listener = Callable[[Changes], None]

# After a restore, or a lost connection: everything must be asked again. No thing has the id 0.
ANYTHING = Changes({kind: frozenset({0}) for kind in Kind})


def touch(session: Session, kind: Kind, ids: Iterable[int]) -> None:
    """Announce *ids* with the commit; for bulk statements, which the session does not see."""
    session.info.setdefault("touched", defaultdict(set))[kind].update(ids)


def watch(sessions: sessionmaker[Session], listeners: list[Listener]) -> None:
    """Tell *listeners* of every commit of *sessions*, and of no rollback."""

    def announce(session: Session) -> None:
        touched = session.info.pop("touched", None)
        if touched:
            changes = Changes({kind: frozenset(ids) for kind, ids in touched.items()})
            for listener in listeners:
                listener(changes)

    event.listen(sessions, "after_flush", _collect)
    event.listen(sessions, "after_commit", announce)
    event.listen(sessions, "after_soft_rollback", _forget)


def _collect(session: Session, _flush: UOWTransaction) -> None:
    for stored in (*session.new, *session.dirty, *session.deleted):
        if isinstance(stored, Base):
            touch(session, stored.subject_kind, [stored.subject_id])


def _forget(session: Session, _previous: object) -> None:
    if not session.in_nested_transaction():
        session.info.pop("touched", None)
