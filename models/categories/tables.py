"""How categories and senders' own category words are kept."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, SortText
from models.kinds import Kind


class Category(Base):
    __tablename__ = "category"
    kind = Kind.CATEGORY

    # Stable across renaming; None for a municipality's own category.
    key: Mapped[str | None] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(unique=True)
    position: Mapped[int] = mapped_column(default=0)
    is_active: Mapped[bool] = mapped_column(default=True)
    sort_key: Mapped[SortText]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class CategoryAlias(Base):
    """A sender's own word for a category, folded: "önskar mer ljus" → Belysning."""

    __tablename__ = "category_alias"
    kind = Kind.CATEGORY

    folded: Mapped[str] = mapped_column(unique=True)
    category_id: Mapped[int] = mapped_column(ForeignKey("category.id", ondelete="CASCADE"), index=True)

    @property
    def subject_id(self) -> int:
        return self.category_id
