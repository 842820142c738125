"""How large the sheets of an OpenDocument workbook are, before anything that repeats is written out."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError  # only the names; parsing is defusedxml's
from zipfile import ZipFile

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from desktop.intake.limits import Limits
from models.refusals import Refusal, RefusalKind

_CONTENT, _MANIFEST = "content.xml", "META-INF/manifest.xml"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_SHEET, _ROW = f"{_TABLE}table", f"{_TABLE}table-row"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_VALUE_TYPE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}value-type"
_LOCKED = b"encryption-data"
# All sheets together; each cell takes some fifty bytes.
_CELLS_AT_MOST = 8_000_000
_TITLE_ROWS = 100
_MOST_FIGURES = 9


@dataclass(slots=True)
class Extent:
    """How far a sheet is filled, in rows and columns from its corner."""

    rows: int = 0
    columns: int = 0
    has_hidden_rows: bool = False


def measured(packed: ZipFile, limits: Limits) -> list[Extent]:
    """Sheet by sheet. Raises `Refusal` where they are too large, locked, hostile or damaged."""
    try:
        if _LOCKED in packed.read(_MANIFEST):
            raise Refusal(RefusalKind.FILE_LOCKED)
        extents = [_checked(extent, limits) for extent in _extents(packed)]
    except DefusedXmlException as fault:
        raise Refusal(RefusalKind.FILE_HOSTILE) from fault
    except (ParseError, KeyError, LookupError) as fault:
        raise Refusal(RefusalKind.FILE_DAMAGED) from fault
    if sum(extent.rows * extent.columns for extent in extents) > _CELLS_AT_MOST:
        raise Refusal(RefusalKind.FILE_UNPACKS_TOO_LARGE, limit_mb=limits.unpacked_bytes // 1_000_000)
    return extents


def _checked(extent: Extent, limits: Limits) -> Extent:
    if extent.rows > limits.rows + _TITLE_ROWS:
        raise Refusal(RefusalKind.TOO_MANY_ROWS, limit=limits.rows)
    if extent.columns > limits.columns:
        raise Refusal(RefusalKind.TOO_MANY_COLUMNS, limit=limits.columns)
    return extent


def _extents(packed: ZipFile) -> Iterator[Extent]:
    extent, rows = Extent(), 0
    with packed.open(_CONTENT) as text:
        for event, element in ElementTree.iterparse(text, ("start", "end"), forbid_dtd=True):
            if element.tag == _SHEET:
                if event == "end":
                    yield extent
                extent, rows = Extent(), 0
                element.clear()
            elif element.tag == _ROW and event == "end":
                rows += _repeated(element, "rows")
                extent.has_hidden_rows |= element.get(f"{_TABLE}visibility", "visible") != "visible"
                if columns := _filled_columns(element):
                    extent.rows, extent.columns = rows, max(extent.columns, columns)
                element.clear()


def _filled_columns(row: Element) -> int:
    columns = filled = 0
    for cell in row:
        if cell.tag in _CELLS:
            columns += _repeated(cell, "columns")
            if len(cell) or _VALUE_TYPE in cell.attrib:
                filled = columns
    return filled


def _repeated(element: Element, what: str) -> int:
    said = element.get(f"{_TABLE}number-{what}-repeated", "1")
    return int(said[:_MOST_FIGURES]) if said.isascii() and said.isdecimal() else 1
