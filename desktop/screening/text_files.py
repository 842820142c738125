"""The lines of a plain text file, for the command that screens one."""

from pathlib import Path

from desktop.intake.readers.encodings import decode
from models.refusals import Refusal, RefusalKind

LARGEST_MB = 50
MEGABYTE = 1_000_000


def lines(path: Path, encoding: str = "") -> list[str]:
    """The lines without their ends; `encoding` is a codec, else it is detected.

    Raises Refusal FILE_MISSING, FILE_EMPTY, FILE_TOO_LARGE, FILE_IS_NO_TEXT, ENCODING_UNSURE or
    ENCODING_UNKNOWN.
    """
    if not path.is_file():
        raise Refusal(RefusalKind.FILE_MISSING, file=path.name)
    with path.open("rb") as file:
        content = file.read(LARGEST_MB * MEGABYTE + 1)
    if len(content) > LARGEST_MB * MEGABYTE:
        raise Refusal(RefusalKind.FILE_TOO_LARGE, limit_mb=LARGEST_MB)
    text = _decoded(content, encoding, path)
    if not text:
        raise Refusal(RefusalKind.FILE_EMPTY)
    written = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return written[:-1] if not written[-1] else written


def _decoded(content: bytes, encoding: str, path: Path) -> str:
    try:
        text = decode(content, encoding).text
    except Refusal as refusal:
        if refusal.kind is RefusalKind.FILE_FORMAT_UNKNOWN:
            raise Refusal(RefusalKind.FILE_IS_NO_TEXT, file=path.name) from refusal
        raise
    if "\0" in text:
        raise Refusal(RefusalKind.FILE_IS_NO_TEXT, file=path.name)
    return text
