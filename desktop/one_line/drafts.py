"""Half a line at an item: kept as it is typed, so that it survives whatever happens to the program.

Written by statements of their own: it is no change to tell of, to record or to undo.
"""

from __future__ import annotations

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from models.meetings.tables import ItemDraft


def draft_of(session: Session, item_id: int) -> str:
    """What stands there; "" where nothing does."""
    asked = select(ItemDraft.words).where(ItemDraft.agenda_item_id == item_id)
    return session.scalar(asked) or ""


def keep_draft(session: Session, item_id: int, words: str) -> None:
    """Keep the words instead of those before; without words nothing is kept."""
    if not words.strip():
        forget_draft(session, item_id)
        return
    kept = session.connection().execute(
        update(ItemDraft).where(ItemDraft.agenda_item_id == item_id).values(words=words)
    )
    if not kept.rowcount:
        session.connection().execute(insert(ItemDraft).values(agenda_item_id=item_id, words=words))


def forget_draft(session: Session, item_id: int) -> None:
    session.connection().execute(delete(ItemDraft).where(ItemDraft.agenda_item_id == item_id))
