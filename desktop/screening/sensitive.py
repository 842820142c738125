"""Hints of health, sex life, crime, origin and belief, where a text speaks of somebody (GDPR art. 9 and 10).

A hint never blocks by itself: it is MEDIUM beside a word that points somebody out, LOW beside one that may,
and nothing where a text speaks of things in general.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from desktop.screening.words import words as listed
from desktop.screening.written_words import Words
from models.screening.values import Hit, HitKind, Level, Why

KINDS: Mapping[str, HitKind] = {
    "health": HitKind.HEALTH,
    "sex_life": HitKind.SEX_LIFE,
    "crime": HitKind.CRIME,
    "origin": HitKind.ORIGIN,
    "belief": HitKind.BELIEF,
}
STEM = 4
OF_GROUPS = {HitKind.ORIGIN, HitKind.BELIEF}
WORDS_BEFORE, WORDS_AFTER = 12, 6
DWELLING = {
    "port",
    "porten",
    "uppgång",
    "uppgången",
    "våningen",
    "bottenvåningen",
    "lägenhet",
    "lgh",
    "an",
    "huset",
    "trappan",
}
SENTENCE_ENDS = frozenset(".!?\n;")


def found(words: Words) -> Iterator[Hit]:
    stems = _stems()
    for low, places in words.places.items():
        for stem, kind in stems.get(low.split("-", maxsplit=1)[0][:STEM], ()):
            for place in places if _could_be(low, stem) else ():
                level = _level(words, place, kind) if _is(words, place, stem) else None
                if level:
                    yield Hit(kind, words.starts[place], words.ends[place], level, Why.ABOUT_SOMEBODY)


@cache
def _stems() -> Mapping[str, tuple[tuple[str, HitKind], ...]]:
    """Telling words by their first signs; "demen-" stands for all words that begin so."""
    by_start: dict[str, list[tuple[str, HitKind]]] = {}
    for name, kind in KINDS.items():
        for stem in sorted(listed(f"hints_{name}")):
            by_start.setdefault(stem.rstrip("-").split("_")[0][:STEM], []).append((stem, kind))
    return {start: tuple(stems) for start, stems in by_start.items()}


def _could_be(low: str, stem: str) -> bool:
    """“demen-” stands for all words that begin so."""
    if stem[-1] == "-":
        return low.startswith(stem[:-1])
    return stem.partition("_")[0] == low.split("-", maxsplit=1)[0]


def _is(words: Words, place: int, stem: str) -> bool:
    """“känd_av” stands for two words."""
    return "_" not in stem or stem.partition("_")[2] == words.low_at(place + 1)


def _level(words: Words, place: int, kind: HitKind) -> Level | None:
    """How clearly the sentence around a word points somebody out."""
    if kind in OF_GROUPS and words.low_at(place + 1) in listed("people") and words.are_beside(place):
        return Level.MEDIUM
    before = words.low_at(place - 2), words.low_at(place - 1)
    if before[1] in {"är", "e", "var"} and (
        before[0] in {"de", "dom"} or before[0] in listed("may_point_out")
    ):
        return Level.MEDIUM
    near = {words.low[other] for other in _around(words, place)}
    may_point = not near.isdisjoint(listed("may_point_out"))
    if not near.isdisjoint(listed("pointing_out")) or (may_point and not near.isdisjoint(DWELLING)):
        return Level.MEDIUM
    return Level.LOW if may_point else None


def _around(words: Words, place: int) -> Iterator[int]:
    """The places of the words near by in the same sentence."""
    for other in range(place - 1, max(-1, place - 1 - WORDS_BEFORE), -1):
        if _ends_sentence(words, other):
            break
        yield other
    for other in range(place + 1, min(len(words.low), place + 1 + WORDS_AFTER)):
        if _ends_sentence(words, other - 1):
            break
        yield other


def _ends_sentence(words: Words, place: int) -> bool:
    # "f.d." and "bl.a." end nothing.
    if words.ends[place] - words.starts[place] == 1:
        return False
    gap = words.text[words.ends[place] : words.ends[place] + 2]
    return bool(gap) and gap[0] in SENTENCE_ENDS and (gap[1:] in {"", " ", "\n"})
