"""Points that stand for "we do not know": 0,0, the town hall, a county's centre."""

from collections import defaultdict
from collections.abc import Sequence

from desktop.places.coordinates import Placed

# Degrees around 0,0 that no report comes from.
_NULL_ISLAND = 0.01
# About a decimetre: what one geocoder gives for one place is the same to the last figure.
_DECIMALS = 6
_AREAS = 3
_ROWS_WITH_AREAS = 4
_ADDRESSES = 5
_ROWS_ALONE = 10
_SHARE_ALONE = 0.02

Point = tuple[float, float]


def point_of(placed: Placed) -> Point:
    return round(placed.latitude, _DECIMALS), round(placed.longitude, _DECIMALS)


def is_null_island(latitude: float, longitude: float) -> bool:
    return abs(latitude) < _NULL_ISLAND and abs(longitude) < _NULL_ISLAND


def repeated_points(
    places: Sequence[Placed | None], areas: Sequence[str], addresses: Sequence[str], texts: Sequence[str]
) -> frozenset[Point]:
    """Points that unusually many rows share although they tell of different places.

    Rows that name three areas cannot lie in one point; nor can rows of five addresses. Where
    the rows name neither, ten different texts that are at least a fiftieth of all placed rows
    are taken for a fall-back. One address on many rows is a real, busy place.
    """
    rows_at: defaultdict[Point, list[int]] = defaultdict(list)
    for index, placed in enumerate(places):
        if placed:
            rows_at[point_of(placed)].append(index)
    enough = max(_ROWS_ALONE, sum(map(len, rows_at.values())) * _SHARE_ALONE)
    return frozenset(
        point
        for point, rows in rows_at.items()
        if len(rows) >= _ROWS_WITH_AREAS and _tell_of_different_places(rows, areas, addresses, texts, enough)
    )


def _tell_of_different_places(
    rows: Sequence[int], areas: Sequence[str], addresses: Sequence[str], texts: Sequence[str], enough: float
) -> bool:
    named_areas = {areas[index].casefold() for index in rows} - {""}
    named_addresses = {addresses[index].casefold() for index in rows} - {""}
    if len(named_areas) >= _AREAS or len(named_addresses) >= _ADDRESSES:
        return True
    is_one_place = len(named_areas) == 1 or len(named_addresses) == 1
    different_texts = len({texts[index] for index in rows})
    return not is_one_place and len(rows) >= enough and different_texts >= _ROWS_ALONE
