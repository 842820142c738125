"""The store: one place to read and write, on an SQLite file or a PostgreSQL database."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Self

from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker

import models.tables  # noqa: F401 - so that every table is known
from desktop import history
from desktop.clock import Clock
from desktop.storage import postgresql, sqlite, touched
from desktop.storage.backups import Backups, is_sound
from desktop.storage.drives import refuse_shared
from desktop.storage.header import schema_of
from desktop.storage.lock import WriterLock
from desktop.storage.touched import ANYTHING
from desktop.storage.troubles import troubles_refused
from desktop.undo import Undo
from models.deeds import Deed
from models.kinds import Changes, Kind
from models.migrations import SCHEMA
from models.people.values import Person
from models.publication import guard
from models.refusals import Refusal, RefusalKind

if TYPE_CHECKING:
    from desktop.storage.neighbours import Neighbours


class Store:
    """What the services ask and change. Safe to use from several threads."""

    def __init__(self, engine: Engine, path: Path | None, person: Person, clock: Clock) -> None:
        self.engine = engine
        self.path = path
        self.person = person
        self.clock = clock
        self.listeners: list[touched.Listener] = [self._forget_disposed]
        self.lock = WriterLock(path) if path else None
        self.backups = Backups(path, clock)
        self._one_writer = threading.RLock()
        self._under_way: Session | None = None
        self._readers = sessionmaker(_for_reading(engine), expire_on_commit=False)
        self._writers = sessionmaker(engine.execution_options(writes=True), expire_on_commit=False)
        self.neighbours = None if path else _neighbours(engine, self._writers, self.listeners)
        self.undo = Undo(self.writing)
        guard.watch(self._writers)
        history.watch(self._writers)
        touched.watch(self._writers, self.listeners)
        self.undo.watch(self._writers)

    @classmethod
    def create(cls, address: str | Path) -> None:
        """Make a new, empty store at *address*; refuse where one is."""
        from desktop.storage import create  # noqa: PLC0415 - Alembic is slow to load

        if postgresql.is_postgresql(str(address)):
            create.create_postgresql(str(address))
        else:
            create.create_sqlite(Path(address))

    @classmethod
    def open(cls, address: str | Path, person: Person, clock: Clock) -> Self:
        """Open the store at *address*, and upgrade one of an older version.

        On PostgreSQL the login decides who the person is. Refuses what is missing,
        foreign, newer than this program or on a network drive.
        """
        if postgresql.is_postgresql(str(address)):
            return cls._open_postgresql(str(address), person, clock)
        return cls._open_sqlite(Path(address), person, clock)

    @contextlib.contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the store and cannot change it. `session.info` says `clock`."""
        with troubles_refused(self.place), self._readers() as session:
            session.info["clock"] = self.clock
            yield session

    @contextlib.contextmanager
    def writing(self, deed: Deed) -> Iterator[Session]:
        """A session for one deed: committed at the end, nothing stored after an error.

        A deed that is begun within another is a part of it: stored, told and undone with it.
        Refuses while another program holds the store. `session.info` says `deed`, `person` and `clock`.
        """
        with self._one_writer, troubles_refused(self.place):
            if self._under_way is not None:
                yield self._under_way
                return
            self.hold()
            self.backups.daily()
            with self.clock.standing_still(), self._writers.begin() as session:
                session.info.update(deed=deed, person=self.person, clock=self.clock)
                self._under_way = session
                try:
                    yield session
                finally:
                    self._under_way = None

    @property
    def asks_who(self) -> bool:
        """A person says who they are; on PostgreSQL the login does."""
        return self.path is not None

    def seat(self, person: Person) -> None:
        """Every deed from now on is *person*'s; tell `listeners`: other things wait now."""
        with self._one_writer:
            self.person = person
        for listener in self.listeners:
            listener(Changes({Kind.PERSON: frozenset({0})}))

    @property
    def place(self) -> str:
        """Where the store is, as a person would name it; never with a password."""
        return str(self.path or self.engine.url.render_as_string())

    def hold(self) -> None:
        """Be the one program that writes, until closed; refuse with who it is already.

        Looks for damage where the last one died instead of closing.
        """
        if self.lock and self.path and self.lock.take() and not is_sound(self.path):
            self.lock.release()
            raise Refusal(RefusalKind.STORE_DAMAGED)

    def listen(self) -> None:
        """Hear from now on what other desks store, and tell `listeners`; on a thread of its own."""
        if self.neighbours:
            self.neighbours.listen()

    def close(self) -> None:
        if self.neighbours:
            self.neighbours.close()
        self.engine.dispose()
        if self.lock:
            self.lock.release()

    def _forget_disposed(self, changes: Changes) -> None:
        """What any desk has disposed of is nowhere remembered, to be undone at this one either."""
        if changes.of(Kind.DISPOSAL) - ANYTHING.of(Kind.DISPOSAL):
            self.undo.forget()

    @classmethod
    def _open_sqlite(cls, path: Path, person: Person, clock: Clock) -> Self:
        refuse_shared(path)
        if schema_of(path) < SCHEMA:
            _upgrade_sqlite(path, clock)
        return cls(sqlite.open_sqlite(path), path, person, clock)

    @classmethod
    def _open_postgresql(cls, address: str, person: Person, clock: Clock) -> Self:
        from desktop.storage import upgrade  # noqa: PLC0415 - Alembic is slow to load

        engine = postgresql.open_postgresql(address)
        try:
            upgrade.upgrade_postgresql(engine)
        except Refusal:
            engine.dispose()
            raise
        return cls(engine, None, Person(postgresql.login(engine), person.role), clock)


def _for_reading(engine: Engine) -> Engine:
    if engine.dialect.name == "sqlite":
        return engine
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def _neighbours(
    engine: Engine, sessions: sessionmaker[Session], listeners: list[touched.Listener]
) -> Neighbours:
    from desktop.storage.neighbours import Neighbours  # noqa: PLC0415 - only a shared store has any

    neighbours = Neighbours(engine, listeners)
    neighbours.watch(sessions)
    return neighbours


def _upgrade_sqlite(path: Path, clock: Clock) -> None:
    from desktop.storage.upgrade import upgrade_sqlite  # noqa: PLC0415 - Alembic is slow to load

    lock = WriterLock(path)
    lock.take()
    try:
        upgrade_sqlite(path, Backups(path, clock).before_upgrade)
    finally:
        lock.release()
