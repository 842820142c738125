"""The notice's own words, from its template: Swedish, as all that is printed."""

from __future__ import annotations

from datetime import date

from desktop.minutes import words as minutes_words
from desktop.minutes.terms import term
from desktop.paper.template import Template
from models.meetings.values import AgendaFact, AgendaLine, Section, Tried, Why, WhyHere

_TEMPLATE = Template("notice.toml")

say, columns = _TEMPLATE.say, _TEMPLATE.columns


def calendar_words(key: str, /, **facts: object) -> str:
    """Words of the calendar file."""
    return _TEMPLATE.say(f"calendar.{key}", **facts)


def alone(section: Section) -> str:
    """What stands under a section that has no items."""
    return str(_TEMPLATE.at("alone").get(section.value, say("nothing")))


def why_words(why: Why, today: date) -> str:
    """One reason, as "16 dagar sen" or "flyttad 3 gånger, första datum 14/3"."""
    day = _figures(why.day, today) if why.day else ""
    words = say(f"why.{why.kind}", count=why.number, day=day)
    if why.kind is WhyHere.PROMISED:
        key = "promised-late" if why.number else "promised-by" if day else "promised"
        return say(f"why.{key}", count=why.number, day=day)
    if why.kind is WhyHere.MOVED and not day:
        return words.partition(",")[0]
    return words


def pointers(line: AgendaLine) -> list[str]:
    """As "Från v. 47" and "Parkerad till v. 50"."""
    words = [say("carried_from", week=_week(line.carried_from))] if line.carried_from else []
    return words + ([say("parked", week=_week(line.parked_to))] if line.parked_to else [])


def tried_words(tried: tuple[Tried, ...]) -> list[str]:
    return [say("tried", measure=each.measure, outcome=each.outcome or say("no_outcome")) for each in tried]


def fact_title(fact: AgendaFact) -> str:
    """A place, an area, a sender or a case; what has no name is said so."""
    if fact.at_place:
        return say("around", place=fact.title or say("nameless_place"))
    if fact.source is not None:
        return fact.title or term(fact.source)
    is_reply = any(why.kind is WhyHere.REPLY_MISSING for why in fact.why)
    return fact.title or say("no_case" if is_reply else "no_area")


def _figures(day: date, today: date) -> str:
    return minutes_words.short_day(day) if day.year == today.year else day.isoformat()


def _week(day: date) -> int:
    return day.isocalendar().week
