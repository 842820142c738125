"""The shapes in which cases travel, and their words."""

import enum
from dataclasses import dataclass
from datetime import date, datetime

from models.reports.values import Position, Precision


class CaseState(enum.StrEnum):
    NEW = "new"
    ANALYSIS = "analysis"
    ACTION = "action"
    FOLLOW_UP = "follow-up"
    CLOSED = "closed"


class CloseReason(enum.StrEnum):
    SOLVED = "solved"
    NO_ACTION = "no-action"
    OTHER_FORUM = "other-forum"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What a list of cases is narrowed to; empty fields narrow nothing."""

    text: str = ""
    categories: frozenset[int] = frozenset()
    areas: frozenset[int] = frozenset()
    states: frozenset[CaseState] = frozenset()
    only_open: bool = False
    # No deed on it for this many days, while open.
    still_days: int | None = None


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of a list of cases."""

    id: int
    title: str
    state: CaseState
    category: str
    area: str
    opened_at: datetime
    touched_at: datetime
    reports: int
    open_measures: int
    is_priority: bool
    version: int


@dataclass(frozen=True, slots=True)
class NoteLine:
    id: int
    written_at: datetime
    person: str
    text: str


@dataclass(frozen=True, slots=True)
class CaseReport:
    """A report of a case, as the case shows it."""

    id: int
    received_at: datetime
    source: str
    text: str


@dataclass(frozen=True, slots=True)
class CasePage:
    """All of one case; its measures and history are asked for by themselves."""

    id: int
    version: int
    title: str
    description: str
    state: CaseState
    category_id: int | None
    category: str
    area_id: int | None
    area: str
    place: str
    position: Position | None
    precision: Precision
    opened_at: datetime
    closed_at: datetime | None
    close_reason: CloseReason | None
    close_note: str
    merged_into_id: int | None
    is_priority: bool
    reports: tuple[CaseReport, ...]
    notes: tuple[NoteLine, ...]
    registry_number: str = ""
    # How many of its reports were disposed of (gallring).
    disposed_reports: int = 0


@dataclass(frozen=True, slots=True)
class CaseDraft:
    """A case not yet opened; what is empty is taken from the first report."""

    title: str = ""
    description: str = ""
    category_id: int | None = None
    area_id: int | None = None
    place: str = ""
    position: Position | None = None
    report_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseEdit:
    """What a person asked to change, and the version they were looking at."""

    id: int
    version: int
    title: str
    description: str
    category_id: int | None
    area_id: int | None
    place: str
    # None: as it is.
    registry_number: str | None = None


@dataclass(frozen=True, slots=True)
class CaseClosing:
    """Close a case for a reason; open measures or waiting feedback only warn."""

    id: int
    version: int
    reason: CloseReason
    note: str = ""


@dataclass(frozen=True, slots=True)
class ClosingWarnings:
    """What still hangs on a case that is about to be closed."""

    open_measures: int
    waiting_feedback: int


@dataclass(frozen=True, slots=True)
class StillCase:
    """An open case on which nothing has happened for a while."""

    id: int
    title: str
    area: str
    days: int
    since: date
