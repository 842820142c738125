"""Masks words on a paper while it is set: what is set then holds them nowhere.

The words are replaced before anything is drawn, so that they are in no text, no alternative text, no
bookmark and no description of the file. It is heeded by the thread that masks, and by no other.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

# What stands instead, and is read aloud: the first in which none of the words stands. All are as wide
# whatever they stand for, but for the mark that leads to the legend.
_BARS = ("[maskat{mark}]", "[dolt{mark}]", "[…]")
# A word that was cut at the end of a line where it was written.
_CUT = r"(?:-[ \t]*\n[ \t]*)?"

Plain = Callable[[str], str]


class Mask:
    """The words that are masked, and which of them have been met."""

    def __init__(self, passages: Sequence[Sequence[str]], plain: Plain, marks: Sequence[str] = ()) -> None:
        """*passages*: each with the ways in which it may stand; *plain* makes a text printable.

        *marks* are the passages' references to a legend, as many as the passages where there are any.
        """
        self._plain = plain
        self._ways = [
            (_pattern(way), number)
            for number, passage in enumerate(passages)
            for each in passage
            if (way := self._plainly(each).strip())
        ]
        self._missing = {number for _way, number in self._ways}
        self._any = re.compile("|".join(way.pattern for way, _ in self._ways) or "(?!)", re.IGNORECASE)
        form = next((bar for bar in _BARS if not self._stands_in(bar, marks)), _BARS[-1])
        self._bars = [form.format(mark=f" {mark}" if mark else "") for mark in marks or [""] * len(passages)]
        self._split = re.compile("(" + ("|".join(map(re.escape, sorted(set(self._bars)))) or "(?!)") + ")")

    @property
    def missing(self) -> frozenset[int]:
        """The numbers of the passages that have been met nowhere."""
        return frozenset(self._missing)

    def bar(self, number: int) -> str:
        """What stands for the passage of that number."""
        return self._bars[number]

    def over(self, text: str) -> str:
        """The text with a bar for each of the words; a bar stays a bar."""
        plain = self._plainly(text)
        if not self._any.search(plain):
            return plain
        parts = self._split.split(plain)
        parts[::2] = [self._masked(part) for part in parts[::2]]
        return "".join(parts)

    def parts(self, text: str) -> Iterator[tuple[str, bool]]:
        """A masked text in its parts, each with whether it is a bar."""
        for number, part in enumerate(self._split.split(text)):
            if part:
                yield part, bool(number % 2)

    def _masked(self, text: str) -> str:
        """A bar over each stretch that the words cover, also where they reach into each other."""
        covered: list[tuple[int, int, int]] = []
        for way, number in self._ways:
            for hit in way.finditer(text):
                covered.append((hit.start(), hit.end(), number))
                self._missing.discard(number)
        told, seen, reached = [], 0, -1
        for start, end, number in sorted(covered, key=lambda each: (each[0], -each[1])):
            if start >= reached:
                told += [text[seen:start], self._bars[number]]
            reached = seen = max(end, reached)
        return "".join([*told, text[seen:]])

    def _stands_in(self, form: str, marks: Sequence[str]) -> bool:
        return any(self._any.search(form.format(mark=f" {mark}")) for mark in marks or [""])

    def _plainly(self, text: str) -> str:
        return self._plain(unicodedata.normalize("NFC", text))


_active: ContextVar[Mask | None] = ContextVar("mask", default=None)


@contextmanager
def masking(mask: Mask) -> Iterator[Mask]:
    """What is set inside is masked."""
    before = _active.set(mask)
    try:
        yield mask
    finally:
        _active.reset(before)


def mask_now() -> Mask | None:
    """What is masked here and now."""
    return _active.get()


def _pattern(way: str) -> re.Pattern[str]:
    """Whatever its capitals, and wherever its lines or words are broken."""
    return re.compile(r"\s+".join(map(_word, way.split())), re.IGNORECASE)


def _word(word: str) -> str:
    return _CUT.join(map(re.escape, word))
