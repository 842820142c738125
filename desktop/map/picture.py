"""The picture of the map: what one filter lets through, as arrays, so that any number is quick."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.map.markers import MARKED_KINDS, TONES_IN_ORDER, Marker
from desktop.map.things import kind_and_id
from models.reports.values import Position, Precision

PRECISIONS = tuple(Precision)
"""The page's script knows them by their number here."""

Line = list[list[list[float]]]
Mask = NDArray[np.bool_]
_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many have their place how exactly; `areas` by the area's id, 0 for an area that nobody named."""

    exact: int
    streets: int
    areas: Mapping[int, int]
    municipality: int
    unknown: int


@dataclass(frozen=True, slots=True, eq=False)
class MapPicture:
    """One place in each array a thing: cases, measures, reports, each the latest first.

    `kinds`, `tones` and `precisions` are numbers in `MARKED_KINDS`, `MarkerTone` and `Precision`;
    `latitudes` and `longitudes` WGS 84, not a number where there is neither point nor street;
    `categories` and `areas` ids, 0 for none; `days` days since 1970 in Stockholm, of what `MapFilter.since`
    asks for; `line_of` a place in `lines` (MultiLineString coordinates), -1 for none.
    """

    kinds: NDArray[np.uint8]
    ids: NDArray[np.int32]
    latitudes: NDArray[np.float64]
    longitudes: NDArray[np.float64]
    tones: NDArray[np.uint8]
    categories: NDArray[np.int32]
    days: NDArray[np.int32]
    precisions: NDArray[np.uint8]
    areas: NDArray[np.int32]
    line_of: NDArray[np.int32]
    lines: tuple[Line, ...] = ()

    def __len__(self) -> int:
        return len(self.ids)

    def keys(self, among: Mask | None = None) -> array[int]:
        """`key_of` each thing, in order; *among* leaves out what it is false for."""
        all_ = self.ids.astype(np.int64) * len(MARKED_KINDS) + self.kinds
        return array("q", (all_ if among is None else all_[among]).tobytes())

    def has_point(self) -> Mask:
        """Which can be shown at a place of their own: a point or a street."""
        return ~np.isnan(self.latitudes)

    def within_days(self, first: date | None, last: date | None) -> Mask:
        """Which lie in the days from *first* through *last*; None is open."""
        inside = np.ones(len(self), dtype=np.bool_)
        if first is not None:
            inside &= self.days >= day_number(first)
        if last is not None:
            inside &= self.days <= day_number(last)
        return inside

    def as_exact_as(self, precision: Precision, area_id: int | None = None) -> Mask:
        """Which have their place just so exactly, in that area where one is given."""
        found: Mask = self.precisions == PRECISIONS.index(precision)
        return found if area_id is None else found & (self.areas == area_id)

    def tally(self, among: Mask | None = None) -> Tally:
        """How many have their place how exactly."""
        precisions = self.precisions if among is None else self.precisions[among]
        areas = self.areas if among is None else self.areas[among]
        counts = dict(zip(PRECISIONS, np.bincount(precisions, minlength=len(PRECISIONS)), strict=True))
        ids, per_area = np.unique(areas[precisions == PRECISIONS.index(Precision.AREA)], return_counts=True)
        return Tally(
            exact=int(counts[Precision.POINT]),
            streets=int(counts[Precision.STREET]),
            areas=dict(zip(ids.tolist(), per_area.tolist(), strict=True)),
            municipality=int(counts[Precision.MUNICIPALITY]),
            unknown=int(counts[Precision.UNKNOWN]),
        )

    def place_of(self, key: int) -> Position | None:
        """Where a thing lies; None without a place, and for one that is not here."""
        kind, thing_id = kind_and_id(key)
        found = np.flatnonzero((self.ids == thing_id) & (self.kinds == MARKED_KINDS.index(kind)))
        if not len(found) or np.isnan(self.latitudes[found[0]]):
            return None
        return Position(float(self.latitudes[found[0]]), float(self.longitudes[found[0]]))

    def markers(self) -> Iterator[Marker]:
        """Those that have a point or a street, without titles."""
        for index in np.flatnonzero(self.has_point()):
            kind, tone = MARKED_KINDS[self.kinds[index]], TONES_IN_ORDER[self.tones[index]]
            yield Marker(
                kind,
                int(self.ids[index]),
                float(self.latitudes[index]),
                float(self.longitudes[index]),
                tone=tone,
            )


def day_number(day: date) -> int:
    """Days since 1970."""
    return (day - _EPOCH).days


def picture_of(markers: tuple[Marker, ...]) -> MapPicture:
    """Just these markers, all of them exact."""
    count = len(markers)

    def column(values: Iterator[Any], kind: type) -> NDArray[Any]:
        return np.fromiter(values, dtype=kind, count=count)

    return MapPicture(
        kinds=column((MARKED_KINDS.index(one.kind) for one in markers), np.uint8),
        ids=column((one.id for one in markers), np.int32),
        latitudes=column((one.latitude for one in markers), np.float64),
        longitudes=column((one.longitude for one in markers), np.float64),
        tones=column((TONES_IN_ORDER.index(one.tone) for one in markers), np.uint8),
        categories=np.zeros(count, np.int32),
        days=np.zeros(count, np.int32),
        precisions=np.zeros(count, np.uint8),
        areas=np.zeros(count, np.int32),
        line_of=np.full(count, -1, np.int32),
    )


def joined(parts: list[MapPicture]) -> MapPicture:
    """Several pictures as one, in that order."""
    lines: list[Line] = []
    line_of = []
    for part in parts:
        line_of.append(np.where(part.line_of < 0, -1, part.line_of + len(lines)).astype(np.int32))
        lines += part.lines
    fields = ("kinds", "ids", "latitudes", "longitudes", "tones", "categories", "days", "precisions", "areas")
    arrays = {name: np.concatenate([getattr(part, name) for part in parts]) for name in fields}
    return MapPicture(**arrays, line_of=np.concatenate(line_of), lines=tuple(lines))


def chosen_of(picture: MapPicture, among: Mask) -> MapPicture:
    """The part of *picture* that *among* is true for."""
    fields = ("kinds", "ids", "latitudes", "longitudes", "tones", "categories", "days", "precisions")
    arrays = {name: getattr(picture, name)[among] for name in (*fields, "areas", "line_of")}
    return MapPicture(**arrays, lines=picture.lines)
