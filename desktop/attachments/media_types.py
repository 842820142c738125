"""What a file is, found from its bytes; what can run as a program is refused."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping

from desktop.attachments.names import ending_of, with_ending
from desktop.attachments.running import CAN_RUN, refuse_members, refuse_running
from models.refusals import Refusal, RefusalKind

UNKNOWN = "application/octet-stream"
TEXT = "text/plain"
# The endings that a type may have; the first is given to a file with another.
ENDINGS: Mapping[str, tuple[str, ...]] = {
    "image/jpeg": (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"),
    "image/png": (".png",),
    "image/gif": (".gif",),
    "image/webp": (".webp",),
    "image/tiff": (".tif", ".tiff"),
    "image/bmp": (".bmp",),
    "image/avif": (".avif",),
    "image/heic": (".heic", ".heif"),
    "video/mp4": (".mp4", ".m4v", ".3gp"),
    "video/quicktime": (".mov",),
    "video/webm": (".webm", ".mkv"),
    "audio/mp4": (".m4a",),
    "audio/mpeg": (".mp3",),
    "audio/ogg": (".ogg", ".opus", ".oga"),
    "audio/wav": (".wav",),
    "application/pdf": (".pdf",),
    "application/rtf": (".rtf",),
    "application/zip": (".zip", ".kmz"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (".docx",),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": (".xlsx",),
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": (".pptx",),
    "application/vnd.oasis.opendocument.text": (".odt",),
    "application/vnd.oasis.opendocument.spreadsheet": (".ods",),
    "application/vnd.oasis.opendocument.presentation": (".odp",),
    "application/x-ole-storage": (".doc", ".xls", ".ppt", ".msg"),
    TEXT: (".txt", ".csv", ".tsv", ".log", ".md", ".json", ".geojson", ".xml", ".kml", ".gpx",
           ".eml", ".ics", ".vcf"),
}  # fmt: skip

_OF_PEOPLE = ("image/", "video/", "audio/", "application/pdf", "application/rtf")
_OF_WORDS = (".docx", ".doc", ".odt", ".pptx", ".ppt", ".odp", ".msg", ".eml")

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"{\\rtf", "application/rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"\xff\xf3", "audio/mpeg"),
)
_BRANDS = {
    b"heic": "image/heic", b"heix": "image/heic", b"hevc": "image/heic", b"mif1": "image/heic",
    b"msf1": "image/heic", b"avif": "image/avif", b"avis": "image/avif", b"qt  ": "video/quicktime",
    b"M4A ": "audio/mp4",
}  # fmt: skip
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav"}
_OFFICE = {
    "word/": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt/": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
_BITMAP_HEADERS = frozenset({12, 40, 52, 56, 64, 108, 124})


def media_type_of(content: bytes) -> str:
    """The type of the bytes, `UNKNOWN` where they are of no kind we know.

    Raises Refusal FILE_CAN_RUN for a program, a script, a page for a browser or a document with macros.
    """
    refuse_running(content)
    for start, media_type in _STARTS:
        if content.startswith(start):
            return media_type
    if content.startswith(b"PK\x03\x04"):
        return _packed(content)
    if content[4:8] == b"ftyp":
        return _BRANDS.get(content[8:12], "video/mp4")
    if content.startswith(b"RIFF"):
        return _RIFF.get(content[8:12], UNKNOWN)
    if content.startswith(b"BM") and int.from_bytes(content[14:18], "little") in _BITMAP_HEADERS:
        return "image/bmp"
    return _text_or_unknown(content)


def holds_no_table(name: str) -> bool:
    """Whether a file so named is a picture, a film, a letter: nothing that rows are read from."""
    ending = ending_of(name)
    return ending in _OF_WORDS or any(
        ending in endings for media_type, endings in ENDINGS.items() if media_type.startswith(_OF_PEOPLE)
    )


def named_for(name: str, media_type: str) -> str:
    """The safe *name* with an ending that tells the truth, so that no other program is set on the bytes.

    Raises Refusal FILE_CAN_RUN for an ending that a system would run.
    """
    ending = ending_of(name)
    if ending in CAN_RUN:
        raise Refusal(RefusalKind.FILE_CAN_RUN)
    if media_type == UNKNOWN or ending in ENDINGS[media_type]:
        return name
    is_anothers = any(ending in endings for endings in ENDINGS.values())
    return with_ending(name, ENDINGS[media_type][0], instead=is_anothers)


def clean_type(media_type: str) -> str:
    """What a picture becomes as it leaves: PNG where it was drawn or see-through, else JPEG."""
    return "image/png" if media_type in {"image/png", "image/gif"} else "image/jpeg"


def _packed(content: bytes) -> str:
    """A zip is looked into by its list of names alone: nothing of it is ever unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            names = packed.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return UNKNOWN
    refuse_members(names)
    if "[Content_Types].xml" in names:
        return next(
            (kind for folder, kind in _OFFICE.items() if any(name.startswith(folder) for name in names)),
            "application/zip",
        )
    return _open_document(content) if names[:1] == ["mimetype"] else "application/zip"


def _open_document(content: bytes) -> str:
    """An OpenDocument file says its type first of all and not packed."""
    said = re.match(rb"mimetype(application/vnd\.oasis\.opendocument\.[a-z]+)", content[30:120])
    media_type = said[1].decode() if said else ""
    return media_type if media_type in ENDINGS else "application/zip"


def _text_or_unknown(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return TEXT
    return UNKNOWN if re.search(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]", content) else TEXT
