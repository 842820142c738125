"""When things happened: by hour and part of day, on weekdays and at weekends, by the clock in Stockholm."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, time

from desktop.clock import STOCKHOLM
from desktop.situation.values import Hours
from models.map.moments import part_of
from models.map.values import PartOfDay

_SATURDAY = 5


def hours_of(moments: Iterable[datetime | None]) -> Hours:
    """The counts. None has no known time; nor has a day without a clock, which is kept as its midnight."""
    weekdays, weekends = Counter[PartOfDay](), Counter[PartOfDay]()
    by_hour = [0] * 24
    unknown = 0
    for moment in moments:
        at = moment.astimezone(STOCKHOLM) if moment else None
        if at is None or at.time() == time():
            unknown += 1
            continue
        by_hour[at.hour] += 1
        (weekends if at.weekday() >= _SATURDAY else weekdays)[part_of(at.hour)] += 1
    return Hours(dict(weekdays), dict(weekends), tuple(by_hour), unknown)


def most_common(hours: Hours) -> tuple[int, int] | None:
    """The two hours in a row with most, as (from, until); None where fewer than three lie in any."""
    pairs = [(hours.by_hour[hour] + hours.by_hour[(hour + 1) % 24], -hour) for hour in range(24)]
    most, hour = max(pairs)
    return (-hour, (2 - hour) % 24) if most >= _TELLING else None


_TELLING = 3
