"""Reads a line as it is written: a note, a new measure, a decision; and what is doubtful about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.one_line.actors import is_mark, take_actors
from desktop.one_line.carrying import refusals
from desktop.one_line.dates_in_line import take_dates, without_past
from desktop.one_line.decisions import due_by, followed_up, read_decision
from desktop.one_line.misplaced import misplaced_decision
from desktop.one_line.missing import offers_for
from desktop.one_line.values import Doubt, DoubtKind, Known, Line, LineKind
from desktop.one_line.words import Sheet, hides, seen, sentence_case, trimmed
from models.refusals import Refusal, RefusalKind

# A title longer than this is rather a note.
LONG_TITLE = 200
# A line longer than this is no command, whatever it begins with.
LONG_LINE = 1_000
# What is asked about already is not told to be missing as well.
_ASKED: dict[DoubtKind | RefusalKind, RefusalKind] = {
    DoubtKind.ACTOR_UNKNOWN: RefusalKind.RESPONSIBLE_MISSING,
    DoubtKind.ACTOR_GUESSED: RefusalKind.RESPONSIBLE_MISSING,
    DoubtKind.ACTOR_UNSURE: RefusalKind.RESPONSIBLE_MISSING,
    RefusalKind.NAME_TAKEN: RefusalKind.RESPONSIBLE_MISSING,
    DoubtKind.DAY_GUESSED: RefusalKind.DUE_DATE_MISSING,
}


def read(typed: str, known: Known) -> Line:
    """What a line says. Never fails: what cannot be understood is a note, and says so.

    A line with "@name" is a new measure, one that begins with ">" a decision, any other a note with
    exactly the words typed. Where ">" stands inside the line before a decision, that is asked about.
    """
    begins = seen(typed).lstrip()
    if not begins:
        return Line(typed, LineKind.EMPTY)
    if len(typed) > LONG_LINE:
        line = as_note(typed)
    elif begins.startswith(">"):
        line = read_decision(typed, known)
    elif (misplaced := misplaced_decision(typed)) is not None:
        line = misplaced
    elif any(is_mark(word.raw) for word in Sheet(typed).words):
        line = _new_measure(typed, known)
    else:
        line = as_note(typed)
    return _judged(line, known)


def as_note(typed: str) -> Line:
    """The line as a note, whatever it looks like."""
    sheet = Sheet(typed)
    is_lonely = any(word.raw == "@" for word in sheet.words)
    doubts = (Doubt(DoubtKind.ACTOR_NOT_NAMED, "@"),) if is_lonely else ()
    return Line(typed, LineKind.NOTE, typed.strip(), parts=tuple(sheet.parts()), doubts=doubts)


def _new_measure(typed: str, known: Known) -> Line:
    sheet = Sheet(typed)
    actors, actor_doubts = take_actors(sheet, known)
    dates = take_dates(sheet, due_by(known), followed_up(known))
    return Line(
        typed,
        LineKind.NEW_MEASURE,
        sentence_case(trimmed(sheet.said(sheet.free()))),
        actors,
        day=dates.day,
        is_ongoing=dates.is_ongoing,
        follow_up_day=dates.follow_up_day,
        parts=tuple(sheet.parts()),
        doubts=(*actor_doubts, *dates.doubts),
    )


def _judged(line: Line, known: Known) -> Line:
    """The line with all that the rules would say to it, before anybody has sent it."""
    doubts = tuple(dict.fromkeys((*line.doubts, *_oddities(line))))
    asked = {_ASKED[doubt.kind] for doubt in doubts if doubt.kind in _ASKED}
    refused = [refusal for refusal in refusals(line, known) if refusal.kind not in asked]
    if any(refusal.kind is RefusalKind.DATE_IN_THE_PAST for refusal in refused):
        doubts = without_past(doubts)
    return replace(line, doubts=(*doubts, *(_blocking(refusal, line, known) for refusal in refused)))


def _oddities(line: Line) -> Iterator[Doubt]:
    if hides(line.typed):
        yield Doubt(DoubtKind.HIDDEN_MARKS)
    if len(line.typed) > LONG_LINE:
        yield Doubt(DoubtKind.LINE_LONG)
    if line.kind is LineKind.NEW_MEASURE and len(line.text) > LONG_TITLE:
        yield Doubt(DoubtKind.TITLE_LONG)


def _blocking(refusal: Refusal, line: Line, known: Known) -> Doubt:
    kind = refusal.kind
    assert isinstance(kind, RefusalKind)  # noqa: S101 - the rules have no others
    day = refusal.facts.get("day")
    words = str(refusal.facts.get("old", ""))
    return Doubt(kind, words, day or None, offers_for(kind, line, known), blocks=True)  # type: ignore[arg-type]
