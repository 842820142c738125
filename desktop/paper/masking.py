"""Masks words on a paper while it is set: what is set then holds them nowhere.

The words are replaced before anything is drawn, so that they are in no text, no alternative text, no
bookmark and no description of the file. It is heeded by the thread that masks, and by no other.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

# What stands instead, and is read aloud: the first in which none of the words stands.
_BARS = ("[maskat]", "[dolt]", "[…]")

Plain = Callable[[str], str]


class Mask:
    """The words that are masked, and which of them have been met."""

    def __init__(self, passages: Sequence[Sequence[str]], plain: Plain) -> None:
        """*passages*: each with the ways in which it may stand; *plain* makes a text printable."""
        self._plain = plain
        self._missing = {
            number: [_pattern(way) for each in passage if (way := self._plainly(each).strip())]
            for number, passage in enumerate(passages)
        }
        # The longest first: "Anna Berg" before "Anna".
        ways = sorted({way.pattern for found in self._missing.values() for way in found}, key=len)[::-1]
        self._any = re.compile("|".join(ways) or "(?!)", re.IGNORECASE)
        self.bar = next((bar for bar in _BARS if not self._any.search(bar)), _BARS[-1])

    @property
    def missing(self) -> frozenset[int]:
        """The numbers of the passages that have been met nowhere."""
        return frozenset(self._missing)

    def over(self, text: str) -> str:
        """The text with a bar for each of the words; a bar stays a bar."""
        parts = self._plainly(text).split(self.bar)
        for number, ways in list(self._missing.items()):
            if any(way.search(part) for way in ways for part in parts):
                del self._missing[number]
        return self.bar.join(self._any.sub(self.bar, part) for part in parts)

    def parts(self, text: str) -> Iterator[tuple[str, bool]]:
        """A masked text in its parts, each with whether it is a bar."""
        for number, part in enumerate(text.split(self.bar)):
            if number:
                yield self.bar, True
            if part:
                yield part, False

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
    """Whatever its capitals, and wherever its lines are broken."""
    return re.compile(r"\s+".join(map(re.escape, way.split())), re.IGNORECASE)
