"""What somebody was promised: on Idag when it is due, and on the agenda until it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from desktop.store import Store
from desktop.versions import fetch_version
from models.answers.tables import Promise
from models.answers.values import PromiseEdit, PromiseRow
from models.cases.tables import Case
from models.deeds import Deed
from models.refusals import Refusal, RefusalKind

# Of those that are kept only the latest are listed.
KEPT_SHOWN = 200


class Promises:
    def __init__(self, store: Store) -> None:
        self._store = store

    # Questions

    def rows(self, *, with_kept: bool = False) -> list[PromiseRow]:
        """Those that are not kept, the earliest due first, one without a day last; then those that are."""
        with self._store.reading() as session:
            kept = kept_promises(session) if with_kept else []
            return [*open_promises(session), *kept]

    def of(self, *, case_id: int | None = None, report_ids: Sequence[int] = ()) -> list[PromiseRow]:
        """Those that are not kept and hang on the case or on one of the reports."""
        about = or_(Promise.case_id == case_id if case_id else False, Promise.report_id.in_(report_ids))
        with self._store.reading() as session:
            return open_promises(session, about)

    # Deeds

    def save(self, edit: PromiseEdit) -> int:
        """Note a promise, or change one that is not kept, and give its id.

        Raises Refusal PROMISE_MISSING, CHANGED_MEANWHILE, GONE.
        """
        if not edit.what.strip():
            raise Refusal(RefusalKind.PROMISE_MISSING)
        with self._store.writing(Deed.PROMISE_MAKE if edit.id is None else Deed.PROMISE_EDIT) as session:
            if edit.id is None:
                promise = Promise(promised_on=self._store.clock.today(), person=self._store.person.name)
                promise.report_id, promise.case_id = edit.report_id, edit.case_id
            else:
                promise = fetch_version(session, Promise, edit.id, edit.version)
            promise.what, promise.to_whom = edit.what.strip(), edit.to_whom.strip()
            promise.due_on = edit.due_on
            session.add(promise)
            session.flush()
            return promise.id

    def keep(self, id: int, version: int, how: str = "") -> None:  # noqa: A002 - the promise's id
        """It is kept today."""
        with self._store.writing(Deed.PROMISE_KEEP) as session:
            promise = fetch_version(session, Promise, id, version)
            promise.kept_on, promise.how = self._store.clock.today(), how.strip()

    def take_up(self, id: int, version: int) -> None:  # noqa: A002 - the promise's id
        """It is not kept after all."""
        with self._store.writing(Deed.PROMISE_EDIT) as session:
            promise = fetch_version(session, Promise, id, version)
            promise.kept_on, promise.how = None, ""

    def remove(self, id: int, version: int) -> None:  # noqa: A002 - the promise's id
        """Nothing was promised after all."""
        with self._store.writing(Deed.PROMISE_EDIT) as session:
            session.delete(fetch_version(session, Promise, id, version))


def open_promises(session: Session, about: ColumnElement[bool] | None = None) -> list[PromiseRow]:
    """Those that are not kept, the earliest due first."""
    conditions = [Promise.kept_on.is_(None), *([about] if about is not None else [])]
    found = _found(session, conditions)
    return sorted(found, key=lambda row: (row.due_on or date.max, row.promised_on, row.id))


def due_promises(session: Session, until: date) -> tuple[PromiseRow, ...]:
    """Those to be kept through *until*, or before."""
    return tuple(open_promises(session, Promise.due_on <= until))


def kept_promises(session: Session) -> list[PromiseRow]:
    """The latest that were kept."""
    found = _found(session, [Promise.kept_on.is_not(None)])
    return sorted(found, key=lambda row: (row.kept_on or date.min, row.id), reverse=True)[:KEPT_SHOWN]


def _found(session: Session, conditions: Sequence[ColumnElement[bool]]) -> list[PromiseRow]:
    asked = (
        select(Promise, func.coalesce(Case.title, ""))
        .outerjoin(Case, Case.id == Promise.case_id)
        .where(*conditions)
    )
    return [_row(promise, title) for promise, title in session.execute(asked)]


def _row(promise: Promise, case_title: str) -> PromiseRow:
    return PromiseRow(
        id=promise.id,
        version=promise.version,
        what=promise.what,
        to_whom=promise.to_whom,
        promised_on=promise.promised_on,
        due_on=promise.due_on,
        kept_on=promise.kept_on,
        how=promise.how,
        person=promise.person,
        report_id=promise.report_id,
        case_id=promise.case_id,
        case_title=case_title,
    )
