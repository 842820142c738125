"""Borders that neighbours share: where one moves, the other moves along."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import shapely
import shapely.ops

from desktop.places.surfaces import polygons_of

# In degrees: nearer than a centimetre is the same border, however it was reckoned.
_SAME = 1e-7
# In degrees: a border that is shared for less than a decimetre is a corner.
_LEAST = 1e-6
# Of an area: who overlaps more was drawn so, and is no neighbour.
_OVERLAP = 1e-6
# In square degrees: some square centimetres that rounding leaves.
_NOTHING = 1e-13


def followed(old: Any, new: Any, others: Mapping[int, Any]) -> dict[int, Any]:
    """How the *others* are when the border of one area has become *new*: those that change, by their key.

    What it gains is taken from those that it touched; what it gives up goes to those that it shared a border
    with there. So no gap and no overlap arises between them. Who overlapped it before stays as it is, and
    what it gives up where nobody shared its border belongs to nobody.
    """
    near = {key: shape for key, shape in others.items() if _is_neighbour(old, shape)}
    if not near:
        return {}
    given = _given(polygons_of(old.difference(new)), new.boundary, near)
    gained = new.difference(old)
    found = {}
    for key, shape in near.items():
        after = _joined(shape, given.get(key, []))
        if gained.intersection(shape).area > _NOTHING:
            after = _snapped(after, new).difference(new)
        if not after.equals(shape):
            found[key] = after
    return found


def _is_neighbour(one: Any, other: Any) -> bool:
    if one.distance(other) > _SAME:
        return False
    return bool(one.intersection(other).area <= _OVERLAP * min(one.area, other.area))


def _given(pieces: Iterable[Any], border: Any, near: Mapping[int, Any]) -> dict[int, list[Any]]:
    """Who gets which part of what is given up: each part who shares most of its border."""
    given: dict[int, list[Any]] = {}
    belts = {key: shape.boundary.buffer(_SAME) for key, shape in near.items()}
    for piece in pieces:
        if piece.area < _NOTHING:
            continue
        shared = {key: piece.boundary.intersection(belt) for key, belt in belts.items()}
        sharing = {key: line for key, line in shared.items() if line.length > _LEAST}
        if not sharing:
            continue
        for part in _parted(piece, border, sharing, near) if len(sharing) > 1 else [piece]:
            lengths = {key: part.boundary.intersection(belts[key]).length for key in sharing}
            given.setdefault(max(lengths, key=lambda key: lengths[key]), []).append(part)
    return given


def _parted(piece: Any, border: Any, sharing: Mapping[int, Any], near: Mapping[int, Any]) -> list[Any]:
    """Cut from where two neighbours meet to the nearest place on the new border."""
    parts = [piece]
    corners = shapely.multipoints(shapely.get_coordinates([near[key] for key in sharing]))
    for meeting in _meetings(list(sharing.values())):
        corner = shapely.snap(meeting, corners, 3 * _SAME)
        knife = shapely.LineString(shapely.ops.nearest_points(corner, border))
        if knife.length > _LEAST:
            parts = [half for part in parts for half in polygons_of(shapely.ops.split(part, _longer(knife)))]
    return parts


def _meetings(lines: list[Any]) -> list[Any]:
    """About the points where the shared borders of two neighbours meet."""
    pairs = [(one, other) for nth, one in enumerate(lines) for other in lines[nth + 1 :]]
    return [
        shapely.ops.nearest_points(one, other)[0] for one, other in pairs if one.distance(other) <= 2 * _SAME
    ]


def _longer(knife: Any) -> Any:
    """A little over both its ends, so that it surely cuts through."""
    (west, south), (east, north) = knife.coords
    over = _SAME / knife.length
    east_over, north_over = (east - west) * over, (north - south) * over
    return shapely.LineString(
        [(west - east_over, south - north_over), (east + east_over, north + north_over)]
    )


def _joined(shape: Any, parts: list[Any]) -> Any:
    if not parts:
        return shape
    return shapely.union_all([_snapped(shape, shapely.union_all(parts)), *parts])


def _snapped(shape: Any, other: Any) -> Any:
    """The same with the other's corners where these stand on its border: no slit is left between them."""
    snapped = shapely.snap(shape, other, _SAME / 10)
    return snapped if snapped.is_valid else shape
