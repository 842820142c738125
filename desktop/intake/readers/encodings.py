"""Bytes to text: BOM, then UTF-16 by its NULs, then strict UTF-8, then the old single-byte sets."""

import re
from dataclasses import dataclass

from models.refusals import Refusal, RefusalKind

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SWEDISH = frozenset("åäöÅÄÖ")
_USUAL = frozenset("éÉèüÜøØæÆ–—…’‘”“»«°§½´•€£²³ \u00a0")
_OLD_SETS = ("cp1252", "mac_roman", "cp850")
_SWEDISH_IN_UTF8 = re.compile(rb"\xc3[\xa5\xa4\xb6\x85\x84\x96]")
_ASCII = bytes(range(128))
# Letters of no text; NUL stands in some exports.
_CONTROLS = bytes(set(range(1, 32)) - set(b"\t\n\v\f\r\x1a\x1b"))
_SAMPLE = 200_000
_STRAY = 8
# The share of letters that Swedish has, which an encoding must give, and its lead over the next.
_LEAST, _LEAD, _WHOLE = 0.3, 0.1, 0.9


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    encoding: str
    damaged: bool = False


def decode(content: bytes, encoding: str = "") -> Decoded:
    """The text and the codec that gave it.

    MacRoman and cp850 are guesses that a person must confirm: refused with the codec to give.
    """
    if encoding:
        return _as_told(content, encoding)
    for mark, codec in _BOMS:
        if content.startswith(mark):
            return _strictly(content, codec)
    codec = _utf16_by_its_nuls(content)
    if codec:
        return _strictly(content, codec)
    if _is_no_text(content[:4096]):
        raise Refusal(RefusalKind.FILE_FORMAT_UNKNOWN)
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _mixed_or_old(content)


def _as_told(content: bytes, encoding: str) -> Decoded:
    try:
        text = content.decode(encoding, "replace")
    except LookupError:
        raise Refusal(RefusalKind.ENCODING_UNKNOWN, encoding=encoding) from None
    except UnicodeError as fault:
        raise Refusal(RefusalKind.ENCODING_UNSURE, proposed="utf-8") from fault
    return Decoded(text.removeprefix("\ufeff"), encoding, damaged="\ufffd" in text)


def _strictly(content: bytes, codec: str) -> Decoded:
    try:
        return Decoded(content.decode(codec).removeprefix("\ufeff"), codec)
    except UnicodeDecodeError:
        return Decoded(content.decode(codec, "replace").removeprefix("\ufeff"), codec, damaged=True)


def _utf16_by_its_nuls(content: bytes) -> str:
    start = content[:4096]
    half = len(start) // 2
    if not half:
        return ""
    low, high = start[1::2].count(0), start[0::2].count(0)
    if low > 0.4 * half and high < 0.1 * half:
        return "utf-16-le"
    if high > 0.4 * half and low < 0.1 * half:
        return "utf-16-be"
    return ""


def _is_no_text(start: bytes) -> bool:
    return len(start) - len(start.translate(None, _CONTROLS)) > max(_STRAY, len(start) / 50)


def _mixed_or_old(content: bytes) -> Decoded:
    sample = content.translate(None, _ASCII)[:_SAMPLE]
    pairs = len(_SWEDISH_IN_UTF8.findall(content))
    if pairs > 1 and pairs * 4 > len(sample):
        return Decoded(content.decode("utf-8", "replace"), "utf-8", damaged=True)
    scores = sorted(
        ((_score(sample, codec), -rank, codec) for rank, codec in enumerate(_OLD_SETS)), reverse=True
    )
    (best, _, codec), (second, _, _) = scores[:2]
    if codec != "cp1252" or best < _LEAST or best - second < _LEAD:
        raise Refusal(RefusalKind.ENCODING_UNSURE, proposed=codec)
    usual = sum(letter in _SWEDISH or letter in _USUAL for letter in sample.decode(codec, "replace"))
    return Decoded(content.decode(codec, "replace"), codec, damaged=usual < len(sample) * _WHOLE)


def _score(high_bytes: bytes, codec: str) -> float:
    """The share of letters beyond ASCII that Swedish text has; å ä ö weigh most."""
    letters = high_bytes.decode(codec, "replace")
    found = sum(1.0 if letter in _SWEDISH else 0.6 if letter in _USUAL else 0.0 for letter in letters)
    return found / max(1, len(letters))
