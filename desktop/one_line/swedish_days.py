"""Days as they are said in Swedish: "12/6", "på fredag", "v. 50", "om två veckor", "till nästa möte".

A day without a year is the next one to come, today included; a weekday's name alone is never today.
"nästa fredag" is the Friday of the next week. A week means its Friday where something is to be done
by then, and the meetings' own weekday where it is to be followed up (`Reckoning.weekday`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop.one_line import reckoning as to
from desktop.one_line.calendar import day_doubts, named_holiday
from desktop.one_line.day_names import MONTH_FORMS, NUMBERS, WEEKDAY_FORMS
from desktop.one_line.reckoning import MeetingUnknown, NoSuchDay, Reckoning
from desktop.one_line.values import Doubt, DoubtKind

# An expression is at most so many words: "fredag den 12 juni 2027".
LONGEST = 6
_LONGEST_HOLIDAY = 3


@dataclass(frozen=True, slots=True)
class Spoken:
    """A day that was said in so many words; none where there is no such day.

    `is_plain` where the words can mean nothing else than a day, and need no word before them.
    """

    count: int
    day: date | None
    doubts: tuple[Doubt, ...] = ()
    is_plain: bool = True


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
    except (NoSuchDay, ValueError, OverflowError):
        return Spoken(count, None, (Doubt(DoubtKind.DAY_IMPOSSIBLE, found[0]),), form.is_plain)
    except MeetingUnknown:
        return Spoken(count, None, (Doubt(DoubtKind.NEXT_MEETING_UNKNOWN, found[0]),))
    said_year = re.search(r"\d{4}|-\d\d$|/\d+/\d\d$", found[0]) is not None
    doubts = [*form.doubts(found, day), *day_doubts(day, reckoning.today, said_year=said_year)]
    return Spoken(count, day, tuple(doubts), form.is_plain)


def _no_doubts(_found: re.Match[str], _day: date) -> tuple[Doubt, ...]:
    return ()


def _dotted(found: re.Match[str], day: date) -> tuple[Doubt, ...]:
    return (Doubt(DoubtKind.DAY_DOTTED, found[0], day),)


def _its_weekday(found: re.Match[str], day: date) -> tuple[Doubt, ...]:
    """For "fredag 12/6", which must be a Friday."""
    said = found.groupdict().get("said")
    if said and WEEKDAY_FORMS[said] != day.weekday():
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


_ANY_WEEKDAY = "|".join(sorted(WEEKDAY_FORMS, key=len, reverse=True))
_ANY_MONTH = "|".join(sorted(MONTH_FORMS, key=len, reverse=True))
_WORDS = {
    "weekday": rf"(?P<weekday>{_ANY_WEEKDAY})(?:en)?",
    "said": rf"(?:(?:på )?(?P<said>{_ANY_WEEKDAY})(?:en)? )?(?:den )?",
    "month": rf"(?P<name>{_ANY_MONTH})\.?",
    "number": rf"(?P<number>\d{{1,3}}|{'|'.join(NUMBERS)})",
    "unit": r"(?P<unit>dag|dagar|dar|vecka|veckor|månad|månader|manader|halvår|år)",
}
_FORMS = (
    _form(r"(?P<year>20\d\d)-(?P<month>\d{1,2})-(?P<day>\d{1,2})", to.iso_day),
    _form(
        r"%said(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:(?:[-/]| -?)(?P<year>20\d\d)|[-/](?P<short>\d\d))?",
        to.day_of_month,
        doubts=_fraction,
    ),
    _form(
        r"%said(?P<day>\d{1,2})\.(?P<month>\d{1,2})(?:\.(?P<year>20\d\d))?",
        to.day_of_month,
        is_plain=False,
        doubts=_dotted,
    ),
    _form(
        r"%said(?P<day>\d{1,2})(?::[ae])? %month(?: (?P<year>20\d\d))?", to.day_of_month, doubts=_its_weekday
    ),
    _form(r"den (?P<day>\d{1,2})(?::[ae])?", to.day_alone, is_plain=False),
    _form(r"(?:i )?(?:sista|slutet av) %month", to.last_of_month),
    _form(r"(?:i )?slutet av (?P<name>månaden)", to.last_of_month),
    _form(r"(?:vid )?månadsskiftet(?: %month(?:/\w+)?)?", to.turn_of_month),
    _form(r"(?:vid )?årsskiftet", to.turn_of_year),
    _form(
        r"(?:på )?(?:%weekday )?(?:i )?(?:v|vecka|veckan)\.? ?(?P<week>\d{1,2})(?: (?P<year>20\d\d))?",
        to.in_week,
    ),
    _form(r"nästa %weekday", to.in_near_week),
    _form(r"(?:på )?%weekday (?:i )?nästa vecka", to.in_near_week),
    _form(r"(?:på )?%weekday om %number %unit", to.days_ahead),
    _form(r"(?:i )?(?:nästa vecka|denna vecka|den här veckan|veckan)", to.in_near_week, is_plain=False),
    _form(r"(?:nu )?(?:på )?%weekday", to.coming_weekday),
    _form(r"i %weekdays", to.last_weekday),
    _form(r"i ?dag|i ?morgon|i ?morr?n|i ?övermorgon|i ?över ?morgon|övermorgon|i ?går", to.near_day),
    _form(r"(?:om|inom) %number %unit", to.days_ahead),
    _form(r"(?:på |vid )?nästa (?:est-möte|möte|mötet|est|gång)", to.next_meeting),
)
