"""What is detected of a file, in the words of a colleague: letters, separators, dates, coordinates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.intake.values import ImportPreview
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.wording import label as word_for
from ui.widgets.picker import Choice

ENCODINGS: Mapping[str, str] = {
    "utf-8": QT_TRANSLATE_NOOP("Import", "Unicode (UTF-8)"),
    "cp1252": QT_TRANSLATE_NOOP("Import", "Windows (western European)"),
    "mac_roman": QT_TRANSLATE_NOOP("Import", "Macintosh"),
    "cp850": QT_TRANSLATE_NOOP("Import", "DOS"),
    "iso8859-1": QT_TRANSLATE_NOOP("Import", "ISO 8859-1 (western European)"),
    "utf-16": QT_TRANSLATE_NOOP("Import", "Unicode (UTF-16)"),
}
DELIMITERS: Mapping[str, str] = {
    ";": QT_TRANSLATE_NOOP("Import", "semicolon"),
    ",": QT_TRANSLATE_NOOP("Import", "comma"),
    "\t": QT_TRANSLATE_NOOP("Import", "tab"),
    "|": QT_TRANSLATE_NOOP("Import", "vertical bar"),
}
DATES: Mapping[str, str] = {
    "iso": QT_TRANSLATE_NOOP("Import", "2026-05-31, year first"),
    "day-first": QT_TRANSLATE_NOOP("Import", "31/5 2026, day first"),
    "month-first": QT_TRANSLATE_NOOP("Import", "5/31 2026, month first"),
    "named": QT_TRANSLATE_NOOP("Import", "31 May 2026, in words"),
    "compact": QT_TRANSLATE_NOOP("Import", "20260531, all in one"),
    "serial": QT_TRANSLATE_NOOP("Import", "46173, Excel's days"),
    "epoch": QT_TRANSLATE_NOOP("Import", "1780178400000, milliseconds"),
}
SYSTEMS: Mapping[str, str] = {
    "EPSG:3006": "SWEREF 99 TM",
    "EPSG:4326": "WGS 84",
    "EPSG:3021": "RT 90 2.5 gon V",
    "EPSG:3857": "Web Mercator",
    "EPSG:3007": "SWEREF 99 12 00",
    "EPSG:3008": "SWEREF 99 13 30",
    "EPSG:3012": "SWEREF 99 14 15",
    "EPSG:3009": "SWEREF 99 15 00",
    "EPSG:3013": "SWEREF 99 15 45",
    "EPSG:3010": "SWEREF 99 16 30",
    "EPSG:3014": "SWEREF 99 17 15",
    "EPSG:3011": "SWEREF 99 18 00",
    "EPSG:3015": "SWEREF 99 18 45",
    "EPSG:3016": "SWEREF 99 20 15",
    "EPSG:3017": "SWEREF 99 21 45",
    "EPSG:3018": "SWEREF 99 23 15",
}
_SAME = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}


def encoding_words(codec: str) -> str:
    """The letters' name: "Windows (västeuropeisk)"; a codec we have no name for stands as it is."""
    return _named(ENCODINGS, codec)


def delimiter_words(delimiter: str) -> str:
    return _named(DELIMITERS, delimiter)


def date_words(shape: str) -> str:
    return _named(DATES, shape)


def system_words(code: str) -> str:
    """The coordinate system's name; EPSG's code where it has no common one."""
    return SYSTEMS.get(code, code)


def choices(words: Mapping[str, str]) -> list[Choice]:
    """All that can be chosen of one kind."""
    return [Choice(key, _named(words, key)) for key in words]


def found_words(preview: ImportPreview) -> str:
    """All that was found out of the file itself, in one line."""
    found = preview.found
    facts: Sequence[str] = (
        word_for(found.format),
        encoding_words(found.encoding),
        delimiter_words(found.delimiter),
        found.sheet,
        system_words(preview.crs),
    )
    return " · ".join(fact for fact in facts if fact)


def _named(words: Mapping[str, str], key: str) -> str:
    key = _SAME.get(key, key)
    return QCoreApplication.translate("Import", words[key]) if key in words else key
