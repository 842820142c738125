"""The same trouble at other times of the year, told only where there is enough to tell."""

from datetime import date, datetime

from desktop.clock import STOCKHOLM
from desktop.place_memory.seasons import LEAST, season_year, seasons_of
from desktop.place_memory.things_here import ReportHere
from models.map.moments import season_of
from models.map.values import Season
from models.reports.values import ReportSource

TODAY = date(2026, 11, 18)
LONG_AGO = date(2024, 1, 1)


def came(*days, category="Belysning"):
    return [
        ReportHere(number, datetime(*day, 12, tzinfo=STOCKHOLM), ReportSource.OTHER, 1, category, "Mörkt")
        for number, day in enumerate(days)
    ]


AUTUMN_2025 = [(2025, 10, day) for day in range(1, 6)]
SPRING_2026 = [(2026, 4, 1), (2026, 5, 1), (2026, 3, 31)]


def test_each_month_has_its_season():
    seasons = [season_of(month) for month in (12, 1, 2, 3, 5, 6, 8, 9, 11)]

    winter, spring, summer, autumn = Season.WINTER, Season.SPRING, Season.SUMMER, Season.AUTUMN
    assert seasons == [winter, winter, winter, spring, spring, summer, summer, autumn, autumn]


def test_a_december_belongs_to_the_winter_of_the_next_year():
    assert [season_year(date(2025, 12, 31)), season_year(date(2026, 1, 1))] == [2026, 2026]


def test_the_counts_by_season_and_month_and_the_same_season_before():
    (told,) = seasons_of(came(*AUTUMN_2025, *SPRING_2026), LONG_AGO, TODAY).categories

    assert told.by_season == {Season.WINTER: 0, Season.SPRING: 3, Season.SUMMER: 0, Season.AUTUMN: 5}
    assert told.by_month == (0, 0, 1, 1, 1, 0, 0, 0, 0, 5, 0, 0)
    assert told.same_before == ((2025, 5),)


def test_this_years_season_is_not_an_earlier_one():
    reports = came(*[(2026, 10, day) for day in range(1, 10)])

    assert seasons_of(reports, LONG_AGO, TODAY).categories[0].same_before == ()


def test_fewer_than_the_least_say_nothing():
    seasons = seasons_of(came(*AUTUMN_2025), LONG_AGO, TODAY)

    assert (seasons.is_known, seasons.categories, seasons.least) == (True, (), LEAST)


def test_nothing_is_told_before_a_year_of_reports():
    reports = came(*[(2026, 10, day) for day in range(1, 20)])

    assert not seasons_of(reports, date(2026, 9, 1), TODAY).is_known
    assert seasons_of(reports, date(2025, 11, 18), TODAY).is_known
    assert not seasons_of((), None, TODAY).is_known
