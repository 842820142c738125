"""Reports that probably tell of something already told: proposed with the parts of a score, never merged."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from desktop.places.distance import METRES_PER_DEGREE, metres_between
from models.reports.values import Precision

RADIUS_METRES = 60.0
DAYS = 7.0
THRESHOLD = 0.62
# What each part weighs; the sum without the sender is 1.
_PLACE, _TIME, _CATEGORY, _WORDS, _SENDER = 0.4, 0.2, 0.25, 0.15, 0.05
# How near two reports are that only name the same place: an address, an area, a municipality.
_SAME_ADDRESS, _SAME_AREA, _SAME_MUNICIPALITY = 0.7, 0.25, 0.1
# In a crowd only the latest are compared, so that the work stays in proportion.
_CROWD = 60
_SECONDS = DAYS * 86_400
_NEIGHBOURS = (-1, 0, 1)
_ROW, _COLUMN = 1 << 34, 1 << 12


class Told(NamedTuple):
    """One report as it is compared. `key` is the caller's own, `latitude` None where unplaced."""

    key: int
    at: datetime
    latitude: float | None
    longitude: float | None
    precision: Precision
    named: str
    category: str
    folded: str
    sender: str


class Likeness(NamedTuple):
    """How alike two reports are: each part from 0 to 1, `score` their weighed sum."""

    key: int
    score: float
    place: float
    time: float
    category: float
    words: float
    sender: float


def likely_same(new: Iterable[Told], known: Iterable[Told] = ()) -> dict[int, Likeness]:
    """For each of *new* that has one, the earlier report it is most like, by the key of the new one."""
    crowd = _Crowd()
    for told in known:
        crowd.add(told)
    found: dict[int, Likeness] = {}
    for told in sorted(new, key=lambda told: (told.at, told.key)):
        best = crowd.most_like(told)
        if best:
            found[told.key] = best
        crowd.add(told)
    return found


class _Crowd:
    """Reports by square of the map, or named place, and week."""

    def __init__(self) -> None:
        self._squares: defaultdict[int, list[Told]] = defaultdict(list)
        self._named: defaultdict[tuple[str, str, int], list[Told]] = defaultdict(list)
        self._words: dict[int, frozenset[str]] = {}

    def add(self, told: Told) -> None:
        week = _week(told.at)
        if told.latitude is not None:
            self._squares[_square(told) + week].append(told)
        elif told.named:
            self._named[told.named, told.category, week].append(told)

    def most_like(self, told: Told) -> Likeness | None:
        best = None
        for other in self._candidates(told):
            likeness = self._compare(told, other)
            if likeness and (best is None or likeness.score > best.score):
                best = likeness
        return best

    def _candidates(self, told: Told) -> Iterable[Told]:
        week = _week(told.at)
        if told.latitude is not None:
            middle = _square(told) + week
            for step in _STEPS:
                if step + middle in self._squares:
                    yield from self._squares[middle + step][-_CROWD:]
        elif told.named:
            for step in _NEIGHBOURS:
                yield from self._named.get((told.named, told.category, week + step), ())[-_CROWD:]

    def _compare(self, told: Told, other: Told) -> Likeness | None:
        time = 1 - abs((told.at - other.at).total_seconds()) / _SECONDS
        place = _nearness(told, other)
        if time <= 0 or place <= 0:
            return None
        category = 1.0 if told.category == other.category else 0.0
        sender = 1.0 if told.sender and told.sender == other.sender else 0.0
        sure = _PLACE * place + _TIME * time + _CATEGORY * category + _SENDER * sender
        if sure + _WORDS < THRESHOLD:
            return None
        words = self._shared_words(told, other)
        score = sure + _WORDS * words
        return (
            Likeness(other.key, score, place, time, category, words, sender) if score >= THRESHOLD else None
        )

    def _shared_words(self, told: Told, other: Told) -> float:
        ours, theirs = self._words_of(told), self._words_of(other)
        return len(ours & theirs) / max(1, len(ours | theirs))

    def _words_of(self, told: Told) -> frozenset[str]:
        words = self._words.get(told.key)
        if words is None:
            words = self._words[told.key] = frozenset(told.folded.split())
        return words


def _nearness(told: Told, other: Told) -> float:
    if told.latitude is None or told.longitude is None or other.latitude is None or other.longitude is None:
        return _NEARNESS_BY_NAME.get(told.precision, _SAME_ADDRESS)
    metres = metres_between(told.latitude, told.longitude, other.latitude, other.longitude)
    return 1 - metres / RADIUS_METRES


_NEARNESS_BY_NAME = {
    Precision.AREA: _SAME_AREA,
    Precision.MUNICIPALITY: _SAME_MUNICIPALITY,
    Precision.UNKNOWN: _SAME_MUNICIPALITY,
}


def _week(at: datetime) -> int:
    return int(at.timestamp() // _SECONDS)


def _square(told: Told) -> int:
    """A square at least as wide as the radius, as one number with room for the week."""
    latitude, longitude = told.latitude or 0.0, told.longitude or 0.0
    side = RADIUS_METRES / METRES_PER_DEGREE
    row = int(latitude // side)
    # By whole degrees, so that all of a row's squares are equally wide.
    width = side / max(0.01, math.cos(math.radians(min(89.0, abs(round(latitude)) + 1))))
    return row * _ROW + int(longitude // width) * _COLUMN


_STEPS: Sequence[int] = [
    row * _ROW + column * _COLUMN + week
    for row in _NEIGHBOURS
    for column in _NEIGHBOURS
    for week in _NEIGHBOURS
]
