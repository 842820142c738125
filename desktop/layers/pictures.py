"""What comes as a tile is looked at before the map sees it: a picture of one tile's size, and no more."""

from __future__ import annotations

import io
from typing import NamedTuple

from PIL import Image

from models.map.layers import TileTrouble

MOST_BYTES = 2_000_000
MOST_PIXELS = 1024
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF")


class Picture(NamedTuple):
    """Media type and content."""

    media_type: str
    content: bytes


class Unusable(Exception):
    """What came is no tile; `trouble` says why."""

    def __init__(self, trouble: TileTrouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


def picture_of(content: bytes) -> Picture:
    """*content* with the type that it has in truth. Raises Unusable NO_PICTURE or TOO_LARGE."""
    image = opened(content)
    return Picture(Image.MIME[image.format or ""], content)


def opened(content: bytes) -> Image.Image:
    """*content* as a picture that has been unpacked. Raises Unusable."""
    if len(content) > MOST_BYTES:
        raise Unusable(TileTrouble.TOO_LARGE)
    try:
        image = Image.open(io.BytesIO(content), formats=_FORMATS)
        _refuse_other_sizes(image)
        image.load()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        raise Unusable(TileTrouble.TOO_LARGE) from bomb
    except (OSError, ValueError, SyntaxError, IndexError, KeyError, MemoryError, TypeError) as fault:
        # Pillow's plug-ins raise all of these for a picture that is not one.
        raise Unusable(TileTrouble.NO_PICTURE) from fault
    return image


def _refuse_other_sizes(image: Image.Image) -> None:
    """From the header alone, before anything is unpacked."""
    if max(image.size) > MOST_PIXELS:
        raise Unusable(TileTrouble.TOO_LARGE)
    if image.width != image.height or getattr(image, "is_animated", False):
        raise Unusable(TileTrouble.NO_PICTURE)
