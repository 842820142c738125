"""What the hand-written one-liners are read against, and how an outcome is written down."""

import itertools
import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop.one_line.values import (
    Doubt,
    FocusedMeasure,
    Known,
    KnownActor,
    Line,
    LineKind,
    NamedActor,
    Offer,
    OfferKind,
)
from models.measures.rules import Standing
from models.measures.values import Decision, MeasureState

FILE = Path(__file__).with_suffix(".txt")
ACTORS = (
    KnownActor(1, "Bergslagens räddningstjänst", "Räddningstjänsten"),
    KnownActor(2, "Café Åkanten"),
    KnownActor(3, "Gata och park", "Gata/park"),
    KnownActor(4, "Karlskoga Energi & Miljö", "KEM"),
    KnownActor(5, "Karlskogahem"),
    KnownActor(6, "Kultur och fritid"),
    KnownActor(7, "Länsstyrelsen i Örebro län", "Länsstyrelsen"),
    KnownActor(8, "Polisen"),
    KnownActor(9, "Polisen Degerfors"),
    KnownActor(10, "Skolförvaltningen"),
    KnownActor(11, "Socialförvaltningen"),
    KnownActor(12, "Trafikverket"),
)
UNDER_WAY = Standing(MeasureState.UNDER_WAY, 3, date(2026, 11, 10))
MEASURE = FocusedMeasure(7, 1, UNDER_WAY)
KNOWN = Known(
    today=date(2026, 11, 18),
    weekday=2,
    next_meeting=date(2026, 11, 25),
    actors=ACTORS,
    measure=MEASURE,
    case_id=3,
)
ITEMS = {
    "": KNOWN,
    "none": replace(KNOWN, measure=None),
    "locked": replace(KNOWN, is_locked=True),
    "proposed": replace(KNOWN, measure=replace(MEASURE, standing=Standing())),
    "ongoing": replace(
        KNOWN,
        measure=replace(
            MEASURE,
            standing=Standing(MeasureState.UNDER_WAY, 3, is_ongoing=True, follow_up_date=date(2026, 11, 18)),
        ),
    ),
}
_KINDS = {
    Decision.CONTINUE: "continue",
    Decision.EXPAND: "expand",
    Decision.REPLACE: "replace",
    Decision.END: "end",
    LineKind.NEW_MEASURE: "measure",
    LineKind.POSTPONEMENT: "move",
}


@dataclass(frozen=True)
class Written:
    """A line of the file, the item it stands at, and what it must be read as."""

    number: int
    item: str
    typed: str
    outcome: str


def written() -> list[Written]:
    """Every one-liner of the file, in its order."""
    lines = FILE.read_text(encoding="utf-8").split("\n== ", 1)[1].split("\n")
    found = []
    for typed, outcome in itertools.pairwise(lines):
        if outcome.startswith("    ") and not typed.startswith("    "):
            item, bare = re.fullmatch(r"(?:\[(\w+)\] )?(.*)", typed).groups()
            marked = re.sub(r"⟨U\+(\w{4})⟩", lambda code: chr(int(code[1], 16)), bare)
            found.append(Written(len(found) + 1, item or "", marked, outcome.strip()))
    return found


def outcome_of(line: Line) -> str:
    """The whole outcome in one line, as the file writes it."""
    is_note = line.kind is LineKind.NOTE
    follows = line.decision is Decision.CONTINUE
    parts = [
        _KINDS.get(line.decision or line.kind, line.kind.value),
        f"“{line.text}”" if line.text and not is_note else "",
        ", ".join(_name(actor) for actor in line.actors),
        f"{'next' if follows else 'due'} {line.day}" if line.day else "",
        "ongoing" if line.is_ongoing else "",
        f"next {line.follow_up_day}" if line.follow_up_day else "",
        f"outcome “{line.outcome}”" if line.outcome else "",
        f"reason “{line.reason}”" if line.reason else "",
        *(_doubt(doubt) for doubt in line.doubts),
    ]
    return " ".join(part for part in parts if part)


def _name(actor: NamedActor) -> str:
    return f"@{actor.name}" if actor.id is not None else f"@+{actor.name}"


def _doubt(doubt: Doubt) -> str:
    words = f"({doubt.words})" if doubt.words else ""
    told = [offer for offer in doubt.offers if not _is_only_begun(doubt, offer)]
    offers = f"[{'|'.join(map(_offer, told))}]" if told else ""
    return f"{'!' if doubt.blocks else '?'}{doubt.kind.value}{words}{offers}"


def _is_only_begun(doubt: Doubt, offer: Offer) -> bool:
    """What is offered for something that is missing is the same everywhere."""
    return offer.kind is OfferKind.WORDS or str(doubt.kind).endswith("-missing")


def _offer(offer: Offer) -> str:
    if offer.kind is OfferKind.ACTOR:
        return f"@{offer.words}"
    if offer.kind is OfferKind.NEW_ACTOR:
        return f'@+"{offer.words}"' if " " in offer.words else f"@+{offer.words}"
    return offer.words
