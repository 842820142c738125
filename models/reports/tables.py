"""How reports, their informants and their imports are kept."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, LongText
from models.kinds import Kind
from models.places.street_line import BOX, StreetLine
from models.reports.values import Facet, Feedback, Precision, ReportSource, ReportState

_HAS_LINE = text("line IS NOT NULL")


class ReportImport(Base):
    """One file taken in: the rows carry its id, so that it can be taken back whole."""

    __tablename__ = "report_import"
    kind = Kind.IMPORT

    source: Mapped[ReportSource]
    # Who sent it, in words: "Karlskogahem"; "" where the source says enough.
    sender: Mapped[str] = mapped_column(default="")
    file_name: Mapped[str]
    # SHA-256 of the file, in hex.
    file_hash: Mapped[str] = mapped_column(index=True)
    imported_at: Mapped[datetime]
    person: Mapped[str]
    # Figures as contracts.md names them: rows, new, same, changed, rejected, …
    counts: Mapped[Any] = mapped_column(JSON)
    # [{"line": 12, "column": "Inkom", "reason": "date-unreadable"}, …]
    rejections: Mapped[Any] = mapped_column(JSON)
    # SHA-256 in hex of the file's headers, and what the person said of such a file: remembered per sender.
    headers_hash: Mapped[str] = mapped_column(default="", index=True)
    said: Mapped[Any] = mapped_column(JSON, default=dict)
    # [[59.3262, 14.5238], …]: coordinates that were refused as fall-back points.
    fallback_points: Mapped[Any] = mapped_column(JSON, default=list)
    undone_at: Mapped[datetime | None]


class Report(StreetLine, Base):
    """One row from one source. `text` is the sender's own and never changes."""

    __tablename__ = "report"
    __table_args__ = (
        Index(None, "source", "sender", "external_id", unique=True),
        Index(None, "state", "received_at"),
        Index(None, "latitude", "longitude"),
        # The streets among them, which are few: whether one passes a place must be asked of each.
        Index("ix_report_line", *BOX, sqlite_where=_HAS_LINE, postgresql_where=_HAS_LINE),
    )
    kind = Kind.REPORT
    unrecorded = frozenset({"version", "folded", "sort_key", "line", *BOX})

    # Unique within its source and sender; None for a row without one, which is known by its content.
    external_id: Mapped[str | None]
    source: Mapped[ReportSource]
    sender: Mapped[str] = mapped_column(default="")
    import_id: Mapped[int | None] = mapped_column(ForeignKey("report_import.id"), index=True)
    # Where it stood in its file.
    import_line: Mapped[int | None]
    # SHA-256 in hex of all that the sender wrote: tells "same" from "changed".
    content_hash: Mapped[str] = mapped_column(index=True)
    received_at: Mapped[datetime] = mapped_column(index=True)
    happened_at: Mapped[datetime | None]
    text: Mapped[str] = mapped_column(Text)
    sender_category: Mapped[str] = mapped_column(default="")
    category_id: Mapped[int | None] = mapped_column(ForeignKey("category.id"), index=True)
    facet: Mapped[Facet | None]
    # The place and area in the sender's words.
    place: Mapped[str] = mapped_column(default="")
    sender_area: Mapped[str] = mapped_column(default="")
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"), index=True)
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    precision: Mapped[Precision] = mapped_column(default=Precision.UNKNOWN)
    # A person has said which area it is, also where the place lies in another.
    is_area_chosen: Mapped[bool] = mapped_column(default=False)
    is_outside: Mapped[bool] = mapped_column(default=False)
    is_swapped: Mapped[bool] = mapped_column(default=False)
    is_fallback: Mapped[bool] = mapped_column(default=False)
    is_placed_by_hand: Mapped[bool] = mapped_column(default=False)
    # The place name whose point a person took; "" for a point shown on the map.
    placed_name: Mapped[str] = mapped_column(default="")
    state: Mapped[ReportState] = mapped_column(default=ReportState.NEW)
    dismissal_motive: Mapped[LongText]
    duplicate_of_id: Mapped[int | None] = mapped_column(ForeignKey("report.id"), index=True)
    likely_same_id: Mapped[int | None] = mapped_column(ForeignKey("report.id"), index=True)
    # The walk it was noted on, and its number there.
    walk_id: Mapped[int | None] = mapped_column(ForeignKey("safety_walk.id"), index=True)
    walk_point: Mapped[int | None]
    # In the diary: "KS 2026/0457"; "" where it is kept in order without one (OSL 5 kap. 1 §).
    registry_number: Mapped[str] = mapped_column(default="")
    feedback: Mapped[Feedback] = mapped_column(default=Feedback.NOT_NEEDED)
    feedback_at: Mapped[date | None]
    feedback_how: Mapped[LongText]
    # fold() of text, place, sender's area and category: what a search finds.
    folded: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class Informant(Base):
    """A member of the public who told us, stored apart (GDPR): read by nothing but feedback and disposal."""

    __tablename__ = "informant"
    kind = Kind.REPORT
    unrecorded = frozenset({"name", "email", "phone", "postal_address"})

    report_id: Mapped[int] = mapped_column(ForeignKey("report.id", ondelete="CASCADE"), unique=True)
    name: Mapped[str] = mapped_column(String(200), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(100), default="")
    postal_address: Mapped[str] = mapped_column(String(300), default="")

    @property
    def subject_id(self) -> int:
        return self.report_id


class ReportLink(Base):
    """A report that tells of a case. Many to many; unlinking deletes the row."""

    __tablename__ = "report_link"
    __table_args__ = (Index(None, "report_id", "case_id", unique=True),)
    kind = Kind.REPORT

    report_id: Mapped[int] = mapped_column(ForeignKey("report.id", ondelete="CASCADE"))
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id", ondelete="CASCADE"), index=True)
    linked_at: Mapped[datetime]

    @property
    def subject_id(self) -> int:
        return self.report_id
