"""Who is named after "@": by name, short name or part of it; anybody else is asked about, never guessed.

"@+Name" names a new actor, by the person's own choice; a name of several words stands in quotes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.one_line.likeness import is_slip, slips
from desktop.one_line.values import (
    Doubt,
    DoubtKind,
    Known,
    KnownActor,
    NamedActor,
    Offer,
    OfferKind,
    PartRole,
)
from desktop.one_line.words import Sheet, bare, seen
from models.folding import fold

# So much of a name must stand at its beginning, or inside it.
_LEAST_BEGINNING, _LEAST_INSIDE = 2, 4
_MOST_OFFERED = 5
_ENDS = ",;:.!?"
# A name is not ended by these: the next words of the line begin with them too.
_SMALL = frozenset({"och", "i", "för", "på", "av", "till", "vid"})
_JOINING = frozenset({"och", "samt", "&", "med", "+"})


@dataclass(frozen=True, slots=True)
class _Found:
    """The actors that a mark may mean, of so many words."""

    actors: tuple[KnownActor, ...]
    count: int = 1
    is_guess: bool = False


def take_actors(sheet: Sheet, known: Known) -> tuple[tuple[NamedActor, ...], tuple[Doubt, ...]]:
    """Everybody named on the sheet, in order and once, and what is doubtful about it."""
    named: dict[str, NamedActor] = {}
    doubts: list[Doubt] = []
    for place in range(len(sheet.words)):
        if not sheet.is_free(place) or not is_mark(sheet.words[place].raw):
            continue
        actor, count, doubt = _read(sheet, place, known)
        sheet.take(place, count, PartRole.ACTOR)
        doubts += [doubt] if doubt else []
        if actor is not None:
            named.setdefault(fold(actor.name), actor)
    _take_joints(sheet)
    return tuple(named.values()), tuple(doubts)


def is_mark(raw: str) -> bool:
    """Whether a word begins to name an actor; an address or a lone "@" does not."""
    word = seen(raw).lstrip("(")
    return word.startswith("@") and any(letter.isalnum() for letter in word)


def matching(typed: str, known: Known) -> tuple[KnownActor, ...]:
    """The actors that words after "@" may become, those whose name begins so first."""
    sought = bare(fold(seen(typed)))
    ranked = [(rank, actor) for actor in known.actors if (rank := _rank(sought, actor)) is not None]
    return tuple(actor for _rank_, actor in sorted(ranked, key=lambda found: found[0]))


def as_typed(actor: KnownActor, known: Known) -> str:
    """What stands after "@" for this actor and no other."""
    is_shared = sum(fold(actor.shown) in _names(each) for each in known.actors) > 1
    return actor.name if is_shared else actor.shown


def _rank(sought: str, actor: KnownActor) -> int | None:
    if not sought:
        return 0
    if any(bare(name).startswith(sought) for name in _names(actor)):
        return 0
    if any(word.startswith(sought) for word in _words(actor)):
        return 1
    return 2 if any(sought in bare(name) for name in _names(actor)) else None


def _read(sheet: Sheet, place: int, known: Known) -> tuple[NamedActor | None, int, Doubt | None]:
    """The actor named from a place on, by how many words, and what is doubtful."""
    quoted = _quoted(sheet, place)
    is_new = seen(sheet.words[place].raw).lstrip("(").startswith("@+")
    if is_new or quoted is not None:
        name, count = quoted or (_name_of(sheet, place), 1)
        return _by_name(name, count, sheet, place, known, is_new=is_new)
    found = _found(_name_words(sheet, place), known)
    if len(found.actors) == 1 and not found.is_guess:
        return _named(found.actors[0]), found.count, None
    return None, found.count, _asked(sheet, place, found, known)


def _by_name(
    name: str, count: int, sheet: Sheet, place: int, known: Known, *, is_new: bool
) -> tuple[NamedActor | None, int, Doubt | None]:
    same = [actor for actor in known.actors if fold(name) in _names(actor)]
    if len(same) == 1:
        return _named(same[0]), count, None
    if is_new and not same:
        return NamedActor(None, name), count, Doubt(DoubtKind.ACTOR_NEW, name)
    return None, count, _asked(sheet, place, _Found(tuple(same), count), known, name)


def _found(words: list[str], known: Known) -> _Found:
    """The actors meant by the words after the mark: the whole name, its beginning, a part, or a slip."""
    for count in range(len(words), 0, -1):
        phrase = " ".join(words[:count])
        if exact := _called(phrase, known):
            return _Found(exact, count)
        if count > 1 and (near := _nearly_called(phrase, known)):
            return _Found(near, count, is_guess=True)
    first, words = bare(words[0]), [bare(word) for word in words]
    for may_mean in (_has, _begins, _holds):
        if some := [actor for actor in known.actors if may_mean(first, actor)]:
            longest = max(_length(words, actor) for actor in some)
            return _Found(tuple(actor for actor in some if _length(words, actor) == longest), longest)
    return _guessed(words, known)


def _called(phrase: str, known: Known) -> tuple[KnownActor, ...]:
    """Those of just this name, else those whose name it is but for the marks over å, ä and ö."""
    exact = tuple(actor for actor in known.actors if phrase in _names(actor))
    return exact or tuple(actor for actor in known.actors if bare(phrase) in map(bare, _names(actor)))


def _nearly_called(phrase: str, known: Known) -> tuple[KnownActor, ...]:
    """Those whose name of as many words was perhaps meant: "gata och pakr"."""
    words = phrase.count(" ")
    return tuple(
        actor
        for actor in known.actors
        if any(name.count(" ") == words and is_slip(phrase, name) for name in _names(actor))
    )


def _has(word: str, actor: KnownActor) -> bool:
    return len(word) >= _LEAST_BEGINNING and word in _words(actor)


def _begins(word: str, actor: KnownActor) -> bool:
    return len(word) >= _LEAST_BEGINNING and any(each.startswith(word) for each in _words(actor))


def _holds(word: str, actor: KnownActor) -> bool:
    return len(word) >= _LEAST_INSIDE and any(word in bare(name) for name in _names(actor))


def _length(words: list[str], actor: KnownActor) -> int:
    """How many of the words go on with the actor's name: "Bergslagens rädd"."""
    best = 1
    for name in _names(actor):
        parts = bare(name).split()
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


def _guessed(words: list[str], known: Known) -> _Found:
    """Those whose name was perhaps meant, the nearest first."""
    near: list[tuple[int, int, KnownActor]] = []
    for actor in known.actors:
        for name in {*map(bare, _names(actor)), *_words(actor)}:
            count = min(len(name.split()), len(words))
            typed = " ".join(words[:count])
            if is_slip(typed, name):
                near.append((slips(typed, name), -count, actor))
    near.sort(key=lambda found: (found[0], found[1], found[2].name))
    nearest = [found for found in near if found[:2] == near[0][:2]]
    actors = tuple(dict.fromkeys(actor for _slips, _count, actor in nearest))
    return _Found(actors, -near[0][1] if near else 1, is_guess=True)


def _asked(sheet: Sheet, place: int, found: _Found, known: Known, name: str = "") -> Doubt:
    """Who is meant, or a new actor; blocks until a person has said it."""
    typed = name or _name_of(sheet, place)
    words = name or sheet.said(range(place, place + found.count)).lstrip("(@+").rstrip(_ENDS)
    kind = DoubtKind.ACTOR_UNKNOWN
    if found.actors:
        kind = DoubtKind.ACTOR_GUESSED if found.is_guess else DoubtKind.ACTOR_UNSURE
    offers = [
        _instead(sheet, place, found.count, OfferKind.ACTOR, actor.shown, as_typed(actor, known))
        for actor in found.actors[:_MOST_OFFERED]
    ]
    count = found.count if name else 1
    new = f'+"{typed}"' if " " in typed else f"+{typed}"
    offers.append(_instead(sheet, place, count, OfferKind.NEW_ACTOR, typed, new))
    return Doubt(kind, seen(words), offers=tuple(offers), blocks=True)


def _instead(sheet: Sheet, place: int, count: int, kind: OfferKind, shown: str, typed: str) -> Offer:
    """The line with another name at this place; what follows the name stays."""
    first, last = sheet.words[place], sheet.words[place + count - 1]
    bare = last.raw.rstrip(_ENDS)
    kept = last.raw[len(bare) :]
    before = first.raw[: len(first.raw) - len(first.raw.lstrip("("))]
    line = f"{sheet.typed[: first.start]}{before}@{typed}{kept}{sheet.typed[last.end :]}"
    return Offer(kind, shown, line, first.start + len(before) + 1 + len(typed))


def _quoted(sheet: Sheet, place: int) -> tuple[str, int] | None:
    """A name in quotes, and of how many words."""
    start = sheet.words[place].start
    found = re.compile(r"\(?@\+?[\"”“]([^\"”“]{1,200})[\"”“]").match(sheet.typed, start)
    if found is None:
        return None
    count = sum(start <= word.start < found.end() for word in sheet.words[place:])
    return " ".join(seen(found[1]).split()), count


def _name_of(sheet: Sheet, place: int) -> str:
    return seen(sheet.words[place].raw).lstrip("(").lstrip("@+").rstrip(_ENDS + ')"”“')


def _name_words(sheet: Sheet, place: int) -> list[str]:
    """The folded words after the mark, as far as a name can go."""
    words = [fold(_name_of(sheet, place))]
    for at in range(place + 1, min(place + 8, len(sheet.words))):
        if sheet.words[at - 1].ends_clause or not sheet.is_free(at) or is_mark(sheet.words[at].raw):
            break
        words.append(sheet.words[at].plain)
    return words


def _take_joints(sheet: Sheet) -> None:
    """What only holds two actors together: "@A och @B"."""
    for place in range(1, len(sheet.words) - 1):
        joins = sheet.words[place].raw.strip(_ENDS).lower() in _JOINING or not sheet.words[place].plain
        around = {sheet.role_at(place - 1), sheet.role_at(place + 1)}
        if sheet.is_free(place) and joins and around == {PartRole.ACTOR}:
            sheet.take(place, 1, PartRole.JOINT)


def _named(actor: KnownActor) -> NamedActor:
    return NamedActor(actor.id, actor.shown)


def _names(actor: KnownActor) -> tuple[str, ...]:
    short = fold(actor.short_name)
    return (fold(actor.name), short) if short else (fold(actor.name),)


def _words(actor: KnownActor) -> tuple[str, ...]:
    """The names and each of their words, without marks over å, ä and ö."""
    names = tuple(map(bare, _names(actor)))
    return (*names, *(word for name in names for word in re.split(r"[\s/,-]+", name) if word))
