"""What is odd about a day: it has passed, it is a weekend, it is a public holiday in Sweden.

Public holidays by lag (1989:253) om allmänna helgdagar; the eves on which nobody works
(midsommarafton, julafton, nyårsafton) count here as well. The library `holidays` names them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from desktop.one_line.values import Doubt, DoubtKind
from models.folding import fold

# A day without a year that is so far off is rather a slip than a plan.
FAR = timedelta(days=270)
_SATURDAY = 5


def day_doubts(day: date, today: date, *, said_year: bool = True) -> Iterator[Doubt]:
    """What to point out about a day; nothing of it blocks."""
    if day < today:
        yield Doubt(DoubtKind.DAY_PAST, day=day)
    if holiday := holiday_name(day):
        yield Doubt(DoubtKind.DAY_HOLIDAY, holiday, day)
    elif day.weekday() >= _SATURDAY:
        yield Doubt(DoubtKind.DAY_WEEKEND, day=day)
    if not said_year and day - today > FAR:
        yield Doubt(DoubtKind.DAY_FAR, day=day)


def holiday_name(day: date) -> str:
    """The Swedish name of a public holiday or of one of the eves; "" for any other day."""
    return _holidays(day.year).get(day, "")


def named_holiday(name: str, today: date) -> date | None:
    """The next day that has this folded name, today included; None for a name of no day."""
    days = (_by_name(year).get(name) for year in (today.year, today.year + 1))
    return next((day for day in days if day is not None and day >= today), None)


@lru_cache(maxsize=8)
def _by_name(year: int) -> dict[str, date]:
    return {fold(name): day for day, name in _holidays(year).items()}


@lru_cache(maxsize=8)
def _holidays(year: int) -> dict[date, str]:
    from holidays import country_holidays  # noqa: PLC0415 - the window starts without it

    categories = ("public", "de_facto")
    named = country_holidays(
        "SE", years=year, include_sundays=False, language="sv", categories=categories, expand=False
    )
    return dict(named.items())
