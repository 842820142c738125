"""Moments by the clock on the wall in Stockholm, many at a time."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from desktop.clock import STOCKHOLM
from models.map.moments import HOURS, MONTHS
from models.map.values import PartOfDay, Season

_HOUR = 3600
_DAY = 24 * _HOUR


def wall_seconds(moments: NDArray[np.float64]) -> NDArray[np.int64]:
    """Seconds since 1970 in UTC, as the wall clock in Stockholm counts them."""
    seconds = np.floor(moments).astype(np.int64)
    if not len(seconds):
        return seconds
    # The clock is moved on whole hours, twice a year: look where the offset of a day differs from the next.
    days = np.arange(seconds.min() // _DAY, seconds.max() // _DAY + 2) * _DAY
    offsets = [_offset(int(day)) for day in days]
    turns, after = [int(days[0])], [offsets[0]]
    for day, before, next_ in zip(days.tolist(), offsets, offsets[1:], strict=False):
        if before != next_:
            turns.append(next(hour for hour in range(day, day + _DAY + 1, _HOUR) if _offset(hour) == next_))
            after.append(next_)
    places = np.searchsorted(np.array(turns), seconds, side="right") - 1
    shifted: NDArray[np.int64] = seconds + np.array(after)[places]
    return shifted


def wall_days(moments: NDArray[np.float64]) -> NDArray[np.int32]:
    """Days since 1970 by the calendar in Stockholm."""
    days: NDArray[np.int32] = (wall_seconds(moments) // _DAY).astype(np.int32)
    return days


def is_in_part(part: PartOfDay, moments: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which lie in that part of their day."""
    hours = wall_seconds(moments) % _DAY // _HOUR
    inside: NDArray[np.bool_] = np.isin(hours, HOURS[part])
    return inside


def is_in_season(season: Season, moments: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which lie in the season's three months, of any year."""
    months = wall_seconds(moments).astype("datetime64[s]").astype("datetime64[M]").astype(np.int64) % 12 + 1
    return np.isin(months, MONTHS[season])


def _offset(moment: int) -> int:
    shift = datetime.fromtimestamp(moment, UTC).astimezone(STOCKHOLM).utcoffset()
    return int(shift.total_seconds()) if shift else 0
