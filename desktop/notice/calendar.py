"""The meeting as a calendar file (RFC 5545): the same event however often it is sent."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event

from desktop.clock import STOCKHOLM
from desktop.notice.values import CalledMeeting
from desktop.notice.words import calendar_words

_PRODUCT = "-//Trygghetsbordet//EST//SV"
# Where no end is written down.
_LENGTH = timedelta(hours=1)


def calendar_file(meeting: CalledMeeting) -> bytes:
    """The file. A moved meeting has the same UID and a higher SEQUENCE, and so moves in the calendar.

    It tells when and where, and nothing of what the meeting deals with.
    """
    sitting = meeting.sitting
    starts = datetime.combine(sitting.held_on, sitting.starts or time(9), STOCKHOLM)
    ends = datetime.combine(sitting.held_on, sitting.ends, STOCKHOLM) if sitting.ends else starts + _LENGTH
    facts = {"week": sitting.week, "municipality": meeting.municipality, "file": meeting.agenda_file}
    event = Event()
    event.add("uid", meeting.uid)
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", meeting.written_at.astimezone(UTC))
    event.add("dtstart", starts)
    event.add("dtend", max(ends, starts))
    event.add("summary", calendar_words("summary", **facts))
    event.add("description", calendar_words("description", **facts))
    if sitting.place:
        event.add("location", sitting.place)
    event.add("status", "CONFIRMED")
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    year = sitting.held_on.year
    calendar.add_missing_timezones(date(year - 1, 1, 1), date(year + 1, 12, 31))
    return bytes(calendar.to_ical())
