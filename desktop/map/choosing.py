"""Which things of a picture lie within a region that was drawn on the map."""

from __future__ import annotations

from array import array
from base64 import b64encode
from collections.abc import Callable, Iterable

import numpy as np

from desktop.map.markers import MARKED_KINDS, TONES_IN_ORDER
from desktop.map.picture import MapPicture, Mask
from desktop.map.things import TONES
from desktop.places.regions import meets_lines, surface_within
from desktop.places.surfaces import holds
from models.kinds import Kind
from models.map.values import Region
from models.reports.values import Position, ReportState


def keys_within(picture: MapPicture, region: Region, among: Mask | None = None) -> array[int]:
    """`key_of` each thing that lies within *region*, in the picture's order; *among* leaves some out."""
    inside = lie_within(picture, region)
    return picture.keys(inside if among is None else inside & among)


def lie_within(picture: MapPicture, region: Region) -> Mask:
    """Which have their point within *region* or on its border, or any part of their street.

    What is only known by its area, or not at all, lies nowhere.
    """
    surface = surface_within(region)
    inside: Mask = holds(surface, picture.latitudes, picture.longitudes) & picture.has_point()
    on_street = np.flatnonzero(picture.line_of >= 0)
    if len(on_street):
        crossed = np.array([meets_lines(surface, line) for line in picture.lines], dtype=np.bool_)
        inside[on_street] = crossed[picture.line_of[on_street]]
    return inside


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
