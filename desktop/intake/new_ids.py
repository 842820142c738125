"""Ids for rows that are inserted in bulk."""

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from models.base import Base
from models.history import HistoryEntry


def new_ids(session: Session, table: type[Base], count: int) -> list[int]:
    """Ids that nothing has or had: the history of what an undone import brought must not be inherited."""
    if session.get_bind().dialect.name == "postgresql":
        sequence = text("SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :count)")
        return list(session.scalars(sequence, {"name": table.__tablename__, "count": count}))
    highest = session.scalar(select(func.max(table.id))) or 0
    of_this_kind = select(func.max(HistoryEntry.subject_id)).where(HistoryEntry.subject == table.kind)
    first = max(highest, session.scalar(of_this_kind) or 0) + 1
    return list(range(first, first + count))
