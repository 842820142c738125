"""From a table of cells to rows we understand; what cannot be understood is rejected row by row."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desktop.intake.fields import Field
from desktop.intake.incoming import Contact, Incoming, content_hash, instead_of_text
from desktop.intake.meaning.clocks import days_of, with_clocks
from desktop.intake.meaning.columns import has_unread_coordinates, match_columns
from desktop.intake.meaning.dates import MOSTLY, DateColumn, read_dates
from desktop.intake.meaning.placing import Places, Words, settle_places
from desktop.intake.options import Options
from desktop.intake.progress import STEPS, Tell, unheard
from desktop.intake.rejections import Rejection, RejectionKind
from desktop.intake.remembering import NOTHING_EARLIER, Earlier, Remembered
from desktop.intake.table import Notice, Table
from desktop.places.fallbacks import Point
from models.refusals import Refusal

# "#SAKNAS!", "#N/A", "####": no content, but what Excel shows in its place.
_EXCEL_ERROR = re.compile(r"#(?:[A-ZÅÄÖ/]{3,}0?[!?]|N/A|#+)$")
# "1,23E+15": Excel has thrown the last figures of the id away.
_DAMAGED_ID = re.compile(rf"\d(?:[.,]\d+)?[Ee]\+\d+$|{_EXCEL_ERROR.pattern}")
# Excel drops the first 0 of "0701740605".
_DAMAGED_PHONE = re.compile(r"7[02369]\d{7}$|\d(?:[.,]\d+)?[Ee]\+\d+$")
_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
# In rows, between two words of how far it is.
_TOLD_EVERY = 1_000
# A sender's clock may be ahead of ours.
_AHEAD = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Understood:
    """`rows` and `rejections` together are all of the file's data rows."""

    columns: dict[Field, int]
    date_format: str
    crs: str
    rows: list[Incoming]
    rejections: list[Rejection]
    notices: frozenset[Notice]
    # Coordinates that were refused as fall-back points.
    fallback_points: frozenset[Point] = frozenset()
    # What was in force: said, and remembered of an earlier import.
    options: Options = Options()  # noqa: RUF009 - frozen
    remembered: Remembered | None = None


def understand(
    table: Table,
    options: Options,
    now: datetime,
    tell: Tell = unheard,
    earlier: Earlier = NOTHING_EARLIER,
) -> Understood:
    """Raises `Refusal`, naming the option to give, where columns, dates or coordinates stay unsure.

    Its fact `headers` is what the file has to choose among; *earlier* is what the store knows.
    """
    try:
        return _understand(table, options, now, tell, earlier)
    except Refusal as unsure:
        facts = {**unsure.facts, "headers": table.headers}
        if isinstance(row := facts.get("row"), int):
            facts["line"] = table.lines[row]
        raise Refusal(unsure.kind, **facts) from unsure


def _understand(
    table: Table,
    options: Options,
    now: datetime,
    tell: Tell,
    earlier: Earlier,
) -> Understood:
    columns = match_columns(table.headers, table.rows, table.fields, options.columns, earlier.category_words)
    reading = _Reading(table, columns)
    moments = reading.moments(options.date_format)
    received, happened = moments.received, moments.happened
    if not moments.has_clocks:
        columns.pop(Field.RECEIVED_TIME, None)
    tell(2, STEPS)
    words = reading.words()
    places = settle_places(table, columns, words, options.crs, earlier.fallback_points, earlier.outline)
    tell(3, STEPS)
    rows, rejections = _put_together(reading, words, places, received, happened, tell)
    return Understood(
        columns=columns,
        date_format=received.format if Field.RECEIVED_AT in columns else "",
        crs=places.crs,
        rows=rows,
        rejections=sorted([*table.rejections, *rejections], key=lambda rejection: rejection.line),
        notices=table.found.notices | _notices(reading, places, moments, now),
        fallback_points=places.fallback_points,
    )


@dataclass(frozen=True, slots=True)
class _Moments:
    """When each row was told, and when it happened; some clocks may be no times of day."""

    received: DateColumn
    happened: DateColumn
    has_clocks: bool = False
    has_unread_clocks: bool = False


class _Reading:
    """A table's columns by our fields."""

    def __init__(self, table: Table, columns: dict[Field, int]) -> None:
        self.table = table
        self.columns = columns

    def cells(self, field: Field) -> list[str]:
        index = self.columns.get(field)
        return (
            [""] * len(self.table.rows) if index is None else [row[index].strip() for row in self.table.rows]
        )

    def header(self, field: Field) -> str:
        index = self.columns.get(field)
        return "" if index is None else self.table.headers[index]

    def moments(self, date_format: str) -> "_Moments":
        """With the time of day where it has a column of its own."""
        days = {field: self._dates(field, date_format) for field in (Field.RECEIVED_AT, Field.HAPPENED_AT)}
        clocks_at = self.columns.get(Field.RECEIVED_TIME)
        told = {
            field: (self.columns[field], column) for field, column in days.items() if field in self.columns
        }
        field = None if clocks_at is None else days_of(clocks_at, told)
        if field is None:
            return _Moments(days[Field.RECEIVED_AT], days[Field.HAPPENED_AT])
        days[field], is_some_unread = with_clocks(days[field], self.cells(Field.RECEIVED_TIME))
        return _Moments(days[Field.RECEIVED_AT], days[Field.HAPPENED_AT], True, is_some_unread)

    def _dates(self, field: Field, date_format: str) -> DateColumn:
        mostly = 0 if self.table.is_again else MOSTLY
        return read_dates(self.cells(field), self.header(field), date_format, mostly=mostly)

    def words(self) -> Words:
        return Words(
            addresses=[" ".join(cell.split()) for cell in self.cells(Field.ADDRESS)],
            areas=self.cells(Field.AREA),
            municipalities=self.cells(Field.MUNICIPALITY),
            texts=[
                "" if cell[:1] == "#" and _EXCEL_ERROR.match(cell) else cell
                for cell in self.cells(Field.TEXT)
            ],
        )

    def contacts(self) -> list[Contact | None]:
        fields = (Field.CONTACT_NAME, Field.CONTACT_EMAIL, Field.CONTACT_PHONE)
        if not self.columns.keys() & set(fields):
            return [None] * len(self.table.rows)
        said = zip(*(self.cells(field) for field in fields), strict=True)
        return [Contact(*one) if any(one) else None for one in said]


def _put_together(
    reading: _Reading,
    words: Words,
    places: Places,
    received: DateColumn,
    happened: DateColumn,
    tell: Tell,
) -> tuple[list[Incoming], list[Rejection]]:
    rows_told = _RowsTold(reading, words, places, happened)
    received_cells = reading.cells(Field.RECEIVED_AT)
    rows: list[Incoming] = []
    rejections: list[Rejection] = []
    count = len(reading.table.lines)
    for index, line in enumerate(reading.table.lines):
        if index % _TOLD_EVERY == 0:
            tell(3 * count + index, STEPS * count)
        received_at = received.times[index]
        if received_at is None and received_cells[index]:
            column, cell = reading.header(Field.RECEIVED_AT), received_cells[index]
            rejections.append(Rejection(line, column, RejectionKind.NOT_A_DATE, cell[:80]))
        elif row := rows_told.row(index, line, received_at):
            rows.append(row)
        else:
            rejections.append(Rejection(line, reading.header(Field.TEXT), RejectionKind.NO_CONTENT))
    return rows, rejections


class _RowsTold:
    """All that the columns tell, to be put together row by row."""

    def __init__(self, reading: _Reading, words: Words, places: Places, happened: DateColumn) -> None:
        self._ids = ["" if _DAMAGED_ID.match(cell) else cell for cell in reading.cells(Field.EXTERNAL_ID)]
        self._categories = reading.cells(Field.CATEGORY)
        self._contacts = reading.contacts()
        self._attachments = reading.cells(Field.ATTACHMENTS)
        self._words = words
        self._places = places
        self._happened = happened

    def row(self, index: int, line: int, received_at: datetime | None) -> Incoming | None:
        """None where the row tells nothing."""
        words, places, given_id = self._words, self._places, self._ids[index]
        place = _place_words(words.addresses[index], words.municipalities[index])
        happened_at, said = self._happened.times[index], places.said[index]
        area, category = words.areas[index], self._categories[index]
        # An area alone says nothing: it may head a group of rows.
        text = words.texts[index] or instead_of_text(category, place, area if said else "")
        if not text:
            return None
        where = f"{said[0]:.6f},{said[1]:.6f}" if said else ""
        named = self._attachments[index]
        # Only where there are any: what was imported without such a column is known by its content too.
        files = (named,) if named else ()
        return Incoming(
            line,
            given_id,
            received_at,
            happened_at,
            text,
            category,
            place,
            area,
            places.kept[index],
            places.precision[index],
            places.is_fallback[index],
            self._contacts[index],
            content_hash(given_id, received_at, happened_at, category, text, place, area, where, *files),
            named,
            bool(words.texts[index]),
            places.streets.get(index, ""),
        )


def is_odd_date(moment: datetime | None, now: datetime) -> bool:
    """Before 1990 or in the future: taken in as it stands, and told."""
    return moment is not None and not _EARLIEST <= moment <= now + _AHEAD


def _place_words(address: str, municipality: str) -> str:
    if not municipality or municipality in address:
        return address
    return f"{municipality}, {address}" if address else municipality


def _notices(reading: _Reading, places: Places, moments: _Moments, now: datetime) -> frozenset[Notice]:
    received, happened = moments.received, moments.happened
    times = [time for time in (*received.times, *happened.times) if time is not None]
    found = {
        Notice.DAMAGED_IDS: any(_DAMAGED_ID.match(cell) for cell in reading.cells(Field.EXTERNAL_ID)),
        Notice.DAMAGED_PHONES: any(map(_DAMAGED_PHONE.match, reading.cells(Field.CONTACT_PHONE))),
        Notice.POSITIONS_UNREADABLE: places.has_unreadable
        or has_unread_coordinates(reading.table.headers, reading.table.rows, reading.columns),
        Notice.AXES_SWAPPED: any(placed is not None and placed.is_swapped for placed in places.said),
        Notice.NO_DATES: "" in reading.cells(Field.RECEIVED_AT),
        Notice.ODD_DATES: bool(times) and any(is_odd_date(time, now) for time in (min(times), max(times))),
        Notice.MISSING_HOUR: bool(received.in_missing_hour or happened.in_missing_hour),
        Notice.CLOCK_UNREADABLE: moments.has_unread_clocks,
        Notice.EVENT_TIME_UNREADABLE: _some_unreadable(happened.times, reading.cells(Field.HAPPENED_AT)),
    }
    return frozenset(notice for notice, holds in found.items() if holds)


def _some_unreadable(times: Sequence[datetime | None], cells: Sequence[str]) -> bool:
    return any(cell and time is None for time, cell in zip(times, cells, strict=True))
