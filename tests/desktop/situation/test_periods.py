"""The days that a period means, and those it is compared with."""

from datetime import UTC, date, datetime

import pytest

from desktop.situation.periods import Days, Span, days_of

SUNDAY, WEDNESDAY = date(2026, 11, 22), date(2026, 11, 18)


@pytest.mark.parametrize(
    ("span", "today", "first", "last"),
    [
        (Span.LAST_WEEK, WEDNESDAY, date(2026, 11, 9), date(2026, 11, 15)),
        (Span.LAST_WEEK, SUNDAY, date(2026, 11, 16), SUNDAY),
        (Span.FOUR_WEEKS, SUNDAY, date(2026, 10, 26), SUNDAY),
        (Span.TWELVE_WEEKS, date(2026, 1, 4), date(2025, 10, 13), date(2026, 1, 4)),
        (Span.QUARTER, SUNDAY, date(2026, 7, 1), date(2026, 9, 30)),
        (Span.QUARTER, date(2026, 2, 1), date(2025, 10, 1), date(2025, 12, 31)),
        (Span.YEAR, SUNDAY, date(2025, 11, 23), SUNDAY),
        (Span.YEAR, date(2028, 2, 29), date(2027, 3, 1), date(2028, 2, 29)),
    ],
)
def test_what_a_name_means(span, today, first, last):
    assert days_of(span, today) == Days(first, last)


def test_a_week_is_compared_with_the_one_before_and_the_dates_a_year_earlier():
    week = Days(date(2025, 12, 29), date(2026, 1, 4))

    assert week.before() == Days(date(2025, 12, 22), date(2025, 12, 28))
    assert week.a_year_earlier() == Days(date(2024, 12, 29), date(2025, 1, 4))


def test_a_leap_day_has_the_28th_as_its_day_the_year_before():
    assert Days(date(2028, 2, 29), date(2028, 2, 29)).a_year_earlier().first == date(2027, 2, 28)


def test_the_day_when_the_clock_is_put_back_is_25_hours_long():
    sunday = Days(date(2026, 10, 25), date(2026, 10, 25))

    assert sunday.begins.astimezone(UTC) == datetime(2026, 10, 24, 22, tzinfo=UTC)
    assert sunday.ends.astimezone(UTC) == datetime(2026, 10, 25, 23, tzinfo=UTC)


def test_weeks_are_cut_where_the_period_begins_and_ends():
    weeks = list(Days(date(2026, 12, 30), date(2027, 1, 5)).weeks())

    assert [(week.first.isoformat(), week.count) for week in weeks] == [("2026-12-30", 5), ("2027-01-04", 2)]
