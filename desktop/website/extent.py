"""How near a public place may be: an area, never a dwelling (domain.md §3)."""

from math import cos, radians
from typing import Any

import shapely
from shapely.errors import ShapelyError
from shapely.geometry import mapping, shape

from models.reports.values import Position

LEAST = 2_500
"""In square metres: what is smaller may be somebody's house and garden, and is told by its name only."""
_METRES = 111_195  # to a degree of latitude
_DECIMALS = 6


def public_extent(geometry: Any) -> tuple[Any, Position | None]:
    """The border as it may be told, and the middle of the largest circle within its largest part."""
    try:
        found = shapely.make_valid(shape(geometry)) if geometry else None
        if found is None or found.is_empty or _square_metres(found) < LEAST:
            return None, None
        largest = max(shapely.get_parts(found), key=lambda part: part.area)
        longitude, latitude = shapely.maximum_inscribed_circle(largest).coords[0]
        border = mapping(shapely.set_precision(found, 10**-_DECIMALS, mode="pointwise"))
    except (ShapelyError, ValueError, KeyError, TypeError, AttributeError):
        return None, None
    return border, Position(round(latitude, _DECIMALS), round(longitude, _DECIMALS))


def _square_metres(found: Any) -> float:
    return float(found.area) * _METRES**2 * cos(radians(found.centroid.y))
