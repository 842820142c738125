"""How retention rules and carried-out disposals are kept."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, LongText
from models.kinds import Kind
from models.reports.values import ReportSource
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
    # When its words were out of every byte of the store; None: that is still to be done.
    cleaned_at: Mapped[datetime | None]


class DisposedRecord(Base):
    """That a record was there and is gone, by which decision; nothing of what it said."""

    __tablename__ = "disposed_record"
    kind = Kind.DISPOSAL

    disposal_id: Mapped[int] = mapped_column(ForeignKey("disposal.id", ondelete="CASCADE"), index=True)
    record_type: Mapped[RecordType]
    # An informant's is the report's; 0 where one line stands for a whole log.
    record_id: Mapped[int]
    # With the id it says whether a record in a restored backup is the one that was disposed of.
    made_on: Mapped[date]
    # From which its time ran, and what it was kept for.
    ran_from: Mapped[date]
    days: Mapped[int]
    number: Mapped[int] = mapped_column(default=1)
    # "" where the contact details of one report were erased by hand.
    decision: Mapped[LongText]

    @property
    def subject_id(self) -> int:
        return self.disposal_id


class DisposedOfCase(Base):
    """How many reports of a case that is kept were disposed of."""

    __tablename__ = "disposed_of_case"
    kind = Kind.DISPOSAL

    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id", ondelete="CASCADE"), index=True)
    disposal_id: Mapped[int] = mapped_column(ForeignKey("disposal.id", ondelete="CASCADE"), index=True)
    reports: Mapped[int]

    @property
    def subject_id(self) -> int:
        return self.disposal_id


class DisposedTally(Base):
    """How many reports there were that week, so that old figures can still be told.

    The words of category and area as they stood then: renaming must not rewrite old statistics.
    """

    __tablename__ = "disposed_tally"
    kind = Kind.DISPOSAL

    # Its Monday.
    week: Mapped[date]
    source: Mapped[ReportSource]
    category: Mapped[str]
    area: Mapped[str]
    reports: Mapped[int]


class RetentionHold(Base):
    """One record that is not disposed of although its time has run out, and why."""

    __tablename__ = "retention_hold"
    __table_args__ = (UniqueConstraint("record_type", "record_id"),)
    kind = Kind.RETENTION

    record_type: Mapped[RecordType]
    record_id: Mapped[int]
    reason: Mapped[LongText]
    person: Mapped[str]
    at: Mapped[datetime]
