"""All that a reader of the published pages may ever see."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from models.publication.values import WithdrawnTrace
from models.reports.values import Position


class SiteState(enum.StrEnum):
    """How far a measure has come, in the order of the page."""

    DONE = "done"
    UNDER_WAY = "under-way"
    PLANNED = "planned"
    NOT_DONE = "not-done"


@dataclass(frozen=True, slots=True)
class SiteMeasure:
    """One approved measure; `area` is empty where it concerns the whole municipality.

    `id` is its permanent number: it is never given to another. Where `state` is NOT_DONE, `text` says why.
    `on` is the day it was done or is due, `changed` when a reader last got something new to read of it.
    `reports` is how many lie behind it; None: some, but too few to be told by number. `category` is told
    only where the number is.
    """

    id: int
    title: str
    text: str
    area: str
    state: SiteState
    responsible: str
    on: date | None = None
    is_ongoing: bool = False
    area_id: int | None = None
    category: str = ""
    reports: int | None = 0
    decided: date | None = None
    changed: datetime | None = None


@dataclass(frozen=True, slots=True)
class SiteArea:
    """A named area, its border (GeoJSON in WGS 84) and the point where its number stands, if any."""

    id: int
    name: str
    geometry: Any = None
    point: Position | None = None


@dataclass(frozen=True, slots=True)
class SiteContent:
    """The pages: nothing that is not a field here can reach them.

    `address` is where the site lies ("https://…/"), or "" where nobody has said; `key` names the store in
    the world, so that feeds of two municipalities are never mixed up. `reports` is how many lie behind the
    measures that are told by number, each counted once. `base` is a FeatureCollection of water, roads and
    parks beneath the areas.
    """

    municipality: str
    updated: date
    measures: tuple[SiteMeasure, ...]
    arms: bytes | None = None
    areas: tuple[SiteArea, ...] = ()
    withdrawn: tuple[WithdrawnTrace, ...] = ()
    address: str = ""
    key: str = ""
    reports: int = 0
    base: Mapping[str, Any] = field(default_factory=dict, repr=False)
