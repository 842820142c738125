"""The shapes in which areas travel."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

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
class MapImport:
    """What a map file brought: areas by whether they were known, and layers of the base map."""

    new_areas: int
    changed_areas: int
    outline: bool
    base_features: int
