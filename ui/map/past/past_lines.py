"""The past of a place as lines of a list, one beneath the other."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.place_memory.values import (
    Entry,
    PastEvent,
    PastMonth,
    PlacePast,
    SameWeek,
    Seasons,
    TriedHere,
    Turn,
)
from models.kinds import Kind
from ui.map.past.past_words import RATING_TONES, WORDS
from ui.map.words import SIGNS
from ui.style import Tone

_MEETING_SIGN, _PUBLIC_SIGN = "◇", "○"


class LineKind(enum.Enum):
    SECTION = "section"
    MONTH = "month"
    EVENT = "event"
    FOLD = "fold"
    TRIED = "tried"
    SEASON = "season"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class PastLine:
    """One line: `left` is a day or a week, `below` are muted paragraphs, `bars` a count for each month.

    `opens` is the thing that Enter opens, None where there is none.
    """

    kind: LineKind
    words: str
    left: str = ""
    sign: str = ""
    below: tuple[str, ...] = ()
    chip: str = ""
    tone: Tone = Tone.PLAIN
    bars: tuple[int, ...] = ()
    opens: tuple[Kind, int] | None = None
    children: tuple[PastLine, ...] = ()

    @property
    def key(self) -> tuple[LineKind, str, str, tuple[Kind, int] | None]:
        """What it is known by when the lines are read anew."""
        return self.kind, self.left, self.words, self.opens

    @property
    def spoken(self) -> str:
        """The whole line, as it is read aloud and copied."""
        head = " ".join(part for part in (self.left, self.words) if part)
        return ". ".join(part.rstrip(".") for part in (head, self.chip, *self.below) if part)


def lines_of(past: PlacePast, today: date) -> tuple[PastLine, ...]:
    """What was tried, the seasons, and everything month by month."""
    return (*_tried(past, today), *_seasons(past.seasons), *_months(past.months, today))


def as_text(lines: tuple[PastLine, ...], depth: int = 0) -> str:
    """All lines as plain text, what is folded too."""
    return "\n".join(_told(lines, depth))


def _told(lines: tuple[PastLine, ...], depth: int) -> Iterator[str]:
    for line in lines:
        if line.kind is LineKind.SECTION and depth == 0:
            yield ""
        yield "  " * depth + line.spoken.replace("\n", " ")
        yield from _told(line.children, depth + 1)


def _tried(past: PlacePast, today: date) -> Iterator[PastLine]:
    if past.tried:
        heading = QCoreApplication.translate("PastLines", "Tried here")
        yield PastLine(
            LineKind.SECTION, heading, children=tuple(_of_title(each, today) for each in past.tried)
        )


def _of_title(tried: TriedHere, today: date) -> PastLine:
    if len(tried.turns) == 1:
        return _turn(tried.turns[0], tried.title, today)
    turns = tuple(_turn(turn, turn.case_title, today) for turn in tried.turns)
    return PastLine(LineKind.TRIED, tried.title, below=(WORDS.times(tried.turns),), children=turns)


def _turn(turn: Turn, title: str, today: date) -> PastLine:
    compared = WORDS.came_back(turn.compared, today) if turn.compared else ""
    below = (WORDS.turn(turn, today), turn.outcome, compared)
    return PastLine(
        LineKind.TRIED,
        title,
        below=tuple(part for part in below if part),
        chip=WORDS.ending(turn.decision, turn.rating),
        tone=RATING_TONES[turn.rating] if turn.rating else Tone.PLAIN,
        opens=(Kind.MEASURE, turn.measure_id),
    )


def _seasons(seasons: Seasons) -> Iterator[PastLine]:
    heading = QCoreApplication.translate("PastLines", "The same at other times of the year")
    told = [
        PastLine(
            LineKind.SEASON,
            WORDS.seasons(each),
            below=tuple(part for part in (WORDS.same_before(each, seasons.now),) if part),
            bars=each.by_month,
        )
        for each in seasons.categories
    ]
    if why := WORDS.no_seasons(seasons):
        told.append(PastLine(LineKind.NOTE, why))
    yield PastLine(LineKind.SECTION, heading, children=tuple(told))


def _months(months: tuple[PastMonth, ...], today: date) -> Iterator[PastLine]:
    for month in months:
        entries = tuple(_entry(entry, today) for entry in month.entries)
        yield PastLine(LineKind.MONTH, WORDS.month(month.year, month.month), children=entries)


def _entry(entry: Entry, today: date) -> PastLine:
    if isinstance(entry, SameWeek):
        reports = tuple(_event(report, today) for report in entry.reports)
        sign = SIGNS[Kind.REPORT]
        return PastLine(LineKind.FOLD, WORDS.week(entry), WORDS.week_name(entry), sign, children=reports)
    return _event(entry, today)


def _event(event: PastEvent, today: date) -> PastLine:
    below = WORDS.below(event)
    return PastLine(
        LineKind.EVENT,
        WORDS.happening(event),
        WORDS.day(event.on, today),
        _sign(event.kind),
        (below,) if below else (),
        WORDS.ending(event.decision, event.rating),
        RATING_TONES[event.rating] if event.rating else Tone.PLAIN,
        opens=(event.kind, event.id),
    )


def _sign(kind: Kind) -> str:
    if kind is Kind.MEETING:
        return _MEETING_SIGN
    return SIGNS.get(kind, _PUBLIC_SIGN)
