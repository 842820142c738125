"""Runs every rule over a text and settles which finding stands where two overlap."""

import re
from collections.abc import Iterable

from desktop.screening import (
    after_words,
    birth_dates,
    coordinates,
    homes,
    identity_numbers,
    money,
    named,
    names,
    online,
    phones,
    police_references,
    sensitive,
    vehicles,
)
from desktop.screening.plain import plain
from desktop.screening.written_words import written_words
from models.screening.values import Hit, Level

OF_FIGURES = (
    *(identity_numbers.found, police_references.found, phones.found, money.found, vehicles.found),
    coordinates.found,
)
OF_WORDS = (after_words.found, birth_dates.found, homes.found, names.found, named.found, sensitive.found)
FIGURE = re.compile(r"[0-9]")
LEVELS = tuple(Level)


def hits(text: str) -> list[Hit]:
    """The personal data in `text`, in reading order, no two overlapping. Time is linear in the length."""
    seen = plain(text)
    words = written_words(seen.text)
    figures = OF_FIGURES if FIGURE.search(seen.text) else ()
    everything = [hit for rule in (*figures, online.found) for hit in rule(seen.text)]
    everything += [hit for rule in OF_WORDS for hit in rule(words)]
    return [
        Hit(hit.kind, seen.places[hit.start], seen.places[hit.end], hit.level, hit.why)
        for hit in _settled(everything)
    ]


def _settled(found: Iterable[Hit]) -> list[Hit]:
    """Of overlapping findings the surer stands, then the longer."""
    standing: list[Hit] = []
    for hit in sorted(found, key=_order):
        if not standing or hit.start >= standing[-1].end:
            standing.append(hit)
        elif _weight(hit) < _weight(standing[-1]):
            standing[-1] = hit
    return standing


def _order(hit: Hit) -> tuple[int, int, int]:
    """By place, the longest and surest first; else as the rules come."""
    return hit.start, -hit.end, LEVELS.index(hit.level)


def _weight(hit: Hit) -> tuple[int, int]:
    return LEVELS.index(hit.level), hit.start - hit.end
