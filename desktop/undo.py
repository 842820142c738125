"""Takes back the deeds of this session, last first."""

from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import event
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, sessionmaker

from models.base import Base
from models.deeds import FINAL, Deed
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind

KEPT_DEEDS = 200
# What a later change of another field moves too: no reason to refuse an undo.
_DERIVED = frozenset({"version", "folded", "sort_key", "touched_at"})


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row that came (`old` None), went (`new` None) or changed (the columns that did)."""

    table: type[Base]
    id: int
    subject: Kind
    subject_id: int
    old: dict[str, Any] | None
    new: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class DoneDeed:
    """What was done, as flushes of rows, in the order they were written."""

    deed: Deed
    flushes: tuple[tuple[RowChange, ...], ...]


class Undo:
    """The deeds of this session that can be taken back."""

    def __init__(self, writing: Callable[[Deed], AbstractContextManager[Session]]) -> None:
        self._writing = writing
        self._done: deque[DoneDeed] = deque(maxlen=KEPT_DEEDS)

    def watch(self, sessions: sessionmaker[Session]) -> None:
        event.listen(sessions, "after_commit", self._keep)
        event.listen(sessions, "after_soft_rollback", _forget)

    @property
    def last(self) -> Deed | None:
        """The deed that would be taken back now."""
        return self._done[-1].deed if self._done else None

    def undo_last(self) -> Deed:
        """Take back the last deed and say which it was.

        Raises Refusal: NOTHING_TO_UNDO; CHANGED_SINCE_DEED where somebody has worked on since.
        """
        if not self._done:
            raise Refusal(RefusalKind.NOTHING_TO_UNDO)
        done = self._done.pop()
        try:
            with self._writing(Deed.UNDO) as session:
                for flush in reversed(done.flushes):
                    for change in reversed(flush):
                        _take_back(session, change)
                    session.flush()
        except IntegrityError as error:
            # What a row hung on is gone.
            raise Refusal(RefusalKind.CHANGED_SINCE_DEED) from error
        return done.deed

    def forget(self) -> None:
        """Let nothing that is done so far be taken back."""
        self._done.clear()

    def _keep(self, session: Session) -> None:
        flushes = tuple(tuple(changes) for changes in session.info.pop("undo", []) if changes)
        deed = session.info.get("deed")
        if deed is Deed.MINUTES_LOCK:
            # What the locked minutes tell of is not taken back behind them.
            self._done.clear()
        elif flushes and deed is not None and deed not in FINAL:
            self._done.append(DoneDeed(deed, flushes))


def _forget(session: Session, _previous: object) -> None:
    if not session.in_nested_transaction():
        session.info.pop("undo", None)


def _take_back(session: Session, change: RowChange) -> None:
    if change.old is not None and change.new is None:
        session.add(change.table(**change.old))
        return
    row = session.get(change.table, change.id)
    if row is None:
        raise Refusal(RefusalKind.CHANGED_SINCE_DEED)
    after = change.new or {}
    for key, value in after.items():
        if key not in _DERIVED and getattr(row, key) != value:
            raise Refusal(RefusalKind.CHANGED_SINCE_DEED)
    if change.old is None:
        session.delete(row)
    else:
        for key, value in change.old.items():
            if key not in _DERIVED or key == "touched_at":
                setattr(row, key, value)
