"""All that a reader of the published page may ever see."""

import enum
from dataclasses import dataclass
from datetime import date


class SiteState(enum.StrEnum):
    """How far a measure has come, in the order of the page."""

    DONE = "done"
    UNDER_WAY = "under-way"
    PLANNED = "planned"
    NOT_DONE = "not-done"


@dataclass(frozen=True, slots=True)
class SiteMeasure:
    """One approved measure; `area` is empty where it concerns the whole municipality.

    Where `state` is NOT_DONE, `text` says why. `on` is the day it was done or is due.
    """

    id: int
    title: str
    text: str
    area: str
    state: SiteState
    responsible: str
    on: date | None = None
    is_ongoing: bool = False


@dataclass(frozen=True, slots=True)
class SiteContent:
    """The page: nothing that is not a field here can reach it."""

    municipality: str
    updated: date
    measures: tuple[SiteMeasure, ...]
    arms: bytes | None = None
