"""Whom a name may mean: the whole name, its beginning, a part of it, or a slip of the hand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop.one_line.likeness import is_slip, slips
from desktop.one_line.values import Known, KnownActor
from desktop.one_line.words import bare, seen
from models.folding import fold

# So much of a name must stand at its beginning, or inside it.
_LEAST_BEGINNING, _LEAST_INSIDE = 2, 4
# The ranks of a shown name that begins with what is sought, and of one that has such a word.
_SHOWN_BEGINS = (0, 1)
# A name is not ended by these: the next words of the line begin with them too.
_SMALL = frozenset({"och", "i", "för", "på", "av", "till", "vid"})


@dataclass(frozen=True, slots=True)
class Found:
    """The actors that a mark may mean, of so many words."""

    actors: tuple[KnownActor, ...]
    count: int = 1
    is_guess: bool = False


def found_actors(words: list[str], known: Known) -> Found:
    """The actors meant by the words after the mark: the whole name, its beginning, a part, or a slip."""
    for count in range(len(words), 0, -1):
        phrase = " ".join(words[:count])
        if exact := _called(phrase, known):
            return Found(exact, count)
        if count > 1 and (near := _nearly_called(phrase, known)):
            return Found(near, count, is_guess=True)
    first, words = bare(words[0]), [bare(word) for word in words]
    for may_mean in (_has, _begins, _holds):
        if some := [actor for actor in known.actors if may_mean(first, actor)]:
            longest = max(_length(words, actor) for actor in some)
            return Found(tuple(actor for actor in some if _length(words, actor) == longest), longest)
    return _guessed(words, known)


def named_wholly(words: list[str], known: Known) -> Found | None:
    """The one actor whose whole name the folded words begin with; None where there is none, or several."""
    for count in range(len(words), 0, -1):
        if called := _called(" ".join(words[:count]), known):
            return Found(called, count) if len(called) == 1 else None
    return None


def matching(typed: str, known: Known) -> tuple[KnownActor, ...]:
    """The actors that words after "@" may become: those whose shown name begins so, then a word of it.

    Only where there are none: those whose long name or a word of it begins so, then those that hold it.
    """
    sought = bare(fold(seen(typed)))
    ranked = [(rank, actor) for actor in known.actors if (rank := _rank(sought, actor)) is not None]
    likely = [found for found in ranked if found[0] in _SHOWN_BEGINS] or ranked
    return tuple(actor for _rank_, actor in sorted(likely, key=lambda found: found[0]))


def as_typed(actor: KnownActor, known: Known) -> str:
    """What stands after "@" for this actor and no other."""
    is_shared = sum(fold(actor.shown) in names_of(each) for each in known.actors) > 1
    return actor.name if is_shared else actor.shown


def _rank(sought: str, actor: KnownActor) -> int | None:
    shown = bare(fold(actor.shown))
    if shown.startswith(sought):
        return 0
    if any(word.startswith(sought) for word in _split(shown)):
        return 1
    if any(word.startswith(sought) for word in _words(actor)):
        return 2
    return 3 if any(sought in name for name in _bare_names(actor)) else None


def _called(phrase: str, known: Known) -> tuple[KnownActor, ...]:
    """Those of just this name, else those whose name it is but for the marks over å, ä and ö."""
    unmarked = bare(phrase)
    exact = tuple(actor for actor in known.actors if phrase in names_of(actor))
    return exact or tuple(actor for actor in known.actors if unmarked in _bare_names(actor))


def _nearly_called(phrase: str, known: Known) -> tuple[KnownActor, ...]:
    """Those whose name of as many words was perhaps meant: "gata och pakr"."""
    words = phrase.count(" ")
    return tuple(
        actor
        for actor in known.actors
        if any(name.count(" ") == words and is_slip(phrase, name) for name in names_of(actor))
    )


def _has(word: str, actor: KnownActor) -> bool:
    return len(word) >= _LEAST_BEGINNING and word in _words(actor)


def _begins(word: str, actor: KnownActor) -> bool:
    return len(word) >= _LEAST_BEGINNING and any(each.startswith(word) for each in _words(actor))


def _holds(word: str, actor: KnownActor) -> bool:
    return len(word) >= _LEAST_INSIDE and any(word in name for name in _bare_names(actor))


def _length(words: list[str], actor: KnownActor) -> int:
    """How many of the words go on with the actor's name: "Bergslagens rädd"."""
    best = 1
    for name in _bare_names(actor):
        parts = name.split()
        starts = [place for place, part in enumerate(parts) if part.startswith(words[0])]
        for start in starts[:1]:
            count = 1
            for typed, part in zip(words[1:], parts[start + 1 :], strict=False):
                if not typed or not part.startswith(typed):
                    break
                count += 1
            while count > 1 and (words[count - 1] in _SMALL or len(words[count - 1]) < 3):  # noqa: PLR2004 -- a part of a name
                count -= 1
            best = max(best, count)
    return best


def _guessed(words: list[str], known: Known) -> Found:
    """Those whose name was perhaps meant, the nearest first."""
    near: list[tuple[int, int, KnownActor]] = []
    begun = [" ".join(words[:count]) for count in range(len(words) + 1)]
    for actor in known.actors:
        for name in _words(actor):
            count = min(name.count(" ") + 1, len(words))
            typed = begun[count]
            if is_slip(typed, name):
                near.append((slips(typed, name), -count, actor))
    near.sort(key=lambda found: (found[0], found[1], found[2].name))
    nearest = [found for found in near if found[:2] == near[0][:2]]
    actors = tuple(dict.fromkeys(actor for _slips, _count, actor in nearest))
    return Found(actors, -near[0][1] if near else 1, is_guess=True)


@lru_cache(maxsize=4096)
def names_of(actor: KnownActor) -> tuple[str, ...]:
    short = fold(actor.short_name)
    return (fold(actor.name), short) if short else (fold(actor.name),)


@lru_cache(maxsize=4096)
def _words(actor: KnownActor) -> tuple[str, ...]:
    """The names and each of their words, without marks over å, ä and ö."""
    names = _bare_names(actor)
    words = [word for name in names for word in _split(name)]
    return tuple(dict.fromkeys([*names, *words]))


def _split(name: str) -> list[str]:
    return [word for word in re.split(r"[\s/,-]+", name) if word]


@lru_cache(maxsize=4096)
def _bare_names(actor: KnownActor) -> tuple[str, ...]:
    return tuple(map(bare, names_of(actor)))
