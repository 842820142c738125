"""Whether a moment falls in a part of the day and a season, by the clock in Stockholm."""

from datetime import datetime

from desktop.clock import STOCKHOLM
from models.map.values import PartOfDay, Season

_HOURS = {
    PartOfDay.MORNING: range(6, 10),
    PartOfDay.DAY: range(10, 16),
    PartOfDay.EVENING: range(16, 22),
    PartOfDay.NIGHT: (22, 23, *range(6)),
}
_MONTHS = {
    Season.WINTER: (12, 1, 2),
    Season.SPRING: (3, 4, 5),
    Season.SUMMER: (6, 7, 8),
    Season.AUTUMN: (9, 10, 11),
}


def falls_in(moment: datetime, part: PartOfDay | None, season: Season | None) -> bool:
    """True where nothing is asked."""
    if part is None and season is None:
        return True
    here = moment.astimezone(STOCKHOLM)
    return (part is None or here.hour in _HOURS[part]) and (season is None or here.month in _MONTHS[season])
