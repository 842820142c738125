"""Points that are no places wherever they come from, looked up at once for any number of rows."""

from collections import defaultdict
from collections.abc import Iterable

from desktop.places.distance import metres_between

_SAME_METRES = 2.0
# Some ten metres: a point and whatever is the same stand in neighbouring cells at most.
_CELLS_PER_DEGREE = 10_000
# What geocoders answer for "Sweden": Google, Nominatim, GeoNames.
_MIDDLES_OF_SWEDEN = ((60.128161, 18.643501), (59.674971, 14.520858), (62.0, 15.0))

Point = tuple[float, float]


class KnownPoints:
    """The middles of Sweden, and those that were refused in what the same sender sent before."""

    def __init__(self, refused: Iterable[Point] = ()) -> None:
        self._cells: defaultdict[tuple[int, int], list[Point]] = defaultdict(list)
        for point in {*refused, *_MIDDLES_OF_SWEDEN}:
            north, east = _cell(*point)
            for up in (-1, 0, 1):
                for right in (-1, 0, 1):
                    self._cells[north + up, east + right].append(point)

    def hold(self, latitude: float, longitude: float) -> bool:
        """Whether it is one of them, but for the last figures."""
        near = self._cells.get(_cell(latitude, longitude), ())
        return any(metres_between(*point, latitude, longitude) <= _SAME_METRES for point in near)


def _cell(latitude: float, longitude: float) -> tuple[int, int]:
    return round(latitude * _CELLS_PER_DEGREE), round(longitude * _CELLS_PER_DEGREE)
