"""Whether many texts tell of one and the same spot."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from desktop.places.swedish import bare, names_a_kind
from models.folding import fold

_WORD = re.compile(r"\w+")
_LONG = 4
# The spot's word stands in so many of the texts, and is so much rarer in others.
_HERE = 0.5
_ELSEWHERE = 0.5


class TextWords:
    """In how many of a file's texts each word that may name a spot stands."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._count = len(texts)
        self._words = Counter(word for text in texts for word in spot_words(text))

    def tell_of_one_spot(self, texts: Sequence[str]) -> bool:
        """Whether *texts*, some of the file's, share a word for a place that the others seldom use."""
        here = Counter(word for text in texts for word in spot_words(text))
        others = self._count - len(texts)
        return any(
            count >= len(texts) * _HERE
            and (not others or (self._words[word] - count) / others <= _ELSEWHERE * count / len(texts))
            for word, count in here.items()
        )


def spot_words(text: str) -> Iterable[str]:
    """The words that may name a place, without endings: by their kind, or by a capital inside a sentence."""
    found = set()
    before = "."
    for match in _WORD.finditer(text):
        word, folded = match[0], fold(match[0])
        is_name = word[0].isupper() and before not in ".!?"
        if len(word) >= _LONG and (is_name or names_a_kind(folded)):
            found.add(bare(folded))
        rest = text[match.end() :].lstrip(" \"'”»)")
        before = rest[:1]
    return found
