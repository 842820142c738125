"""How it is kept that a copy was given out."""

from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, LongText
from models.kinds import Kind


class Disclosure(Base):
    """One copy of a case, a measure or a period, given out with parts masked."""

    __tablename__ = "disclosure"
    kind = Kind.DISCLOSURE

    at: Mapped[datetime]
    person: Mapped[str]
    # The case or measure; both None for a period.
    about: Mapped[Kind | None]
    about_id: Mapped[int | None]
    first_day: Mapped[date | None]
    last_day: Mapped[date | None]
    # The diary number of the request, and the law each mask rests on ("OSL 21 kap. 1 §").
    registry_number: Mapped[str] = mapped_column(default="")
    basis: Mapped[LongText]
    masked_count: Mapped[int]
