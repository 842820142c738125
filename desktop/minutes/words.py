"""The minutes' own words, from the template, and how days and times are written."""

from datetime import date, time

from desktop.paper.template import Template

_TEMPLATE = Template("minutes.toml")

say, columns = _TEMPLATE.say, _TEMPLATE.columns


def long_day(day: date) -> str:
    """As "onsdag 18 november 2026"."""
    weekday, month = (
        _TEMPLATE.at("dates.weekdays")[day.weekday()],
        _TEMPLATE.at("dates.months")[day.month - 1],
    )
    return f"{weekday} {day.day} {month} {day.year}"


def short_day(day: date) -> str:
    """As "ons 18 nov"."""
    weekday, month = (
        _TEMPLATE.at("dates.weekdays")[day.weekday()],
        _TEMPLATE.at("dates.months")[day.month - 1],
    )
    return f"{weekday[:3]} {day.day} {month[:3]}"


def hours(starts: time | None, ends: time | None = None) -> str:
    """As "kl. 09.00–10.15", or nothing where no time is known."""
    if starts is None:
        return ""
    if ends is None:
        return say("time", starts=_clock(starts))
    return say("times", starts=_clock(starts), ends=_clock(ends))


def _clock(moment: time) -> str:
    return f"{moment:%H.%M}"


def _names(day: date) -> tuple[str, str]:
    """Of its weekday and its month."""
    return _TEMPLATE.at("dates.weekdays")[day.weekday()], _TEMPLATE.at("dates.months")[day.month - 1]
