"""Whole names that follow an actor without a mark of their own: "@Polisen, Gata/park och KEM"."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.one_line.actor_names import named_wholly
from desktop.one_line.values import Known, KnownActor, PartRole
from desktop.one_line.words import Sheet, Word

_ENDS = ",;:.!?"
_JOINING = frozenset({"och", "samt", "&", "med", "+"})
_LONGEST_NAME = 8


def take_joined(sheet: Sheet, after: int, known: Known) -> Iterator[KnownActor]:
    """Take the known actors right after the one that ends before *after*, and what joins them to it.

    Only a whole name, after a comma or a joining word: "degerfors" may be the place.
    """
    while (place := _joined_at(sheet, after)) is not None:
        found = named_wholly(_words_from(sheet, place), known)
        if found is None:
            return
        sheet.take(after, place - after, PartRole.JOINT)
        sheet.take(place, found.count, PartRole.ACTOR)
        after = place + found.count
        yield found.actors[0]


def is_joint(word: Word) -> bool:
    return word.raw.strip(_ENDS).lower() in _JOINING


def _joined_at(sheet: Sheet, after: int) -> int | None:
    """Where a joined name may begin."""
    if not sheet.is_free(after):
        return None
    if is_joint(sheet.words[after]):
        return after + 1 if sheet.is_free(after + 1) else None
    return after if sheet.words[after - 1].raw.endswith(",") else None


def _words_from(sheet: Sheet, place: int) -> list[str]:
    """The folded words from a place on, as far as a name can go."""
    words: list[str] = []
    for at in range(place, min(place + _LONGEST_NAME, len(sheet.words))):
        if not sheet.is_free(at) or "@" in sheet.words[at].raw:
            break
        words.append(sheet.words[at].plain)
        if sheet.words[at].ends_clause:
            break
    return words
