"""Things on the map: reports, cases and measures, in the shape in which they travel there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.map.markers import MARKED_KINDS, MarkerTone
from models.cases.values import CaseState
from models.kinds import Kind
from models.map.values import PartOfDay, Region, Season
from models.measures.values import MeasureState
from models.reports.values import Position, Precision, ReportSource, ReportState

# Members of two enums with the same value are equal, so they must have one tone: "new" has.
TONES: Mapping[StrEnum, MarkerTone] = {
    ReportState.NEW: MarkerTone.NEW,
    ReportState.LINKED: MarkerTone.QUIET,
    CaseState.NEW: MarkerTone.NEW,
    CaseState.ANALYSIS: MarkerTone.OPEN,
    CaseState.ACTION: MarkerTone.OPEN,
    CaseState.FOLLOW_UP: MarkerTone.OPEN,
    CaseState.CLOSED: MarkerTone.DONE,
    MeasureState.PROPOSED: MarkerTone.NEW,
    MeasureState.DECIDED: MarkerTone.OPEN,
    MeasureState.UNDER_WAY: MarkerTone.OPEN,
    MeasureState.WAITING_EXTERNAL: MarkerTone.WAITING,
    MeasureState.DONE: MarkerTone.DONE,
    MeasureState.FOLLOWED_UP: MarkerTone.DONE,
    MeasureState.NOT_DONE: MarkerTone.QUIET,
}
"""How the map colours a state; duplicates and dismissed reports are not on it."""


@dataclass(frozen=True, slots=True)
class MapFilter:
    """What the map is narrowed to; empty fields narrow nothing.

    `since` and `until` are days in Stockholm: reports received, cases touched, measures proposed from
    the one through the other; what is still open stays. `source`, `part_of_day` and `season` ask of reports:
    where one is given, cases and measures are those that such reports are linked to. Within `region` lies
    what has a point or any part of its street there.
    """

    text: str = ""
    kind: Kind | None = None
    category_id: int | None = None
    area_id: int | None = None
    since: date | None = None
    tone: MarkerTone | None = None
    until: date | None = None
    source: ReportSource | None = None
    part_of_day: PartOfDay | None = None
    season: Season | None = None
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class MapThing:
    """One line of the list beside the map; `position` None where neither point nor street is known."""

    kind: Kind
    thing_id: int
    version: int
    title: str
    area: str
    state: StrEnum
    days_late: int
    position: Position | None
    precision: Precision = Precision.POINT

    @property
    def id(self) -> int:
        """One number over all kinds, for lists."""
        return key_of(self.kind, self.thing_id)

    @property
    def tone(self) -> MarkerTone:
        return MarkerTone.LATE if self.days_late else TONES[self.state]


def key_of(kind: Kind, thing_id: int) -> int:
    return thing_id * len(MARKED_KINDS) + MARKED_KINDS.index(kind)


def kind_and_id(key: int) -> tuple[Kind, int]:
    """What `key_of` was made of."""
    return MARKED_KINDS[key % len(MARKED_KINDS)], key // len(MARKED_KINDS)
