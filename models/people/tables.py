"""How the people who use the desk are kept."""

from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base
from models.kinds import Kind


class DeskPerson(Base):
    __tablename__ = "person"
    kind = Kind.PERSON

    name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str] = mapped_column(default="")
