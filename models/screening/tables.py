"""How decisions about findings are kept."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from models.base import Base, LongText
from models.kinds import Kind
from models.screening.values import HitDecision, HitKind


class ScreeningDecision(Base):
    """What a person decided about one finding in one field of one thing."""

    __tablename__ = "screening_decision"
    __table_args__ = (Index(None, "subject", "subject_row"),)
    kind = Kind.HISTORY
    unrecorded = frozenset({"words"})
    screened = frozenset({"reason"})

    # Whose words they are: a publication, a meeting's minutes, an answer.
    subject: Mapped[Kind]
    subject_row: Mapped[int]
    field: Mapped[str]
    hit_kind: Mapped[HitKind]
    decision: Mapped[HitDecision]
    # The words that were kept, and stand in the text anyway; "" for what was removed or replaced.
    words: Mapped[LongText]
    reason: Mapped[LongText]
    person: Mapped[str]
    at: Mapped[datetime]

    @property
    def subject_kind(self) -> Kind:
        return self.subject

    @property
    def subject_id(self) -> int:
        return self.subject_row
