"""When the next meeting falls, which is meant by a word, and what deals with an item."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from models.meetings.values import AgendaLine, AttendanceLine, Section

_WEEK = re.compile(r"(\d{4})-?W(\d{1,2})", re.IGNORECASE)


def next_meeting(last: date | None, weekday: int, weeks: int, today: date) -> date:
    """The day of the series' next meeting: not before today, and *weeks* after the last one.

    *weekday* is 0 for Monday; *weeks* is 1 or 2 (domain.md §1).
    """
    if last is None:
        return today + timedelta(days=(weekday - today.weekday()) % 7)
    monday = last - timedelta(days=last.weekday())
    day = monday + timedelta(weeks=weeks, days=weekday)
    while day < today:
        day += timedelta(weeks=weeks)
    return day


def week_named(name: str) -> tuple[date, date] | None:
    """Monday and Sunday of "2026-W47"; None where no such week is named."""
    found = _WEEK.fullmatch(name.strip())
    if found is None:
        return None
    try:
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
    except ValueError:
        return None
    return monday, monday + timedelta(days=6)


def awaits_answer(line: AgendaLine, attendance: Iterable[AttendanceLine]) -> bool:
    """Only a decision deals with a measure, and only everyone's answer with who is there."""
    if line.section is Section.OPENING:
        return any(seat.presence is None for seat in attendance)
    return line.measure_id is not None
