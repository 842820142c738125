"""Events in time order, the newest first: reports of one week together, and all by month. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import groupby

from desktop.clock import STOCKHOLM
from desktop.place_memory.values import Entry, Happened, PastEvent, PastMonth, SameWeek

# Two stand as well by themselves as together.
LEAST_TOGETHER = 3


def by_month(events: Iterable[PastEvent]) -> tuple[PastMonth, ...]:
    """All of the events once each; a week that reaches into two months stands in the later one."""
    entries = in_order(events)
    return tuple(
        PastMonth(year, month, tuple(group))
        for (year, month), group in groupby(entries, key=lambda entry: (entry.on.year, entry.on.month))
    )


def in_order(events: Iterable[PastEvent]) -> list[Entry]:
    """The newest first, with three reports or more of one category and week in one line."""
    newest_first = sorted(events, key=_moment, reverse=True)
    weeks: defaultdict[tuple[str, date], list[PastEvent]] = defaultdict(list)
    for event in newest_first:
        if event.happened is Happened.REPORTED:
            weeks[_week(event)].append(event)
    entries: list[Entry] = []
    for event in newest_first:
        together: Sequence[PastEvent] = weeks.get(_week(event), ()) if _is_report(event) else ()
        if len(together) < LEAST_TOGETHER:
            entries.append(event)
        elif event is together[0]:
            entries.append(SameWeek(event.category, _week(event)[1], tuple(together)))
    return entries


def _is_report(event: PastEvent) -> bool:
    return event.happened is Happened.REPORTED


def _week(event: PastEvent) -> tuple[str, date]:
    return event.category, event.on - timedelta(days=event.on.weekday())


def _moment(event: PastEvent) -> tuple[datetime, str, int]:
    """Where only the day is known it is told as the day's last."""
    at = event.at or datetime.combine(event.on, time(23, 59), STOCKHOLM)
    return at, event.happened.value, event.id
