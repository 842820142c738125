"""Other desks on the same PostgreSQL database: tells them what we store, and hears what they do."""

from __future__ import annotations

import json
import threading
import uuid
from collections.abc import Iterator
from typing import cast

import psycopg
from sqlalchemy import Engine, event, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from desktop.storage.touched import ANYTHING, Listener
from models.kinds import Changes, Kind

_CHANNEL = "trygghetsbordet"
# A notice holds less than 8 000 bytes, and only ids: every login may listen.
_IDS_PER_NOTICE = 500
_LISTEN_SECONDS = 0.5
_RECONNECT_SECONDS = 2.0


class Neighbours:
    """Hands what others store to *listeners*, from a thread of its own, from `listen` to `close`."""

    def __init__(self, engine: Engine, listeners: list[Listener]) -> None:
        self._engine = engine
        self._listeners = listeners
        self._own_mark = uuid.uuid4().hex
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._hear_all, name="neighbours", daemon=True)

    def watch(self, sessions: sessionmaker[Session]) -> None:
        """Send a notice with every commit of *sessions*; the database drops it at a rollback."""
        event.listen(sessions, "before_commit", self._tell)

    def listen(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._closing.set()
        if self._thread.is_alive():
            self._thread.join()

    def _tell(self, session: Session) -> None:
        session.flush()
        for kind, ids in session.info.get("touched", {}).items():
            told = sorted(ids)
            for start in range(0, len(told), _IDS_PER_NOTICE):
                some = told[start : start + _IDS_PER_NOTICE]
                notice = json.dumps({"by": self._own_mark, "kind": kind, "ids": some})
                session.execute(
                    text("SELECT pg_notify(:channel, :notice)"), {"channel": _CHANNEL, "notice": notice}
                )

    def _hear_all(self) -> None:
        """Listen again after a lost connection: what was sent meanwhile is gone."""
        while not self._closing.is_set():
            try:
                for changes in self._heard():
                    self._hand_on(changes)
            except (DBAPIError, psycopg.Error):
                self._closing.wait(_RECONNECT_SECONDS)

    def _heard(self) -> Iterator[Changes]:
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql(f"LISTEN {_CHANNEL}")
            yield ANYTHING
            driver = cast("psycopg.Connection", connection.connection.driver_connection)
            while not self._closing.is_set():
                for notice in driver.notifies(timeout=_LISTEN_SECONDS):
                    told = json.loads(notice.payload)
                    if told["by"] != self._own_mark:
                        yield Changes({Kind(told["kind"]): frozenset(told["ids"])})

    def _hand_on(self, changes: Changes) -> None:
        for listener in self._listeners:
            listener(changes)
