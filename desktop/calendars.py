"""What the calendar files that we write have in common: ids that stay, so that a moved date moves."""

from __future__ import annotations

from uuid import NAMESPACE_DNS, uuid4, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.history import HistoryEntry
from models.settings import Setting

_KEY = "store-id"
_OURS = uuid5(NAMESPACE_DNS, "trygghetsbordet")


def new_store_id() -> Setting:
    """The row that names a new store, so that no two stores' events are taken for one another."""
    return Setting(key=_KEY, value=str(uuid4()))


def store_id(session: Session) -> str:
    """The store's own name in the world, the same for as long as it lives; a reader may ask.

    A store made before stores were named is known by its first entry of history, which never changes.
    """
    kept = session.scalar(select(Setting.value).where(Setting.key == _KEY))
    return str(kept) if kept else _from_history(session)


def event_uid(store: str, kind: str, row_id: int) -> str:
    """An event's UID (RFC 5545 3.8.4.7), as "meeting-7@<store id>.trygghetsbordet"."""
    return f"{kind}-{row_id}@{store}.trygghetsbordet"


def _from_history(session: Session) -> str:
    asked = select(HistoryEntry.at, HistoryEntry.person).order_by(HistoryEntry.id).limit(1)
    first = session.execute(asked).first()
    return str(uuid5(_OURS, f"{first[0].isoformat()} {first[1]}" if first else ""))
