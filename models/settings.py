"""The municipality's own settings, kept in the store."""

from typing import Any

from sqlalchemy import JSON, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base
from models.kinds import Kind


class Setting(Base):
    """One setting by its key; the arms are the only one with bytes."""

    __tablename__ = "setting"
    kind = Kind.SETTING
    unrecorded = frozenset({"version", "data"})

    key: Mapped[str] = mapped_column(unique=True)
    value: Mapped[Any] = mapped_column(JSON, nullable=True)
    data: Mapped[bytes | None] = mapped_column(LargeBinary)
