"""How publications and their reviews are kept."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, LongText
from models.kinds import Kind
from models.measures.values import MeasureState
from models.publication.values import PublicationState, Verdict


class Publication(Base):
    """What the public may read of one measure. A measure without one is "ej aktuell"."""

    __tablename__ = "publication"
    # Its id is its address on the website, which is never given to another.
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy's own form
    kind = Kind.PUBLICATION
    unrecorded = frozenset({"version", "contributors", "times_written"})
    screened = frozenset({"public_title", "public_text", "partner_text", "withdrawal_reason"})

    measure_id: Mapped[int] = mapped_column(ForeignKey("measure.id"), unique=True)
    state: Mapped[PublicationState] = mapped_column(default=PublicationState.PROPOSED, index=True)
    public_title: Mapped[str] = mapped_column(default="")
    public_text: Mapped[LongText]
    # What the partners may read beyond the measure's title: a text of its own, empty at first.
    partner_text: Mapped[LongText]
    # Who last wrote the public words.
    author: Mapped[str] = mapped_column(default="")
    # All who wrote them since the last approval, one name a line: none of them may approve (setting).
    contributors: Mapped[LongText]
    # How many times they were written: by this an undo sees that somebody, at any desk, wrote since.
    times_written: Mapped[int] = mapped_column(default=0)
    published_at: Mapped[datetime | None]
    published_by: Mapped[str] = mapped_column(default="")
    # Not before this day, and not after that one; None: at once, and until further notice.
    publish_from: Mapped[date | None]
    publish_until: Mapped[date | None]
    # What the trace on the website says of one that was public and was taken back.
    withdrawn_at: Mapped[datetime | None]
    withdrawn_by: Mapped[str] = mapped_column(default="")
    withdrawal_reason: Mapped[LongText]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class PublicationReview(Base):
    """One verdict, and the very words it was given on: nothing else than those may go out."""

    __tablename__ = "publication_review"
    kind = Kind.PUBLICATION

    publication_id: Mapped[int] = mapped_column(ForeignKey("publication.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    person: Mapped[str]
    verdict: Mapped[Verdict]
    comment: Mapped[LongText]
    public_title: Mapped[str] = mapped_column(default="")
    public_text: Mapped[LongText]
    # How far the measure had come then; None in what older versions stored.
    measure_state: Mapped[MeasureState | None]

    @property
    def subject_id(self) -> int:
        return self.publication_id


class ReviewComment(Base):
    """What somebody says of one passage, until it is seen to."""

    __tablename__ = "review_comment"
    kind = Kind.PUBLICATION

    publication_id: Mapped[int] = mapped_column(ForeignKey("publication.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    person: Mapped[str]
    # "public_title" or "public_text"; the passage as it stood there, "" for the whole.
    field: Mapped[str]
    passage: Mapped[LongText]
    # Where in the field it began: tells which one is meant where the same words stand twice.
    begins: Mapped[int] = mapped_column(default=0)
    comment: Mapped[LongText]
    seen_to_at: Mapped[datetime | None]
    seen_to_by: Mapped[str] = mapped_column(default="")

    @property
    def subject_id(self) -> int:
        return self.publication_id
