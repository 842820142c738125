"""The minutes' own words, from the template, and how days and times are written."""

import tomllib
from datetime import date, time
from functools import cache
from importlib.resources import files
from typing import Any


def say(place: str, /, **facts: object) -> str:
    """The words at `place` ("follow-up.heading") with the facts put in; `count` chooses of a pair."""
    words = _at(place)
    if isinstance(words, list):
        words = words[0] if facts["count"] == 1 else words[1]
    return str(words).format(**facts)


def columns(place: str, /, **facts: object) -> list[str]:
    """The column heads at `place`."""
    return [str(head).format(**facts) for head in _at(place)]


def long_day(day: date) -> str:
    """As "onsdag 18 november 2026"."""
    weekday, month = _at("dates.weekdays")[day.weekday()], _at("dates.months")[day.month - 1]
    return f"{weekday} {day.day} {month} {day.year}"


def short_day(day: date) -> str:
    """As "ons 18 nov"."""
    weekday, month = _at("dates.weekdays")[day.weekday()], _at("dates.months")[day.month - 1]
    return f"{weekday[:3]} {day.day} {month[:3]}"


def figures(day: date, today: date) -> str:
    """As "14/3", with the year where it is another: "2025-03-14"."""
    return f"{day.day}/{day.month}" if day.year == today.year else day.isoformat()


def hours(starts: time | None, ends: time | None = None) -> str:
    """As "kl. 09.00–10.15", or nothing where no time is known."""
    if starts is None:
        return ""
    if ends is None:
        return say("time", starts=_clock(starts))
    return say("times", starts=_clock(starts), ends=_clock(ends))


def _clock(moment: time) -> str:
    return f"{moment:%H.%M}"


def _at(place: str) -> Any:
    words: Any = _template()
    for step in place.split("."):
        words = words[step]
    return words


@cache
def _template() -> dict[str, Any]:
    return tomllib.loads((files("resources") / "templates" / "minutes.toml").read_text("utf-8"))
