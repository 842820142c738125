"""How photos and files are kept: what is known of each, and the bytes apart."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from models.attachments.values import Owner
from models.base import Base
from models.kinds import Kind

_ONE_OWNER = " + ".join(
    f"CASE WHEN {column} IS NULL THEN 0 ELSE 1 END" for column in ("report_id", "case_id", "measure_id")
)


class Attachment(Base):
    """A file on one report, one case or one measure."""

    __tablename__ = "attachment"
    __table_args__ = (CheckConstraint(f"{_ONE_OWNER} = 1", name="one_owner"),)
    kind = Kind.ATTACHMENT
    unrecorded = frozenset({"thumbnail", "latitude", "longitude", "sha256"})

    report_id: Mapped[int | None] = mapped_column(ForeignKey("report.id", ondelete="CASCADE"), index=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case_file.id", ondelete="CASCADE"), index=True)
    measure_id: Mapped[int | None] = mapped_column(ForeignKey("measure.id", ondelete="CASCADE"), index=True)
    # SHA-256 in hex of the bytes: where they are found.
    sha256: Mapped[str] = mapped_column(ForeignKey("attachment_content.sha256"), index=True)
    # Safe to show and to save under.
    name: Mapped[str]
    # Found from the bytes: "image/jpeg".
    media_type: Mapped[str]
    # In bytes.
    size: Mapped[int]
    # Pixels, of a picture only.
    width: Mapped[int | None]
    height: Mapped[int | None]
    # A small JPEG without metadata, of a picture only.
    thumbnail: Mapped[bytes | None] = mapped_column(LargeBinary)
    # Where the photo itself says it was taken, in degrees WGS 84: offered as a place, never exported.
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    added_at: Mapped[datetime]
    person: Mapped[str]

    @property
    def owner(self) -> Owner:
        if self.report_id is not None:
            return Owner(Kind.REPORT, self.report_id)
        if self.case_id is not None:
            return Owner(Kind.CASE, self.case_id)
        return Owner(Kind.MEASURE, self.measure_id or 0)

    @property
    def subject_kind(self) -> Kind:
        return self.owner.kind

    @property
    def subject_id(self) -> int:
        return self.owner.id


class AttachmentContent(Base):
    """The bytes of a file, once, whoever has it attached."""

    __tablename__ = "attachment_content"
    kind = Kind.ATTACHMENT
    unrecorded = frozenset({"data", "sha256"})

    sha256: Mapped[str] = mapped_column(unique=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)
