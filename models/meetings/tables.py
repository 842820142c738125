"""How meetings, attendance, agenda items and minutes are kept."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, deferred, mapped_column

from models.base import Base, LongText
from models.kinds import Kind
from models.meetings.values import Body, MeetingState, MinutesState, Presence, Section


class Meeting(Base):
    """One EST meeting; the ISO week follows from its date."""

    __tablename__ = "meeting"
    kind = Kind.MEETING

    held_on: Mapped[date] = mapped_column(unique=True)
    # Local wall clock, Europe/Stockholm.
    starts: Mapped[time]
    ends: Mapped[time | None]
    place: Mapped[str] = mapped_column(default="")
    state: Mapped[MeetingState] = mapped_column(default=MeetingState.PLANNED)
    registry_number: Mapped[str] = mapped_column(default="")
    chair: Mapped[str] = mapped_column(default="")
    noted_by: Mapped[str] = mapped_column(default="")
    recipients: Mapped[LongText]
    next_on: Mapped[date | None]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class Attendance(Base):
    """One actor, or a guest without one, at a meeting in a role. No presence is known before it is asked."""

    __tablename__ = "attendance"
    __table_args__ = (Index(None, "meeting_id", "actor_id", unique=True),)
    kind = Kind.MEETING

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    # None: a guest, known by the role alone.
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("actor.id"), index=True)
    role: Mapped[str] = mapped_column(default="")
    person: Mapped[str] = mapped_column(default="")
    presence: Mapped[Presence | None]

    @property
    def subject_id(self) -> int:
        return self.meeting_id


class AgendaItem(Base):
    """One item: of a measure, a case, an area, or of its own."""

    __tablename__ = "agenda_item"
    __table_args__ = (Index(None, "meeting_id", "section", "position"),)
    kind = Kind.MEETING

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    section: Mapped[Section]
    position: Mapped[int] = mapped_column(default=0)
    # It stands where a person has put it: gathering anew leaves it there.
    is_placed: Mapped[bool] = mapped_column(default=False)
    title: Mapped[str] = mapped_column(default="")
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case_file.id"), index=True)
    measure_id: Mapped[int | None] = mapped_column(ForeignKey("measure.id"), index=True)
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"), index=True)
    note: Mapped[LongText]
    decision: Mapped[LongText]
    is_done: Mapped[bool] = mapped_column(default=False)
    # Not before the meeting of this day, or the first one after it.
    parked_to: Mapped[date | None]
    # The item of an earlier meeting that was not reached there, or was parked to this one.
    carried_from_id: Mapped[int | None] = mapped_column(
        ForeignKey("agenda_item.id", ondelete="SET NULL"), index=True
    )
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form

    @property
    def subject_id(self) -> int:
        return self.meeting_id


class ItemDraft(Base):
    """A line that is being written at an item, as far as it has come: it survives that the program is killed.

    Written by statements of its own: half a line is no change to tell of, to record or to undo.
    """

    __tablename__ = "item_draft"
    kind = Kind.MEETING
    unrecorded = frozenset({"words"})

    agenda_item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id", ondelete="CASCADE"), unique=True)
    words: Mapped[LongText]


class Escalation(Base):
    """A matter that the meeting lifts to another body, with what is asked of it and its answer."""

    __tablename__ = "escalation"
    kind = Kind.MEETING

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    body: Mapped[Body]
    matter: Mapped[str]
    asked: Mapped[LongText]
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case_file.id"), index=True)
    measure_id: Mapped[int | None] = mapped_column(ForeignKey("measure.id"), index=True)
    raised_at: Mapped[datetime]
    answered_on: Mapped[date | None]
    answer: Mapped[LongText]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form

    @property
    def subject_id(self) -> int:
        return self.meeting_id


class Minutes(Base):
    """One version of a meeting's minutes. From finalised on, content and PDF never change."""

    __tablename__ = "minutes"
    __table_args__ = (Index(None, "meeting_id", "number", unique=True),)
    kind = Kind.MEETING
    unrecorded = frozenset({"version", "content", "pdf"})

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    # 1, and one more for each correction.
    number: Mapped[int] = mapped_column(default=1)
    state: Mapped[MinutesState] = mapped_column(default=MinutesState.DRAFT)
    finalised_at: Mapped[datetime | None]
    finalised_by: Mapped[str] = mapped_column(default="")
    dispatched_at: Mapped[datetime | None]
    correction_reason: Mapped[LongText]
    # Why what looked like personal data was allowed to stand.
    justification: Mapped[LongText]
    content: Mapped[Any] = deferred(mapped_column(JSON(none_as_null=True), nullable=True))
    pdf: Mapped[bytes | None] = deferred(mapped_column(LargeBinary))
    # SHA-256 of the PDF, in hex.
    sha256: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form

    @property
    def subject_id(self) -> int:
        return self.meeting_id
