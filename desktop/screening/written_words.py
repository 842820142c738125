"""A text's words with their places, found once for the rules that go by words."""

import re
from dataclasses import dataclass

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Words:
    """`said[i]` stands at `text[starts[i]:ends[i]]`; `low` is the same in small letters."""

    text: str
    said: list[str]
    low: list[str]
    starts: list[int]
    ends: list[int]

    def gap(self, place: int) -> str:
        """What stands between a word and the next."""
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


def written_words(text: str) -> Words:
    matches = list(WORD.finditer(text))
    said = [match[0] for match in matches]
    return Words(
        text,
        said,
        [word.lower() for word in said],
        [match.start() for match in matches],
        [match.end() for match in matches],
    )
