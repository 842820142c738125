"""An actor's due dates and follow-ups as a calendar file (RFC 5545), whose events stay the same."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, timedelta

from icalendar import Alarm, Calendar, Event

from desktop.calendars import event_uid
from desktop.exports.safe_text import without_controls
from desktop.papers.values import Basis, PaperActor, PaperMeasure
from desktop.papers.words import say
from models.measures.values import MeasureState

_PRODUCT = "-//Trygghetsbordet//EST//SV"
_WARNED_BEFORE = timedelta(days=-7)
_DUE, _FOLLOW_UP = "measure", "measure-follow-up"


def calendar_file(basis: Basis, actor: PaperActor) -> bytes:
    """The file, or nothing where the actor has no date.

    An event's UID is the measure's; its SEQUENCE is how often the date was moved (a follow-up's, how often
    it was followed up too), so that a calendar takes the later of two files. What is carried out or has
    ended is sent as cancelled.
    """
    theirs = [each for each in basis.measures if each.concerns(actor.id)]
    events = [event for each in theirs for event in _events(each, basis)]
    if not events:
        return b""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _line(say("calendar.name", actor=actor.shown)))
    for event in events:
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def _events(measure: PaperMeasure, basis: Basis) -> Iterator[Event]:
    """What is carried out is due no more, but may still be followed up. A proposal has no dates yet."""
    if measure.state is MeasureState.PROPOSED:
        return
    if measure.due:
        make = _event if measure.is_awaited else _cancelled
        yield make(measure, _DUE, measure.due, basis)
    if measure.next_follow_up:
        make = _event if measure.is_promise else _cancelled
        yield make(measure, _FOLLOW_UP, measure.next_follow_up, basis)


def _event(measure: PaperMeasure, kind: str, day: date, basis: Basis) -> Event:
    event = _dated(measure, kind, day, basis)
    words = "calendar.due" if kind == _DUE else "calendar.follow_up"
    event.add("summary", _line(say(words, title=measure.title, actor=measure.responsible)))
    event.add("description", "\n".join(_lines(_described(measure, basis))))
    event.add("status", "CONFIRMED")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _line(say("calendar.alarm", title=measure.title)))
    alarm.add("trigger", _WARNED_BEFORE)
    event.add_component(alarm)
    return event


def _cancelled(measure: PaperMeasure, kind: str, day: date, basis: Basis) -> Event:
    event = _dated(measure, kind, day, basis)
    event.add("summary", _line(say("calendar.gone", title=measure.title)))
    event.add("status", "CANCELLED")
    return event


def _dated(measure: PaperMeasure, kind: str, day: date, basis: Basis) -> Event:
    """A whole day that blocks nobody's time."""
    event = Event()
    event.add("uid", _uid(measure, kind, basis))
    event.add("dtstamp", basis.content.version.written_at.astimezone(UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("sequence", measure.moves + (0 if kind == _DUE else measure.follow_ups))
    event.add("transp", "TRANSPARENT")
    return event


def _uid(measure: PaperMeasure, kind: str, basis: Basis) -> str:
    """A measure of old minutes that cannot be told apart any more is known by its number there."""
    if measure.id:
        return event_uid(basis.store_id, kind, measure.id)
    return event_uid(basis.store_id, f"meeting-{basis.meeting_id}-{kind}-number", int(measure.number))


def _described(measure: PaperMeasure, basis: Basis) -> Iterator[str]:
    if measure.cause:
        yield say("calendar.cause", cause=measure.cause)
    if measure.area:
        yield say("calendar.place", area=measure.area)
    if measure.contributors:
        yield say("calendar.helpers", names=", ".join(measure.contributors))
    if measure.moves:
        yield say("calendar.moved", count=measure.moves, day=measure.first_due)
    if measure.number:
        yield say("calendar.number", number=measure.number, week=basis.content.sitting.week)


def _lines(words: Iterable[str]) -> Iterator[str]:
    return (_line(each) for each in words)


def _line(text: str) -> str:
    return " ".join(without_controls(text).split())
