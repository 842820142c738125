"""The shapes in which measures travel, and their words."""

import enum
from dataclasses import dataclass
from datetime import date, datetime

from models.reports.values import Position


class MeasureState(enum.StrEnum):
    PROPOSED = "proposed"
    DECIDED = "decided"
    UNDER_WAY = "under-way"
    DONE = "done"
    FOLLOWED_UP = "followed-up"
    WAITING_EXTERNAL = "waiting-external"
    NOT_DONE = "not-done"


class MeasureLabel(enum.StrEnum):
    """Two words for one thing: "insats" is short, "åtgärd" lasting."""

    EFFORT = "effort"
    MEASURE = "measure"


class FollowUpTier(enum.StrEnum):
    WEEKLY = "weekly"
    PERIOD = "period"
    ANNUAL = "annual"


class Rating(enum.StrEnum):
    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"


class Decision(enum.StrEnum):
    """The four that a follow-up can end in: fortsätta, utökas, bytas ut, avslutas."""

    CONTINUE = "continue"
    EXPAND = "expand"
    REPLACE = "replace"
    END = "end"


@dataclass(frozen=True, slots=True)
class MeasureFilter:
    """What a list of measures is narrowed to; empty fields narrow nothing."""

    text: str = ""
    states: frozenset[MeasureState] = frozenset()
    actors: frozenset[int] = frozenset()
    areas: frozenset[int] = frozenset()
    only_open: bool = False
    only_overdue: bool = False
    due_to: date | None = None
    case_id: int | None = None


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One line of a list of measures. `days_late` is 0 where it is not overdue."""

    id: int
    title: str
    state: MeasureState
    label: MeasureLabel
    case_id: int | None
    case_title: str
    area: str
    responsible: str
    responsible_id: int | None
    due_date: date | None
    is_ongoing: bool
    follow_up_date: date | None
    days_late: int
    # How often the due date was moved, and what was promised first.
    moves: int
    first_due_date: date | None
    waiting_since: date | None
    version: int


@dataclass(frozen=True, slots=True)
class MoveLine:
    """One move of a due date; `meeting_on` is the day of the meeting that moved it, if one did."""

    moved_at: datetime
    person: str
    meeting_id: int | None
    meeting_on: date | None
    old: date | None
    new: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    on: date
    tier: FollowUpTier
    rating: Rating
    decision: Decision
    note: str
    meeting_id: int | None


@dataclass(frozen=True, slots=True)
class MeasurePage:
    """All of one measure."""

    id: int
    version: int
    title: str
    description: str
    state: MeasureState
    label: MeasureLabel
    case_id: int | None
    case_title: str
    area: str
    position: Position | None
    responsible_id: int | None
    responsible: str
    is_responsible_external: bool
    contributor_ids: tuple[int, ...]
    contributors: tuple[str, ...]
    due_date: date | None
    is_ongoing: bool
    follow_up_date: date | None
    days_late: int
    waiting_for: str
    waiting_since: date | None
    not_done_reason: str
    outcome: str
    successor_id: int | None
    decided_at_meeting_id: int | None
    publication_id: int | None
    moves: tuple[MoveLine, ...]
    follow_ups: tuple[FollowUpLine, ...]
    next_meeting: date | None  # the first planned one after today

    @property
    def due_moves(self) -> tuple[MoveLine, ...]:
        """The moves of the due date; a follow-up that was put off is none."""
        return tuple(move for move in self.moves if move.old or move.new)

    @property
    def first_due_date(self) -> date | None:
        """What was promised first."""
        return next((move.old for move in self.moves if move.old is not None), self.due_date)


@dataclass(frozen=True, slots=True)
class MeasureDraft:
    """A measure not yet proposed; with actor and date (or ongoing) it may be decided at once."""

    title: str
    description: str = ""
    label: MeasureLabel = MeasureLabel.MEASURE
    case_id: int | None = None
    responsible_id: int | None = None
    contributor_ids: tuple[int, ...] = ()
    due_date: date | None = None
    is_ongoing: bool = False
    follow_up_date: date | None = None
    meeting_id: int | None = None


@dataclass(frozen=True, slots=True)
class MeasureEdit:
    """What a person asked to change. The due date moves by `Postponement` once decided."""

    id: int
    version: int
    title: str
    description: str
    label: MeasureLabel
    case_id: int | None
    responsible_id: int | None
    contributor_ids: tuple[int, ...]
    due_date: date | None
    is_ongoing: bool
    follow_up_date: date | None


@dataclass(frozen=True, slots=True)
class Postponement:
    """Move a due date; each move is an event with its reason and meeting.

    Without a due date the measure becomes ongoing, and needs a next follow-up.
    """

    id: int
    version: int
    due_date: date | None
    reason: str
    follow_up_date: date | None = None
    meeting_id: int | None = None


@dataclass(frozen=True, slots=True)
class FollowUpDraft:
    """A follow-up with its decision and what that decision needs (domain.md §4)."""

    measure_id: int
    version: int
    on: date
    decision: Decision
    rating: Rating = Rating.GREEN
    tier: FollowUpTier = FollowUpTier.WEEKLY
    note: str = ""
    meeting_id: int | None = None
    # CONTINUE: the next follow-up. EXPAND: new scope, or a new due date (the next
    # follow-up where the measure is ongoing).
    next_date: date | None = None
    new_scope: str = ""
    # REPLACE: the successor. END: outcome and reason.
    successor: MeasureDraft | None = None
    outcome: str = ""
    reason: str = ""
