"""Takes back the deeds of this session, last first."""

from collections import deque
from collections.abc import Callable, Iterable
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

# Columns that point at a report.
_TO_REPORTS = ("report_id", "duplicate_of_id")
# Final deeds that change nothing which a person would want back.
_NOT_TOLD = frozenset({Deed.UNDO, Deed.PERSON_EDIT})
# What the locked minutes tell of is not taken back behind them; what is disposed of is nowhere remembered.
_FORGETTING = frozenset({Deed.MINUTES_LOCK, Deed.DISPOSE, Deed.CONTACT_ERASE})


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row that came (`old` None), went (`new` None) or changed (the columns that did)."""

    table: type[Base]
    id: int
    subject: Kind
    subject_id: int
    old: dict[str, Any] | None
    new: dict[str, Any] | None


TakeBack = Callable[[Session], None]


@dataclass(frozen=True, slots=True)
class DoneDeed:
    """What was done, as flushes of rows, in the order they were written.

    *bulk* takes back what statements wrote after those, which the session does not see.
    """

    deed: Deed
    flushes: tuple[tuple[RowChange, ...], ...]
    bulk: tuple[TakeBack, ...] = ()


class Undo:
    """The deeds of this session that can be taken back."""

    def __init__(self, writing: Callable[[Deed], AbstractContextManager[Session]]) -> None:
        self._writing = writing
        self._done: deque[DoneDeed] = deque(maxlen=KEPT_DEEDS)
        self._final: Deed | None = None

    def watch(self, sessions: sessionmaker[Session]) -> None:
        event.listen(sessions, "after_commit", self._keep)
        event.listen(sessions, "after_soft_rollback", _forget)

    @property
    def last(self) -> Deed | None:
        """The deed that would be taken back now; None after a final one."""
        return self._done[-1].deed if self._done and self._final is None else None

    @property
    def final(self) -> Deed | None:
        """The final deed that was done last, if that is what was done last."""
        return self._final

    def undo_last(self) -> Deed:
        """Take back the last deed and say which it was.

        Raises Refusal: NOTHING_TO_UNDO; DEED_IS_FINAL where what was done last cannot be taken back;
        CHANGED_SINCE_DEED where somebody has worked on since; GONE where it is not there any more.
        """
        if not self._done:
            raise Refusal(RefusalKind.NOTHING_TO_UNDO)
        if self._final is not None:
            raise Refusal(RefusalKind.DEED_IS_FINAL)
        done = self._done.pop()
        try:
            with self._writing(Deed.UNDO) as session:
                for take_back in reversed(done.bulk):
                    take_back(session)
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
        self._final = None

    def _keep(self, session: Session) -> None:
        flushes = tuple(tuple(changes) for changes in session.info.pop("undo", []) if changes)
        bulk = tuple(session.info.pop("undo_bulk", ()))
        gone = session.info.pop("gone", frozenset())
        deed = session.info.get("deed")
        if deed in _FORGETTING:
            self._done.clear()
        elif deed is Deed.PUBLICATION_PUBLISH:
            # Nor is what the public has read.
            self._done = deque((done for done in self._done if not _reviews(done)), maxlen=KEPT_DEEDS)
        elif (flushes or bulk) and deed is not None and deed not in FINAL:
            self._done.append(DoneDeed(deed, flushes, bulk))
        if deed is not None and (flushes or bulk or deed in FINAL):
            self._final = deed if deed in FINAL - _NOT_TOLD else None
        if gone:
            self._drop(gone, flushes)

    def _drop(self, reports: frozenset[int], flushes: tuple[tuple[RowChange, ...], ...]) -> None:
        """Let go of deeds on reports, and on rows, that are not there any more."""
        rows = {(change.table, change.id) for flush in flushes for change in flush if change.new is None}
        kept = [
            done
            for done in self._done
            if not any(_needs(change, reports, rows) for flush in done.flushes for change in flush)
        ]
        self._done = deque(kept, maxlen=KEPT_DEEDS)


def _forget(session: Session, _previous: object) -> None:
    if not session.in_nested_transaction():
        session.info.pop("undo", None)
        session.info.pop("undo_bulk", None)


def undone_by(session: Session, take_back: TakeBack) -> None:
    """Say how a bulk statement is taken back, before the rows of the deed are."""
    session.info.setdefault("undo_bulk", []).append(take_back)


def removed(session: Session, report_ids: Iterable[int]) -> None:
    """Say which reports a bulk statement removes: deeds on them cannot be taken back."""
    session.info["gone"] = frozenset(report_ids)


def _reviews(done: DoneDeed) -> bool:
    """Whether the deed changed a publication, or what was said or decided of one."""
    return any(change.subject is Kind.PUBLICATION for flush in done.flushes for change in flush)


def _needs(change: RowChange, reports: frozenset[int], rows: set[tuple[type[Base], int]]) -> bool:
    """Whether taking it back needs one of the *reports* or *rows*."""
    columns = {**(change.new or {}), **(change.old or {})}
    return (
        (change.table.__tablename__ == "report" and change.id in reports)
        or (change.new is not None and (change.table, change.id) in rows)
        or any(columns.get(key) in reports for key in _TO_REPORTS)
    )


def _take_back(session: Session, change: RowChange) -> None:
    if change.old is not None and change.new is None:
        session.add(change.table(**change.old))
        return
    row = session.get(change.table, change.id)
    if row is None:
        raise Refusal(RefusalKind.GONE)
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
