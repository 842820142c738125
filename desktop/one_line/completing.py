"""What can follow while a line is being written: actors, decisions, days."""

from __future__ import annotations

import re

from desktop.one_line.actor_names import as_typed, matching
from desktop.one_line.day_names import WEEKDAYS
from desktop.one_line.decision_words import CANONICAL, beginning_with
from desktop.one_line.decisions import decision_offers
from desktop.one_line.missing import near_days
from desktop.one_line.reckoning import Reckoning
from desktop.one_line.swedish_days import spoken_day
from desktop.one_line.values import Known, Offer, OfferKind
from models.folding import fold

_MOST = 8
# The mark being written at the cursor, and up to four words of a name.
_ACTOR = re.compile(r"(?:^|[\s(])@(?P<name>[^\s@\"+][^\s@]*(?: [^\s@]+){0,3}|)$")
_DECISION = re.compile(r"^\s*>\s*(?P<word>[^:]*)$")
_DAY = re.compile(
    r"(?:^|\s)(?:före|senast|innan|till|klart|uppföljning)\s+(?P<day>\S*(?: \S+){0,2})$", re.IGNORECASE
)


def completions(typed: str, cursor: int, known: Known) -> tuple[Offer, ...]:
    """What the words at the cursor may become, best first; each offer holds the whole line with it."""
    before = typed[:cursor]
    if (found := _ACTOR.search(before)) is not None:
        offers = _actors(typed, cursor, found.start("name"), found["name"], known)
        if offers:
            return offers
    if (found := _DECISION.match(before)) is not None:
        names = [name for name in beginning_with(found["word"]) if fold(found["word"]).strip() != name]
        if names or not found["word"].strip():
            begins = before.index(">")
            return decision_offers(typed, begins, cursor, names or list(CANONICAL))
    if (found := _DAY.search(before)) is not None:
        return _days(typed, cursor, found.start("day"), found["day"], known)
    return ()


def _actors(typed: str, cursor: int, begins: int, name: str, known: Known) -> tuple[Offer, ...]:
    offers = []
    for actor in matching(name, known)[:_MOST]:
        words = as_typed(actor, known)
        if fold(words) == fold(name):
            return ()
        line = f"{typed[:begins]}{words} {typed[cursor:].lstrip()}"
        offers.append(Offer(OfferKind.ACTOR, actor.shown, line, begins + len(words) + 1))
    return tuple(offers)


def _days(typed: str, cursor: int, begins: int, begun: str, known: Known) -> tuple[Offer, ...]:
    reckoning = Reckoning(known.today, next_meeting=known.next_meeting)
    sought = fold(begun)
    likely = near_days(known) if not sought else (*near_days(known), *(f"på {day}" for day in WEEKDAYS[:5]))
    offers = []
    for words in dict.fromkeys(likely):
        spoken = spoken_day(words, reckoning)
        begins_so = words.startswith(sought) or words.removeprefix("på ").startswith(sought)
        if spoken is None or spoken.day is None or not begins_so or words == sought:
            continue
        line = f"{typed[:begins]}{words} {typed[cursor:].lstrip()}"
        offers.append(Offer(OfferKind.DAY, words, line, begins + len(words) + 1, spoken.day))
    return tuple(offers[:_MOST])
