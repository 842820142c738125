"""When things happened: by hour and part of day, on weekdays and at weekends, by the clock in Stockholm."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime

from desktop.clock import STOCKHOLM
from desktop.situation.values import Hours
from models.map.moments import part_of
from models.map.values import PartOfDay

_DAY, _SATURDAY = 24, 5


def hours_of(moments: Iterable[datetime | None]) -> Hours:
    """The counts. None has no known time; nor has a day without a clock, which is kept as its midnight."""
    weekdays, weekends = [0] * _DAY, [0] * _DAY
    unknown = 0
    for moment in moments:
        at = moment.astimezone(STOCKHOLM) if moment else None
        if at is None or not (at.hour or at.minute or at.second or at.microsecond):
            unknown += 1
        else:
            (weekends if at.weekday() >= _SATURDAY else weekdays)[at.hour] += 1
    by_hour = tuple(sum(both) for both in zip(weekdays, weekends, strict=True))
    return Hours(_by_part(weekdays), _by_part(weekends), by_hour, unknown)


def _by_part(by_hour: Sequence[int]) -> dict[PartOfDay, int]:
    counts = Counter[PartOfDay]()
    for hour, count in enumerate(by_hour):
        counts[part_of(hour)] += count
    return dict(+counts)


def most_common(hours: Hours) -> tuple[int, int] | None:
    """The two hours in a row with most, as (from, until); None where fewer than three lie in any."""
    pairs = [(hours.by_hour[hour] + hours.by_hour[(hour + 1) % 24], -hour) for hour in range(24)]
    most, hour = max(pairs)
    return (-hour, (2 - hour) % 24) if most >= _TELLING else None


_TELLING = 3
