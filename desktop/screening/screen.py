"""Runs every rule over a text and settles which finding stands where two overlap."""

from collections.abc import Iterable

from desktop.screening import contacts, homes, identity_numbers, names, vehicles
from desktop.screening.plain import plain
from models.screening.values import Hit, Level

RULES = (identity_numbers.found, contacts.found, vehicles.found, homes.found, names.found)
LEVELS = tuple(Level)


def hits(text: str) -> list[Hit]:
    """The personal data in `text`, in reading order, no two overlapping. Time is linear in the length."""
    seen = plain(text)
    everything = [hit for rule in RULES for hit in rule(seen.text)]
    return [
        Hit(hit.kind, seen.places[hit.start], seen.places[hit.end], hit.level) for hit in _settled(everything)
    ]


def _settled(found: Iterable[Hit]) -> list[Hit]:
    """Of overlapping findings the surer stands, then the longer."""
    standing: list[Hit] = []
    for hit in sorted(found, key=lambda hit: (hit.start, -hit.end)):
        if not standing or hit.start >= standing[-1].end:
            standing.append(hit)
        elif _weight(hit) < _weight(standing[-1]):
            standing[-1] = hit
    return standing


def _weight(hit: Hit) -> tuple[int, int]:
    return LEVELS.index(hit.level), hit.start - hit.end
