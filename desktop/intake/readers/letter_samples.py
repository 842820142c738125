"""The same line of a file in the letters of each set that it may be written in, for a person to choose."""

from collections.abc import Mapping, Sequence

OLD_SETS = ("cp1252", "mac_roman", "cp850")
_HIGH = bytes(range(0x80, 0x100))
# The line with the most such letters of so many is shown.
_LINES = 200
_LONGEST = 22


def letter_samples(content: bytes, codecs: Sequence[str] = OLD_SETS) -> Mapping[str, str]:
    """Codec → some words around the first letter beyond ASCII; empty where the file has none.

    Two codecs that say the same are told apart by nothing: only the first of them is given.
    """
    line = max(content.split(b"\n")[:_LINES], key=_beyond_ascii)
    at = next((index for index, byte in enumerate(line) if byte in _HIGH), None)
    if at is None:
        return {}
    # From the beginning of a word or cell near before it.
    start = max(line.rfind(mark, 0, at) for mark in (b" ", b";", b",", b"\t", b'"')) + 1
    part = line[max(start, at - _LONGEST) : at + _LONGEST].strip()
    said: dict[str, str] = {}
    for codec in codecs:
        words = part.decode(codec, "replace")[:_LONGEST]
        if words not in said.values():
            said[codec] = words
    return said


def _beyond_ascii(line: bytes) -> int:
    return len(line.translate(None, bytes(range(0x80))))
