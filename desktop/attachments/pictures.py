"""Pictures through Pillow: small copies, clean copies, and where a photo says it was taken.

Loaded where a picture is first met: Pillow would make the program start slower.
"""

from __future__ import annotations

import io
import math
import re
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PIL import ExifTags, Image

from desktop.attachments.limits import AttachmentLimits
from desktop.attachments.media_types import clean_type
from models.refusals import Refusal, RefusalKind
from models.reports.values import Position

# For the process, once: `warnings.catch_warnings` around each picture would not be safe in threads.
Image.MAX_IMAGE_PIXELS = AttachmentLimits().picture_pixels
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)

# Never what Pillow hands to another program (EPS) or rarely looks at.
FORMATS = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/gif": "GIF",
    "image/webp": "WEBP",
    "image/tiff": "TIFF",
    "image/bmp": "BMP",
    "image/avif": "AVIF",
}
THUMBNAIL_PIXELS = 320
_THUMBNAIL_QUALITY = 80
_CLEAN_QUALITY = 92
_WHITE = (255, 255, 255)
# EXIF's eight ways to hold a camera.
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_TURNED_ON_SIDE = frozenset({5, 6, 7, 8})
# What makes a picture something else too, for a program that looks for it.
_LOOKED_AT = 65_536
_HIDDEN = re.compile(rb"(?i)<script|<html|<\?php|<!doctype")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Picture:
    """What is known of a picture, the right way up: pixels, a small JPEG without metadata, its own place."""

    width: int
    height: int
    thumbnail: bytes
    position: Position | None


def look(content: bytes, media_type: str, limits: AttachmentLimits) -> Picture:
    """Read the whole picture once.

    Raises Refusal PICTURE_TOO_LARGE before anything is unpacked, PICTURE_DAMAGED for one that ends
    too early or is no picture, PICTURE_HOLDS_MORE for one that is also an archive or a page.
    """
    _refuse_hidden(content)
    with _opened(content, media_type, limits) as image:
        exif = _exif(image)
        turn = _turn(image, exif)
        width, height = image.size[::-1] if turn in _TURNED_ON_SIDE else image.size
        position = _position(exif)
        image.draft("RGB", (THUMBNAIL_PIXELS, THUMBNAIL_PIXELS))
        small = _read(lambda: _upright(_plain(image), turn))
        small.thumbnail((THUMBNAIL_PIXELS, THUMBNAIL_PIXELS))
        return Picture(width, height, _jpeg(small, _THUMBNAIL_QUALITY), position)


def clean(content: bytes, media_type: str) -> bytes:
    """The picture drawn anew, without place, maker, time or anything else about it, as `clean_type` says.

    Raises Refusal as `look` does.
    """
    with _opened(content, media_type, AttachmentLimits()) as image:
        turn = _turn(image, _exif(image))
        if clean_type(media_type) == "image/jpeg":
            return _jpeg(_read(lambda: _upright(_plain(image), turn)), _CLEAN_QUALITY)
        drawn = _read(lambda: _upright(_forgetful(image.convert("RGBA")), turn))
        written = io.BytesIO()
        drawn.save(written, "PNG")
        return written.getvalue()


def _opened(content: bytes, media_type: str, limits: AttachmentLimits) -> Image.Image:
    """Only the header is read here."""
    try:
        image = _read(lambda: Image.open(io.BytesIO(content), formats=[FORMATS[media_type]]))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        raise _too_large(limits) from bomb
    if image.width * image.height > limits.picture_pixels:
        raise _too_large(limits)
    return image


def _read(work: Callable[[], T]) -> T:
    """A damaged or hostile file makes Pillow raise whatever there is: all of it means the same."""
    try:
        return work()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise
    except Exception as fault:
        raise Refusal(RefusalKind.PICTURE_DAMAGED) from fault


def _too_large(limits: AttachmentLimits) -> Refusal:
    return Refusal(RefusalKind.PICTURE_TOO_LARGE, limit=limits.picture_pixels // 1_000_000)


def _refuse_hidden(content: bytes) -> None:
    """Phones put films and more pictures after the first one: those are let be."""
    ends = content[:_LOOKED_AT] + content[-_LOOKED_AT:]
    if b"%PDF-" in content[:1024] or _HIDDEN.search(ends) or _is_archive(content):
        raise Refusal(RefusalKind.PICTURE_HOLDS_MORE)


def _is_archive(content: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            return bool(packed.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return False


def _plain(image: Image.Image) -> Image.Image:
    """In plain colours, what was see-through on white."""
    if image.has_transparency_data:
        seen = image.convert("RGBA")
        ground = Image.new("RGB", image.size, _WHITE)
        ground.paste(seen, mask=seen)
        return ground
    return _forgetful(image.convert("RGB"))


def _forgetful(image: Image.Image) -> Image.Image:
    """Without comments, profiles and texts, which saving would else carry on."""
    drawn = Image.new(image.mode, image.size)
    drawn.paste(image)
    return drawn


def _turn(image: Image.Image, exif: Image.Exif) -> int | None:
    """How the camera was held; Pillow itself turns a TIFF when it reads it."""
    told = exif.get(ExifTags.Base.Orientation)
    return told if told in _TURNS and image.format != "TIFF" else None


def _upright(image: Image.Image, turn: int | None) -> Image.Image:
    return image.transpose(_TURNS[turn]) if turn else image


def _jpeg(image: Image.Image, quality: int) -> bytes:
    written = io.BytesIO()
    image.save(written, "JPEG", quality=quality)
    return written.getvalue()


def _exif(image: Image.Image) -> Image.Exif:
    """What the photo tells of itself; nothing where that cannot be read."""
    try:
        return image.getexif()
    except Exception:  # noqa: BLE001 - as in _read; a photo is not refused for it
        return Image.Exif()


def _position(exif: Image.Exif) -> Position | None:
    """Where the photo was taken; None where it does not say, or says what cannot be."""
    try:
        gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
        latitude = _degrees(gps[ExifTags.GPS.GPSLatitude], gps.get(ExifTags.GPS.GPSLatitudeRef), "S")
        longitude = _degrees(gps[ExifTags.GPS.GPSLongitude], gps.get(ExifTags.GPS.GPSLongitudeRef), "W")
    except Exception:  # noqa: BLE001 - as in _exif
        return None
    is_there = abs(latitude) <= 90 and abs(longitude) <= 180 and (latitude or longitude)  # noqa: PLR2004 - the globe
    return Position(latitude, longitude) if is_there else None


def _degrees(told: tuple[float, float, float], side: object, other_side: str) -> float:
    degrees, minutes, seconds = (float(part) for part in told)
    value = round(degrees + minutes / 60 + seconds / 3600, 6)
    if not math.isfinite(value):
        raise ValueError(told)
    return -value if str(side).strip("\x00 ").upper() == other_side else value
