"""The shapes in which areas travel."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.map.values import Region
from models.reports.values import Position

GeoJson = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AreaRow:
    """One area; `priority_motive` is None where it is not prioritised today."""

    id: int
    name: str
    has_geometry: bool
    is_active: bool
    version: int
    priority_motive: str | None = None
    priority_until: date | None = None
    open_cases: int = 0
    reports: int = 0


@dataclass(frozen=True, slots=True)
class AreaMoves:
    """How many reports and cases belong to another area than before."""

    reports: int = 0
    cases: int = 0


@dataclass(frozen=True, slots=True)
class PriorityEdit:
    """Prioritise an area from `starts` through `ends`, with a motive."""

    area_id: int
    starts: date
    ends: date
    motive: str


@dataclass(frozen=True, slots=True)
class AreaEdit:
    """What a person asked to change of an area, and the version they were looking at."""

    id: int
    version: int
    name: str
    is_active: bool


@dataclass(frozen=True, slots=True)
class AreaPriority:
    """An area that leads the meetings of a period."""

    id: int
    area_id: int
    area: str
    starts: date
    ends: date
    motive: str


@dataclass(frozen=True, slots=True)
class AreaOverlap:
    """Another area, and the share of this one (0 to 1) that lies in it too."""

    name: str
    share: float


@dataclass(frozen=True, slots=True)
class AreaRings:
    """A drawn area as it can be drawn anew: outer rings and holes, numbered from 0."""

    id: int
    version: int
    name: str
    rings: tuple[Region, ...]


@dataclass(frozen=True, slots=True)
class AreaDraw:
    """A new area."""

    name: str
    region: Region


@dataclass(frozen=True, slots=True)
class AreaReshape:
    """Another border for the *ring* of an area, as `AreaRings` numbers them.

    With `neighbours_follow` those that share the border have it moved along.
    """

    id: int
    version: int
    ring: int
    region: Region
    neighbours_follow: bool = False


@dataclass(frozen=True, slots=True)
class AreaSplit:
    """An area cut along a line. The largest part keeps the area's id and takes the first name."""

    id: int
    version: int
    line: tuple[Position, ...]
    names: tuple[str, ...]


AreaPlan = AreaDraw | AreaReshape | AreaSplit


@dataclass(frozen=True, slots=True)
class AreaOutlook:
    """What a plan would do, before it is done: its parts in square metres and their outer rings, in order.

    `following` are the names of those whose border moves along.
    """

    parts: tuple[float, ...]
    outlines: tuple[Region, ...]
    overlaps: tuple[AreaOverlap, ...]
    moves: AreaMoves
    following: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AreaDone:
    """The areas that were made or changed, in the order of the plan's parts, and what moved with them.

    Neighbours whose border moved along are not among them.
    """

    ids: tuple[int, ...]
    moves: AreaMoves


class AreaVerdict(enum.StrEnum):
    """What becomes of an area in a file."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    TOO_SMALL = "too-small"
    OUTSIDE = "outside"


LEFT_OUT = frozenset({AreaVerdict.TOO_SMALL, AreaVerdict.OUTSIDE})


@dataclass(frozen=True, slots=True)
class AreaInFile:
    """An area of a file. `is_mended`: its border crossed itself and has been put right."""

    name: str
    verdict: AreaVerdict
    is_mended: bool = False
    overlaps: tuple[AreaOverlap, ...] = ()


@dataclass(frozen=True, slots=True)
class MapPreview:
    """What taking in a map file would do. `layers` are those to choose among, `layer` the one shown."""

    file_name: str
    areas: tuple[AreaInFile, ...]
    outline: bool
    base_features: int
    moves: AreaMoves
    layer: str = ""
    layers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MapImport:
    """What a map file brought: areas by whether they were known, and layers of the base map.

    `left_out` areas were too small or outside the municipality; `mended` ones crossed themselves.
    """

    new_areas: int
    changed_areas: int
    outline: bool
    base_features: int
    left_out: int = 0
    mended: int = 0
    moves: AreaMoves = AreaMoves()
