"""The shapes in which the past of a place travels."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from models.cases.values import CloseReason
from models.kinds import Kind
from models.map.values import Season
from models.measures.values import Decision, MeasureLabel, MeasureState, Rating
from models.reports.values import Position, ReportSource

RADII = (50, 100, 250, 500)
"""How far around a place one may look, in metres."""


class Happened(enum.StrEnum):
    """What an event is."""

    REPORTED = "reported"
    CASE_OPENED = "case-opened"
    CASE_CLOSED = "case-closed"
    CASE_REOPENED = "case-reopened"
    DECIDED = "decided"
    DONE = "done"
    DROPPED = "dropped"
    FOLLOWED_UP = "followed-up"
    MEETING_DECIDED = "meeting-decided"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class PastEvent:
    """One thing that happened. `kind` and `id` say which page opens it; `on` is the day in Stockholm.

    `at` is None where only the day is known. `words` are a note, an outcome or a reason.
    """

    happened: Happened
    kind: Kind
    id: int
    on: date
    title: str
    at: datetime | None = None
    words: str = ""
    category: str = ""
    source: ReportSource | None = None
    close_reason: CloseReason | None = None
    decision: Decision | None = None
    rating: Rating | None = None


@dataclass(frozen=True, slots=True)
class SameWeek:
    """Reports of one category in one ISO week, told as one line; the newest first."""

    category: str
    monday: date
    reports: tuple[PastEvent, ...]

    @property
    def on(self) -> date:
        return self.reports[0].on


Entry = PastEvent | SameWeek


@dataclass(frozen=True, slots=True)
class PastMonth:
    """What happened in one month, the newest first."""

    year: int
    month: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """Reports of the measure's category here in the days before and after `on`, that day itself left out.

    `days_after` is less than `days` while those days have not passed. Figures, and no claim of a cause.
    """

    on: date
    category: str
    before: int
    after: int
    days: int
    days_after: int

    @property
    def is_over(self) -> bool:
        return self.days_after >= self.days


@dataclass(frozen=True, slots=True)
class Turn:
    """One measure that was tried here, and what came of it; the last follow-up's rating and decision.

    `outcome` is its effect, or why it was not done.
    """

    measure_id: int
    case_title: str
    state: MeasureState
    responsible: str
    decided_on: date | None
    done_on: date | None
    decision: Decision | None
    rating: Rating | None
    outcome: str
    compared: BeforeAfter | None


@dataclass(frozen=True, slots=True)
class TriedHere:
    """Measures of one title, the last one first."""

    title: str
    label: MeasureLabel
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class CategorySeasons:
    """Reports of one category here by season and by month (January first), over all years.

    `same_before` are earlier years in which this time of the year had trouble too, the latest first,
    with how many.
    """

    category: str
    total: int
    by_season: Mapping[Season, int]
    by_month: tuple[int, ...]
    same_before: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Seasons:
    """What is told of seasons: of categories with at least `least` reports here.

    Nothing is told before reports have been kept for a whole year (`is_known`): a season that nobody
    has listened to would read as a quiet one.
    """

    now: Season
    least: int
    is_known: bool
    categories: tuple[CategorySeasons, ...]


@dataclass(frozen=True, slots=True)
class InArea:
    """What is told of the area that holds the place, without an exact place: counted apart."""

    area: str
    reports: int
    cases: int


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """The nearest name of the map, "" where there is none near; `is_here` where it names the very place."""

    name: str
    is_here: bool
    area: str


@dataclass(frozen=True, slots=True)
class PastCounts:
    reports: int
    cases: int
    measures: int


@dataclass(frozen=True, slots=True)
class Wider:
    """The nearest of the larger circles in which something has happened, and how much."""

    metres: int
    counts: PastCounts


@dataclass(frozen=True, slots=True)
class PlacePast:
    """Everything about one place. Without a `position` the thing asked about has no exact place; `wider` is
    told where nothing has happened here.
    """

    position: Position | None
    metres: int
    where: PlaceWords
    counts: PastCounts
    months: tuple[PastMonth, ...]
    tried: tuple[TriedHere, ...]
    seasons: Seasons
    in_area: InArea | None
    wider: Wider | None = None


@dataclass(frozen=True, slots=True)
class TriedBefore:
    """A measure of a closed case: how its last follow-up ended, and its effect or why it was not done."""

    title: str
    decision: Decision | None
    rating: Rating | None
    outcome: str


@dataclass(frozen=True, slots=True)
class BackAgain:
    """The closed case whose trouble a new report tells of anew; `version` is for opening it again."""

    report_id: int
    case_id: int
    version: int
    title: str
    closed_on: date
    reason: CloseReason | None
    tried: tuple[TriedBefore, ...]
