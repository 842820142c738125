"""Points that stand for "we do not know": 0,0, the town hall, a county's centre, a district's middle."""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from desktop.places.addresses import Address, Addresses
from desktop.places.coordinates import Placed
from desktop.places.distance import metres_between
from desktop.places.spots import TextWords

# Degrees around 0,0 that no report comes from.
_NULL_ISLAND = 0.01
# About a decimetre: what one geocoder gives for one place is the same to the last figure.
_DECIMALS = 6
_AREAS = 3
_ROWS_WITH_AREAS = 4
_STREETS = 3
_NUMBERS = 3
_ROWS_ALONE = 6
# Of many rows a few more share a point by chance: the least number grows with the root of them.
_ROOTS_ALONE = 8
# So much above what repeated points of the same file usually hold.
_UNUSUAL = 3
# An address that so many of a point's rows give is where it is, whatever the others say.
_MOSTLY = 0.6
# Some choose the wrong area from a list; where the areas are spread, not even one address is believed.
_ALMOST_ALL, _SPREAD = 0.9, 0.5
# In how many districts all rows must share one point, before the points are the districts' middles.
_DISTRICTS = 2
_ROWS_OF_DISTRICT = 3
# Metres from the middle of the municipality, where no two rows share a point by themselves.
_MIDDLE_METRES = 250.0
# Coordinates with a step of so many metres make neighbours of strangers.
_COARSE_METRES = 50.0

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Said:
    """What the rows say of their place beside the coordinate; columns of equal length."""

    addresses: Sequence[str]
    areas: Sequence[str]
    texts: Sequence[str]


@dataclass(frozen=True, slots=True)
class Repeated:
    """Points that are no places, and points that are the middle of a street."""

    refused: frozenset[Point] = frozenset()
    streets: frozenset[Point] = frozenset()


def point_of(placed: Placed) -> Point:
    return round(placed.latitude, _DECIMALS), round(placed.longitude, _DECIMALS)


def is_null_island(latitude: float, longitude: float) -> bool:
    return abs(latitude) < _NULL_ISLAND and abs(longitude) < _NULL_ISLAND


def repeated_points(
    places: Sequence[Placed | None], said: Said, step_metres: float = 0.0, middle: Point | None = None
) -> Repeated:
    """Points that unusually many rows share although they tell of different places.

    Rows that name three areas cannot lie in one point; nor can rows on three streets, unless most
    give the same address. Where rows name neither, many different texts without a common spot are
    taken for a fall-back. Several numbers of one street are the street's middle. One address, or
    one spot that the texts name, is a real, busy place. *step_metres* is how coarse the file's
    coordinates are; *middle* is the municipality's, where two rows are enough.
    """
    rows_at: defaultdict[Point, list[int]] = defaultdict(list)
    for index, placed in enumerate(places):
        if placed:
            rows_at[point_of(placed)].append(index)
    shared = {point: rows for point, rows in rows_at.items() if len(rows) > 1}
    if not shared:
        return Repeated()
    evidence = _Evidence(said, rows_at, step_metres)
    refused, streets = set(evidence.middles_of_districts()), set()
    for point, rows in shared.items():
        if point not in refused:
            is_middle = middle is not None and metres_between(*middle, *point) <= _MIDDLE_METRES
            if evidence.tells_of_many_places(rows) or (is_middle and evidence.tells_of_no_place(rows)):
                refused.add(point)
            elif evidence.is_middle_of_street(rows):
                streets.add(point)
    return Repeated(frozenset(refused), frozenset(streets))


class _Evidence:
    """What the rows of a file say for and against a point that they share."""

    def __init__(self, said: Said, rows_at: Mapping[Point, Sequence[int]], step_metres: float) -> None:
        self._said = said
        self._rows_at = rows_at
        self._addresses = Addresses(said.addresses)
        counts = sorted(map(len, rows_at.values()))
        is_coarse = step_metres >= _COARSE_METRES
        usual = counts[len(counts) * 9 // 10] if counts else 0
        # Coarse coordinates make one point of a whole block.
        self._least = max(_ROWS_ALONE, _UNUSUAL * usual) if is_coarse else 2
        self._least_alone = max(_ROWS_ALONE, math.isqrt(sum(counts)) // _ROOTS_ALONE, self._least)

    @cached_property
    def _words(self) -> TextWords:
        return TextWords(self._said.texts)

    def tells_of_many_places(self, rows: Sequence[int]) -> bool:
        if len(rows) < self._least:
            return False
        areas, streets = self._areas(rows), self._streets(rows)
        is_one_street = streets.total() >= len(rows) * _MOSTLY and _largest(streets) >= _MOSTLY
        if len(rows) >= _ROWS_WITH_AREAS and len(areas) >= _AREAS and _largest(areas) < _ALMOST_ALL:
            return not is_one_street or _largest(areas) < _SPREAD
        if is_one_street:
            return False
        if len(streets) >= _STREETS:
            return _largest(streets) < _MOSTLY
        return not streets and not areas and len(rows) >= self._least_alone and self._are_strangers(rows)

    def tells_of_no_place(self, rows: Sequence[int]) -> bool:
        """Strangers that do not name one address."""
        return len(self._streets(rows)) != 1 and self._are_strangers(rows)

    def is_middle_of_street(self, rows: Sequence[int]) -> bool:
        """Several house numbers of one street at one point: a geocoder that knows the street alone."""
        numbers = {self._addresses[index].number for index in rows} - {""}
        return len(numbers) >= _NUMBERS and len(self._streets(rows)) == 1

    def middles_of_districts(self) -> list[Point]:
        """Where nothing but the area is told, and the rows of each area share one point of their own."""
        points_of: defaultdict[str, set[Point]] = defaultdict(set)
        for point, rows in self._rows_at.items():
            for area in self._areas(rows):
                points_of[area].add(point)
        lone = {next(iter(points)) for points in points_of.values() if len(points) == 1}
        middles = [point for point in lone if self._is_only_a_district(self._rows_at[point])]
        is_custom = len(middles) >= _DISTRICTS and len(middles) * 2 > len(points_of)
        return middles if is_custom else []

    def _is_only_a_district(self, rows: Sequence[int]) -> bool:
        return len(rows) >= _ROWS_OF_DISTRICT and not self._streets(rows) and self._are_strangers(rows)

    def _are_strangers(self, rows: Sequence[int]) -> bool:
        """Different texts that name no common spot."""
        texts = [self._said.texts[index] for index in rows]
        least = min(len(rows), _ROWS_ALONE)
        return len(set(texts)) >= least and not self._words.tell_of_one_spot(texts)

    def _areas(self, rows: Sequence[int]) -> Counter[str]:
        return Counter(area.strip().casefold() for index in rows if (area := self._said.areas[index]))

    def _streets(self, rows: Sequence[int]) -> Counter[str]:
        """The places that the rows' addresses name, each with how many rows do."""
        return _grouped([address for index in rows if (address := self._addresses[index])])


def _largest(named: Counter[str]) -> float:
    """The share of what is named most; 0 where nothing is named."""
    return max(named.values()) / named.total() if named else 0.0


def _grouped(named: Sequence[Address]) -> Counter[str]:
    """Addresses that share a telling word ("Torget 3", "vid Stora torget") are one place."""
    group_of: dict[str, str] = {}

    def head(word: str) -> str:
        while group_of.setdefault(word, word) != word:
            word = group_of[word]
        return word

    for address in named:
        first = head(address.words[0])
        for word in address.words[1:]:
            group_of[head(word)] = first
    return Counter(head(address.words[0]) for address in named)
