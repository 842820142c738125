"""One date format per column, chosen from all its rows; never guessed row by row."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from desktop.clock import STOCKHOLM
from desktop.intake.meaning.months import MONTHS
from models.refusals import Refusal, RefusalKind

EARLIEST_YEAR, LATEST_YEAR = 1900, 2100
_CLOCK = (
    r"(?:(?P<between>[T,\s]+)(?:kl(?:ockan)?\.?\s*)?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})"
    r"(?:[:.](?P<second>\d{2})(?:[.,](?P<fraction>\d+))?)?(?:\s*(?P<half>[apfe])\.?m\.?)?)?"
    r"\s*(?P<zone>Z|UTC|GMT|CES?T|[+-]\d{2}:?\d{2}|(?:(?<=:\d{2})|(?<=\.\d{3})|(?<=\.\d{6}))\+\d{2})?"
    # Of a span the beginning.
    r"(?:\s*[-–—]\s*(?:kl\.?\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\s+[-–—]\s+\d[\d\-/:. T]*)?$"
)
_SHAPES = {
    "iso": r"(?:[a-zåäö]{3}\.? )?(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})",
    "compact": r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})",
    "day-first": r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/. ] ?(?P<year>\d{4})",
    "month-first": r"(?P<month>\d{1,2})[-/](?P<day>\d{1,2})[-/](?P<year>\d{4})",
    "named": (
        r"(?:[a-zåäö]+dag(?:en)?,? |[a-zåäö]{3}\.?,? )?(?:den )?"
        r"(?:(?P<day>\d{1,2})(?::[ea])?[. -]+(?P<name>[a-zåäö]{3,9})\.?,?[ -]+"
        r"|(?P<name2>[a-z]{3,9})\.? (?P<day2>\d{1,2}),? )(?P<year>\d{4})"
    ),
}
_PATTERNS = {name: re.compile(shape + _CLOCK, re.IGNORECASE) for name, shape in _SHAPES.items()}
DATE_SHAPES = (*_SHAPES, "serial", "epoch")
_SERIAL = re.compile(r"[2-7]\d{4}(?:[.,]\d+)?$")
_MILLISECONDS = re.compile(r"([12]\d{12})(?:[.,]0+)?$")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EXCEL_DAY_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - Excel's days have no zone
_ISO_ITSELF = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d(?::\d\d(?::\d\d(?!-)|Z|\+|$)|$)|$)")
_NOON = 12
# "pm", and "em" in Swedish.
_AFTER_NOON = frozenset("pPeE")
# Hours before UTC; a spreadsheet names summer time apart.
_CENTRAL_EUROPE = {"CET": 1, "CEST": 2}
# Below this share of readable values a column does not hold dates.
MOSTLY = 0.5
# So much of a bad cell is shown.
_SHOWN = 40
# One slip among this many rows that settle the order of day and month is no doubt.
_FEW = 10


@dataclass(frozen=True, slots=True)
class DateColumn:
    """`times` in UTC beside the column's cells: None where the cell is empty or unreadable."""

    format: str
    times: list[datetime | None]
    in_missing_hour: frozenset[int]


def read_dates(
    cells: Sequence[str], column: str, date_format: str = "", *, mostly: float = MOSTLY
) -> DateColumn:
    """All cells by one format; naive times are Swedish. Raises `Refusal` when no format or two fit.

    *date_format* is one of `DATE_SHAPES` or as in `datetime.strptime`; *mostly* is the share of cells
    that one must read, 0 where none may be readable.
    """
    if date_format:
        return _read(cells, date_format, _said(date_format))
    best = [_read(cells, "iso", _iso)]
    filled = sum(1 for cell in cells if cell)
    if _count(best[0]) < filled:
        best += [_read(cells, name, _by_pattern(name)) for name in _PATTERNS if name != "iso"]
        best += [_read(cells, "serial", _serial), _read(cells, "epoch", _epoch)]
    best.sort(key=_count, reverse=True)
    first, count = best[0], _count(best[0])
    if filled and mostly and count < max(1, filled * mostly):
        raise _unreadable(cells, column, best)
    if count and any(_speaks_against(other, first) for other in best[1:]):
        raise Refusal(RefusalKind.DATES_UNSURE, column=column)
    if mostly and any(_reads_as_many_others(other, first) for other in best[1:]):
        raise _unreadable(cells, column, best)
    return first


def _unreadable(cells: Sequence[str], column: str, tried: Sequence[DateColumn]) -> Refusal:
    """Several forms together read most of a column that none reads alone; `row` is the first bad cell's."""
    read = sum(any(one.times[index] for one in tried) for index, cell in enumerate(cells) if cell)
    filled = [index for index, cell in enumerate(cells) if cell]
    row = next(index for index in filled if tried[0].times[index] is None)
    is_mixed = read > _count(tried[0]) > 0 and read >= len(filled) * MOSTLY
    kind = RefusalKind.DATES_MIXED if is_mixed else RefusalKind.DATES_UNREADABLE
    return Refusal(kind, column=column, value=cells[row][:_SHOWN], row=row)


def looks_like_dates(cells: Sequence[str]) -> bool:
    """Whether most filled cells are written as some date."""
    filled = [cell for cell in cells if cell]
    readers = (*(_by_pattern(name) for name in _PATTERNS),)
    return bool(filled) and any(
        sum(read(cell) is not None for cell in filled) > len(filled) * MOSTLY for read in readers
    )


def _said(date_format: str) -> Callable[[str], datetime | None]:
    if date_format in _BY_COUNT:
        return _BY_COUNT[date_format]
    return _by_pattern(date_format) if date_format in _PATTERNS else _by_strptime(date_format)


def _speaks_against(other: DateColumn, first: DateColumn) -> bool:
    """Whether *other* differs on cells that both read, and reads as many or some that *first* cannot."""
    both = list(zip(first.times, other.times, strict=True))
    if not any(time and another and time != another for time, another in both):
        return False
    if _count(other) == _count(first):
        return True
    only_first = sum(time is not None and another is None for time, another in both)
    only_other = sum(time is None and another is not None for time, another in both)
    return only_other > 0 and only_other * _FEW >= only_first


def _reads_as_many_others(other: DateColumn, first: DateColumn) -> bool:
    """Whether the column holds two forms, of which neither is the usual one."""
    is_other = any(time is None and another for time, another in zip(first.times, other.times, strict=True))
    return is_other and _count(other) == _count(first)


def _count(column: DateColumn) -> int:
    return sum(1 for time in column.times if time is not None)


def _read(cells: Sequence[str], name: str, read: Callable[[str], datetime | None]) -> DateColumn:
    times: list[datetime | None] = []
    missing = set()
    for index, cell in enumerate(cells):
        time = read(cell) if cell else None
        if time is None or not EARLIEST_YEAR <= time.year <= LATEST_YEAR:
            times.append(None)
            continue
        if time.tzinfo is None:
            if is_in_missing_hour(time):
                missing.add(index)
            time = time.replace(tzinfo=STOCKHOLM)
        times.append(time.astimezone(UTC))
    return DateColumn(name, times, frozenset(missing))


def is_in_missing_hour(time: datetime) -> bool:
    """Whether a Swedish time without zone never was, as the clocks went forward over it."""
    return _may_be_missing(time) and _is_missing(time)


def _may_be_missing(time: datetime) -> bool:
    """Sweden's clocks have gone forward in the night hours of March to May."""
    return time.hour < 4 and 3 <= time.month <= 5  # noqa: PLR2004 - hours and months


def _is_missing(time: datetime) -> bool:
    there_and_back = time.replace(tzinfo=STOCKHOLM).astimezone(UTC).astimezone(STOCKHOLM)
    return there_and_back.replace(tzinfo=None) != time


def _iso(cell: str) -> datetime | None:
    # Python takes "14.30" for a third of a second past two, and not for half past.
    if _ISO_ITSELF.match(cell):
        try:
            return datetime.fromisoformat(cell)
        except ValueError:
            pass
    return _ISO_BY_PATTERN(cell)


def _by_pattern(name: str) -> Callable[[str], datetime | None]:
    pattern = _PATTERNS[name]

    def read(cell: str) -> datetime | None:
        match = pattern.match(cell.strip())
        return _from_parts(match.groupdict()) if match else None

    return read


def _from_parts(parts: dict[str, str | None]) -> datetime | None:
    month = parts.get("month")
    name = parts.get("name") or parts.get("name2") or ""
    number = int(month) if month else MONTHS.get(name.casefold(), 0)
    microsecond = ((parts["fraction"] or "") + "000000")[:6]
    try:
        return datetime(
            int(parts["year"] or 0),
            number,
            int(parts["day"] or parts.get("day2") or 0),
            _hour(parts["hour"], parts["half"]),
            int(parts["minute"] or 0),
            int(parts["second"] or 0),
            int(microsecond),
            tzinfo=_zone(_offset(parts)),
        )
    except ValueError:
        return None


def _hour(hour: str | None, half: str | None) -> int:
    """12 am is midnight, as "12 fm"; raises ValueError where "13 pm" is said."""
    said = int(hour or 0)
    if not half:
        return said
    if not 1 <= said <= _NOON:
        raise ValueError(said)
    return said % _NOON + (_NOON if half in _AFTER_NOON else 0)


def _offset(parts: dict[str, str | None]) -> str | None:
    """As "22:00-23:30" is a span, an offset is that only after seconds, or where a T says who wrote it."""
    zone, between = parts["zone"], parts["between"] or ""
    is_span = zone and zone[0] == "-" and not parts["second"] and "t" not in between.casefold()
    return None if is_span else zone


def _zone(offset: str | None) -> timezone | None:
    if not offset:
        return None
    if offset[0] not in "+-":
        return timezone(timedelta(hours=_CENTRAL_EUROPE.get(offset.upper(), 0)))
    minutes = int(offset[1:3]) * 60 + int(offset[3:].lstrip(":") or 0)
    return timezone(timedelta(minutes=-minutes if offset[0] == "-" else minutes))


def _serial(cell: str) -> datetime | None:
    """Excel's count of days: 45720 is 2025-03-04."""
    if not _SERIAL.match(cell):
        return None
    seconds = round(float(cell.replace(",", ".")) * 86_400)
    return _EXCEL_DAY_ZERO + timedelta(seconds=seconds)


def _epoch(cell: str) -> datetime | None:
    """Milliseconds since 1970, as map servers give them: 1741042800000 is 2025-03-03 23:00 UTC."""
    found = _MILLISECONDS.match(cell)
    return _EPOCH + timedelta(milliseconds=int(found[1])) if found else None


def _by_strptime(date_format: str) -> Callable[[str], datetime | None]:
    def read(cell: str) -> datetime | None:
        try:
            return datetime.strptime(cell, date_format)  # noqa: DTZ007 - zone said by `_read`
        except ValueError:
            return None

    return read


_ISO_BY_PATTERN = _by_pattern("iso")
_BY_COUNT = {"serial": _serial, "epoch": _epoch}
