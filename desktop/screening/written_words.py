"""A text's words with their places, found once for the rules that go by words."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Words:
    """`said[i]` stands at `text[starts[i]:ends[i]]`; `low` is the same in small letters.

    `places` tells where each word stands, so that a rule looks only at those it knows.
    """

    text: str
    said: list[str]
    low: list[str]
    starts: list[int]
    ends: list[int]
    places: dict[str, list[int]]

    def gap(self, place: int) -> str:
        """What stands between a word and the next, or the next sign where there is none."""
        if place + 1 >= len(self.said):
            return self.text[self.ends[place] : self.ends[place] + 1]
        return self.text[self.ends[place] : self.starts[place + 1]]

    def low_at(self, place: int) -> str:
        """A word in small letters, or "" beyond the text."""
        return self.low[place] if 0 <= place < len(self.low) else ""

    def said_at(self, place: int) -> str:
        return self.said[place] if 0 <= place < len(self.said) else ""

    def are_beside(self, place: int, *gaps: str) -> bool:
        """Does the next word follow at once, with nothing between but one of `gaps`?"""
        return place + 1 < len(self.said) and self.gap(place) in (gaps or (" ",))

    def before(self, place: int, signs: int) -> str:
        """The signs before a word."""
        return self.text[max(0, self.starts[place] - signs) : self.starts[place]]

    def places_of(self, wanted: AbstractSet[str]) -> Iterator[int]:
        """Where any of some words stands."""
        for word in wanted & self.places.keys():
            yield from self.places[word]

    def matches(self, wanted: AbstractSet[str], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """What begins with one of some words and is as `pattern` says."""
        for place in self.places_of(wanted):
            match = pattern.match(self.text, self.starts[place])
            if match:
                yield match


def written_words(text: str) -> Words:
    matches = list(WORD.finditer(text))
    said = [match[0] for match in matches]
    low = [word.lower() for word in said]
    places: dict[str, list[int]] = {}
    for place, word in enumerate(low):
        places.setdefault(word, []).append(place)
    return Words(text, said, low, [m.start() for m in matches], [m.end() for m in matches], places)
