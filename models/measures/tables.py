"""How measures, moves of their dates and their follow-ups are kept."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, LongText, SortText
from models.kinds import Kind
from models.measures.values import Decision, FollowUpTier, MeasureLabel, MeasureState, Rating


class Measure(Base):
    """What somebody does about a case until a date, or continuously."""

    __tablename__ = "measure"
    __table_args__ = (Index(None, "state", "due_date"),)
    kind = Kind.MEASURE

    title: Mapped[str]
    # Internal: never published.
    description: Mapped[LongText]
    label: Mapped[MeasureLabel] = mapped_column(default=MeasureLabel.MEASURE)
    state: Mapped[MeasureState] = mapped_column(default=MeasureState.PROPOSED)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case_file.id"), index=True)
    responsible_actor_id: Mapped[int | None] = mapped_column(ForeignKey("actor.id"), index=True)
    due_date: Mapped[date | None]
    is_ongoing: Mapped[bool] = mapped_column(default=False)
    follow_up_date: Mapped[date | None]
    proposed_at: Mapped[datetime]
    decided_at_meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    done_on: Mapped[date | None]
    waiting_for: Mapped[str] = mapped_column(default="")
    waiting_since: Mapped[date | None]
    not_done_reason: Mapped[LongText]
    outcome: Mapped[LongText]
    successor_id: Mapped[int | None] = mapped_column(ForeignKey("measure.id"), index=True)
    folded: Mapped[str] = mapped_column(Text, default="")
    sort_key: Mapped[SortText]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class MeasureContributor(Base):
    """An actor who helps with a measure."""

    __tablename__ = "measure_contributor"
    __table_args__ = (Index(None, "measure_id", "actor_id", unique=True),)
    kind = Kind.MEASURE

    measure_id: Mapped[int] = mapped_column(ForeignKey("measure.id", ondelete="CASCADE"))
    actor_id: Mapped[int] = mapped_column(ForeignKey("actor.id"), index=True)

    @property
    def subject_id(self) -> int:
        return self.measure_id


class DueDateMove(Base):
    """Every move of a due date: when, at which meeting, why, from what to what."""

    __tablename__ = "due_date_move"
    kind = Kind.MEASURE

    measure_id: Mapped[int] = mapped_column(ForeignKey("measure.id", ondelete="CASCADE"), index=True)
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    moved_at: Mapped[datetime]
    person: Mapped[str]
    old: Mapped[date | None]
    new: Mapped[date | None]
    reason: Mapped[LongText]

    @property
    def subject_id(self) -> int:
        return self.measure_id


class FollowUp(Base):
    """A dated look at a measure, ending in one of the four decisions."""

    __tablename__ = "follow_up"
    kind = Kind.MEASURE

    measure_id: Mapped[int] = mapped_column(ForeignKey("measure.id", ondelete="CASCADE"), index=True)
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    on: Mapped[date] = mapped_column("on_date")
    tier: Mapped[FollowUpTier]
    rating: Mapped[Rating]
    decision: Mapped[Decision]
    note: Mapped[LongText]
    next_date: Mapped[date | None]
    new_scope: Mapped[LongText]
    successor_id: Mapped[int | None] = mapped_column(ForeignKey("measure.id"), index=True)
    outcome: Mapped[LongText]
    reason: Mapped[LongText]

    @property
    def subject_id(self) -> int:
        return self.measure_id
