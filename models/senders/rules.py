"""When a sender that used to be heard has fallen silent. Pure rules, no store."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from itertools import pairwise
from statistics import median_low

# The habit is read from so many of the last gaps, and is none with fewer than the least.
GAPS, LEAST_GAPS = 8, 3
# Shorter than this it was a campaign: the longest of them last two weeks (domain.md §1).
HABIT_DAYS = 21
# A weekend and a day beyond twice the usual.
SLACK_DAYS = 3
# Who has been away for a year has left, and is missed no more.
GONE_DAYS = 365
# (month, day) from and to: nobody is missed for what fell away in the summer or over Christmas.
HOLIDAYS = (((6, 20), (8, 15)), ((12, 20), (12, 31)), ((1, 1), (1, 7)))


def usual_days(heard: Collection[date]) -> int | None:
    """The days that use to lie between two times they are heard; None where there is no habit.

    Several on the same day are one. The middle of the last gaps, so that one summer changes nothing.
    """
    gaps = _gaps(heard)
    return median_low(gaps) if len(gaps) >= LEAST_GAPS and _is_habit(heard) else None


def is_silent(heard: Collection[date], today: date) -> bool:
    """They have been waited for more than twice the usual and longer than they use to stay away.

    Days of holiday are not waited. The widest of their gaps is forgiven them once, the second is theirs.
    """
    usual = usual_days(heard)
    if usual is None or (today - max(heard)).days > GONE_DAYS:
        return False
    second_widest = sorted(_gaps(heard))[-2]
    return waited_days(max(heard), today) > max(2 * usual, second_widest) + SLACK_DAYS


def waited_days(since: date, today: date) -> int:
    """Days after *since* up to and with *today*, holidays not counted."""
    days = (since + timedelta(days=number) for number in range(1, (today - since).days + 1))
    return sum(not _is_holiday(day) for day in days)


def _gaps(heard: Collection[date]) -> list[int]:
    last = sorted(set(heard))[-GAPS - 1 :]
    return list(_days_between(last))


def _days_between(days: list[date]) -> Iterator[int]:
    return ((later - earlier).days for earlier, later in pairwise(days))


def _is_habit(heard: Collection[date]) -> bool:
    return (max(heard) - min(heard)).days >= HABIT_DAYS


def _is_holiday(day: date) -> bool:
    return any(first <= (day.month, day.day) <= last for first, last in HOLIDAYS)
