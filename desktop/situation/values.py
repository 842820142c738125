"""What is asked of a picture of an area, and what stands in it."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from desktop.situation.periods import Days
from models.cases.values import CaseState, CloseReason
from models.map.values import PartOfDay, Region
from models.measures.values import Decision, MeasureRow, Rating
from models.reports.values import Facet, Position, ReportSource

T = TypeVar("T")

Lines = tuple[tuple[Position, ...], ...]


class Preset(enum.StrEnum):
    """What the picture is for: everything, or the police's traffic list."""

    GENERAL = "general"
    TRAFFIC = "traffic"


@dataclass(frozen=True, slots=True)
class SituationWish:
    """Where and when: areas, or a drawn region under a *name*, or neither for the whole municipality.

    Empty categories and sources narrow nothing. `with_words` takes in what the reports say, but for those
    that are *left_out* by their id.
    """

    days: Days
    areas: frozenset[int] = frozenset()
    region: Region | None = None
    name: str = ""
    categories: frozenset[int] = frozenset()
    sources: frozenset[ReportSource] = frozenset()
    preset: Preset = Preset.GENERAL
    with_words: bool = False
    left_out: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Counted(Generic[T]):
    """Reports of one sort: in the period, in as many days right before, on the same dates a year earlier."""

    of: T
    now: int = 0
    before: int = 0
    last_year: int = 0


@dataclass(frozen=True, slots=True)
class WeekBar:
    """How many came in during these days."""

    days: Days
    count: int


@dataclass(frozen=True, slots=True)
class Hours:
    """What happened at a known time: by part of day, on weekdays and at weekends (Saturday and Sunday).

    `by_hour` has 24 counts, from the hour that begins at midnight.
    """

    weekdays: dict[PartOfDay, int] = field(default_factory=dict)
    weekends: dict[PartOfDay, int] = field(default_factory=dict)
    by_hour: tuple[int, ...] = (0,) * 24
    unknown: int = 0

    @property
    def known(self) -> int:
        return sum(self.by_hour)


@dataclass(frozen=True, slots=True)
class LinkedCase:
    """An open case that tells of a place."""

    id: int
    title: str


@dataclass(frozen=True, slots=True)
class HotPlace:
    """A place that several reports tell of, the one with most of them first.

    `name` is "" where nobody knows one. A street has `lines` where they are known.
    """

    number: int
    name: str
    area: str
    count: int
    categories: tuple[tuple[str, int], ...]
    is_street: bool = False
    position: Position | None = None
    lines: Lines = ()
    cases: tuple[LinkedCase, ...] = ()


@dataclass(frozen=True, slots=True)
class TrafficPlace:
    """One line of the traffic list. The place has no name and no number where it sums up the others."""

    place: HotPlace
    hours: Hours


@dataclass(frozen=True, slots=True)
class TrafficList:
    """Every traffic report of the period by place and hour: the lines add up to `total`.

    `others` are those of the places that the list has no room for, `unplaced` those of no exact place.
    """

    places: tuple[TrafficPlace, ...]
    others: Hours
    other_places: int
    unplaced: Hours
    total: Hours


@dataclass(frozen=True, slots=True)
class OpenCase:
    """`reports`: how many of the period tell of it."""

    id: int
    title: str
    state: CaseState
    category: str
    area: str
    opened_on: date
    reports: int


@dataclass(frozen=True, slots=True)
class CameOfIt:
    """A measure and what its last follow-up said; no decision where none was made."""

    measure: str
    decision: Decision | None
    rating: Rating | None
    outcome: str


@dataclass(frozen=True, slots=True)
class ClosedCase:
    """A case that was closed in the period, with what was tried."""

    id: int
    title: str
    area: str
    closed_on: date
    reason: CloseReason | None
    came_of_it: tuple[CameOfIt, ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """What a report says, word for word."""

    report_id: int
    received_on: date
    category: str
    text: str


@dataclass(frozen=True, slots=True)
class Placing:
    """How exactly the reports of the period lie: the first three add up to all of them.

    `placed`: at a point or along a street. `in_area`: only the area is known. `nowhere`: not even that.
    Of a drawn region nothing but what is placed can be counted; `may_lie_here` are then those of an area
    that the region touches. `elsewhere`: of the whole municipality those that no area can claim.
    """

    placed: int = 0
    in_area: int = 0
    nowhere: int = 0
    may_lie_here: int = 0
    elsewhere: int = 0


@dataclass(frozen=True, slots=True)
class AreaPicture:
    """Everything that is told of an area and a period; the names are the areas', empty for all of it.

    Reports count on the day they came in. Duplicates and dismissed ones are `put_aside` and not counted.
    `told_since`: the day of the store's first report; what is earlier cannot be compared with.
    `narrowed_to` are the categories' names, empty where all count.
    """

    wish: SituationWish
    today: date
    names: tuple[str, ...]
    told_since: date | None
    total: Counted[None]
    put_aside: int
    areas: tuple[Counted[str], ...]
    categories: tuple[Counted[str], ...]
    sources: tuple[Counted[ReportSource], ...]
    facets: tuple[Counted[Facet | None], ...]
    weeks: tuple[WeekBar, ...]
    hours: Hours
    placing: Placing
    places: tuple[HotPlace, ...]
    cases: tuple[OpenCase, ...]
    measures: tuple[MeasureRow, ...]
    closed: tuple[ClosedCase, ...]
    traffic: TrafficList | None = None
    quotes: tuple[Quoted, ...] = ()
    narrowed_to: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Nothing at all is known of it."""
        return not (self.total.now or self.cases or self.measures or self.closed)

    @property
    def can_compare_before(self) -> bool:
        return self.told_since is not None and self.told_since <= self.wish.days.before().first

    @property
    def can_compare_year(self) -> bool:
        return self.told_since is not None and self.told_since <= self.wish.days.a_year_earlier().first
