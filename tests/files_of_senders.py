"""Files as senders' programs write them, made in code."""

import io
import zipfile
from datetime import date, time
from html import escape

from openpyxl import Workbook

_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "table", "text"))
ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
KML_HEAD = '<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>'
KML_TAIL = "</Document></kml>"


def xlsx(*rows, **more_sheets):
    """A workbook of one sheet "Blad1", and others by name."""
    workbook = Workbook()
    workbook.active.title = "Blad1"
    for row in rows:
        workbook.active.append(row)
    for name, sheet_rows in more_sheets.items():
        sheet = workbook.create_sheet(name)
        for row in sheet_rows:
            sheet.append(row)
    return saved(workbook)


def saved(workbook):
    content = io.BytesIO()
    workbook.save(content)
    return content.getvalue()


def ods(*rows, **more_sheets):
    """The same as LibreOffice would write it; a row may be the XML of a row."""
    sheets = {"Blad1": rows, **more_sheets}
    return ods_of("".join(_ods_sheet(name, sheet_rows) for name, sheet_rows in sheets.items()))


def ods_of(sheets_xml, manifest="<manifest/>", prologue=""):
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{prologue}<office:document-content {_SPACES}><office:body>'
        f"<office:spreadsheet>{sheets_xml}</office:spreadsheet></office:body></office:document-content>"
    )
    return zipped({"mimetype": ODS_TYPE, "META-INF/manifest.xml": manifest, "content.xml": content})


def zipped(parts):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, part in parts.items():
            packed.writestr(name, part)
    return content.getvalue()


def unzipped(content):
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def kml(*placemarks):
    return (KML_HEAD + "".join(placemarks) + KML_TAIL).encode()


def _ods_sheet(name, rows):
    written = "".join(row if isinstance(row, str) else _ods_row(row) for row in rows)
    return f'<table:table table:name="{name}">{written}</table:table>'


def _ods_row(row):
    return f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>"


def _ods_cell(value):
    match value:
        case None:
            return "<table:table-cell/>"
        case bool():
            return _typed("boolean", "boolean-value", str(value).lower())
        case int() | float():
            return _typed("float", "value", value)
        case date():
            return _typed("date", "date-value", value.isoformat())
        case time():
            return _typed("time", "time-value", f"PT{value:%H}H{value:%M}M{value:%S}S")
        case _:
            lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in str(value).split("\n"))
            return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'


def _typed(kind, attribute, value):
    return f'<table:table-cell office:value-type="{kind}" office:{attribute}="{value}"/>'
