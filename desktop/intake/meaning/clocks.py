"""The time of day in a column of its own, and the column of days that it belongs to."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time

from desktop.clock import STOCKHOLM
from desktop.intake.fields import Field
from desktop.intake.meaning.dates import DateColumn, is_in_missing_hour

# "14:30", "kl. 9.30", "0930", "14:30:15", "ca 14.30", "1899-12-30 14:30" (a spreadsheet's bare time);
# of a span "22:00-23:30" the beginning.
_CLOCK = re.compile(
    r"(?:(?:1899-12-3[01]|1900-01-0[01])[T ])?(?:(?:ca|cirka|omkring|runt)\.? ?)?(?:kl(?:ockan)?\.? ?)?"
    r"(?:(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,]\d+)?)?"
    r"|(?P<hours>\d{1,2})(?P<minutes>\d{2})|(?:(?<=kl )|(?<=kl\. )|(?<=klockan ))(?P<whole>\d{1,2}))"
    r"(?: ?(?P<half>[apfe])\.?m\.?)?"
    r"(?: ?(?:[-–—]|till|och) ?(?:kl\.? ?)?\d{1,2}(?:[:.]?\d{2}){0,2})?$",
    re.IGNORECASE,
)
# A spreadsheet's time without its format: the share of the day that has gone.
_SHARE = re.compile(r"0[.,]\d{3,}$")
_MINUTES_A_DAY = 24 * 60
_NOON = 12
_MIDNIGHT = time()


def clock_of(cell: str) -> time | None:
    """None for what is no time of day, and for "24.30"."""
    match = _CLOCK.match(cell.strip())
    if match is None:
        return _from_share(cell.strip())
    hour = int(match["hour"] or match["hours"] or match["whole"])
    if match["half"]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if match["half"] in "pPeE" else 0)
    try:
        return time(hour, int(match["minute"] or match["minutes"] or 0), int(match["second"] or 0))
    except ValueError:
        return None


def _from_share(cell: str) -> time | None:
    if not _SHARE.match(cell):
        return None
    minutes = round(float(cell.replace(",", ".")) * _MINUTES_A_DAY)
    return time(minutes // 60, minutes % 60) if minutes < _MINUTES_A_DAY else None


def days_of(clocks_at: int, days: Mapping[Field, tuple[int, DateColumn]]) -> Field | None:
    """Which of the *days* (column number and times) lacks the time of day; None where none does.

    Of two the one that stands before the clocks, and nearest.
    """
    lacking = {field: at for field, (at, column) in days.items() if _is_of_days(column)}
    return min(lacking, key=lambda field: _distance(lacking[field], clocks_at), default=None)


def with_clocks(column: DateColumn, cells: Sequence[str]) -> tuple[DateColumn, bool]:
    """The days at their times; and whether some cell held no time of day, so that the day alone stands."""
    times, missing, is_some_unread = list(column.times), set(column.in_missing_hour), False
    for index, (moment, cell) in enumerate(zip(column.times, cells, strict=True)):
        if moment is None or not cell:
            continue
        clock = clock_of(cell)
        if clock is None:
            is_some_unread = True
            continue
        told = datetime.combine(moment.astimezone(STOCKHOLM).date(), clock)
        if is_in_missing_hour(told):
            missing.add(index)
        times[index] = told.replace(tzinfo=STOCKHOLM).astimezone(UTC)
    return replace(column, times=times, in_missing_hour=frozenset(missing)), is_some_unread


def _is_of_days(column: DateColumn) -> bool:
    told = [moment for moment in column.times if moment is not None]
    return bool(told) and all(moment.astimezone(STOCKHOLM).time() == _MIDNIGHT for moment in told)


def _distance(days_at: int, clocks_at: int) -> tuple[bool, int]:
    return days_at > clocks_at, abs(days_at - clocks_at)
