"""When a sender is missed: beyond what is usual for them, and never for a campaign or a holiday."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from models.senders.rules import GONE_DAYS, SLACK_DAYS, is_silent, usual_days, waited_days

MONDAY = date(2026, 9, 7)
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
HEARD = st.lists(DAYS, min_size=1, max_size=30)
LATER = st.integers(0, 800)


def every(days: int, times: int, start: date = MONDAY) -> list[date]:
    return [start + timedelta(days=days * number) for number in range(times)]


def after(heard: list[date], days: int) -> date:
    return max(heard) + timedelta(days=days)


def test_a_weekly_sender_is_missed_in_the_third_week():
    heard = every(7, 8)

    assert usual_days(heard) == 7
    assert not is_silent(heard, after(heard, 2 * 7 + SLACK_DAYS))
    assert is_silent(heard, after(heard, 2 * 7 + SLACK_DAYS + 1))


def test_a_monthly_sender_may_be_a_month_late():
    heard = every(30, 5, date(2026, 1, 12))

    assert usual_days(heard) == 30
    assert not is_silent(heard, after(heard, 38))


def test_three_times_are_no_habit():
    heard = every(14, 3)

    assert usual_days(heard) is None
    assert not is_silent(heard, after(heard, 90))


@pytest.mark.parametrize("days", range(1, 15))
def test_a_campaign_of_two_weeks_is_never_missed(days):
    heard = every(1, days, date(2026, 5, 17))

    assert not any(is_silent(heard, after(heard, late)) for late in range(GONE_DAYS + 10))


def test_nobody_is_missed_in_the_summer():
    heard = every(7, 10, date(2026, 4, 8))

    assert max(heard) == date(2026, 6, 10)
    assert not any(is_silent(heard, date(2026, 6, 10) + timedelta(days=late)) for late in range(70))
    assert is_silent(heard, date(2026, 9, 1))


def test_christmas_is_not_waited():
    assert waited_days(date(2026, 12, 18), date(2027, 1, 8)) == 2


def test_one_summer_away_does_not_make_a_sender_slow():
    heard = [*every(7, 6, date(2026, 5, 4)), *every(7, 4, date(2026, 8, 24))]

    assert usual_days(heard) == 7
    assert is_silent(heard, after(heard, 18))


def test_a_sender_that_comes_in_fits_and_starts_is_given_time():
    heard = [MONDAY + timedelta(days=days) for days in (0, 1, 25, 26, 27, 51, 52, 53)]

    assert usual_days(heard) == 1
    assert not is_silent(heard, after(heard, 24 + SLACK_DAYS))
    assert is_silent(heard, after(heard, 24 + SLACK_DAYS + 1))


def test_who_has_been_away_for_a_year_is_missed_no_more():
    heard = every(7, 8)

    assert is_silent(heard, after(heard, GONE_DAYS))
    assert not is_silent(heard, after(heard, GONE_DAYS + 1))


@given(HEARD, st.randoms())
def test_order_and_several_the_same_day_change_nothing(heard, random):
    more = [*heard, *random.choices(heard, k=5)]
    random.shuffle(more)
    today = after(heard, 40)

    assert usual_days(more) == usual_days(heard)
    assert is_silent(more, today) == is_silent(heard, today)


@given(HEARD)
def test_nobody_is_missed_on_the_day_they_are_heard(heard):
    assert not is_silent(heard, max(heard))


@given(HEARD, LATER, LATER)
def test_who_is_missed_stays_missed_until_heard_or_gone(heard, sooner, later):
    assume(sooner <= later <= GONE_DAYS)

    assert is_silent(heard, after(heard, sooner)) <= is_silent(heard, after(heard, later))


@given(HEARD, LATER)
def test_who_is_missed_is_well_beyond_the_usual(heard, late):
    usual = usual_days(heard)

    if is_silent(heard, after(heard, late)):
        assert usual is not None
        assert late > 2 * usual


@given(HEARD, LATER)
def test_to_be_heard_again_ends_the_silence(heard, late):
    today = after(heard, late)

    assert not is_silent([*heard, today], today)
