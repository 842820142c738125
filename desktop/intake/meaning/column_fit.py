"""How well a header names one of our fields."""

import re
from collections.abc import Iterable

from desktop.intake.fields import Field
from desktop.intake.meaning.column_names import NAMES
from desktop.places.system_names import without_system
from models.folding import fold

EXACT = 1000
_WORDS = re.compile(r"[^\W_]+")
_LONGEST_HEADER = 80
_SHORTEST_NAME, _SHORTEST_ENDING = 3, 5
_KNOWN_WORDS = frozenset(word for names in NAMES.values() for name in names for word in name.split())
# Fields whose names end Swedish compounds: "ärendebeskrivning", "brottsplats", "huvudkategori".
_COMPOUNDED = (Field.TEXT, Field.CATEGORY, Field.ADDRESS, Field.AREA)
# "Orolig för inbrott" asks how people feel.
_NO_ENDINGS = frozenset({"brott"})
_NO_PLACES = frozenset(
    {"ip", "webb", "web", "arbetsplats", "webbplats", "webbadress", "url", "email", "e", "id"}
)


def header_score(cells: Iterable[str]) -> int:
    """How many cells are names we know; a row of data has hardly any."""
    return sum(1 for cell in cells if len(cell) < _LONGEST_HEADER and _is_name(words_of(cell)))


def words_of(header: str) -> str:
    """Folded words without signs, nor what stands in brackets after them, nor a coordinate system."""
    plain = without_system(header.split("(", maxsplit=1)[0] if header[:1] != "(" else header)
    return " ".join(_WORDS.findall(fold(plain)))


def fit(words: str, field: Field) -> int:
    """0 is not at all; the whole header is better than some of its words, and they than a word's end."""
    if field is Field.ADDRESS and not _NO_PLACES.isdisjoint(words.split()):
        return 0
    return _as_words(words, field) or (_as_endings(words, field) if field in _COMPOUNDED else 0)


def _is_name(words: str) -> bool:
    return not _KNOWN_WORDS.isdisjoint(words.split()) and any(_as_words(words, field) for field in NAMES)


def _as_words(words: str, field: Field) -> int:
    for rank, name in enumerate(NAMES[field]):
        if words == name:
            return EXACT - rank
    for rank, name in enumerate(NAMES[field]):
        if len(name) >= _SHORTEST_NAME and f" {name} " in f" {words} ":
            return EXACT // 2 - rank - words.count(" ")
    return 0


def _as_endings(words: str, field: Field) -> int:
    for rank, name in enumerate(NAMES[field]):
        is_ending = len(name) >= _SHORTEST_ENDING and name not in _NO_ENDINGS
        if is_ending and any(word.endswith(name) for word in words.split()):
            return EXACT // 4 - rank - words.count(" ")
    return 0
