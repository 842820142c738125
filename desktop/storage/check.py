"""Is the store whole? Asks everything that can be asked, and says what was asked."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError

from desktop.storage.answers import Answer, Question
from desktop.storage.upgrade import postgresql_schema
from desktop.store import Store
from models.attachments.tables import Attachment, AttachmentContent
from models.meetings.tables import Minutes
from models.meetings.values import MinutesState
from models.migrations import SCHEMA
from models.reports.tables import Report


def check(store: Store) -> list[Answer]:
    """Ask everything of the store; changes nothing and works while another program writes."""
    with store.engine.execution_options(writes=True).connect() as connection:
        answers = [_asked(connection, question, ask) for question, ask in _questions(store)]
        connection.rollback()
    return answers


def _questions(store: Store) -> Iterator[tuple[Question, Callable[[Connection], tuple[bool, str]]]]:
    yield Question.SCHEMA, _schema
    if store.path:
        yield Question.STRUCTURE, _structure
        yield Question.REFERENCES, _references
        yield Question.SEARCH_INDEX, _search_index
    yield Question.MINUTES, _minutes
    yield Question.ATTACHMENTS, _attachments
    yield Question.UNUSED_ATTACHMENTS, _unused_attachments
    if store.path:
        yield Question.BACKUP, lambda _connection: _newest_backup(store)


def _asked(
    connection: Connection, question: Question, ask: Callable[[Connection], tuple[bool, str]]
) -> Answer:
    try:
        return Answer(question, *ask(connection))
    except DBAPIError as error:
        return Answer(question, is_well=False, found=str(error.orig))


def _schema(connection: Connection) -> tuple[bool, str]:
    if connection.dialect.name == "sqlite":
        schema = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    else:
        schema = postgresql_schema(connection)
    return schema == SCHEMA, str(schema)


def _structure(connection: Connection) -> tuple[bool, str]:
    verdict = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
    return verdict == "ok", verdict


def _references(connection: Connection) -> tuple[bool, str]:
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    return not dangling, str(len(dangling))


def _search_index(connection: Connection) -> tuple[bool, str]:
    """The index against the reports' text; SQLite raises where they differ."""
    connection.exec_driver_sql("INSERT INTO report_search(report_search, rank) VALUES ('integrity-check', 1)")
    return True, str(connection.execute(select(func.count()).select_from(Report)).scalar_one())


def _minutes(connection: Connection) -> tuple[bool, str]:
    """Locked minutes are still, byte for byte, what was locked."""
    locked = select(Minutes.pdf, Minutes.sha256).where(Minutes.state != MinutesState.DRAFT)
    rows = connection.execute(locked).all()
    changed = [sha256 for pdf, sha256 in rows if hashlib.sha256(pdf or b"").hexdigest() != sha256]
    return not changed, str(len(changed) or len(rows))


def _attachments(connection: Connection) -> tuple[bool, str]:
    """Each file is byte for byte what was attached, and none has lost its bytes."""
    kept = connection.execution_options(yield_per=1).execute(
        select(AttachmentContent.sha256, AttachmentContent.data)
    )
    damaged = {sha256 for sha256, data in kept if hashlib.sha256(data).hexdigest() != sha256}
    told = set(connection.scalars(select(Attachment.sha256)))
    lost = told - set(connection.scalars(select(AttachmentContent.sha256)))
    return not (damaged or lost), str(len(damaged | lost) or len(told))


def _unused_attachments(connection: Connection) -> tuple[bool, str]:
    """Bytes without an attachment are no fault: a removal may be undone until the next start."""
    unused = select(AttachmentContent.sha256).except_(select(Attachment.sha256))
    return True, str(len(connection.scalars(unused).all()))


def _newest_backup(store: Store) -> tuple[bool, str]:
    """No backup yet is no fault: the first one is made at the first change."""
    kept = store.backups.kept()
    return True, kept[0].made_at.isoformat(timespec="minutes") if kept else "–"
