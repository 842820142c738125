"""How much a photo or file may ask of us."""

from dataclasses import dataclass, fields

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.settings import Setting

KEY = "attachments"


@dataclass(frozen=True, slots=True)
class AttachmentLimits:
    """Beyond any of these the file is refused; no setting takes pictures above the 40 million pixels here."""

    file_bytes: int = 25_000_000
    pixels: int = 40_000_000


def limits_of(session: Session) -> AttachmentLimits:
    """The municipality's own limits; what was never set has its default."""
    kept = session.scalar(select(Setting.value).where(Setting.key == KEY)) or {}
    known = {entry.name for entry in fields(AttachmentLimits)}
    return AttachmentLimits(**{name: value for name, value in kept.items() if name in known})
