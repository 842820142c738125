"""How safety walks are kept."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, LongText
from models.kinds import Kind
from models.walks.values import WalkKind


class SafetyWalk(Base):
    """One walk; its points are the reports that carry its id."""

    __tablename__ = "safety_walk"
    kind = Kind.WALK

    name: Mapped[str]
    walk_kind: Mapped[WalkKind]
    held_on: Mapped[date]
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"))
    # Who took part, as organisations and roles; where it went.
    participants: Mapped[LongText]
    route: Mapped[LongText]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form
