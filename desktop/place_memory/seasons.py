"""The same trouble at other times of the year. Pure, no store."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from desktop.place_memory.events import day_of
from desktop.place_memory.things_here import ReportHere
from desktop.place_memory.values import CategorySeasons, Seasons
from models.map.moments import season_of
from models.map.values import Season

# Two a season where they come evenly: fewer say nothing of seasons.
LEAST = 8
# An earlier year is named from so many on: two may be chance.
LEAST_SAME = 3
_YEAR = timedelta(days=365)
_DECEMBER = 12


def seasons_of(reports: Sequence[ReportHere], first_kept: date | None, today: date) -> Seasons:
    """*first_kept* is the day of the first report of all, anywhere: from it on there is something to know."""
    now = season_of(today.month)
    if first_kept is None or today - first_kept < _YEAR:
        return Seasons(now, LEAST, is_known=False, categories=())
    days: defaultdict[str, list[date]] = defaultdict(list)
    for each in reports:
        if each.category_id is not None:
            days[each.category].append(day_of(each.received_at))
    told = [_of_category(category, found, today) for category, found in days.items() if len(found) >= LEAST]
    told.sort(key=lambda each: (-each.total, each.category))
    return Seasons(now, LEAST, is_known=True, categories=tuple(told))


def season_year(day: date) -> int:
    """The year of its season; a winter has the year in which it ends."""
    return day.year + (day.month == _DECEMBER)


def _of_category(category: str, days: Sequence[date], today: date) -> CategorySeasons:
    by_season = Counter(season_of(day.month) for day in days)
    by_month = Counter(day.month for day in days)
    years = Counter(season_year(day) for day in days if season_of(day.month) is season_of(today.month))
    before = [
        (year, count)
        for year, count in sorted(years.items(), reverse=True)
        if year < season_year(today) and count >= LEAST_SAME
    ]
    return CategorySeasons(
        category,
        len(days),
        {season: by_season[season] for season in Season},
        tuple(by_month[month] for month in range(1, _DECEMBER + 1)),
        tuple(before),
    )
