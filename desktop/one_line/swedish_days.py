"""Days as they are said in Swedish: "12/6", "på fredag", "v. 50", "om två veckor", "till nästa möte".

A day without a year is the next one to come, today included; a weekday's name alone is never today.
"nästa fredag" is the Friday of the next week. A week means its Friday where something is to be done
by then, and the meetings' own weekday where it is to be followed up (`Reckoning.weekday`).
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.one_line.calendar import day_doubts, named_holiday
from desktop.one_line.values import Doubt, DoubtKind

FRIDAY = 4
# An expression is at most so many words: "fredag den 12 juni 2027".
LONGEST = 6
_LONGEST_HOLIDAY = 3
# 29 February comes within so many years.
_YEARS_TO_TRY = 9

WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november", "december",
)  # fmt: skip
_WEEKDAY_FORMS = {
    "måndag": 0, "mandag": 0, "mån": 0, "tisdag": 1, "tis": 1, "onsdag": 2, "ons": 2, "torsdag": 3,
    "tors": 3, "tor": 3, "fredag": 4, "fre": 4, "lördag": 5, "lordag": 5, "lör": 5, "söndag": 6,
    "sondag": 6, "sön": 6,
}  # fmt: skip
_MONTH_FORMS = {name: number for number, name in enumerate(MONTHS, start=1)} | {
    name[:3]: number for number, name in enumerate(MONTHS, start=1)
}
_MONTH_FORMS["sept"] = 9
_NUMBERS = {
    "en": 1, "ett": 1, "två": 2, "tva": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8,
    "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "fjorton": 14,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reckoning:
    """From which day it is counted; the weekday that a week means; when the next meeting is."""

    today: date
    weekday: int = FRIDAY
    next_meeting: date | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """A day that was said in so many words; none where there is no such day.

    `is_plain` where the words can mean nothing else than a day, and need no word before them.
    """

    count: int
    day: date | None
    doubts: tuple[Doubt, ...] = ()
    is_plain: bool = True


class _NoSuchDay(Exception):
    """The words say a day that there is not: "30/2"."""


class _MeetingUnknown(Exception):
    """The next meeting is meant, and none is planned."""


_Read = Callable[[re.Match[str], Reckoning], date]


def spoken_day(phrase: str, reckoning: Reckoning) -> Spoken | None:
    """The day that folded words begin with; None where they begin with none."""
    for form in _FORMS:
        if (found := form.pattern.match(phrase)) is not None:
            return _spoken(form, found, reckoning)
    return _holiday(phrase, reckoning)


def _holiday(phrase: str, reckoning: Reckoning) -> Spoken | None:
    """A public holiday or an eve by its whole name: "julafton", "annandag påsk"."""
    words = phrase.split(" ")
    for count in range(min(_LONGEST_HOLIDAY, len(words)), 0, -1):
        name = " ".join(words[:count])
        if name and (day := named_holiday(name, reckoning.today)) is not None:
            return Spoken(count, day, tuple(day_doubts(day, reckoning.today)))
    return None


def _spoken(form: _Form, found: re.Match[str], reckoning: Reckoning) -> Spoken:
    count = found[0].count(" ") + 1
    try:
        day = form.read(found, reckoning)
    except (_NoSuchDay, ValueError, OverflowError):
        return Spoken(count, None, (Doubt(DoubtKind.DAY_IMPOSSIBLE, found[0]),), form.is_plain)
    except _MeetingUnknown:
        return Spoken(count, None, (Doubt(DoubtKind.NEXT_MEETING_UNKNOWN, found[0]),))
    said_year = re.search(r"\d{4}|-\d\d$|/\d+/\d\d$", found[0]) is not None
    doubts = [*form.doubts(found, day), *day_doubts(day, reckoning.today, said_year=said_year)]
    return Spoken(count, day, tuple(doubts), form.is_plain)


# The forms


def _iso(found: re.Match[str], _: Reckoning) -> date:
    return date(int(found["year"]), int(found["month"]), int(found["day"]))


def _day_of_month(found: re.Match[str], reckoning: Reckoning) -> date:
    """Day and month in figures or words, with or without a year."""
    said = found.groupdict()
    month = _MONTH_FORMS[said["name"]] if said.get("name") else int(said["month"])
    return _coming(month, int(said["day"]), said.get("year") or said.get("short"), reckoning.today)


def _day_alone(found: re.Match[str], reckoning: Reckoning) -> date:
    """For "den 12": in this month, or in the next one that has such a day."""
    day, today = int(found["day"]), reckoning.today
    for ahead in range(3):
        month = _months_on(today.replace(day=1), ahead)
        if day <= calendar.monthrange(month.year, month.month)[1] and month.replace(day=day) >= today:
            return month.replace(day=day)
    raise _NoSuchDay


def _last_of_month(found: re.Match[str], reckoning: Reckoning) -> date:
    name = found["name"]
    if name not in _MONTH_FORMS:
        return _month_end(reckoning.today)
    month = _MONTH_FORMS[name]
    end = _month_end(date(reckoning.today.year, month, 1))
    return end if end >= reckoning.today else _month_end(date(end.year + 1, month, 1))


def _turn_of_month(found: re.Match[str], reckoning: Reckoning) -> date:
    return _last_of_month(found, reckoning) if found["name"] else _month_end(reckoning.today)


def _turn_of_year(_: re.Match[str], reckoning: Reckoning) -> date:
    return date(reckoning.today.year, 12, 31)


def _week(found: re.Match[str], reckoning: Reckoning) -> date:
    number = int(found["week"])
    weekday = _WEEKDAY_FORMS[found["weekday"]] if found["weekday"] else reckoning.weekday
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
    raise _NoSuchDay


def _this_week(found: re.Match[str], reckoning: Reckoning) -> date:
    """In this week or the next, on the weekday that is said or that a week means."""
    said = found.groupdict()
    weekday = _WEEKDAY_FORMS[said["weekday"]] if said.get("weekday") else reckoning.weekday
    monday = reckoning.today - timedelta(days=reckoning.today.weekday())
    return monday + timedelta(weeks=1 if "nästa" in found[0] else 0, days=weekday)


def _weekday(found: re.Match[str], reckoning: Reckoning) -> date:
    ahead = (_WEEKDAY_FORMS[found["weekday"]] - reckoning.today.weekday() - 1) % 7 + 1
    return reckoning.today + timedelta(days=ahead)


def _last_weekday(found: re.Match[str], reckoning: Reckoning) -> date:
    behind = (reckoning.today.weekday() - _WEEKDAY_FORMS[found["weekday"]] - 1) % 7 + 1
    return reckoning.today - timedelta(days=behind)


def _near(found: re.Match[str], reckoning: Reckoning) -> date:
    word = found[0].replace(" ", "")
    ahead = 2 if "över" in word else 1 if "morgon" in word or "morr" in word else -1 if "går" in word else 0
    return reckoning.today + timedelta(days=ahead)


def _ahead(found: re.Match[str], reckoning: Reckoning) -> date:
    """For "om två veckor": counted in days, or to the same day of a later month."""
    said = found.groupdict()
    number = _NUMBERS.get(found["number"]) or (int(found["number"]) if found["number"].isdigit() else 1)
    unit = found["unit"]
    start = _weekday(found, reckoning) if said.get("weekday") else reckoning.today
    if unit.startswith("dag"):
        return start + timedelta(days=number)
    if unit.startswith("veck"):
        return start + timedelta(weeks=number)
    return _months_on(start, number * (6 if "halv" in unit else 12 if unit in {"år", "ar"} else 1))


def _next_meeting(_: re.Match[str], reckoning: Reckoning) -> date:
    if reckoning.next_meeting is None:
        raise _MeetingUnknown
    return reckoning.next_meeting


# Reckoning


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
    raise _NoSuchDay


def _months_on(day: date, months: int) -> date:
    whole = day.year * 12 + day.month - 1 + months
    year, month = divmod(whole, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _no_doubts(_found: re.Match[str], _day: date) -> tuple[Doubt, ...]:
    return ()


def _dotted(found: re.Match[str], day: date) -> tuple[Doubt, ...]:
    return (Doubt(DoubtKind.DAY_DOTTED, found[0], day),)


def _its_weekday(found: re.Match[str], day: date) -> tuple[Doubt, ...]:
    """For "fredag 12/6", which must be a Friday."""
    said = found.groupdict().get("said")
    if said and _WEEKDAY_FORMS[said] != day.weekday():
        return (Doubt(DoubtKind.DAY_NOT_ITS_WEEKDAY, found[0], day),)
    return ()


def _fraction(found: re.Match[str], day: date) -> tuple[Doubt, ...]:
    """For "3/4", a day as well as three of four."""
    number, parts = int(found["day"]), int(found["month"])
    if not (found["said"] or found["year"] or found["short"]) and number < parts:
        return (Doubt(DoubtKind.DAY_OR_FRACTION, found[0], day),)
    return _its_weekday(found, day)


@dataclass(frozen=True, slots=True)
class _Form:
    pattern: re.Pattern[str]
    read: _Read
    is_plain: bool = True
    doubts: Callable[[re.Match[str], date], tuple[Doubt, ...]] = _no_doubts


def _form(
    pattern: str,
    read: _Read,
    *,
    is_plain: bool = True,
    doubts: Callable[[re.Match[str], date], tuple[Doubt, ...]] = _no_doubts,
) -> _Form:
    for name, words in _WORDS.items():
        pattern = pattern.replace(f"%{name}", words)
    return _Form(re.compile(rf"(?:{pattern})(?= |$)"), read, is_plain, doubts)


_ANY_WEEKDAY = "|".join(sorted(_WEEKDAY_FORMS, key=len, reverse=True))
_ANY_MONTH = "|".join(sorted(_MONTH_FORMS, key=len, reverse=True))
_WORDS = {
    "weekday": rf"(?P<weekday>{_ANY_WEEKDAY})(?:en)?",
    "said": rf"(?:(?:på )?(?P<said>{_ANY_WEEKDAY})(?:en)? )?(?:den )?",
    "month": rf"(?P<name>{_ANY_MONTH})\.?",
    "number": rf"(?P<number>\d{{1,3}}|{'|'.join(_NUMBERS)})",
    "unit": r"(?P<unit>dag|dagar|dar|vecka|veckor|månad|månader|manader|halvår|år)",
}
_FORMS = (
    _form(r"(?P<year>20\d\d)-(?P<month>\d{1,2})-(?P<day>\d{1,2})", _iso),
    _form(
        r"%said(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:(?:[-/]| -?)(?P<year>20\d\d)|[-/](?P<short>\d\d))?",
        _day_of_month,
        doubts=_fraction,
    ),
    _form(
        r"%said(?P<day>\d{1,2})\.(?P<month>\d{1,2})(?:\.(?P<year>20\d\d))?",
        _day_of_month,
        is_plain=False,
        doubts=_dotted,
    ),
    _form(
        r"%said(?P<day>\d{1,2})(?::[ae])? %month(?: (?P<year>20\d\d))?", _day_of_month, doubts=_its_weekday
    ),
    _form(r"den (?P<day>\d{1,2})(?::[ae])?", _day_alone, is_plain=False),
    _form(r"(?:i )?(?:sista|slutet av) %month", _last_of_month),
    _form(r"(?:i )?slutet av (?P<name>månaden)", _last_of_month),
    _form(r"(?:vid )?månadsskiftet(?: %month(?:/\w+)?)?", _turn_of_month),
    _form(r"(?:vid )?årsskiftet", _turn_of_year),
    _form(
        r"(?:på )?(?:%weekday )?(?:i )?(?:v|vecka|veckan)\.? ?(?P<week>\d{1,2})(?: (?P<year>20\d\d))?", _week
    ),
    _form(r"nästa %weekday", _this_week),
    _form(r"(?:på )?%weekday (?:i )?nästa vecka", _this_week),
    _form(r"(?:på )?%weekday om %number %unit", _ahead),
    _form(r"(?:i )?(?:nästa vecka|denna vecka|den här veckan|veckan)", _this_week, is_plain=False),
    _form(r"(?:nu )?(?:på )?%weekday", _weekday),
    _form(r"i %weekdays", _last_weekday),
    _form(r"i ?dag|i ?morgon|i ?morr?n|i ?övermorgon|i ?över ?morgon|övermorgon|i ?går", _near),
    _form(r"(?:om|inom) %number %unit", _ahead),
    _form(r"(?:på |vid )?nästa (?:est-möte|möte|mötet|est|gång)", _next_meeting),
)
