"""The history: who changed what, when, from what to what."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base
from models.deeds import Deed
from models.kinds import Kind


class HistoryEntry(Base):
    """One field of one thing, changed by one person in one deed. Never changed afterwards."""

    __tablename__ = "history"
    __table_args__ = (Index(None, "subject", "subject_id", "at"),)
    kind = Kind.HISTORY

    at: Mapped[datetime]
    person: Mapped[str]
    deed: Mapped[Deed]
    subject: Mapped[Kind]
    subject_id: Mapped[int]
    # "case.title" or "report_link": the table, and the column where one column changed.
    field: Mapped[str]
    old: Mapped[str | None] = mapped_column(Text)
    new: Mapped[str | None] = mapped_column(Text)


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line of a thing's history, as a screen shows it."""

    at: datetime
    person: str
    deed: Deed
    field: str
    old: str | None
    new: str | None
