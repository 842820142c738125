"""Where in a line a day was meant that there is not: "före 31/2"."""

from __future__ import annotations

from desktop.one_line.dates_in_line import marked_from
from desktop.one_line.values import Doubt, DoubtKind, Line, PartRole
from desktop.one_line.words import Sheet

_EDGES = ",;:!?)"


def misread_day(line: Line) -> tuple[int, int] | None:
    """From where to where such a day stands with its mark; None where no day was misread.

    Of what was not understood, only a word with a figure is surely meant as a day: "före infarten" may
    be a place, and stays.
    """
    sheet = _left_in_text(line)
    for doubt in line.doubts:
        sought = _said_of(doubt)
        count = len(sought.split())
        for place in sheet.free() if sought else ():
            if sheet.phrase(place, count) == sought:
                last = sheet.words[place + count - 1]
                return sheet.words[marked_from(sheet, place)].start, last.start + len(last.raw.rstrip(_EDGES))
    return None


def _left_in_text(line: Line) -> Sheet:
    """The line's words, those taken that were understood."""
    roles = {part.start: part.role for part in line.parts}
    sheet = Sheet(line.typed)
    for place, word in enumerate(sheet.words):
        role = roles.get(word.start, PartRole.DECISION)
        if role is not PartRole.TEXT:
            sheet.take(place, 1, role)
    return sheet


def _said_of(doubt: Doubt) -> str:
    """The folded words of the day that was misread; none where it was not."""
    if doubt.kind is DoubtKind.DAY_IMPOSSIBLE:
        return doubt.words
    if doubt.kind is DoubtKind.DAY_NOT_UNDERSTOOD:
        _mark, *after = (word.plain for word in Sheet(doubt.words).words)
        return after[0] if after and any(sign.isdigit() for sign in after[0]) else ""
    return ""
