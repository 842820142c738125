"""A file's name made safe to show and to save under, on every system."""

import re
import unicodedata
from pathlib import PurePath

# Control and format letters (also those that turn the reading direction), lone surrogates, line ends.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_SEPARATORS = re.compile(r"[/\\]")
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\s*(\.|$))")
_NOTHING_LEFT = "_"
# File systems take 255 bytes; a copy's " (2)" and ".part" must find room.
LONGEST_BYTES = 200
LONGEST_ENDING = 20


def safe_name(name: str) -> str:
    """The last part of *name* without anything that a system or a reader could take amiss.

    No folder, drive or stream, no device's name, no unseen letters, no dot or space at either
    end, at most 200 bytes of UTF-8 with the ending kept. A safe name stays as it is.
    """
    seen = "".join(
        letter for letter in unicodedata.normalize("NFC", name) if unicodedata.category(letter) not in _UNSEEN
    )
    last = next((part for part in reversed(_SEPARATORS.split(seen)) if part.strip(" .")), "")
    kept = _cut(_trimmed(_FORBIDDEN.sub("_", last)))
    if not kept:
        return _NOTHING_LEFT
    return f"_{kept}" if _RESERVED.match(kept) else kept


def ending_of(name: str) -> str:
    """The ending that decides what opens the file: ".pdf", in small letters; "" where there is none."""
    return PurePath(name).suffix.strip().casefold()


def with_ending(name: str, ending: str, *, instead: bool) -> str:
    """The name with another *ending*, put after its own or *instead* of it."""
    stem = name[: len(name) - len(PurePath(name).suffix)] if instead else name
    return _cut(f"{stem}{ending}")


def _trimmed(name: str) -> str:
    """Whitespace of any kind counts as a space."""
    return " ".join(name.split()).strip(" .")


def _cut(name: str) -> str:
    if len(name.encode()) <= LONGEST_BYTES:
        return name
    ending = PurePath(name).suffix
    if len(ending.encode()) > LONGEST_ENDING:
        ending = ""
    stem = name[: len(name) - len(ending)].encode()[: LONGEST_BYTES - len(ending.encode())]
    return _trimmed(stem.decode(errors="ignore")) + ending
