"""How actors and their contact persons are kept."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, SortText
from models.kinds import Kind


class Actor(Base):
    """An organisation, or a unit of one (`parent`: Gata/park under kommunen)."""

    __tablename__ = "actor"
    kind = Kind.ACTOR

    name: Mapped[str] = mapped_column(unique=True)
    short_name: Mapped[str] = mapped_column(default="")
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("actor.id"), index=True)
    # Called to every EST meeting.
    is_member: Mapped[bool] = mapped_column(default=False)
    # Outside the municipality's say: a measure of theirs is waited for (Trafikverket).
    is_external: Mapped[bool] = mapped_column(default=False)
    is_active: Mapped[bool] = mapped_column(default=True)
    sort_key: Mapped[SortText]
    version: Mapped[int] = mapped_column()

    contacts: Mapped[list["ContactPerson"]] = relationship(lazy="raise", cascade="all, delete-orphan")

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class ContactPerson(Base):
    """Whom one calls at an actor, in their role."""

    __tablename__ = "contact_person"
    kind = Kind.ACTOR

    actor_id: Mapped[int] = mapped_column(ForeignKey("actor.id", ondelete="CASCADE"), index=True)
    name: Mapped[str]
    role: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")

    @property
    def subject_id(self) -> int:
        return self.actor_id
