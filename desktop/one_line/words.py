"""A line as words, each with its place and, in time, with what it is understood as."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.one_line.values import Part, PartRole
from models.folding import fold

_WORD = re.compile(r"\S+")
_EDGES = ",;:!?()\"'”“»«…."
# Marks that turn the direction of writing, or are not seen at all: they could hide what a line says.
_UNSEEN = frozenset("\u200b\u200e\u200f\u2060\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\ufeff")
_BARE = str.maketrans("åäö", "aao")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as typed, and folded without the punctuation around it."""

    start: int
    raw: str
    plain: str

    @property
    def end(self) -> int:
        return self.start + len(self.raw)

    @property
    def ends_clause(self) -> bool:
        return self.raw[-1] in ",;:.!?"


class Sheet:
    """The words of a line; those that are understood are taken, what is left is its text."""

    def __init__(self, typed: str, start: int = 0) -> None:
        self.typed = typed
        self.words = [_word(found) for found in _WORD.finditer(typed, start)]
        self._roles: list[PartRole | None] = [None] * len(self.words)

    def take(self, first: int, count: int, role: PartRole) -> None:
        for place in range(first, first + count):
            self._roles[place] = role

    def is_free(self, place: int) -> bool:
        return 0 <= place < len(self.words) and self._roles[place] is None

    def role_at(self, place: int) -> PartRole | None:
        return self._roles[place] if 0 <= place < len(self.words) else None

    def free(self) -> list[int]:
        return [place for place, role in enumerate(self._roles) if role is None]

    def phrase(self, first: int, longest: int) -> str:
        """Up to *longest* free words from *first*, folded, with one space between."""
        taken = []
        for place in range(first, min(first + longest, len(self.words))):
            if not self.is_free(place):
                break
            taken.append(self.words[place].plain)
        return " ".join(taken)

    def said(self, places: Iterable[int]) -> str:
        """The words at these places as typed, with one space between."""
        return " ".join(self.words[place].raw for place in places)

    def parts(self) -> Iterator[Part]:
        """Every word, and what it is understood as."""
        for word, role in zip(self.words, self._roles, strict=True):
            yield Part(word.start, word.end, role or PartRole.TEXT)


def seen(words: str) -> str:
    """The words without marks that cannot be seen."""
    if not hides(words):
        return words
    return "".join(letter for letter in words if not _is_unseen(letter))


def hides(words: str) -> bool:
    return not words.isprintable() and any(_is_unseen(letter) for letter in words)


def bare(words: str) -> str:
    """Folded words without the marks that a hurried hand leaves out: "fortsatt", "lansstyrelsen"."""
    return words.casefold().translate(_BARE)


def trimmed(words: str) -> str:
    """A text without the punctuation that held it to its neighbours."""
    return seen(words).strip(" ,;:–-")


def sentence_case(words: str) -> str:
    """The first letter large, the others as typed."""
    return words[:1].upper() + words[1:]


def _is_unseen(letter: str) -> bool:
    return letter in _UNSEEN or (unicodedata.category(letter) == "Cc" and not letter.isspace())


def _word(found: re.Match[str]) -> Word:
    raw = found[0]
    return Word(found.start(), raw, fold(seen(raw)).strip(_EDGES))
