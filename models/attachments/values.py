"""The shapes in which attachments travel."""

from dataclasses import dataclass
from datetime import datetime

from models.kinds import Kind
from models.reports.values import Position


@dataclass(frozen=True, slots=True)
class Owner:
    """What a file is attached to: a report, a case or a measure."""

    kind: Kind
    id: int


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """A file as a panel shows it; `size` in bytes, `width` and `height` in pixels of a picture."""

    id: int
    owner: Owner
    name: str
    media_type: str
    size: int
    width: int | None
    height: int | None
    # A small JPEG, of a picture only.
    thumbnail: bytes | None
    # Where the photo says it was taken.
    position: Position | None
    added_at: datetime
    person: str

    @property
    def is_picture(self) -> bool:
        """One that we can read, and so can clean of what it tells of its maker."""
        return self.thumbnail is not None

    @property
    def may_leave(self) -> bool:
        """A picture is drawn anew as it leaves; a film, or one we cannot read, may tell of its maker."""
        return self.is_picture or not self.media_type.startswith(("image/", "video/"))

    @property
    def may_tell_place(self) -> bool:
        """The original bears a place, or may: of what we cannot read we cannot know."""
        return self.position is not None or not self.may_leave
