"""Divides what follows a decision into what came of it and why: "effekt …, skäl …"."""

from __future__ import annotations

from desktop.one_line.values import PartRole
from desktop.one_line.words import Sheet, trimmed

_OUTCOME = ("effekten", "effekt", "utfallet", "utfall", "resultatet", "resultat")
_REASON = (
    "på grund av", "därför att", "eftersom", "p.g.a", "pga", "skälet", "skäl", "orsaken", "orsak",
    "anledningen", "anledning", "motivering", "då",
)  # fmt: skip
# These begin a reason only where a colon follows or a new clause begins: they are common words.
_WEAK = frozenset({"då", "effekten", "resultatet", "utfallet", "orsaken", "anledningen", "skälet"})
_MOST_WORDS = 3


def take_outcome_and_reason(sheet: Sheet) -> tuple[str, str]:
    """Every free word as outcome or reason; what no word begins is the outcome, and after ";" the reason."""
    sections: dict[PartRole, list[int]] = {PartRole.OUTCOME: [], PartRole.REASON: []}
    now, place = PartRole.OUTCOME, 0
    while place < len(sheet.words):
        if not sheet.is_free(place):
            place += 1
            continue
        begun, count = _begun(sheet, place)
        if begun is not None:
            sheet.take(place, count, PartRole.JOINT)
            now, place = begun, place + count
            continue
        sections[now].append(place)
        sheet.take(place, 1, now)
        if sheet.words[place].raw.endswith(";"):
            now = PartRole.REASON
        place += 1
    outcome, reason = (trimmed(sheet.said(places)) for places in sections.values())
    return outcome, reason


def take_reason(sheet: Sheet, after: int) -> str:
    """The reason of a move: what stands after a colon from *after* on, or after "eftersom", "skäl"."""
    for place in range(after, len(sheet.words)):
        begun, count = _begun(sheet, place)
        if begun is PartRole.REASON:
            sheet.take(place, count, PartRole.JOINT)
            return _taken(sheet, place + count)
        if sheet.words[place].raw.endswith(":"):
            return _taken(sheet, place + 1)
    return ""


def _taken(sheet: Sheet, first: int) -> str:
    count = len(sheet.words) - first
    sheet.take(first, count, PartRole.REASON)
    return trimmed(sheet.said(range(first, first + count)))


def _begun(sheet: Sheet, place: int) -> tuple[PartRole | None, int]:
    """What a word here begins, and of how many words the beginning is."""
    phrase = sheet.phrase(place, _MOST_WORDS)
    for role, beginnings in ((PartRole.REASON, _REASON), (PartRole.OUTCOME, _OUTCOME)):
        for beginning in beginnings:
            if phrase != beginning and not phrase.startswith(f"{beginning} "):
                continue
            count = beginning.count(" ") + 1
            has_colon = sheet.words[place + count - 1].raw.endswith(":")
            is_clause = place == 0 or sheet.words[place - 1].ends_clause or not sheet.is_free(place - 1)
            if has_colon or ((is_clause or role is PartRole.REASON) and beginning not in _WEAK):
                return role, count
    return None, 0
