"""A file on its way in: read, looked at and named before anything is kept."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path

from desktop.attachments.limits import AttachmentLimits
from desktop.attachments.media_types import ENDINGS, media_type_of, named_for
from desktop.attachments.names import safe_name
from models.refusals import Refusal, RefusalKind
from models.reports.values import Position

# Read as pictures; HEIC is kept, but there is no reader for it.
_PICTURES = frozenset(name for name in ENDINGS if name.startswith("image/")) - {"image/heic"}


@dataclass(frozen=True, slots=True)
class NewFile:
    """Where the bytes are, or the bytes themselves; and the name, where the path does not say it."""

    source: Path | bytes
    name: str = ""

    @property
    def told_name(self) -> str:
        return self.name or (self.source.name if isinstance(self.source, Path) else "")


@dataclass(frozen=True, slots=True)
class LookedAt:
    """What will be known of a file, by the columns of its row."""

    name: str
    media_type: str
    size: int
    width: int | None = None
    height: int | None = None
    thumbnail: bytes | None = None
    position: Position | None = None


def look_at(name: str, content: bytes, limits: AttachmentLimits) -> LookedAt:
    """Find out what the file is.

    A picture that cannot be read whole is refused and not kept as just a file: what calls itself a
    picture here can always be shown, and cleaned before it leaves. Raises Refusal FILE_EMPTY,
    FILE_CAN_RUN, PICTURE_TOO_LARGE, PICTURE_DAMAGED, PICTURE_HOLDS_MORE.
    """
    if not content:
        raise Refusal(RefusalKind.FILE_EMPTY)
    media_type = media_type_of(content)
    truthful = named_for(safe_name(name), media_type)
    if media_type not in _PICTURES:
        return LookedAt(truthful, media_type, len(content))
    from desktop.attachments.pictures import look  # noqa: PLC0415 - Pillow is slow to load

    seen = look(content, media_type, limits)
    return LookedAt(
        truthful, media_type, len(content), seen.width, seen.height, seen.thumbnail, seen.position
    )


def read_new(file: NewFile, limits: AttachmentLimits) -> bytes:
    """The file's bytes, never more than the limit; a folder or a device is no file.

    Raises Refusal FILE_MISSING, FILE_NOT_READABLE, FILE_TOO_LARGE.
    """
    content = (
        file.source if isinstance(file.source, bytes) else _read_path(file.source, limits.attached_bytes)
    )
    if len(content) > limits.attached_bytes:
        raise Refusal(RefusalKind.FILE_TOO_LARGE, limit_mb=limits.attached_bytes // 1_000_000)
    return content


def _read_path(path: Path, most: int) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Refusal(RefusalKind.FILE_NOT_READABLE, file=safe_name(path.name))
        with path.open("rb") as file:
            return file.read(most + 1)
    except (FileNotFoundError, NotADirectoryError) as fault:
        raise Refusal(RefusalKind.FILE_MISSING, file=safe_name(path.name)) from fault
    except (OSError, ValueError) as fault:
        raise Refusal(RefusalKind.FILE_NOT_READABLE, file=safe_name(path.name)) from fault
