"""Names of places found in running Swedish text: whole words, in any of their forms, longest first."""

import re
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from desktop.places.swedish import KINDS, bare, names_a_kind
from models.folding import fold

_WORD = re.compile(r"\w+")
_LONGEST = 5
_SHORTEST_KEY = 2
# The first part of a compound says little when it is this short: "lekplats" is not at "Lek".
_SHORTEST_HEAD = 4
_BEFORE_PLACES = frozenset(
    _WORD.findall(
        "vid i på bakom utanför framför under över nära mellan mot längs intill bredvid kring runt till"
    )
)
# What "på" and "i" also stand before.
_TIMES = frozenset(
    _WORD.findall(
        "kvällen kvällar kvällarna kväll natten nätter nätterna natt dagen dagar dagarna dag morgonen morse "
        "helgen helger helgerna helg veckan veckor vintern sommaren hösten våren måndagar tisdagar onsdagar "
        "torsdagar fredagar lördagar söndagar fredagskvällar lördagskvällar år månader timmar gång stället"
    )
)

# Words that stand where a name could and are none; folded.
_COMMON = frozenset(
    _WORD.findall(
        fold(
            "det den de detta denna dessa dem han hon man jag du vi ni oss er sig mig dig en ett som och "
            "eller men att inte är var här där dit hit då nu när hur vad vem alla allt andra annat många "
            "mycket mer mest hela varje ingen inget några någon något samma tack hej hälsningar mvh okänd "
            "okänt sidan slutet början mitten marken botten huvudet ryggen trädet träden bilen bilar cyklar "
            "barn barnen folk personer grannar grannen ungdomar polisen kommunen hemmet skräp glas klotter "
            "mörkt otryggt fel trasig trasigt saknas inne ute nere uppe bort "
            "väster öster norr söder höger vänster"
        )
    )
)
# Between the words of one name: a space, a hyphen, an apostrophe; "S:t", "St. Eriks gata".
_WITHIN_NAME = re.compile(r"[ \t\u00a0\-–’'/]{1,3}|:|(?<=\b\w\w)\. |(?<=\b\w)\. ")
_MOST_WORDS = 6


class Mention(NamedTuple):
    """Words of a text that may be a name. `key` is what a name is found by.

    `is_capital`: written as a name inside a sentence. `is_after`: after "vid", "i" and the like.
    `is_part`: only the first part of a compound, as "Boäng" in "Boängsskolan", so that the place is
    near by and not there.
    """

    key: str
    words: str
    start: int
    end: int
    is_capital: bool = False
    is_part: bool = False
    is_after: bool = False


def name_key(name: str) -> str:
    """The words of a name without case, accents and endings: "Stora torget" → "stor torg"."""
    return " ".join(bare(word) for word in _WORD.findall(fold(name)))


def mentions(text: str) -> list[Mention]:
    """Every run of words in *text* that could be a name, longest first where they begin alike."""
    tokens = list(_WORD.finditer(text))
    keys = [bare(fold(token[0])) for token in tokens]
    return [*_runs(text, tokens, keys), *_parts(tokens)]


def found(text: str, known: Container[str]) -> list[Mention]:
    """The mentions whose key is *known*, in the order of the text.

    A longer name hides those within it; a part of a compound counts where the whole is no name.
    """
    kept: list[Mention] = []
    for mention in sorted(mentions(text), key=_longest_first):
        is_free = all(mention.end <= other.start or other.end <= mention.start for other in kept)
        if is_free and mention.key in known:
            kept.append(mention)
    return sorted(kept, key=lambda mention: mention.start)


def _longest_first(mention: Mention) -> tuple[bool, int, int]:
    return mention.is_part, mention.start - mention.end, mention.start


def _runs(text: str, tokens: Sequence[re.Match[str]], keys: Sequence[str]) -> Iterator[Mention]:
    for first in range(len(tokens)):
        is_capital = tokens[first][0][0].isupper() and not _begins_sentence(text, tokens[first].start())
        for last in range(_end_of_run(text, tokens, first), first, -1):
            key = " ".join(keys[first:last])
            if len(key) >= _SHORTEST_KEY and not key.isdigit():
                words = text[tokens[first].start() : tokens[last - 1].end()]
                is_after = first > 0 and fold(tokens[first - 1][0]) in _BEFORE_PLACES
                yield Mention(key, words, first, last, is_capital, is_after=is_after)


def _end_of_run(text: str, tokens: Sequence[re.Match[str]], first: int) -> int:
    """How far a name that begins with the token *first* can reach: over no comma, stop or line break."""
    end = first + 1
    while end < min(first + _LONGEST, len(tokens)) and _WITHIN_NAME.fullmatch(
        text, tokens[end - 1].end(), tokens[end].start()
    ):
        end += 1
    return end


def _parts(tokens: Sequence[re.Match[str]]) -> Iterator[Mention]:
    """The first part of compounds that end in a kind of place: "Rävåsskolan" → "rävås"."""
    for index, token in enumerate(tokens):
        whole = bare(fold(token[0]))
        kind = max((kind for kind in KINDS if whole.endswith(kind)), key=len, default="")
        head = whole.removesuffix(kind)
        if kind and len(head) >= _SHORTEST_HEAD:
            for key in dict.fromkeys((head, bare(head), bare(head.removesuffix("s")))):
                yield Mention(key, token[0], index, index + 1, token[0][0].isupper(), is_part=True)


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \t\"'”»(")
    return not before or before[-1] in ".!?\n:"


def is_telling(mention: Mention) -> bool:
    """Whether the words look like a place even to one who does not know the town."""
    return mention.is_capital or any(names_a_kind(word) for word in _WORD.findall(fold(mention.words)))


def is_spot(mention: Mention) -> bool:
    """Whether it begins and ends as a place does: "gångtunneln", "skolgården i Rävåsen", "Bergsgatan 12"."""
    words = _WORD.findall(mention.words)
    first, last = fold(words[0]), fold(words[-1])
    if mention.is_part or {first, last} & (_TIMES | _COMMON) or first in _BEFORE_PLACES:
        return False
    begins = mention.is_capital or mention.is_after or names_a_kind(first)
    ends = words[-1][0].isupper() or last[0].isdigit() or names_a_kind(last)
    return begins and (ends or len(words) == 1)


def looks_like_a_place(name: str) -> bool:
    """Whether what a sender wrote as the place is a name: "Bergsgatan 12", not "vet inte, tack"."""
    words = _WORD.findall(name)
    if not 0 < len(words) <= _MOST_WORDS or any(mark in name for mark in "\n.!?;:"):
        return False
    first, last = fold(words[0]), fold(words[-1])
    if {first, last} & (_TIMES | _COMMON) or words[0].isdigit():
        return False
    return words[0][0].isupper() or names_a_kind(first) or names_a_kind(last) or last[0].isdigit()
