"""Which things of a picture lie within a region that was drawn on the map."""

from __future__ import annotations

from array import array
from base64 import b64encode
from collections.abc import Callable, Iterable

import numpy as np
import shapely

from desktop.map.markers import MARKED_KINDS, TONES_IN_ORDER
from desktop.map.picture import MapPicture, Mask
from desktop.map.things import TONES
from models.kinds import Kind
from models.map.values import Region
from models.reports.values import Position, ReportState

_LEAST_CORNERS = 3


def keys_within(picture: MapPicture, region: Region, among: Mask | None = None) -> array[int]:
    """`key_of` each thing with its point, or any part of its street, in *region*; in the picture's order.

    What is only known by its area, or not at all, lies nowhere. *among* leaves out what it is false for.
    """
    if len(region.corners) < _LEAST_CORNERS:
        return array("q")
    corners = [(corner.longitude, corner.latitude) for corner in region.corners]
    # A line drawn by hand may cross itself: what it goes around is within, however often.
    ring = shapely.make_valid(shapely.Polygon(corners), method="structure", keep_collapsed=False)
    shapely.prepare(ring)
    inside = shapely.intersects_xy(ring, picture.longitudes, picture.latitudes) & picture.has_point()
    on_street = np.flatnonzero(picture.line_of >= 0)
    if len(on_street):
        crossed = np.array([_crosses(ring, line) for line in picture.lines], dtype=np.bool_)
        inside[on_street] = crossed[picture.line_of[on_street]]
    return picture.keys(inside if among is None else inside & among)


def marked(picture: MapPicture, keys: Iterable[int]) -> Mask:
    """Which things of *picture* are among *keys*."""
    wanted = np.fromiter(keys, dtype=np.int64)
    found: Mask = np.isin(np.frombuffer(picture.keys(), dtype=np.int64), wanted)
    return found


def of_kinds(picture: MapPicture, wanted: Callable[[Kind], bool]) -> Mask:
    """Which things are of a kind that is *wanted*."""
    found: Mask = np.array([wanted(kind) for kind in MARKED_KINDS], dtype=np.bool_)[picture.kinds]
    return found


def middle_of(picture: MapPicture, keys: Iterable[int]) -> Position | None:
    """The middle of those of *keys* that lie somewhere; None where none does."""
    there = marked(picture, keys) & picture.has_point()
    if not there.any():
        return None
    return Position(float(picture.latitudes[there].mean()), float(picture.longitudes[there].mean()))


def linked_among(picture: MapPicture, keys: Iterable[int]) -> array[int]:
    """Those of *keys* that are reports and have a case."""
    is_linked = picture.tones == TONES_IN_ORDER.index(TONES[ReportState.LINKED])
    return picture.keys(
        marked(picture, keys) & is_linked & of_kinds(picture, lambda kind: kind is Kind.REPORT)
    )


def packed_marks(marks: Mask) -> str:
    """A bit a thing, the first one lowest, as base64: what the page's script reads."""
    return b64encode(np.packbits(marks, bitorder="little").tobytes()).decode()


def _crosses(ring: object, line: list[list[list[float]]]) -> bool:
    return bool(shapely.intersects(ring, shapely.MultiLineString([part for part in line if len(part) > 1])))
