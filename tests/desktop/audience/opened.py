"""A file that left, taken apart: every word that any reader of it could find, and every byte, unpacked."""

import base64
import binascii
import email
import email.policy
import io
import quopri
import re
import subprocess
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f\s]{8,})>")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]{24,}={0,2}")
# Blanks and hyphens, soft ones in UTF-8 too.
_GAPS = re.compile(b"(?:[\\s-]|\xc2\xad|\xe2\x80[\x90\x91]|\xef\xbf\xbe)+")
CANARY = re.compile(rb"zq[bcdfghjkmnprstvw]{3}zq")
_DEEPEST = 4


def words_in(name: str, content: bytes) -> dict[str, str]:
    """The canaries that a file holds, each with the reading of it in which the word first stands."""
    found: dict[str, str] = {}
    for way, held in _everything(name, content, 0):
        # UTF-16 is every other byte nought; a broken line parts a word.
        for plain in (held.lower(), _GAPS.sub(b"", held.lower().replace(b"\0", b""))):
            for word in CANARY.findall(plain):
                found.setdefault(word.decode(), way)
    return found


def _everything(name: str, content: bytes, depth: int) -> Iterator[tuple[str, bytes]]:
    """The bytes as they are, and what is packed within them, at every depth."""
    yield name, content
    if depth == _DEEPEST:
        return
    for inner, held in _within(content):
        yield from _everything(f"{name} > {inner}", held, depth + 1)


def _within(content: bytes) -> Iterator[tuple[str, bytes]]:
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            yield "its names", " ".join(packed.namelist()).encode()
            yield from ((each, packed.read(each)) for each in packed.namelist())
    elif content.startswith(b"%PDF"):
        yield from _of_pdf(content)
    elif content.startswith(b"\x1f\x8b"):
        yield "unpacked", zlib.decompress(content, 31)
    elif content.startswith(b"\x89PNG"):
        yield from _of_png(content)
    elif b"X-Unsent" in content[:400] or b"MIME-Version" in content[:400]:
        message = email.message_from_bytes(content, policy=email.policy.default)
        yield "headers", "\n".join(f"{key}: {value}" for key, value in message.items()).encode()
        for part in message.walk():
            if not part.is_multipart():
                yield part.get_filename() or part.get_content_type(), part.get_payload(decode=True) or b""
        yield "quoted", quopri.decodestring(content)
    elif b"base64," in content:
        yield from _of_base64(content)
    if b"BEGIN:VCALENDAR" in content[:200]:
        yield "unfolded", re.sub(rb"\r?\n[ \t]", b"", content)


@cache
def _of_pdf(content: bytes) -> tuple[tuple[str, bytes], ...]:
    """Once for each paper, however many mails it is attached to."""
    return tuple(_parts_of_pdf(content))


def _parts_of_pdf(content: bytes) -> Iterator[tuple[str, bytes]]:
    for number, stream in enumerate(_STREAM.findall(content)):
        try:
            unpacked = zlib.decompressobj().decompress(stream)
        except zlib.error:
            continue
        yield f"stream {number}", unpacked
        yield f"hex of {number}", _hex_of(unpacked)
    yield "hex", _hex_of(content)
    yield from _shown(content)
    yield "without escapes", re.sub(rb"\\([0-7]{3})", lambda hit: bytes([int(hit[1], 8) & 255]), content)


def _hex_of(content: bytes) -> bytes:
    told = (b"".join(digits.split()) for digits in _HEX.findall(content))
    return b" ".join(bytes.fromhex((each + b"0" * (len(each) % 2)).decode()) for each in told)


def _of_png(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The texts beside the picture. Its pixels are drawn from the same values as the other formats."""
    place = 8
    while place + 8 <= len(content):
        length, kind = int.from_bytes(content[place : place + 4]), content[place + 4 : place + 8]
        held = content[place + 8 : place + 8 + length]
        if kind in (b"zTXt", b"iTXt"):
            for start in range(len(held)):
                if held[start : start + 1] == b"\x78":
                    try:
                        yield kind.decode(), zlib.decompressobj().decompress(held[start:])
                    except zlib.error:
                        continue
        place += 12 + length


def _of_base64(content: bytes) -> Iterator[tuple[str, bytes]]:
    for number, found in enumerate(_BASE64.findall(content)):
        try:
            yield f"base64 {number}", base64.b64decode(found + b"=" * (-len(found) % 4))
        except binascii.Error:
            continue


def _shown(content: bytes) -> Iterator[tuple[str, bytes]]:
    """What a reader of a PDF is shown, or is read aloud."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(content)
        file.flush()
        for way, command in {
            "text": ["pdftotext", "-raw", file.name, "-"],
            "spoken": ["pdfinfo", "-struct-text", file.name],
            "facts": ["pdfinfo", file.name],
        }.items():
            yield way, subprocess.run(command, capture_output=True, check=True).stdout


def files_in(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of a folder, and its name: names leave too."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.name, path.read_bytes()
            yield f"the name of {path.name}", path.name.encode()
