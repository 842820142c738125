"""Who is named after "@": by name, short name or part of it; anybody else is asked about, never guessed.

A whole name right after another actor needs no mark: "@Polisen, Gata/park". "@+Name" names a new actor,
by the person's own choice; a name of several words stands in quotes.
"""

from __future__ import annotations

import re

from desktop.one_line.actor_names import Found, as_typed, found_actors, names_of
from desktop.one_line.joined_actors import is_joint, take_joined
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
from desktop.one_line.words import Sheet, seen
from models.folding import fold
from models.refusals import RefusalKind

_MOST_OFFERED = 5
_ENDS = ",;:.!?"


def take_actors(sheet: Sheet, known: Known) -> tuple[tuple[NamedActor, ...], tuple[Doubt, ...]]:
    """Everybody named on the sheet, in order and once, and what is doubtful about it."""
    named: dict[int | str, NamedActor] = {}
    doubts: list[Doubt] = []
    for place in range(len(sheet.words)):
        if not sheet.is_free(place) or not is_mark(sheet.words[place].raw):
            continue
        actor, count, doubt = _read(sheet, place, known)
        sheet.take(place, count, PartRole.ACTOR)
        doubts += [doubt] if doubt else []
        if actor is not None:
            named.setdefault(actor.id or fold(actor.name), actor)
        for joined in take_joined(sheet, place + count, known):
            named.setdefault(joined.id, NamedActor(joined.id, joined.shown))
            doubts.append(Doubt(DoubtKind.ACTOR_JOINED, joined.shown))
    _take_joints(sheet)
    return tuple(named.values()), tuple(doubts)


def is_mark(raw: str) -> bool:
    """Whether a word begins to name an actor; an address or a lone "@" does not."""
    word = seen(raw).lstrip("(")
    return word.startswith("@") and any(letter.isalnum() for letter in word)


def _read(sheet: Sheet, place: int, known: Known) -> tuple[NamedActor | None, int, Doubt | None]:
    """The actor named from a place on, by how many words, and what is doubtful."""
    quoted = _quoted(sheet, place)
    is_new = seen(sheet.words[place].raw).lstrip("(").startswith("@+")
    if is_new or quoted is not None:
        name, count = quoted or (_name_of(sheet, place), 1)
        return _by_name(name, count, sheet, place, known, is_new=is_new)
    found = found_actors(_name_words(sheet, place), known)
    if len(found.actors) == 1 and not found.is_guess:
        return _named(found.actors[0]), found.count, None
    return None, found.count, _asked(sheet, place, found, known)


def _by_name(
    name: str, count: int, sheet: Sheet, place: int, known: Known, *, is_new: bool
) -> tuple[NamedActor | None, int, Doubt | None]:
    same = [actor for actor in known.actors if fold(name) in names_of(actor)]
    if len(same) == 1:
        return _named(same[0]), count, None
    if is_new and fold(name) in map(fold, known.resting):
        return None, count, Doubt(RefusalKind.NAME_TAKEN, name, blocks=True)
    if is_new and not same:
        return NamedActor(None, name), count, Doubt(DoubtKind.ACTOR_NEW, name)
    return None, count, _asked(sheet, place, Found(tuple(same), count), known, name)


def _asked(sheet: Sheet, place: int, found: Found, known: Known, name: str = "") -> Doubt:
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
        joins = is_joint(sheet.words[place]) or not sheet.words[place].plain
        around = {sheet.role_at(place - 1), sheet.role_at(place + 1)}
        if sheet.is_free(place) and joins and around == {PartRole.ACTOR}:
            sheet.take(place, 1, PartRole.JOINT)


def _named(actor: KnownActor) -> NamedActor:
    return NamedActor(actor.id, actor.shown)
