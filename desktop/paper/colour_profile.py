"""The colour space that an archived PDF must name: sRGB, as an ICC profile without a date of its own."""

import struct
from functools import cache
from itertools import accumulate

from PIL import ImageCms

_CREATED = slice(24, 36)
_FIXED_DATE = bytes.fromhex("07ea00010001000000000000")

# sRGB (IEC 61966-2-1) as colours of ICC.1:2001: white, red, green and blue in D50, and its curve.
_WHITE, _COLOURS = (
    (0.9505, 1.0, 1.0891),
    ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410)),
)
_D50 = (0.9642, 1.0, 0.82491)
_STEPS = 1024
_HEADER, _TAG = 128, 12


@cache
def srgb() -> bytes:
    """The profile with a fixed creation date, so that the same content gives the same bytes."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_CREATED] = _FIXED_DATE
    return bytes(profile)


@cache
def srgb_of_version_2() -> bytes:
    """The same as a profile of version 2, which is all that PDF/A-1 (ISO 19005-1, 6.2.2) takes."""
    curve = b"curv\0\0\0\0" + struct.pack(f">I{_STEPS}H", _STEPS, *map(_linear, range(_STEPS)))
    name = b"sRGB IEC61966-2.1\0"
    described = b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(4 + 4 + 2 + 1 + 67)
    blocks = [described, b"text\0\0\0\0No copyright, use freely\0", _xyz(_WHITE), *map(_xyz, _COLOURS)]
    padded = [block + bytes(-len(block) % 4) for block in (*blocks, curve)]
    keys = (b"desc", b"cprt", b"wtpt", b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC")
    places = list(range(len(blocks))) + [len(blocks)] * 3  # one curve for all three colours
    first = _HEADER + 4 + _TAG * len(keys)
    starts = [first, *(first + end for end in accumulate(map(len, padded)))]
    sizes = [len(block) for block in (*blocks, curve)]
    table = b"".join(
        key + struct.pack(">II", starts[place], sizes[place]) for key, place in zip(keys, places, strict=True)
    )
    return _header(starts[-1]) + struct.pack(">I", len(keys)) + table + b"".join(padded)


def _header(size: int) -> bytes:
    made = struct.pack(">I4xI", size, 0x02100000) + b"mntrRGB XYZ " + _FIXED_DATE + b"acsp"
    return made + bytes(28) + b"".join(map(_fixed, _D50)) + bytes(48)


def _linear(step: int) -> int:
    share = step / (_STEPS - 1)
    return round(65535 * (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4))  # noqa: PLR2004 - the standard's own


def _xyz(colour: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(map(_fixed, colour))


def _fixed(number: float) -> bytes:
    """A number as ICC writes it: s15Fixed16."""
    return struct.pack(">i", round(number * 65536))
