"""Letters that no store, search or screen should meet."""

import re
import unicodedata

_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff]"
)
_DOUBLE_ENCODED = re.compile("Ã[¥¤¶…„–\x84\x85\x96]")


def cleaned(text: str) -> str:
    """Without control letters, direction overrides and zero-width spaces; a lone surrogate becomes U+FFFD.

    Letters that a Mac has taken apart ("a" and a ring) are one letter again (NFC).
    """
    if text.isascii() and text.isprintable():
        return text
    plain = _UNWANTED.sub(_instead, text) if _UNWANTED.search(text) else text
    return plain if unicodedata.is_normalized("NFC", plain) else unicodedata.normalize("NFC", plain)


def looks_double_encoded(text: str) -> bool:
    """UTF-8 that was once read as cp1252: "Ã¥" for "å"."""
    return _DOUBLE_ENCODED.search(text) is not None


def _instead(match: re.Match[str]) -> str:
    return "\ufffd" if "\ud800" <= match.group() <= "\udfff" else ""
