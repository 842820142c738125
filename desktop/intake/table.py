"""What every reader gives: headers, rows with their line, and what was found out on the way."""

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.intake.fields import Field
from desktop.intake.rejections import Rejection

if TYPE_CHECKING:
    import shapely


class FileFormat(enum.StrEnum):
    CSV = "csv"
    XLSX = "xlsx"
    GEOJSON = "geojson"
    ODS = "ods"
    GEOPACKAGE = "geopackage"
    KML = "kml"
    JSON = "json"
    OPEN311 = "open311"
    POLICE_EVENTS = "police-events"


class Notice(enum.StrEnum):
    """What the person should know about a file that was read all the same."""

    NUL_REMOVED = "nul-removed"
    DAMAGED_LETTERS = "damaged-letters"
    DOUBLE_ENCODED = "double-encoded"
    CELL_CUT = "cell-cut"
    FORMULA_WITHOUT_VALUE = "formula-without-value"
    MORE_SHEETS = "more-sheets"
    HIDDEN_SHEETS = "hidden-sheets"
    HIDDEN_ROWS = "hidden-rows"
    MERGED_ROWS = "merged-rows"
    TOTALS_LEFT_OUT = "totals-left-out"
    LINKS_NOT_FOLLOWED = "links-not-followed"
    PERSONAL_NUMBERS_DROPPED = "personal-numbers-dropped"
    LETTERS_MENDED = "letters-mended"
    DUPLICATE_KEYS = "duplicate-keys"
    DAMAGED_IDS = "damaged-ids"
    DAMAGED_PHONES = "damaged-phones"
    POSITIONS_UNREADABLE = "positions-unreadable"
    AXES_SWAPPED = "axes-swapped"
    NO_DATES = "no-dates"
    ODD_DATES = "odd-dates"
    MISSING_HOUR = "missing-hour"
    CLOCK_UNREADABLE = "clock-unreadable"
    UNITS_LEFT_OUT = "units-left-out"
    EVENT_TIME_UNREADABLE = "event-time-unreadable"


@dataclass(frozen=True, slots=True)
class Found:
    """What was detected of the file itself; empty where the format has no such thing.

    `sheet` is the one that was read of `sheets`: a workbook's, or a map file's layers.
    """

    format: FileFormat
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    notices: frozenset[Notice] = frozenset()
    sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """`rows` are as long as `headers`; `lines` runs beside them.

    A format that says itself what its columns are gives `fields`; one whose coordinates
    are only the centre of a county or municipality says so in `centre_points`. A file of rows that
    were rejected before `is_again`: bad rows are what it is for, and no reason to refuse the whole.
    """

    headers: tuple[str, ...]
    rows: Sequence[list[str]]
    lines: list[int]
    found: Found
    rejections: list[Rejection] = field(default_factory=list)
    fields: Mapping[Field, int] = field(default_factory=dict)
    crs: str = ""
    centre_points: bool = False
    is_again: bool = False
    # Row → its lines, in the file's own coordinate system.
    streets: Mapping[int, "shapely.MultiLineString"] = field(default_factory=dict)
