"""Which copies have outlived their use: dense lately, sparse long ago."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from datetime import date, timedelta
from pathlib import Path

# All copies of so many days, then the newest one of so many days, weeks and months with any.
_ALL_OF_DAYS = 2
_DAYS = 12
_WEEKS = 10
_MONTHS = 9


def outlived(made_on: Mapping[Path, date], today: date) -> set[Path]:
    """The copies to delete, of those that were made on the given days; names sort by time."""
    oldest_of_all_kept = today - timedelta(days=_ALL_OF_DAYS - 1)
    kept = {path for path, day in made_on.items() if day >= oldest_of_all_kept}
    kept |= _newest_of_each(made_on, lambda day: day, _DAYS)
    kept |= _newest_of_each(made_on, lambda day: day.isocalendar()[:2], _WEEKS)
    kept |= _newest_of_each(made_on, lambda day: (day.year, day.month), _MONTHS)
    return set(made_on) - kept


def beyond_rule(made_on: Mapping[Path, date], today: date, days: int | None) -> set[Path]:
    """The copies that a rule of so many days no longer allows; the newest one stays whatever it says."""
    if days is None or not made_on:
        return set()
    gone = {path for path, day in made_on.items() if day + timedelta(days=days) <= today}
    return gone - {max(made_on)}


def _newest_of_each(made_on: Mapping[Path, date], span: Callable[[date], Hashable], number: int) -> set[Path]:
    newest: dict[Hashable, Path] = {}
    for path in sorted(made_on, reverse=True):
        newest.setdefault(span(made_on[path]), path)
    return set(list(newest.values())[:number])
