"""A file to a table: the reader is chosen by what the file holds, never by its name."""

from dataclasses import replace
from xml.etree.ElementTree import Element  # only the name; parsing is defusedxml's

from desktop.intake.limits import Limits
from desktop.intake.meaning.personal_numbers import without_personal_numbers
from desktop.intake.options import Options
from desktop.intake.readers import kml_reader, open311_reader
from desktop.intake.readers.csv_reader import read_csv
from desktop.intake.readers.encodings import Decoded, decode
from desktop.intake.readers.geojson_reader import is_geojson, read_geojson
from desktop.intake.readers.json_rows_reader import read_json_rows, rows_within
from desktop.intake.readers.json_text import parsed
from desktop.intake.readers.mending import mend, mended, noticed
from desktop.intake.readers.ods_reader import MIME_TYPE, read_ods
from desktop.intake.readers.packed import unpacking
from desktop.intake.readers.police_reader import is_police_events, read_police_events
from desktop.intake.readers.xlsx_reader import WORKBOOK, read_xlsx
from desktop.intake.readers.xml_text import parsed as parsed_xml
from desktop.intake.readers.xml_text import tag
from desktop.intake.table import Notice, Table
from models.refusals import Refusal, RefusalKind

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
# A GeoPackage is a database that calls itself GPKG, or GP10 as it once did.
_SQLITE, _APPLICATION = b"SQLite format 3\0", slice(68, 72)
_OTHER_BINARY = (b"%PDF", _SQLITE, b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b", b"GIF8", b"{\\rtf")


def read(content: bytes, options: Options = Options(), limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """The table in a file's bytes, or a `Refusal` that says what is in the way."""
    table = _read(content, options, limits)
    table = mended(table) if options.mend_letters else noticed(table)
    return without_personal_numbers(table, drop=options.drop_personal_numbers)


def _read(content: bytes, options: Options, limits: Limits) -> Table:
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise Refusal(RefusalKind.FILE_EMPTY)
    if content.startswith(_ZIP):
        return _read_packed(content, options, limits)
    if content.startswith(_OLE):
        raise Refusal(RefusalKind.FILE_IS_OLD_OR_LOCKED_EXCEL)
    if content.startswith(_SQLITE) and content[_APPLICATION].startswith(b"GP"):
        from desktop.intake.readers.geopackage_reader import read_geopackage  # noqa: PLC0415 - slow to load

        return read_geopackage(content, options.sheet, limits)
    if content.startswith(_OTHER_BINARY):
        raise Refusal(RefusalKind.FILE_FORMAT_UNKNOWN)
    if content.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        return _read_xml(parsed_xml(content), limits)
    decoded = decode(content, options.encoding)
    if decoded.text.lstrip()[:1] == "<":
        return _read_xml(parsed_xml(content), limits)
    return _read_text(decoded, options, limits)


def _read_text(decoded: Decoded, options: Options, limits: Limits) -> Table:
    """Letters are mended before those that are no letters are taken away."""
    said = replace(decoded, text=mend(decoded.text)) if options.mend_letters else decoded
    if said.text.lstrip()[:1] in {"{", "["}:
        table = _read_json(said.text, limits)
    else:
        table = read_csv(said, options.delimiter, limits)
    if said.text == decoded.text:
        return table
    return replace(table, found=replace(table.found, notices=table.found.notices | {Notice.LETTERS_MENDED}))


def _read_packed(content: bytes, options: Options, limits: Limits) -> Table:
    with unpacking(content, limits) as packed:
        names = frozenset(packed.namelist())
        mime_type = packed.read("mimetype").strip() if "mimetype" in names else b""
        map_root = kml_reader.packed_kml(packed) if WORKBOOK not in names else None
    if WORKBOOK in names:
        return read_xlsx(content, options.sheet, limits)
    if mime_type.startswith(MIME_TYPE):
        return read_ods(content, options.sheet, limits)
    if map_root is not None:
        return _read_xml(map_root, limits)
    raise Refusal(RefusalKind.FILE_FORMAT_UNKNOWN)


def _read_xml(root: Element, limits: Limits) -> Table:
    match tag(root):
        case open311_reader.ROOT:
            return open311_reader.read_open311(root, limits)
        case kml_reader.ROOT:
            return kml_reader.read_kml(root, limits)
    raise Refusal(RefusalKind.FILE_FORMAT_UNKNOWN)


def _read_json(text: str, limits: Limits) -> Table:
    source = parsed(text)
    if is_geojson(source.value):
        return read_geojson(source, limits)
    if open311_reader.is_open311(source.value):
        return open311_reader.read_open311_json(source, limits)
    if is_police_events(source.value):
        return read_police_events(source, limits)
    if (rows := rows_within(source.value)) is not None:
        return read_json_rows(source, rows, limits)
    raise Refusal(RefusalKind.FILE_FORMAT_UNKNOWN)
