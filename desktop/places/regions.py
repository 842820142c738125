"""Regions drawn on the map, and what lies in them: one rule for selecting, filters, pictures and files."""

from typing import Any

import shapely
from shapely.errors import ShapelyError

from desktop.places.surfaces import surface_of
from models.map.values import Region


def surface_within(region: Region) -> Any:
    """The region as a prepared shape; empty where its corners are no ring.

    A line drawn by hand may cross itself: what it goes around is within, however often.
    """
    ring = tuple((corner.longitude, corner.latitude) for corner in region.corners)
    return surface_of(((ring,),))


def meets_lines(surface: Any, lines: Any) -> bool:
    """Whether any part of a street lies there: *lines* are MultiLineString coordinates, or nothing does."""
    try:
        street = shapely.MultiLineString([part for part in lines if len(part) > 1])
    except (ShapelyError, ValueError, TypeError):
        return False
    return bool(shapely.intersects(surface, street))
