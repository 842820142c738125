"""A file to a table: the reader is chosen by what the file holds, never by its name."""

from desktop.intake.csv_reader import read_csv
from desktop.intake.encodings import decode
from desktop.intake.geojson_reader import is_geojson, read_geojson
from desktop.intake.json_text import parsed
from desktop.intake.limits import Limits
from desktop.intake.ods_reader import MIME_TYPE, read_ods
from desktop.intake.open311_reader import read_open311
from desktop.intake.options import Options
from desktop.intake.packed import unpacking
from desktop.intake.police_reader import is_police_events, read_police_events
from desktop.intake.table import Table
from desktop.intake.xlsx_reader import WORKBOOK, read_xlsx
from models.refusals import Refusal, RefusalKind

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
_OTHER_BINARY = (b"%PDF", b"SQLite format 3", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b", b"GIF8")


def read(content: bytes, options: Options = Options(), limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """The table in a file's bytes, or a `Refusal` that says what is in the way."""
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise Refusal(RefusalKind.FILE_EMPTY)
    if content.startswith(_ZIP):
        return _read_packed(content, options, limits)
    if content.startswith(_OLE):
        raise Refusal(RefusalKind.FILE_IS_OLD_OR_LOCKED_EXCEL)
    if content.startswith(_OTHER_BINARY):
        raise Refusal(RefusalKind.FILE_FORMAT_UNKNOWN)
    if content.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        return read_open311(content, limits)
    decoded = decode(content, options.encoding)
    if decoded.text.lstrip().startswith("<"):
        raise Refusal(RefusalKind.FILE_FORMAT_UNKNOWN)
    if decoded.text.lstrip().startswith(("{", "[")):
        return _read_json(decoded.text, limits)
    return read_csv(decoded, options.delimiter, limits)


def _read_packed(content: bytes, options: Options, limits: Limits) -> Table:
    with unpacking(content, limits) as packed:
        names = frozenset(packed.namelist())
        mime_type = packed.read("mimetype").strip() if "mimetype" in names else b""
    if WORKBOOK in names:
        return read_xlsx(content, options.sheet, limits)
    if mime_type.startswith(MIME_TYPE):
        return read_ods(content, options.sheet, limits)
    raise Refusal(RefusalKind.FILE_FORMAT_UNKNOWN)


def _read_json(text: str, limits: Limits) -> Table:
    source = parsed(text)
    if is_geojson(source.value):
        return read_geojson(source, limits)
    if is_police_events(source.value):
        return read_police_events(source, limits)
    raise Refusal(RefusalKind.FILE_FORMAT_UNKNOWN)
