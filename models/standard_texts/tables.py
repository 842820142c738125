"""How standard texts are kept."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, LongText
from models.kinds import Kind
from models.measures.values import MeasureState
from models.standard_texts.values import TextUse


class StandardText(Base):
    """A text to start from; None in category or state fits all."""

    __tablename__ = "standard_text"
    kind = Kind.STANDARD_TEXT

    use: Mapped[TextUse]
    name: Mapped[str]
    category_id: Mapped[int | None] = mapped_column(ForeignKey("category.id"))
    measure_state: Mapped[MeasureState | None]
    title: Mapped[str] = mapped_column(default="")
    text: Mapped[LongText]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form
