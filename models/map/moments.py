"""Which hours make a part of the day, and which months a season."""

from collections.abc import Mapping

from models.map.values import PartOfDay, Season

HOURS: Mapping[PartOfDay, tuple[int, ...]] = {
    PartOfDay.MORNING: tuple(range(6, 10)),
    PartOfDay.DAY: tuple(range(10, 16)),
    PartOfDay.EVENING: tuple(range(16, 22)),
    PartOfDay.NIGHT: (22, 23, *range(6)),
}
MONTHS: Mapping[Season, tuple[int, int, int]] = {
    Season.WINTER: (12, 1, 2),
    Season.SPRING: (3, 4, 5),
    Season.SUMMER: (6, 7, 8),
    Season.AUTUMN: (9, 10, 11),
}


def part_of(hour: int) -> PartOfDay:
    """*hour* is 0 to 23."""
    return next(part for part, hours in HOURS.items() if hour in hours)


def season_of(month: int) -> Season:
    """*month* is 1 to 12."""
    return next(season for season, months in MONTHS.items() if month in months)
