"""Finds in a line until when something is to be done, and when it is followed up.

A day after "före", "senast", "innan", "till" or "klart" is the due date, the day itself counted; so is
a day without such a word where it stands first or last and can be nothing else. What was perhaps meant
as a day and is not understood stays in the text, and is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.one_line.day_names import MONTHS, WEEKDAYS
from desktop.one_line.likeness import nearest
from desktop.one_line.reckoning import Reckoning
from desktop.one_line.swedish_days import LONGEST, Spoken, spoken_day
from desktop.one_line.values import Doubt, DoubtKind, Offer, OfferKind, PartRole
from desktop.one_line.words import Sheet, trimmed

_MARK = re.compile(
    r"(?:(?:ska vara )?klart? (?:senast|före|fore|innan|till)|till och med|senast till|senast|före|fore|innan"
    r"|till|klart?|t\.?o\.?m|deadline)(?= )"
)
_FOLLOW_UP = re.compile(
    r"(?:nästa )?(?:uppföljning|följs upp|följ upp|uppföljs)(?: (?:senast|till|den))?(?= )"
)
_ONGOING = re.compile(r"(?:löpande|tills vidare)(?= |$)")
_FILLER = re.compile(r"(?:på|i|vid|den|kring|omkring)(?= )")
# These want a day after them; without one the person is told. "till" is too common for that.
_WANT_A_DAY = frozenset({"före", "fore", "innan", "senast", "efter", "deadline"})
# A day after one of these is not the one by which it is to be done.
_NOT_UNTIL = frozenset(
    {"efter", "från", "sedan", "sen", "mellan", "kl", "klockan", "nr", "av", "fr.o.m", "ej"}
)
_LONGEST_MARK = 4
_TOLD_WORDS = 3
_LEAST_SLIP = 5


@dataclass(frozen=True, slots=True)
class Dates:
    """What was found. `follow_up_day` only where it was said to be one, or the rest is ongoing."""

    day: date | None = None
    is_ongoing: bool = False
    follow_up_day: date | None = None
    doubts: tuple[Doubt, ...] = ()


def take_dates(sheet: Sheet, due: Reckoning, follow_up: Reckoning) -> Dates:
    """Take what says a day off the sheet; *due* and *follow_up* say what a week means for each."""
    is_ongoing = _take_ongoing(sheet)
    doubts: list[Doubt] = []
    follow_up_day = _take_after(sheet, _FOLLOW_UP, follow_up, PartRole.FOLLOW_UP_DAY, doubts)
    counted = follow_up if is_ongoing else due
    day = None
    # An ongoing measure has one day only; another stays in the text.
    if not (is_ongoing and follow_up_day):
        day = _take_marked_or_bare(sheet, counted, (_MARK,), doubts)
    doubts += _left(sheet, due, has_day=day is not None)
    if day is None and follow_up_day is None:
        doubts += _slips(sheet)
    if is_ongoing:
        return Dates(None, True, follow_up_day or day, tuple(doubts))
    return Dates(day, False, follow_up_day, tuple(doubts))


def take_one_day(sheet: Sheet, reckoning: Reckoning, *, follows: bool) -> Dates:
    """Take one day off the sheet: when it is next followed up, or until when. Any other stays in the text."""
    doubts: list[Doubt] = []
    marks = (_FOLLOW_UP, _MARK) if follows else (_MARK, _FOLLOW_UP)
    day = _take_marked_or_bare(sheet, reckoning, marks, doubts)
    doubts += _left(sheet, reckoning, has_day=day is not None)
    if day is None:
        doubts += _slips(sheet)
    return Dates(day, doubts=tuple(doubts))


def _take_marked_or_bare(
    sheet: Sheet, reckoning: Reckoning, marks: tuple[re.Pattern[str], ...], doubts: list[Doubt]
) -> date | None:
    for mark in marks:
        if (day := _take_after(sheet, mark, reckoning, PartRole.DAY, doubts)) is not None:
            return day
    return _take_bare(sheet, reckoning, doubts)


def _take_ongoing(sheet: Sheet) -> bool:
    for place in sheet.free():
        if found := _ONGOING.match(sheet.phrase(place, 2)):
            sheet.take(place, found[0].count(" ") + 1, PartRole.ONGOING)
            return True
    return False


def _take_after(
    sheet: Sheet, mark: re.Pattern[str], reckoning: Reckoning, role: PartRole, doubts: list[Doubt]
) -> date | None:
    """The first day after such a mark; both are taken."""
    for place in sheet.free():
        found = mark.match(sheet.phrase(place, _LONGEST_MARK))
        if found is None:
            continue
        marked = found[0].count(" ") + 1
        for count in (marked, marked + _filler(sheet, place + marked)):
            spoken = spoken_day(sheet.phrase(place + count, LONGEST), reckoning)
            if spoken is None or _is_part(sheet, place + count + spoken.count):
                continue
            doubts += spoken.doubts if found[0] == "till" else _surely_a_day(spoken)
            if spoken.day is not None:
                sheet.take(place, count + spoken.count, role)
                return spoken.day
            break
    return None


def marked_from(sheet: Sheet, place: int) -> int:
    """Where the words begin that announce a day at *place*; *place* itself where none do."""
    for first in range(max(0, place - _LONGEST_MARK), place):
        phrase = sheet.phrase(first, LONGEST)
        for mark in (_FOLLOW_UP, _MARK):
            found = mark.match(phrase)
            after = first + found[0].count(" ") + 1 if found else 0
            if found and place in {after, after + _filler(sheet, after)}:
                return first
    return place


def _surely_a_day(spoken: Spoken) -> tuple[Doubt, ...]:
    """The doubts about a day that words before it have announced."""
    return tuple(doubt for doubt in spoken.doubts if doubt.kind is not DoubtKind.DAY_OR_FRACTION)


def _is_part(sheet: Sheet, after: int) -> bool:
    """Whether "av" follows: "3/4 av lamporna"."""
    return sheet.is_free(after) and sheet.words[after].plain == "av"


def _filler(sheet: Sheet, place: int) -> int:
    return 1 if _FILLER.match(sheet.phrase(place, 2)) else 0


def _take_bare(sheet: Sheet, reckoning: Reckoning, doubts: list[Doubt]) -> date | None:
    """A day that stands first or last, where nothing says that it is another one."""
    for place in _ends(sheet):
        spoken = _plain_day(sheet, place, reckoning)
        if spoken is None:
            continue
        is_announced = sheet.role_at(place - 1) is PartRole.DECISION
        doubts += _surely_a_day(spoken) if is_announced else spoken.doubts
        if spoken.day is not None:
            sheet.take(place, spoken.count, PartRole.DAY)
            return spoken.day
    return None


def _ends(sheet: Sheet) -> Iterator[int]:
    """Places where a day may begin: the first of the text, and those from which it fills the rest."""
    free = sheet.free()
    if free:
        yield free[0]
    last = len(sheet.words)
    for place in free[::-1][:LONGEST][::-1]:
        stretch = sheet.phrase(place, LONGEST)
        if place != free[0] and not any(
            sheet.is_free(at) for at in range(place + stretch.count(" ") + 1, last)
        ):
            yield place


def _plain_day(sheet: Sheet, place: int, reckoning: Reckoning) -> Spoken | None:
    if sheet.is_free(place - 1) and sheet.words[place - 1].plain in _NOT_UNTIL:
        return None
    spoken = spoken_day(sheet.phrase(place, LONGEST), reckoning)
    if spoken is None or not spoken.is_plain:
        return None
    after = place + spoken.count
    is_first = place == sheet.free()[0]
    if _is_part(sheet, after) or (not is_first and sheet.is_free(after)):
        return None
    return spoken


def _left(sheet: Sheet, reckoning: Reckoning, *, has_day: bool) -> Iterator[Doubt]:
    """What of the rest was perhaps meant as a day."""
    told_to = -1
    for place in sheet.free():
        if place <= told_to:
            continue
        word = sheet.words[place].plain
        spoken = spoken_day(sheet.phrase(place, LONGEST), reckoning)
        if spoken is not None and spoken.day is not None and spoken.is_plain:
            told_to = place + spoken.count - 1
            words = trimmed(sheet.said(range(place, told_to + 1)))
            if not has_day or any(letter.isdigit() for letter in words):
                yield Doubt(DoubtKind.DAY_LEFT_IN_TEXT, words, spoken.day)
        elif word in _WANT_A_DAY and spoken_day(sheet.phrase(place + 1, LONGEST), reckoning) is None:
            told_to = place + 1
            count = sheet.phrase(place, _TOLD_WORDS).count(" ") + 1
            yield Doubt(DoubtKind.DAY_NOT_UNDERSTOOD, sheet.said(range(place, place + count)))


def _slips(sheet: Sheet) -> Iterator[Doubt]:
    """A weekday or month with a slip, where a day may stand; asked about, never guessed."""
    free = sheet.free()
    for place in free:
        before = sheet.words[place - 1].plain if sheet.is_free(place - 1) else ""
        word = sheet.words[place].plain
        is_likely = before in {"på", "nästa", "senast", "före", "till", "innan", "i"} or place in {
            free[0],
            free[-1],
        }
        names: tuple[str, ...] = MONTHS if before[:1].isdigit() else WEEKDAYS if is_likely else ()
        if len(word) < (_LEAST_SLIP if names is WEEKDAYS else 3):
            continue
        if word not in names and (near := nearest(word, names)):
            yield _asked(sheet, place, near)
            return


def _asked(sheet: Sheet, place: int, near: list[str]) -> Doubt:
    word = sheet.words[place]
    offers = tuple(
        Offer(
            OfferKind.DAY,
            name,
            f"{sheet.typed[: word.start]}{name}{sheet.typed[word.end :]}",
            word.start + len(name),
        )
        for name in near
    )
    return Doubt(DoubtKind.DAY_GUESSED, word.raw, offers=offers, blocks=True)


def without_past(doubts: tuple[Doubt, ...]) -> tuple[Doubt, ...]:
    """Without what only points out a day that has passed: the rules refuse it in plain words."""
    return tuple(doubt for doubt in doubts if doubt.kind is not DoubtKind.DAY_PAST)
