"""How answers and promises are kept."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, LongText
from models.kinds import Kind


class Answer(Base):
    """Our words to the one who told; that it was given stands in the report's feedback."""

    __tablename__ = "answer"
    kind = Kind.REPORT
    # The words are to one person and stand here: the history tells that they were written, and by whom.
    unrecorded = frozenset({"version", "text"})
    screened = frozenset({"text"})

    report_id: Mapped[int] = mapped_column(ForeignKey("report.id", ondelete="CASCADE"), unique=True)
    text: Mapped[LongText]
    written_at: Mapped[datetime]
    person: Mapped[str]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form

    @property
    def subject_id(self) -> int:
        return self.report_id


class Promise(Base):
    """What somebody was promised: on the agenda until it is kept."""

    __tablename__ = "promise"
    kind = Kind.PROMISE

    report_id: Mapped[int | None] = mapped_column(ForeignKey("report.id", ondelete="SET NULL"), index=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case_file.id", ondelete="SET NULL"), index=True)
    # An organisation or a role, never a member of the public by name.
    to_whom: Mapped[str]
    what: Mapped[LongText]
    promised_on: Mapped[date]
    due_on: Mapped[date | None]
    kept_on: Mapped[date | None]
    how: Mapped[LongText]
    person: Mapped[str]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form
