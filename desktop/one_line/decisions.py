"""Reads a line that begins with ">": one of the four decisions of a follow-up, or a move of the due date."""

from __future__ import annotations

from dataclasses import replace

from desktop.one_line.actors import take_actors
from desktop.one_line.dates_in_line import Dates, take_dates
from desktop.one_line.decision_words import CANONICAL, Said, beginning_with, said_decision
from desktop.one_line.reckoning import Reckoning
from desktop.one_line.sections import take_outcome_and_reason, take_reason
from desktop.one_line.values import (
    Doubt,
    DoubtKind,
    Known,
    Line,
    LineKind,
    Offer,
    OfferKind,
    Part,
    PartRole,
)
from desktop.one_line.words import Sheet, sentence_case, trimmed
from models.measures.values import Decision

# What may stand before the new scope and the successor, and says nothing of them.
_LEADING = {Decision.EXPAND: {"med", "till", "att"}, Decision.REPLACE: {"mot", "med", "till", "av"}}


def read_decision(typed: str, known: Known) -> Line:
    """The decision with what it needs. What begins with ">" and is no decision is a note."""
    begins = typed.index(">")
    sheet = Sheet(typed, begins + 1)
    mark = Part(begins, begins + 1, PartRole.DECISION)
    said = said_decision(sheet)
    if said is None:
        return _unknown(typed, sheet)
    sheet.take(0, said.count, PartRole.DECISION)
    line = _read(sheet, said, known)
    doubts = (*_said_doubts(said, sheet, known), *line.doubts)
    return replace(line, parts=(mark, *sheet.parts()), doubts=doubts)


def decision_offers(typed: str, begins: int, end: int, names: list[str]) -> tuple[Offer, ...]:
    """Each of the decisions in place of the letters from *begins* to *end*."""
    offers = []
    for name in names:
        words = f">{name} "
        rest = typed[end:].lstrip()
        offers.append(Offer(OfferKind.DECISION, name, f"{typed[:begins]}{words}{rest}", begins + len(words)))
    return tuple(offers)


def _unknown(typed: str, sheet: Sheet) -> Line:
    begins = typed.index(">")
    first = sheet.words[0] if sheet.words else None
    names = beginning_with(first.plain) if first and first.plain else []
    end = first.end if first else begins + 1
    offers = decision_offers(typed, begins, end, names or list(CANONICAL))
    doubt = Doubt(DoubtKind.DECISION_UNKNOWN, first.raw if first else "", offers=offers)
    return Line(
        typed,
        LineKind.NOTE,
        typed.strip(),
        parts=tuple(Part(word.start, word.end, PartRole.TEXT) for word in Sheet(typed).words),
        doubts=(doubt,),
    )


def _said_doubts(said: Said, sheet: Sheet, known: Known) -> tuple[Doubt, ...]:
    doubts = []
    if said.is_slip:
        words = trimmed(sheet.said(range(said.count)))
        doubts.append(Doubt(DoubtKind.DECISION_GUESSED, words))
    if known.measure is None:
        doubts.append(Doubt(DoubtKind.NO_MEASURE, blocks=True))
    return tuple(doubts)


def _read(sheet: Sheet, said: Said, known: Known) -> Line:
    match said.decision:
        case None:
            return _move(sheet, said, known)
        case Decision.END:
            outcome, reason = take_outcome_and_reason(sheet)
            line = Line(sheet.typed, LineKind.FOLLOW_UP, outcome=outcome, reason=reason)
            return replace(line, decision=Decision.END)
        case Decision.REPLACE:
            return _replacement(sheet, known)
        case decision:
            return _lasting(sheet, decision, known)


def _move(sheet: Sheet, said: Said, known: Known) -> Line:
    """The new due date, and why; without a colon the reason is what is left."""
    reason = take_reason(sheet, said.count)
    dates = take_dates(sheet, due_by(known), followed_up(known))
    left = trimmed(sheet.said(sheet.free()))
    line = Line(sheet.typed, LineKind.POSTPONEMENT, reason=" ".join(part for part in (left, reason) if part))
    return _dated(line, dates)


def _replacement(sheet: Sheet, known: Known) -> Line:
    """The successor: a proposal, that may have somebody responsible and a date."""
    _take_leading(sheet, Decision.REPLACE)
    actors, doubts = take_actors(sheet, known)
    dates = take_dates(sheet, due_by(known), followed_up(known))
    text = sentence_case(trimmed(sheet.said(sheet.free())))
    line = Line(sheet.typed, LineKind.FOLLOW_UP, text, actors, decision=Decision.REPLACE, doubts=doubts)
    return _dated(line, dates)


def _lasting(sheet: Sheet, decision: Decision, known: Known) -> Line:
    """To continue until the next follow-up, or to expand in scope or time."""
    _take_leading(sheet, decision)
    is_ongoing = known.measure is not None and known.measure.standing.is_ongoing
    follows = decision is Decision.CONTINUE or is_ongoing
    reckoning = followed_up(known) if follows else due_by(known)
    dates = take_dates(sheet, reckoning, followed_up(known))
    text = trimmed(sheet.said(sheet.free()))
    day = dates.day or dates.follow_up_day
    return Line(sheet.typed, LineKind.FOLLOW_UP, text, day=day, decision=decision, doubts=dates.doubts)


def _take_leading(sheet: Sheet, decision: Decision) -> None:
    """A small word right after the decision, unless it belongs to a day."""
    for place in sheet.free()[:1]:
        is_small = sheet.words[place].plain in _LEADING.get(decision, set())
        if is_small and sheet.words[place].plain != "till":
            sheet.take(place, 1, PartRole.JOINT)


def _dated(line: Line, dates: Dates) -> Line:
    return replace(
        line,
        day=dates.day,
        is_ongoing=dates.is_ongoing,
        follow_up_day=dates.follow_up_day,
        doubts=(*line.doubts, *dates.doubts),
    )


def due_by(known: Known) -> Reckoning:
    """A week means its Friday."""
    return Reckoning(known.today, next_meeting=known.next_meeting)


def followed_up(known: Known) -> Reckoning:
    """A week means the day of its meeting."""
    return Reckoning(known.today, known.weekday, known.next_meeting)
