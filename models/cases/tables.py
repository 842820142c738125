"""How cases and their notes are kept."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, LongText, SortText
from models.cases.values import CaseState, CloseReason
from models.kinds import Kind
from models.places.street_line import BOX, StreetLine
from models.reports.values import Precision


class Case(StreetLine, Base):
    """A problem at a place; a case without a place is allowed."""

    __tablename__ = "case_file"
    __table_args__ = (Index(None, "latitude", "longitude"),)
    kind = Kind.CASE
    unrecorded = frozenset({"version", "folded", "sort_key", "touched_at", "line", *BOX})

    title: Mapped[str]
    description: Mapped[LongText]
    state: Mapped[CaseState] = mapped_column(default=CaseState.NEW, index=True)
    category_id: Mapped[int | None] = mapped_column(ForeignKey("category.id"), index=True)
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"), index=True)
    place: Mapped[str] = mapped_column(default="")
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    precision: Mapped[Precision] = mapped_column(default=Precision.UNKNOWN)
    # A person has said which area it is, also where the place lies in another.
    is_area_chosen: Mapped[bool] = mapped_column(default=False)
    opened_at: Mapped[datetime]
    # The last deed on the case or its measures: tells which cases lie still.
    touched_at: Mapped[datetime] = mapped_column(index=True)
    closed_at: Mapped[datetime | None]
    close_reason: Mapped[CloseReason | None]
    close_note: Mapped[LongText]
    # In the diary: "KS 2026/0457"; "" where it is kept in order without one (OSL 5 kap. 1 §).
    registry_number: Mapped[str] = mapped_column(default="")
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("case_file.id"), index=True)
    folded: Mapped[str] = mapped_column(Text, default="")
    sort_key: Mapped[SortText]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class CaseNote(Base):
    """Appended, never changed: two people's notes cannot collide."""

    __tablename__ = "case_note"
    kind = Kind.CASE

    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id", ondelete="CASCADE"), index=True)
    written_at: Mapped[datetime]
    person: Mapped[str]
    text: Mapped[str] = mapped_column(Text)

    @property
    def subject_id(self) -> int:
        return self.case_id
