"""Sentences of files: what is taken in, attached and written."""

import enum
from collections.abc import Mapping

from desktop.marking import QT_TRANSLATE_NOOP
from models.refusals import RefusalKind

FILES: Mapping[enum.StrEnum, str] = {
    RefusalKind.FILE_MISSING: QT_TRANSLATE_NOOP("Refusal", "The file {file} is not found."),
    RefusalKind.FILE_EMPTY: QT_TRANSLATE_NOOP("Refusal", "The file is empty."),
    RefusalKind.FILE_WITHOUT_ROWS: QT_TRANSLATE_NOOP("Refusal", "The file has no rows."),
    RefusalKind.FILE_TOO_LARGE: QT_TRANSLATE_NOOP("Refusal", "The file is larger than {limit_mb} MB."),
    RefusalKind.FILE_IS_NO_TEXT: QT_TRANSLATE_NOOP(
        "Refusal", "The file {file} is no plain text. Save it as text, best in UTF-8."
    ),
    RefusalKind.FILE_DAMAGED: QT_TRANSLATE_NOOP("Refusal", "The file is damaged and cannot be read."),
    RefusalKind.FILE_DAMAGED_AT: QT_TRANSLATE_NOOP("Refusal", "The file is damaged at line {line}."),
    RefusalKind.FILE_UNPACKS_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Refusal", "The file unpacks to more than {limit_mb} MB and is not opened."
    ),
    RefusalKind.FILE_FORMAT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusal",
        "The file is of no known kind. CSV, Excel, OpenDocument, GeoJSON, GeoPackage, KML "
        "and Open311 can be read.",
    ),
    RefusalKind.FILE_IS_OLD_OR_LOCKED_EXCEL: QT_TRANSLATE_NOOP(
        "Refusal", "This is an old or locked Excel file. Save it as .xlsx without a password."
    ),
    RefusalKind.FILE_IS_WEB_PAGE: QT_TRANSLATE_NOOP(
        "Refusal", "This is a web page and no file of reports, whatever its name says."
    ),
    RefusalKind.FILE_HOSTILE: QT_TRANSLATE_NOOP("Refusal", "The file is built to do harm and is not opened."),
    RefusalKind.FILE_TOO_DEEP: QT_TRANSLATE_NOOP("Refusal", "The file is nested too deep to be read."),
    RefusalKind.FILE_BREAKS_READER: QT_TRANSLATE_NOOP(
        "Refusal",
        "The file cannot be read: reading it broke off in the middle. Nothing has been imported."
        " Save it anew in the program it comes from, best as CSV.",
    ),
    RefusalKind.FILE_TAKES_TOO_LONG: QT_TRANSLATE_NOOP(
        "Refusal",
        "The file takes more than {seconds} seconds to read, so it was left. Nothing has been imported."
        " Divide it into several files.",
    ),
    RefusalKind.FILE_NEEDS_TOO_MUCH_MEMORY: QT_TRANSLATE_NOOP(
        "Refusal",
        "The file needs more than {limit_mb} MB of memory to be read, so it was left."
        " Nothing has been imported. Divide it into several files.",
    ),
    RefusalKind.TOO_MANY_ROWS: QT_TRANSLATE_NOOP("Refusal", "The file has more than {limit} rows."),
    RefusalKind.TOO_MANY_COLUMNS: QT_TRANSLATE_NOOP("Refusal", "The file has more than {limit} columns."),
    RefusalKind.FILE_LOCKED: QT_TRANSLATE_NOOP("Refusal", "The file is locked. Save it without a password."),
    RefusalKind.FILE_ONLY_LINKS: QT_TRANSLATE_NOOP(
        "Refusal", "The map only links to another, which is not fetched. Save the map itself as KML."
    ),
    RefusalKind.SHEET_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusal", "There is no sheet {sheet}. The file has: {sheets}. Say which with --sheet."
    ),
    RefusalKind.SHEETS_ALIKE: QT_TRANSLATE_NOOP(
        "Refusal", "Several sheets have the same columns: {sheets}. Say which with --sheet."
    ),
    RefusalKind.PERSONAL_NUMBERS: QT_TRANSLATE_NOOP(
        "Refusal",
        "{column} holds personal numbers, which are never taken in. "
        "Leave them out with --drop-personal-numbers.",
    ),
    RefusalKind.QUOTE_NOT_CLOSED: QT_TRANSLATE_NOOP("Refusal", "A quotation mark at line {line} never ends."),
    RefusalKind.HEADER_MISSING: QT_TRANSLATE_NOOP("Refusal", "The file has no row of column names."),
    RefusalKind.COLUMNS_UNSURE: QT_TRANSLATE_NOOP(
        "Refusal", "Which column is what? The file has: {columns}. Say it with a mapping (--mapping)."
    ),
    RefusalKind.DATES_UNREADABLE: QT_TRANSLATE_NOOP(
        "Refusal",
        "{column} does not look like dates: “{value}” at line {line}. "
        'Say which column has them, or their "date_format", with a mapping (--mapping).',
    ),
    RefusalKind.DATES_MIXED: QT_TRANSLATE_NOOP(
        "Refusal",
        "{column} has dates of several forms: “{value}” at line {line} is another than most. "
        "Write them all in one form.",
    ),
    RefusalKind.DATES_UNSURE: QT_TRANSLATE_NOOP(
        "Refusal",
        "Day or month first in {column}? Say it with a mapping (--mapping): "
        '"date_format": "day-first" or "month-first".',
    ),
    RefusalKind.ENCODING_UNSURE: QT_TRANSLATE_NOOP(
        "Refusal", "The letters are unsure, perhaps {proposed}. Say which with --encoding."
    ),
    RefusalKind.ENCODING_UNKNOWN: QT_TRANSLATE_NOOP("Refusal", "There is no encoding {encoding}."),
    RefusalKind.CRS_UNSURE: QT_TRANSLATE_NOOP(
        "Refusal", "Which coordinate system? Say it with --crs EPSG:3006 or another."
    ),
    RefusalKind.CRS_PROPOSED: QT_TRANSLATE_NOOP(
        "Refusal", "Which coordinate system? Perhaps {proposed}. Say it with --crs."
    ),
    RefusalKind.CRS_UNKNOWN: QT_TRANSLATE_NOOP("Refusal", "There is no coordinate system {crs}."),
    RefusalKind.MAPPING_UNREADABLE: QT_TRANSLATE_NOOP("Refusal", "The mapping {file} cannot be read."),
    RefusalKind.MAPPING_COLUMN_MISSING: QT_TRANSLATE_NOOP(
        "Refusal", "The mapping names {column}, which is not in the file."
    ),
    RefusalKind.IMPORT_HAS_LINKS: QT_TRANSLATE_NOOP(
        "Refusal",
        "Reports of this import are linked to cases. Undo it with the links too (--with-links).",
    ),
    RefusalKind.IMPORT_UNDONE_ALREADY: QT_TRANSLATE_NOOP("Refusal", "This import is undone already."),
    RefusalKind.IMPORT_UNKNOWN: QT_TRANSLATE_NOOP("Refusal", "There is no import {id}."),
    RefusalKind.FILE_NOT_READABLE: QT_TRANSLATE_NOOP(
        "Refusal", "{file} cannot be read. Is it open in another program?"
    ),
    RefusalKind.FILE_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "Refusal", "{file} cannot be written. Is it open in another program?"
    ),
    RefusalKind.EXPORT_FORMAT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusal", "Only .csv, .xlsx and .geojson can be written."
    ),
    RefusalKind.RECORDS_FORMAT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusal", "The list can be written as .pdf or .csv."
    ),
    RefusalKind.FOREIGN_PAGE: QT_TRANSLATE_NOOP(
        "Refusal", "{path} is not written by Trygghetsbordet and is left alone. Choose another folder."
    ),
    RefusalKind.FOLDER_HOLDS_PAPERS: QT_TRANSLATE_NOOP(
        "Refusal",
        "{path} holds letters or papers, which would go out with the site. Choose another folder.",
    ),
    RefusalKind.FOLDER_IS_WEBSITE: QT_TRANSLATE_NOOP(
        "Refusal", "{path} is the website, which anybody may read. Choose another folder for the papers."
    ),
    RefusalKind.FOLDER_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "Refusal", "{path} cannot be written. What stood there is whole. Choose another folder."
    ),
    RefusalKind.UPLOAD_COMMAND_MISSING: QT_TRANSLATE_NOOP(
        "Refusal", "No upload command is set. Write one in the register, under This computer."
    ),
    RefusalKind.UPLOAD_COMMAND_UNREADABLE: QT_TRANSLATE_NOOP(
        "Refusal",
        "The upload command cannot be read. Write a program and its words, with {folder} for the site.",
    ),
    RefusalKind.UPLOAD_NOT_STARTED: QT_TRANSLATE_NOOP(
        "Refusal", "The website is written, but {program} could not be started: {reason}."
    ),
    RefusalKind.UPLOAD_FAILED: QT_TRANSLATE_NOOP(
        "Refusal", "The website is written, but the upload failed ({code}). It said: {said}"
    ),
    RefusalKind.UPLOAD_TOO_SLOW: QT_TRANSLATE_NOOP(
        "Refusal", "The website is written, but the upload was stopped after {minutes} minutes."
    ),
    RefusalKind.NO_PLACE_NAMES: QT_TRANSLATE_NOOP(
        "Refusal", "The file has no column of names beside coordinates. Nothing has been changed."
    ),
    RefusalKind.FILE_CAN_RUN: QT_TRANSLATE_NOOP(
        "Refusal", "Programs, scripts and web pages are not kept. Ask for a picture or a PDF."
    ),
    RefusalKind.PICTURE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Refusal", "The picture has more than {limit} million pixels. Save a smaller copy and attach that."
    ),
    RefusalKind.PICTURE_DAMAGED: QT_TRANSLATE_NOOP(
        "Refusal", "The picture is damaged and cannot be shown. Ask for it again."
    ),
    RefusalKind.PICTURE_HOLDS_MORE: QT_TRANSLATE_NOOP(
        "Refusal", "The picture also holds something that is no picture, and is not kept."
    ),
    RefusalKind.PICTURE_NOT_CLEANABLE: QT_TRANSLATE_NOOP(
        "Refusal", "What this file tells of place and time cannot be taken out. Ask for a picture as JPEG."
    ),
    RefusalKind.WEB_ADDRESS: QT_TRANSLATE_NOOP("Refusal", "A web address: it is never fetched."),
}
