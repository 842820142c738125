"""When the next meeting falls, which is meant by a word, and what deals with an item."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from models.meetings.values import AgendaLine, AttendanceLine, Section

# "18/12 Lovstart" and "2026-12-18 Lovstart".
_EVENT = re.compile(
    r"^(?:(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)|(?P<day>\d\d?)/(?P<month>\d\d?))[ ,:–-]+(?P<what>.+)$"
)
SECTION_ORDER = tuple(Section)
# In these the standing item comes last: what has no item of its own, the round, more measures.
_ROUNDED_OFF = frozenset({Section.FOLLOW_UP, Section.SITUATION, Section.NEW_MEASURES})
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


def heads_section(section: Section, *, is_standing: bool) -> bool:
    """Whether an item is its section's heading, which nothing is put before."""
    return is_standing and section not in _ROUNDED_OFF


def event_of(title: str, told_at: date) -> tuple[date | None, str]:
    """When and what: a day without a year is the next one to come. No day where none is understood."""
    found = _EVENT.match(title)
    day = _event_day(found.groupdict(), told_at) if found else None
    return (day, found["what"]) if found and day else (None, title)


def monday_after(day: date, weeks: int) -> date:
    """The Monday of the week so many weeks after the one of *day*."""
    return day - timedelta(days=day.weekday()) + timedelta(weeks=weeks)


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
    """Only a decision deals with a measure, and only everyone's answer with who is there; parked it rests."""
    if line.section is Section.OPENING:
        return any(seat.presence is None for seat in attendance)
    return line.measure_id is not None or line.parked_to is not None


def first_undone(agenda: Sequence[AgendaLine], attendance: Iterable[AttendanceLine]) -> int:
    """The place where the meeting goes on: the first item still to be dealt with, or 0 where none is.

    The opening needs nothing more once everyone has been asked.
    """
    is_everyone_asked = all(seat.presence is not None for seat in attendance)
    for place, line in enumerate(agenda):
        if line.awaits and not (line.section is Section.OPENING and is_everyone_asked):
            return place
    return 0


def _event_day(part: Mapping[str, str | None], told_at: date) -> date | None:
    try:
        if part["y"]:
            return date.fromisoformat(f"{part['y']}-{part['m']}-{part['d']}")
        day = date(told_at.year, int(part["month"] or 0), int(part["day"] or 0))
        return day if day >= told_at else day.replace(year=day.year + 1)
    except ValueError:
        return None
