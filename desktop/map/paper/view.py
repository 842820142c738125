"""Which part of the world a map on paper shows, and where on the paper a place falls."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import cos, isfinite, radians
from typing import Any

from desktop.places.distance import METRES_PER_DEGREE

Place = tuple[float, float]  # longitude and latitude in WGS 84, or points on the paper from its lower left

_LEAST_WIDTH = 900.0  # metres: a single point still shows its surroundings
_MARGIN = 0.16
_NUMBER = (int, float)
_LIST = (list, tuple)


@dataclass(frozen=True, slots=True)
class PaperView:
    """An equirectangular view, true at the middle latitude, which is enough for a municipality."""

    west: float
    south: float
    scale: float
    squeeze: float
    width: float
    height: float

    def place(self, longitude: float, latitude: float) -> Place:
        """Where it falls on the paper, in points."""
        return (longitude - self.west) * self.squeeze * self.scale, (latitude - self.south) * self.scale

    def holds(self, place: Place) -> bool:
        return 0 <= place[0] <= self.width and 0 <= place[1] <= self.height

    @property
    def points_per_metre(self) -> float:
        return self.scale / METRES_PER_DEGREE


def view_of(places: Iterable[Place], width: float, height: float) -> PaperView | None:
    """The view that shows all the places with a margin, filling `width` × `height`. None: no places."""
    known = list(places)
    if not known:
        return None
    west, east = min(place[0] for place in known), max(place[0] for place in known)
    south, north = min(place[1] for place in known), max(place[1] for place in known)
    middle_x, middle_y = (west + east) / 2, (south + north) / 2
    squeeze = max(0.01, cos(radians(middle_y)))
    across = max((east - west) * squeeze * (1 + 2 * _MARGIN), _LEAST_WIDTH / METRES_PER_DEGREE)
    up = max((north - south) * (1 + 2 * _MARGIN), across * height / width)
    scale = height / up
    return PaperView(
        west=middle_x - width / (2 * squeeze * scale),
        south=middle_y - height / (2 * scale),
        scale=scale,
        squeeze=squeeze,
        width=width,
        height=height,
    )


def is_place(longitude: object, latitude: object) -> bool:
    """Whether the two are degrees on earth, which a hand-made file does not promise."""
    return (
        isinstance(longitude, _NUMBER)
        and isinstance(latitude, _NUMBER)
        and isfinite(longitude)
        and isfinite(latitude)
        and abs(longitude) <= 180  # noqa: PLR2004
        and abs(latitude) < 90  # noqa: PLR2004
    )


def rings(coordinates: Any) -> Iterator[list[Place]]:
    """Every line or ring in a geometry's coordinates, however deep; what is not a place is left out."""
    if not isinstance(coordinates, _LIST) or not coordinates:
        return
    if all(_is_position(each) for each in coordinates):
        yield [(float(each[0]), float(each[1])) for each in coordinates if is_place(each[0], each[1])]
        return
    for each in coordinates:
        yield from rings(each)


def _is_position(value: Any) -> bool:
    return isinstance(value, _LIST) and len(value) > 1 and isinstance(value[0], _NUMBER)
