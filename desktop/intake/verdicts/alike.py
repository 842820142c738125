"""Reports that probably tell of something already told: proposed with the parts of a score, never merged."""

import math
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from desktop.intake.verdicts.likeness import CategoryRules, LikenessRules, Weights
from desktop.places.distance import METRES_PER_DEGREE, metres_between
from models.reports.values import Precision

# How near two reports are that only name the same place: an address, an area, a municipality.
_SAME_ADDRESS, _SAME_AREA, _SAME_MUNICIPALITY = 0.7, 0.25, 0.1
# In a crowd only the latest are compared, so that the work stays in proportion.
_CROWD = 60
# Where degrees of longitude are shortest in Sweden, at 69.1° north, with room to spare.
_NORTHERNMOST = math.cos(math.radians(70))
_ROW = 1 << 24
_USUAL_RULES = LikenessRules()


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
    # The house, where there is no point: the same whoever writes it (`house_of`).
    house: str = ""


class Likeness(NamedTuple):
    """How alike two reports are: each part from 0 to 1, `score` their weighed sum."""

    key: int
    score: float
    place: float
    time: float
    category: float
    words: float
    sender: float


def likely_same(
    new: Iterable[Told], known: Iterable[Told] = (), rules: LikenessRules = _USUAL_RULES
) -> dict[int, Likeness]:
    """For each of *new* that has one, the report it is most like, by the key of the new one.

    Of two new ones it is the later that points at the earlier. Keys of *new* are 0 or more, of *known* less.
    """
    crowd = _Crowd(rules)
    found: dict[int, Likeness] = {}
    for told in sorted([*known, *new], key=_by_time):
        for other in crowd.near(told):
            later, earlier = (told, other) if told.key >= 0 else (other, told)
            likeness = crowd.compare(later, earlier) if later.key >= 0 else None
            if likeness and (later.key not in found or likeness.score > found[later.key].score):
                found[later.key] = likeness
        crowd.add(told)
    return found


def _by_time(told: Told) -> tuple[datetime, int]:
    return told.at, told.key


class _Measure(NamedTuple):
    """The radius and the shares of the score that a pair is measured by."""

    radius_metres: float
    weights: Weights


class _Crowd:
    """The reports of the last days, by square of the map or by named place; they come in order of time."""

    def __init__(self, rules: LikenessRules) -> None:
        self._rules = rules
        self._span = timedelta(days=rules.days)
        self._seconds = self._span.total_seconds()
        self._common = _Measure(rules.radius_metres, _shares(rules.weights))
        self._own = {str(category): _measure(own, rules) for category, own in rules.per_category.items()}
        widest = max([rules.radius_metres, *(own.radius_metres for own in self._own.values())])
        self._side = widest / METRES_PER_DEGREE
        self._squares: dict[int, list[Told]] = {}
        self._named: dict[tuple[str, str], list[Told]] = {}
        self._houses: dict[str, list[Told]] = {}
        self._words: dict[int, frozenset[str]] = {}

    def add(self, told: Told) -> None:
        if told.latitude is not None:
            self._squares.setdefault(self._square(told), []).append(told)
        elif told.named:
            self._named.setdefault((told.named, told.category), []).append(told)
        if told.house:
            self._houses.setdefault(told.house, []).append(told)

    def near(self, told: Told) -> Iterable[Told]:
        """Those that stand in the same or a neighbouring square, or at the same named place or house."""
        if told.latitude is None:
            named = self._still_near(self._named.get((told.named, told.category)), told)
            return [*named, *self._still_near(self._houses.get(told.house), told)] if told.house else named
        middle, squares = self._square(told), self._squares
        here = [squares[middle + step] for step in _STEPS if middle + step in squares]
        return [other for crowd in here for other in self._still_near(crowd, told)]

    def _still_near(self, crowd: list[Told] | None, told: Told) -> Sequence[Told]:
        """Forget those that are too old for all that is to come."""
        if not crowd:
            return ()
        oldest = told.at - self._span
        if crowd[0].at < oldest:
            crowd[:] = [other for other in crowd if other.at >= oldest]
        return crowd[-_CROWD:]

    def compare(self, told: Told, other: Told) -> Likeness | None:
        time = 1 - abs((told.at - other.at).total_seconds()) / self._seconds
        category = 1.0 if told.category == other.category else 0.0
        measure = self._common
        if self._own and category:
            measure = self._own.get(told.category, measure)
        place = _nearness(told, other, measure.radius_metres)
        if time <= 0 or place <= 0:
            return None
        weights, threshold = measure.weights, self._rules.threshold
        sender = 1.0 if told.sender and told.sender == other.sender else 0.0
        sure = (
            weights.place * place
            + weights.time * time
            + weights.category * category
            + weights.sender * sender
        )
        if sure + weights.words < threshold:
            return None
        words = self._shared_words(told, other)
        score = sure + weights.words * words
        return (
            Likeness(other.key, score, place, time, category, words, sender) if score >= threshold else None
        )

    def _square(self, told: Told) -> int:
        """The number of a square that is at least as wide as the widest radius."""
        latitude, longitude = told.latitude or 0.0, told.longitude or 0.0
        return int(latitude // self._side) * _ROW + int(longitude // (self._side / _NORTHERNMOST))

    def _shared_words(self, told: Told, other: Told) -> float:
        ours, theirs = self._words_of(told), self._words_of(other)
        return len(ours & theirs) / max(1, len(ours | theirs))

    def _words_of(self, told: Told) -> frozenset[str]:
        words = self._words.get(told.key)
        if words is None:
            words = self._words[told.key] = frozenset(told.folded.split())
        return words


def _nearness(told: Told, other: Told, radius_metres: float) -> float:
    if told.latitude is None or told.longitude is None or other.latitude is None or other.longitude is None:
        if told.house and told.house == other.house:
            return _SAME_ADDRESS
        return _NEARNESS_BY_NAME.get(told.precision, _SAME_ADDRESS)
    metres = metres_between(told.latitude, told.longitude, other.latitude, other.longitude)
    return 1 - metres / radius_metres


def _measure(own: CategoryRules, rules: LikenessRules) -> _Measure:
    """What a category is measured by: the common rules where it has none of its own."""
    radius = rules.radius_metres if own.radius_metres is None else own.radius_metres
    return _Measure(radius, _shares(own.weights or rules.weights))


def _shares(weights: Weights) -> Weights:
    whole = weights.place + weights.time + weights.category + weights.words
    return Weights(
        weights.place / whole,
        weights.time / whole,
        weights.category / whole,
        weights.words / whole,
        weights.sender / whole,
    )


_NEARNESS_BY_NAME = {
    Precision.AREA: _SAME_AREA,
    Precision.MUNICIPALITY: _SAME_MUNICIPALITY,
    Precision.UNKNOWN: _SAME_MUNICIPALITY,
}


_STEPS: Sequence[int] = [row * _ROW + column for row in (-1, 0, 1) for column in (-1, 0, 1)]
