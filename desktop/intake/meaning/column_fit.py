"""How well a header names one of our fields."""

import re
from collections.abc import Iterable, Sequence

from desktop.intake.fields import Field
from desktop.intake.meaning.column_names import KINDS_OR_TEXTS, LOOSE_TEXTS, NAMES
from desktop.places.system_names import without_system
from models.folding import fold

EXACT = 1000
# The best that a name in `LOOSE_TEXTS` gives.
LOOSE = EXACT // 8
_WORDS = re.compile(r"[^\W_]+")
_LONGEST_HEADER = 80
_SHORTEST_NAME, _SHORTEST_ENDING = 3, 5
_KNOWN_WORDS = frozenset(
    word for names in (*NAMES.values(), LOOSE_TEXTS) for name in names for word in name.split()
)
# Fields whose names end Swedish compounds: "ärendebeskrivning", "brottsplats", "huvudkategori".
_COMPOUNDED = (Field.TEXT, Field.CATEGORY, Field.ADDRESS, Field.AREA)
# "Orolig för inbrott" asks how people feel.
_NO_ENDINGS = frozenset({"brott"})
# What we did about it, or answered.
_ANSWERS = re.compile(
    r"åtgärd|lösning|beslut|intern|handläggare|utfört|utförd|svar till|svaret|förslag|"
    r"(?:vårt|kommunens|handläggarens) svar|resolution|resolved|action|reply"
)
# "Beskriv platsen" is a text where nothing else is.
_ASKS_WHERE = re.compile(r"\b(?:plats|platsen|adress|adressen|gatan?|var)\b")
_ASKS_WHAT = re.compile(r"\b(?:vad|what)\b|problem|händ|fel|berätta|otrygg")
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
    found = _as_words(words, NAMES[field]) or (_as_endings(words, field) if field in _COMPOUNDED else 0)
    if field is not Field.TEXT:
        return found
    found = found or _as_loose_text(words)
    if _ANSWERS.search(words):
        return min(found, 1)
    return min(found, LOOSE) if _ASKS_WHERE.search(words) and not _ASKS_WHAT.search(words) else found


def fit_of_sentences(words: str) -> int:
    """How well a header that may mean a kind ("Ärende") names a text, where sentences stand below it."""
    return EXACT // 5 if words in KINDS_OR_TEXTS else 0


def _is_name(words: str) -> bool:
    return not _KNOWN_WORDS.isdisjoint(words.split()) and (
        _as_words(words, LOOSE_TEXTS) > 0 or any(_as_words(words, names) for names in NAMES.values())
    )


def _as_words(words: str, names: Sequence[str]) -> int:
    for rank, name in enumerate(names):
        if words == name:
            return EXACT - rank
    for rank, name in enumerate(names):
        if len(name) >= _SHORTEST_NAME and f" {name} " in f" {words} ":
            return EXACT // 2 - rank - words.count(" ")
    return 0


def _as_loose_text(words: str) -> int:
    found = _as_words(words, LOOSE_TEXTS)
    return found and max(1, found - EXACT + LOOSE)


def _as_endings(words: str, field: Field) -> int:
    for rank, name in enumerate(NAMES[field]):
        is_ending = len(name) >= _SHORTEST_ENDING and name not in _NO_ENDINGS
        if is_ending and any(word.endswith(name) for word in words.split()):
            return EXACT // 4 - rank - words.count(" ")
    return 0
