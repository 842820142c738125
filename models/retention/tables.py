"""How retention rules and carried-out disposals are kept."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, LongText
from models.kinds import Kind
from models.retention.values import RecordType, RunsFrom


class RetentionRule(Base):
    """How long one record type is kept, and the decision that says so; one rule per type."""

    __tablename__ = "retention_rule"
    kind = Kind.RETENTION

    record_type: Mapped[RecordType] = mapped_column(unique=True)
    # None: kept for good.
    days: Mapped[int | None]
    runs_from: Mapped[RunsFrom]
    # "Dokumenthanteringsplan, KS 2025/0012 § 14"; without one nothing is disposed of.
    decision: Mapped[LongText]
    decided_on: Mapped[date | None]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class Disposal(Base):
    """One time that records were disposed of."""

    __tablename__ = "disposal"
    kind = Kind.DISPOSAL

    at: Mapped[datetime]
    person: Mapped[str]


class DisposedRecord(Base):
    """That a record was there and is gone, by which decision; nothing of what it said."""

    __tablename__ = "disposed_record"
    kind = Kind.DISPOSAL

    disposal_id: Mapped[int] = mapped_column(ForeignKey("disposal.id", ondelete="CASCADE"), index=True)
    record_type: Mapped[RecordType]
    record_id: Mapped[int]
    # From which its time ran, and what it was kept for.
    ran_from: Mapped[date]
    days: Mapped[int]
    decision: Mapped[LongText]

    @property
    def subject_id(self) -> int:
        return self.disposal_id
