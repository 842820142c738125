"""A decision whose mark stands inside the line: "18/12>avsluta" is hardly a note."""

from __future__ import annotations

from desktop.one_line.decision_words import said_decision
from desktop.one_line.values import Doubt, DoubtKind, Line, LineKind, Offer, OfferKind, Part, PartRole
from desktop.one_line.words import Sheet, seen

_LEAST_LETTERS = 3


def misplaced_decision(typed: str) -> Line | None:
    """The line as a note that asks whether it is to be a decision, and offers it; None where nothing says so.

    A decision's whole word stands right after the mark, or is all that stands before it. An arrow
    ("->", "=>") is no mark.
    """
    for at in (place for place, sign in enumerate(typed) if sign == ">"):
        before = typed[:at].rstrip()
        if not seen(before) or not before[-1].isalnum():
            continue
        if (meant := _after(typed, before, at) or _before(typed, before, at)) is not None:
            return _asked(typed, *meant)
    return None


def _after(typed: str, before: str, at: int) -> tuple[str, str] | None:
    sheet = Sheet(typed, at + 1)
    said = said_decision(sheet)
    if said is None or said.is_slip or not _is_whole(sheet, said.count):
        return None
    rest = typed[sheet.words[said.count - 1].end :].strip()
    return said.name, " ".join(part for part in (f">{said.name}", before.strip(), rest) if part)


def _before(typed: str, before: str, at: int) -> tuple[str, str] | None:
    sheet = Sheet(before)
    said = said_decision(sheet)
    if said is None or said.is_slip or said.count != len(sheet.words):
        return None
    if not _is_whole(sheet, said.count):
        return None
    return said.name, f">{said.name} {typed[at + 1 :].strip()}".rstrip()


def _is_whole(sheet: Sheet, count: int) -> bool:
    """Not only the first letters of it: "a > b" compares."""
    return len(sheet.phrase(0, count)) >= _LEAST_LETTERS


def _asked(typed: str, name: str, line: str) -> Line:
    offer = Offer(OfferKind.DECISION, name, line, len(line))
    parts = tuple(Part(word.start, word.end, PartRole.TEXT) for word in Sheet(typed).words)
    doubt = Doubt(DoubtKind.DECISION_MISPLACED, line, offers=(offer,), blocks=True)
    return Line(typed, LineKind.NOTE, typed.strip(), parts=parts, doubts=(doubt,))
