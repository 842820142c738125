"""Turns a refusal into a sentence a person can act on, for the window and the command line alike.

Source strings are English; `resources/translations` has the Swedish. Labels of enums: `desktop/labels.py`.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.intake.rejections import Rejection, RejectionKind
from desktop.labels import LABELS, label
from desktop.marking import QT_TRANSLATE_NOOP
from models.refusals import Refusal, RefusalKind

__all__ = ["REJECTIONS", "SENTENCES", "label", "rejection_words", "sentence"]


def sentence(refusal: Refusal) -> str:
    """What happened and what to do, with the refusal's facts filled in."""
    words = QCoreApplication.translate("Refusal", str(SENTENCES[refusal.kind]))
    return words.format_map({name: _said(fact) for name, fact in refusal.facts.items()})


def rejection_words(rejection: Rejection) -> str:
    """Why a row of a sender's file was turned away; line and column stand beside it."""
    words = QCoreApplication.translate("Rejection", REJECTIONS[rejection.kind])
    # What stood there is not kept with an import.
    return words.format(value=rejection.value or "…")


def _said(fact: object) -> str:
    if isinstance(fact, enum.Enum):
        return label(fact) if type(fact) in LABELS else str(fact.value)
    if isinstance(fact, tuple):
        return ", ".join(map(_said, fact))
    if isinstance(fact, float):
        return QLocale().toString(fact, "f", 1)
    return fact.isoformat() if isinstance(fact, date) else str(fact)


SENTENCES: Mapping[enum.StrEnum, object] = {
    RefusalKind.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP(
        "Refusal", "Someone has changed this since you opened it. Yours is kept: look, and save again."
    ),
    RefusalKind.GONE: QT_TRANSLATE_NOOP("Refusal", "This is not there any more."),
    RefusalKind.NOT_ALLOWED_FROM_STATE: QT_TRANSLATE_NOOP(
        "Refusal", "It is {old}, and cannot become {new} from there."
    ),
    RefusalKind.TITLE_MISSING: QT_TRANSLATE_NOOP("Refusal", "A title is missing."),
    RefusalKind.MOTIVE_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write why, so that others understand."),
    RefusalKind.REASON_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write the reason."),
    RefusalKind.RESPONSIBLE_MISSING: QT_TRANSLATE_NOOP("Refusal", "Choose who is responsible."),
    RefusalKind.DUE_DATE_MISSING: QT_TRANSLATE_NOOP("Refusal", "Choose a due date, or make it ongoing."),
    RefusalKind.FOLLOW_UP_DATE_MISSING: QT_TRANSLATE_NOOP("Refusal", "Choose the day of the next follow-up."),
    RefusalKind.SCOPE_OR_DATE_MISSING: QT_TRANSLATE_NOOP(
        "Refusal", "To expand it, write the new scope or choose a new date."
    ),
    RefusalKind.SUCCESSOR_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write what it is replaced with."),
    RefusalKind.OUTCOME_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write what came of it."),
    RefusalKind.WAITING_FOR_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write whom it waits for."),
    RefusalKind.DATE_IN_THE_PAST: QT_TRANSLATE_NOOP("Refusal", "{day} has passed already."),
    RefusalKind.ALREADY_LINKED: QT_TRANSLATE_NOOP("Refusal", "It is linked to that case already."),
    RefusalKind.NOT_LINKED: QT_TRANSLATE_NOOP("Refusal", "It is not linked to that case."),
    RefusalKind.SAME_THING: QT_TRANSLATE_NOOP("Refusal", "These are the same."),
    RefusalKind.NOTHING_CHOSEN: QT_TRANSLATE_NOOP("Refusal", "Choose something first."),
    RefusalKind.MINUTES_LOCKED: QT_TRANSLATE_NOOP(
        "Refusal", "The minutes are locked. A correction is made as a new version."
    ),
    RefusalKind.MEETING_EXISTS: QT_TRANSLATE_NOOP("Refusal", "There is a meeting that day already."),
    RefusalKind.NO_MEETING: QT_TRANSLATE_NOOP("Refusal", "There is no such meeting."),
    RefusalKind.PARKED_TOO_EARLY: QT_TRANSLATE_NOOP("Refusal", "Choose a week after this meeting."),
    RefusalKind.NOT_PARKABLE: QT_TRANSLATE_NOOP(
        "Refusal", "Only a measure, a case or an item of one's own can be parked."
    ),
    RefusalKind.ASKED_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write what is asked of them."),
    RefusalKind.ANSWER_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write what they answered."),
    RefusalKind.GUEST_ROLE_MISSING: QT_TRANSLATE_NOOP(
        "Refusal", "Write the guest's role, such as head teacher. No name is needed."
    ),
    RefusalKind.PERSONAL_DATA: QT_TRANSLATE_NOOP(
        "Refusal", "Something looks like personal data. Remove it, or say why it may stand."
    ),
    RefusalKind.REVIEWER_IS_AUTHOR: QT_TRANSLATE_NOOP(
        "Refusal", "Someone else than the author must review this."
    ),
    RefusalKind.PUBLIC_TEXT_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write the public text first."),
    RefusalKind.PERSONAL_DATA_IN_PUBLIC: QT_TRANSLATE_NOOP(
        "Refusal", "“{title}” holds what looks like personal data: {kinds}. Change the public text first."
    ),
    RefusalKind.MEASURE_UNDECIDED: QT_TRANSLATE_NOOP(
        "Refusal", "The measure is not decided yet, and can be published when it is."
    ),
    RefusalKind.NAME_MISSING: QT_TRANSLATE_NOOP("Refusal", "A name is missing."),
    RefusalKind.NAME_TAKEN: QT_TRANSLATE_NOOP("Refusal", "There is a “{name}” already."),
    RefusalKind.IN_USE: QT_TRANSLATE_NOOP("Refusal", "“{name}” is in use and cannot be removed."),
    RefusalKind.ARMS_UNREADABLE: QT_TRANSLATE_NOOP(
        "Refusal", "Choose a PNG or JPEG of at most 2 MB and 4 000 pixels a side."
    ),
    RefusalKind.COLOUR_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusal", "“{colour}” is no colour. Write it as #0B4F6C, or choose one."
    ),
    RefusalKind.COLOUR_TOO_PALE: QT_TRANSLATE_NOOP(
        "Refusal",
        "{colour} cannot be read on white paper: its contrast is {contrast}, and 4.5 is needed."
        " Choose a darker one.",
    ),
    RefusalKind.MASK_NOT_FOUND: QT_TRANSLATE_NOOP(
        "Refusal",
        "“{words}” stands nowhere in the minutes as you chose it, so no copy was made."
        " Choose a shorter part of it.",
    ),
    RefusalKind.LEFT_UNSAVED: QT_TRANSLATE_NOOP(
        "Refusal", "Somebody had changed what you left, so this was not saved: {words}"
    ),
    RefusalKind.PROGRAM_FAILED: QT_TRANSLATE_NOOP(
        "Refusal", "Something went wrong in the program, so this was not done."
    ),
    RefusalKind.NO_DISPLAY: QT_TRANSLATE_NOOP(
        "Refusal", "There is no screen to show the window on. See --help for what can be done without one."
    ),
    RefusalKind.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("Refusal", "There is nothing to undo."),
    RefusalKind.DEED_IS_FINAL: QT_TRANSLATE_NOOP(
        "Refusal", "What was done last cannot be taken back with Undo."
    ),
    RefusalKind.CHANGED_SINCE_DEED: QT_TRANSLATE_NOOP(
        "Refusal", "It has been worked on since, so it cannot be undone."
    ),
    RefusalKind.STORE_UNNAMED: QT_TRANSLATE_NOOP("Refusal", "Say with --store which store to make."),
    RefusalKind.STORE_MISSING: QT_TRANSLATE_NOOP(
        "Refusal", "The store {path} is not found. Is the disk connected?"
    ),
    RefusalKind.STORE_EXISTS: QT_TRANSLATE_NOOP("Refusal", "There is a store at {path} already."),
    RefusalKind.NOT_A_STORE: QT_TRANSLATE_NOOP("Refusal", "{path} is not a store of Trygghetsbordet."),
    RefusalKind.STORE_TOO_NEW: QT_TRANSLATE_NOOP(
        "Refusal", "{path} was written by a newer version. Update Trygghetsbordet; nothing has been touched."
    ),
    RefusalKind.STORE_HELD: QT_TRANSLATE_NOOP(
        "Refusal", "The store is open in {holder}. Close it there to write here."
    ),
    RefusalKind.STORE_BUSY: QT_TRANSLATE_NOOP("Refusal", "The store is busy. Try again in a moment."),
    RefusalKind.STORE_DAMAGED: QT_TRANSLATE_NOOP(
        "Refusal",
        "The store is damaged. Restore the latest backup: Register, Backups, or the command restore.",
    ),
    RefusalKind.STORE_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "Refusal", "{path} cannot be written. Ask for the right to write there, or move the store."
    ),
    RefusalKind.DISK_FULL: QT_TRANSLATE_NOOP(
        "Refusal", "The disk is full. Nothing is lost: make room and save again."
    ),
    RefusalKind.DISK_TROUBLE: QT_TRANSLATE_NOOP(
        "Refusal",
        "The disk with {path} does not answer as it should. Is it connected, and may you write there?",
    ),
    RefusalKind.DRIVE_REMOTE: QT_TRANSLATE_NOOP(
        "Refusal",
        "{path} is on a network drive, where a store can be damaged. "
        "Keep it on this computer, or share it by PostgreSQL.",
    ),
    RefusalKind.FOLDER_SYNCED: QT_TRANSLATE_NOOP(
        "Refusal", "{path} is in a synced folder, where a store can be damaged. Keep it outside."
    ),
    RefusalKind.DATABASE_UNREACHABLE: QT_TRANSLATE_NOOP(
        "Refusal", "The database {path} does not answer, or does not let you in."
    ),
    RefusalKind.DATABASE_EMPTY: QT_TRANSLATE_NOOP(
        "Refusal", "The database {path} has no store. Make one with the command create."
    ),
    RefusalKind.PASSWORD_IN_ADDRESS: QT_TRANSLATE_NOOP(
        "Refusal", "Leave the password out of the address. It comes from the keyring or PGPASSFILE."
    ),
    RefusalKind.BACKUP_BY_SERVER: QT_TRANSLATE_NOOP(
        "Refusal", "A PostgreSQL store is backed up by the server, not here."
    ),
    RefusalKind.BACKUP_UNSOUND: QT_TRANSLATE_NOOP(
        "Refusal", "The backup {path} is not sound and is not used."
    ),
    RefusalKind.FILE_MISSING: QT_TRANSLATE_NOOP("Refusal", "The file {file} is not found."),
    RefusalKind.FILE_EMPTY: QT_TRANSLATE_NOOP("Refusal", "The file is empty."),
    RefusalKind.FILE_WITHOUT_ROWS: QT_TRANSLATE_NOOP("Refusal", "The file has no rows."),
    RefusalKind.FILE_TOO_LARGE: QT_TRANSLATE_NOOP("Refusal", "The file is larger than {limit_mb} MB."),
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
    RefusalKind.TUNING_OUT_OF_RANGE: QT_TRANSLATE_NOOP("Refusal", "Give a number from {least} to {most}."),
    RefusalKind.FILE_NOT_READABLE: QT_TRANSLATE_NOOP(
        "Refusal", "{file} cannot be read. Is it open in another program?"
    ),
    RefusalKind.FILE_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "Refusal", "{file} cannot be written. Is it open in another program?"
    ),
    RefusalKind.EXPORT_FORMAT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusal", "Only .csv, .xlsx and .geojson can be written."
    ),
    RefusalKind.MAP_FORMAT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusal", "A map is written as .pdf, .png, .svg, .html, .geojson or .gpkg."
    ),
    RefusalKind.TITLE_IS_PERSONAL: QT_TRANSLATE_NOOP(
        "Refusal", "The title holds what looks like personal data. Change it: it stands on the map."
    ),
    RefusalKind.FOREIGN_PAGE: QT_TRANSLATE_NOOP(
        "Refusal", "{path} is not written by Trygghetsbordet and is left alone. Choose another folder."
    ),
    RefusalKind.FOLDER_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "Refusal", "{path} cannot be written. What stood there is whole. Choose another folder."
    ),
    RefusalKind.MAP_UNREADABLE: QT_TRANSLATE_NOOP(
        "Refusal", "This is not a map file that can be read. Save it as GeoJSON or GeoPackage and try again."
    ),
    RefusalKind.MAP_EMPTY: QT_TRANSLATE_NOOP(
        "Refusal", "The file holds no areas, outline or base map. Nothing has been changed."
    ),
    RefusalKind.AREA_NAME_MISSING: QT_TRANSLATE_NOOP(
        "Refusal", "An area in the file has no name. Give each a property “name” and try again."
    ),
    RefusalKind.AREA_CROSSES_ITSELF: QT_TRANSLATE_NOOP(
        "Refusal", "The border crosses itself. Move a corner so that it no longer does."
    ),
    RefusalKind.AREA_TOO_SMALL: QT_TRANSLATE_NOOP(
        "Refusal", "That is less than 100 square metres, too little for an area."
    ),
    RefusalKind.AREA_OUTSIDE: QT_TRANSLATE_NOOP("Refusal", "That is all outside the municipality."),
    RefusalKind.AREA_NOT_DRAWN: QT_TRANSLATE_NOOP(
        "Refusal", "Nothing is drawn yet. An area needs at least three corners."
    ),
    RefusalKind.AREA_NOT_DIVIDED: QT_TRANSLATE_NOOP(
        "Refusal", "The line must go all the way across the area, from outside to outside."
    ),
    RefusalKind.PLACE_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "Refusal", "The file's coordinates are not degrees. Save it in WGS 84 and try again."
    ),
    RefusalKind.PERIOD_BACKWARDS: QT_TRANSLATE_NOOP("Refusal", "The period ends before it begins."),
    RefusalKind.PLACE_IS_THE_CASES: QT_TRANSLATE_NOOP(
        "Refusal", "A measure lies where its case lies. Move the case."
    ),
    RefusalKind.NO_PLACE_NAMES: QT_TRANSLATE_NOOP(
        "Refusal", "The file has no column of names beside coordinates. Nothing has been changed."
    ),
    RefusalKind.AREA_UNKNOWN: QT_TRANSLATE_NOOP("Refusal", "There is no area “{name}”."),
    RefusalKind.NO_AREA_HERE: QT_TRANSLATE_NOOP(
        "Refusal", "No area of the register lies here. Choose another spot, or set a point or a street."
    ),
    RefusalKind.NO_STREET_HERE: QT_TRANSLATE_NOOP(
        "Refusal", "No named street of the base map lies near. Nothing has been changed."
    ),
    RefusalKind.QUOTE_OF_A_PERSON: QT_TRANSLATE_NOOP(
        "Refusal", "The report of {day} tells of a person. Leave it out, or do without quotes."
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
    RefusalKind.LAYER_EMPTY: QT_TRANSLATE_NOOP("Refusal", "The file holds nothing that can be drawn."),
    RefusalKind.LAYER_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Refusal",
        "“{layer}” has more than {features} shapes or {points} points, too many to draw. Save a part of it, "
        "or a simpler one.",
    ),
    RefusalKind.LAYER_UNNAMED: QT_TRANSLATE_NOOP(
        "Refusal", "Choose one of the service's layers, or write its name."
    ),
    RefusalKind.TILES_UNREADABLE: QT_TRANSLATE_NOOP(
        "Refusal", "This is not a file of map pictures that can be read. MBTiles and PMTiles are."
    ),
    RefusalKind.TILES_ARE_VECTOR: QT_TRANSLATE_NOOP(
        "Refusal",
        "The file holds vector tiles, which are not shown here. Ask for one with pictures (PNG or JPEG).",
    ),
    RefusalKind.ADDRESS_UNREADABLE: QT_TRANSLATE_NOOP(
        "Refusal", "Write the whole address, beginning with https:// or http://."
    ),
    RefusalKind.ADDRESS_WITH_PASSWORD: QT_TRANSLATE_NOOP(
        "Refusal", "An address with a user name or password in it is not kept. Ask for one that needs none."
    ),
    RefusalKind.TEMPLATE_INCOMPLETE: QT_TRANSLATE_NOOP(
        "Refusal", "The address of tiles must name z, x and y in braces, as in the example."
    ),
    RefusalKind.SERVICE_SILENT: QT_TRANSLATE_NOOP(
        "Refusal", "The service does not answer as it should. Look at the address, or try again later."
    ),
    RefusalKind.SERVICE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Refusal", "What the service answered is not a list of layers. Look at the address and the kind."
    ),
    RefusalKind.SERVICE_WITHOUT_GRID: QT_TRANSLATE_NOOP(
        "Refusal",
        "The service has no layer that fits the map. It must offer EPSG:3857 (Web Mercator); a WMS may offer "
        "EPSG:3006 (SWEREF 99 TM).",
    ),
    RefusalKind.NETWORK_OFF: QT_TRANSLATE_NOOP(
        "Refusal", "Map pictures are not fetched from the net on this computer. Turn that on first, below."
    ),
}

REJECTIONS: Mapping[RejectionKind, str] = {
    RejectionKind.TOO_FEW_COLUMNS: QT_TRANSLATE_NOOP("Rejection", "The row has too few columns."),
    RejectionKind.TOO_MANY_COLUMNS: QT_TRANSLATE_NOOP("Rejection", "The row has too many columns."),
    RejectionKind.NOT_A_DATE: QT_TRANSLATE_NOOP(
        "Rejection", "“{value}” is not a date, or is written otherwise than the column's others."
    ),
    RejectionKind.NO_CONTENT: QT_TRANSLATE_NOOP("Rejection", "The row has no text, category or place."),
    RejectionKind.ID_WITH_OTHER_CONTENT: QT_TRANSLATE_NOOP(
        "Rejection", "The id {value} stands earlier in the file, with other content."
    ),
    RejectionKind.NOT_AN_OBJECT: QT_TRANSLATE_NOOP("Rejection", "This is no report."),
    RejectionKind.BAD_GEOMETRY: QT_TRANSLATE_NOOP("Rejection", "The geometry cannot be read."),
}
