"""From words to the day they mean: each step takes what a form of `swedish_days` has found.

All of them raise `NoSuchDay` or `ValueError` where there is no such day.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.one_line.day_names import MONTH_FORMS, NUMBERS, WEEKDAY_FORMS

FRIDAY = 4
# 29 February comes within so many years.
_YEARS_TO_TRY = 9


@dataclass(frozen=True, slots=True)
class Reckoning:
    """From which day it is counted; the weekday that a week means; when the next meeting is."""

    today: date
    weekday: int = FRIDAY
    next_meeting: date | None = None


class NoSuchDay(Exception):
    """The words say a day that there is not: "30/2"."""


class MeetingUnknown(Exception):
    """The next meeting is meant, and none is planned."""


def iso_day(found: re.Match[str], _: Reckoning) -> date:
    return date(int(found["year"]), int(found["month"]), int(found["day"]))


def day_of_month(found: re.Match[str], reckoning: Reckoning) -> date:
    """Day and month in figures or words, with or without a year."""
    said = found.groupdict()
    month = MONTH_FORMS[said["name"]] if said.get("name") else int(said["month"])
    return _coming(month, int(said["day"]), said.get("year") or said.get("short"), reckoning.today)


def day_alone(found: re.Match[str], reckoning: Reckoning) -> date:
    """For "den 12": in this month, or in the next one that has such a day."""
    day, today = int(found["day"]), reckoning.today
    for ahead in range(3):
        month = _months_on(today.replace(day=1), ahead)
        if day <= calendar.monthrange(month.year, month.month)[1] and month.replace(day=day) >= today:
            return month.replace(day=day)
    raise NoSuchDay


def last_of_month(found: re.Match[str], reckoning: Reckoning) -> date:
    name = found["name"]
    if name not in MONTH_FORMS:
        return _month_end(reckoning.today)
    month = MONTH_FORMS[name]
    end = _month_end(date(reckoning.today.year, month, 1))
    return end if end >= reckoning.today else _month_end(date(end.year + 1, month, 1))


def turn_of_month(found: re.Match[str], reckoning: Reckoning) -> date:
    return last_of_month(found, reckoning) if found["name"] else _month_end(reckoning.today)


def turn_of_year(_: re.Match[str], reckoning: Reckoning) -> date:
    return date(reckoning.today.year, 12, 31)


def in_week(found: re.Match[str], reckoning: Reckoning) -> date:
    number = int(found["week"])
    weekday = WEEKDAY_FORMS[found["weekday"]] if found["weekday"] else reckoning.weekday
    today = reckoning.today
    if found["year"]:
        return date.fromisocalendar(int(found["year"]), number, weekday + 1)
    year = today.isocalendar().year
    for ahead in range(_YEARS_TO_TRY):
        try:
            day = date.fromisocalendar(year + ahead, number, weekday + 1)
        except ValueError:
            continue
        if day >= today:
            return day
    raise NoSuchDay


def in_near_week(found: re.Match[str], reckoning: Reckoning) -> date:
    """In this week or the next, on the weekday that is said or that a week means."""
    said = found.groupdict()
    weekday = WEEKDAY_FORMS[said["weekday"]] if said.get("weekday") else reckoning.weekday
    monday = reckoning.today - timedelta(days=reckoning.today.weekday())
    return monday + timedelta(weeks=1 if "nästa" in found[0] else 0, days=weekday)


def coming_weekday(found: re.Match[str], reckoning: Reckoning) -> date:
    ahead = (WEEKDAY_FORMS[found["weekday"]] - reckoning.today.weekday() - 1) % 7 + 1
    return reckoning.today + timedelta(days=ahead)


def last_weekday(found: re.Match[str], reckoning: Reckoning) -> date:
    behind = (reckoning.today.weekday() - WEEKDAY_FORMS[found["weekday"]] - 1) % 7 + 1
    return reckoning.today - timedelta(days=behind)


def near_day(found: re.Match[str], reckoning: Reckoning) -> date:
    word = found[0].replace(" ", "")
    ahead = 2 if "över" in word else 1 if "morgon" in word or "morr" in word else -1 if "går" in word else 0
    return reckoning.today + timedelta(days=ahead)


def days_ahead(found: re.Match[str], reckoning: Reckoning) -> date:
    """For "om två veckor": counted in days, or to the same day of a later month."""
    said = found.groupdict()
    number = NUMBERS.get(found["number"]) or (int(found["number"]) if found["number"].isdigit() else 1)
    unit = found["unit"]
    start = coming_weekday(found, reckoning) if said.get("weekday") else reckoning.today
    if unit.startswith("dag"):
        return start + timedelta(days=number)
    if unit.startswith("veck"):
        return start + timedelta(weeks=number)
    return _months_on(start, number * (6 if "halv" in unit else 12 if unit in {"år", "ar"} else 1))


def next_meeting(_: re.Match[str], reckoning: Reckoning) -> date:
    if reckoning.next_meeting is None:
        raise MeetingUnknown
    return reckoning.next_meeting


def _coming(month: int, day: int, year: str | None, today: date) -> date:
    if year:
        return date(int(year) if len(year) == len("2026") else 2000 + int(year), month, day)
    for ahead in range(_YEARS_TO_TRY):
        try:
            found = date(today.year + ahead, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    raise NoSuchDay


def _months_on(day: date, months: int) -> date:
    whole = day.year * 12 + day.month - 1 + months
    year, month = divmod(whole, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
