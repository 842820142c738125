"""The colour space that an archived PDF must name: sRGB, as an ICC profile of 588 bytes."""

from functools import cache

from PIL import ImageCms

_CREATED = slice(24, 36)
_FIXED_DATE = bytes.fromhex("07ea00010001000000000000")


@cache
def srgb() -> bytes:
    """The profile with a fixed creation date, so that the same content gives the same bytes."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_CREATED] = _FIXED_DATE
    return bytes(profile)
