"""The days of a picture, and those that it is compared with; days are those of Stockholm."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desktop.clock import midnight

_MONTHS_OF_QUARTER = 3


class Span(enum.StrEnum):
    """Periods with a name of their own; OWN is chosen by its days."""

    LAST_WEEK = "last-week"
    FOUR_WEEKS = "four-weeks"
    TWELVE_WEEKS = "twelve-weeks"
    QUARTER = "quarter"
    YEAR = "year"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Days:
    """From *first* through *last*."""

    first: date
    last: date

    @property
    def count(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def begins(self) -> datetime:
        """The first moment, by the clock in Stockholm."""
        return midnight(self.first)

    @property
    def ends(self) -> datetime:
        """The first moment that does not belong to it."""
        return midnight(self.last + timedelta(days=1))

    def before(self) -> Days:
        """As many days, right before."""
        return Days(self.first - timedelta(days=self.count), self.first - timedelta(days=1))

    def a_year_earlier(self) -> Days:
        """The same dates of the year before; 28 February for a leap day."""
        return Days(_a_year_earlier(self.first), _a_year_earlier(self.last))

    def weeks(self) -> Iterator[Days]:
        """The ISO weeks that it touches, the first and the last cut where it begins and ends."""
        monday = self.first - timedelta(days=self.first.weekday())
        while monday <= self.last:
            sunday = monday + timedelta(days=6)
            yield Days(max(monday, self.first), min(sunday, self.last))
            monday += timedelta(weeks=1)


def days_of(span: Span, today: date) -> Days:
    """The days that a name means: whole weeks that have ended, the last whole quarter, a year until today.

    A Sunday ends its week. Raises ValueError for OWN, which means no days by itself.
    """
    sunday = today - timedelta(days=(today.weekday() + 1) % 7)
    match span:
        case Span.LAST_WEEK:
            return _weeks_until(sunday, 1)
        case Span.FOUR_WEEKS:
            return _weeks_until(sunday, 4)
        case Span.TWELVE_WEEKS:
            return _weeks_until(sunday, 12)
        case Span.QUARTER:
            return _last_quarter(today)
        case Span.YEAR:
            return Days(_a_year_earlier(today) + timedelta(days=1), today)
        case Span.OWN:
            raise ValueError(span)


def _weeks_until(sunday: date, weeks: int) -> Days:
    return Days(sunday - timedelta(weeks=weeks) + timedelta(days=1), sunday)


def _last_quarter(today: date) -> Days:
    last_month = (today.month - 1) // _MONTHS_OF_QUARTER * _MONTHS_OF_QUARTER
    last = date(today.year, last_month + 1, 1) - timedelta(days=1)
    return Days(date(last.year, last.month - _MONTHS_OF_QUARTER + 1, 1), last)


def _a_year_earlier(day: date) -> date:
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if is_leap_day else day.day)
