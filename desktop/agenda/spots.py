"""Whether two things are at one and the same place. Pure, no store."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, radians

from desktop.places.distance import METRES_PER_DEGREE, metres_between

# A square, a tunnel with its stairs, a schoolyard: some hundred metres across; the next one is further off.
NEAR_METRES = 100.0
# Two at one place, or of one case, may be chance; from the third on it is a matter for the table.
LEAST_AT_PLACE = 3

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something is, and what. `point` only where it is exact: never a street, an area, a fall-back."""

    point: Point | None
    area_id: int | None
    category_id: int | None


@dataclass(frozen=True, slots=True)
class Seen:
    """One report with its spot, and the place in its own words."""

    id: int
    spot: Spot
    place: str = ""


@dataclass(frozen=True, slots=True)
class Grouped:
    """Reports around a place each, the most first; the others by area, None for none."""

    places: tuple[tuple[Seen, ...], ...]
    areas: dict[int | None, tuple[Seen, ...]]


def is_same(one: Spot, other: Spot) -> bool:
    """The same trouble at the same place: near, or where a point is missing in the same area.

    Of two known categories that differ it is not the same trouble. An area is large: there the category
    must be known and the same.
    """
    is_known = one.category_id is not None and other.category_id is not None
    if is_known and one.category_id != other.category_id:
        return False
    if one.point is not None and other.point is not None:
        return metres_between(*one.point, *other.point) <= NEAR_METRES
    return is_known and one.area_id is not None and one.area_id == other.area_id


def grouped(seen: Sequence[Seen]) -> Grouped:
    """Around the report that has most others near it, then around the next, while enough are near."""
    near = _neighbours(seen)
    left = {each.id for each in seen}
    places = []
    while near:
        middle = max(near, key=lambda id_: (len(near[id_] & left), -id_))
        group = near.pop(middle) & left
        if len(group) < LEAST_AT_PLACE:
            break
        left -= group
        near = {id_: others for id_, others in near.items() if id_ in left}
        places.append(tuple(each for each in seen if each.id in group))
    areas: defaultdict[int | None, list[Seen]] = defaultdict(list)
    for each in seen:
        if each.id in left:
            areas[each.spot.area_id].append(each)
    return Grouped(tuple(places), {area_id: tuple(found) for area_id, found in areas.items()})


def _neighbours(seen: Iterable[Seen]) -> dict[int, set[int]]:
    """Who is near whom, oneself included; looked for in the neighbouring squares only."""
    exact = [each for each in seen if each.spot.point is not None]
    cells: defaultdict[tuple[int, int], list[Seen]] = defaultdict(list)
    for each in exact:
        cells[_cell(each)].append(each)
    near = {}
    for each in exact:
        north, east = _cell(each)
        around = [
            other for up in (-1, 0, 1) for right in (-1, 0, 1) for other in cells[north + up, east + right]
        ]
        near[each.id] = {other.id for other in around if _is_near(each.spot, other.spot)}
    return near


def _is_near(one: Spot, other: Spot) -> bool:
    if one.point is None or other.point is None:
        return False
    return metres_between(*one.point, *other.point) <= NEAR_METRES


def _cell(each: Seen) -> tuple[int, int]:
    """Squares a good deal wider than what is near, also where the meridians meet (at 70° north)."""
    north, east = each.spot.point or (0.0, 0.0)
    side = NEAR_METRES / METRES_PER_DEGREE
    return int(north // side), int(east // (side / cos(radians(70))))
