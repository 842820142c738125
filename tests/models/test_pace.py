"""A meeting of fourteen items in forty-two minutes: three minutes each."""

from datetime import UTC, datetime, timedelta

import pytest

from models.meetings.pace import Agenda, pace

NINE = datetime(2026, 11, 25, 9, tzinfo=UTC)
END = NINE + timedelta(minutes=42)


def kept(minutes, left, spent=0.0):
    now = NINE + timedelta(minutes=minutes)
    found = pace(NINE, END, now, Agenda(14, left), timedelta(minutes=spent))
    assert found is not None
    return found


def test_what_is_left_is_shared_among_the_items_left():
    assert kept(12, 10).left == timedelta(minutes=30)
    assert kept(12, 10).share == timedelta(minutes=3)


@pytest.mark.parametrize(
    ("minutes", "left", "spent", "is_behind"),
    [
        (0, 14, 0, False),
        (3, 14, 3, False),
        (3.1, 14, 3.1, True),
        (12, 10, 0, False),
        (12, 11, 0, True),
        (12, 9, 5, False),
        (41, 0, 0, False),
        (43, 0, 0, True),
    ],
)
def test_a_meeting_is_behind_when_each_item_left_has_less_than_its_share(minutes, left, spent, is_behind):
    assert kept(minutes, left, spent).is_behind is is_behind


def test_over_time_is_less_than_nothing_left():
    assert kept(45, 2).left == timedelta(minutes=-3)


@pytest.mark.parametrize("minutes", [-43, 85])
def test_nothing_is_said_of_time_when_no_meeting_is_held(minutes):
    assert pace(NINE, END, NINE + timedelta(minutes=minutes), Agenda(14, 14)) is None


def test_nothing_is_said_of_time_on_an_empty_agenda():
    assert pace(NINE, END, NINE, Agenda(0, 0)) is None
