"""All that a PDF holds, in every way in which words could hide in it."""

import re
import subprocess
import zlib
from pathlib import Path

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
_OCTAL = re.compile(rb"\\([0-3][0-7]{2})")
_HEX = re.compile(rb"<([0-9A-Fa-f\s]+)>")


class Opened:
    """A PDF taken apart, once, to be searched for many words."""

    def __init__(self, printed: bytes, folder: Path) -> None:
        self._bytes = _bytes_of(printed)
        self._readings = [(name, _flowing(text)) for name, text in _readings(printed, folder)]

    def where(self, words: str) -> list[str]:
        """Where the words stand in the file, if anywhere: in bytes, or in what a reader shows or says."""
        found = [name for name, held in self._bytes if any(way in held for way in _ways(words))]
        return found + [name for name, text in self._readings if _flowing(words) in text]


def _ways(words: str) -> list[bytes]:
    plain = words.lower()
    return [plain.encode(), plain.encode("latin1", "ignore"), plain.encode("utf-16-be")]


def _bytes_of(printed: bytes) -> list[tuple[str, bytes]]:
    """The file and each of its streams: as they are, unpacked, unescaped, and their hex read."""
    held = [("file", printed)]
    for number, stream in enumerate(_STREAM.findall(printed)):
        held.append((f"stream {number}", stream))
        try:
            held.append((f"unpacked {number}", zlib.decompressobj().decompress(stream)))
        except zlib.error:
            continue
    unescaped = [(name, _OCTAL.sub(lambda hit: bytes([int(hit[1], 8)]), each)) for name, each in held]
    hexed = [(f"hex in {name}", b"".join(map(_read_hex, _HEX.findall(each)))) for name, each in held]
    return [(name, _lowered(each)) for name, each in (*held, *unescaped, *hexed)]


def _read_hex(digits: bytes) -> bytes:
    packed = b"".join(digits.split())
    return bytes.fromhex((packed + b"0" * (len(packed) % 2)).decode())


def _lowered(held: bytes) -> bytes:
    return held.decode("latin1").lower().encode("latin1", "replace") + held.lower()


def _readings(printed: bytes, folder: Path) -> list[tuple[str, str]]:
    """Text through the fonts' own maps, the structure with its alternatives, the facts, the bookmarks."""
    file = folder / "searched.pdf"
    file.write_bytes(printed)
    commands = {
        "text": ["pdftotext", file, "-"],
        "raw text": ["pdftotext", "-raw", file, "-"],
        "structure": ["pdfinfo", "-struct-text", file],
        "facts": ["pdfinfo", file],
        "metadata": ["pdfinfo", "-meta", file],
        "bookmarks": ["pdftohtml", "-xml", "-stdout", "-i", file],
    }
    return [
        (name, subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        for name, command in commands.items()
    ]


def _flowing(text: str) -> str:
    """As it is read: broken lines and hyphens at their ends joined, capitals left aside."""
    return " ".join(re.sub(r"-\n", "", text).lower().split())
