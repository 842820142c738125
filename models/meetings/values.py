"""The shapes in which meetings travel, and their words."""

import enum
from dataclasses import dataclass
from datetime import date, datetime, time

from models.reports.values import ReportSource


class MeetingState(enum.StrEnum):
    PLANNED = "planned"
    UNDER_WAY = "under-way"
    HELD = "held"


class MinutesState(enum.StrEnum):
    DRAFT = "draft"
    FINALISED = "finalised"
    DISPATCHED = "dispatched"


class Presence(enum.StrEnum):
    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"


class Section(enum.StrEnum):
    """The order of the weekly meeting and of its minutes (domain.md §7)."""

    OPENING = "opening"
    REMINDER = "reminder"
    FOLLOW_UP = "follow-up"
    SITUATION = "situation"
    NEW_REPORTS = "new-reports"
    NEW_MEASURES = "new-measures"
    COMING = "coming"
    ESCALATE = "escalate"
    FEEDBACK = "feedback"
    OTHER = "other"
    NEXT_MEETING = "next-meeting"


class Body(enum.StrEnum):
    """Who a matter is lifted to: never mixed up with the EST meeting itself (domain.md §1)."""

    STEERING_GROUP = "steering-group"
    CRIME_PREVENTION_COUNCIL = "crime-prevention-council"


class WhyHere(enum.StrEnum):
    """Why an item stands on the agenda."""

    OVERDUE = "overdue"
    DUE = "due"
    FOLLOW_UP_DUE = "follow-up-due"
    DONE = "done"
    WAITING = "waiting"
    DECIDED_LAST = "decided-last"
    MOVED = "moved"
    PRIORITY = "priority"
    NEW_CASE = "new-case"
    TOUCHED_CASE = "touched-case"
    PROPOSED = "proposed"
    BACK_AGAIN = "back-again"
    STILL_CASE = "still-case"
    NEW_REPORTS = "new-reports"
    REPLY_MISSING = "reply-missing"
    REVIEW_WAITING = "review-waiting"
    SILENT = "silent"
    PROMISED = "promised"


@dataclass(frozen=True, slots=True)
class Why:
    """One reason. `number` counts days (late, waited, still, silent), times moved, or reports.

    `day` is when it is due or was first promised; when the case that was closed was closed; when the
    oldest reply was asked for; when a sender was last heard; when a promise is due, its `number` days late.
    """

    kind: WhyHere
    number: int = 0
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Tried:
    """A measure of a case that was closed, and what came of it: its outcome, or why it was not done."""

    measure: str
    outcome: str


@dataclass(frozen=True, slots=True)
class AgendaFact:
    """What is computed beneath a standing item, and kept nowhere: a place with new reports, a silent sender.

    `title` is a place, an area, a case, a measure or a sender; "" where it is none of them, or where
    `source` says enough. `at_place` tells a place with a point from an area.
    """

    title: str
    why: tuple[Why, ...]
    source: ReportSource | None = None
    case_id: int | None = None
    tried: tuple[Tried, ...] = ()
    at_place: bool = False


@dataclass(frozen=True, slots=True)
class FixedItem:
    """An own item that every meeting of the series begins with."""

    section: Section
    title: str


@dataclass(frozen=True, slots=True)
class EscalationRow:
    """A matter that a meeting lifted to another body; it waits while there is no day of an answer."""

    id: int
    version: int
    body: Body
    matter: str
    asked: str
    meeting_id: int
    raised_on: date
    case_id: int | None
    measure_id: int | None
    answered_on: date | None
    answer: str

    @property
    def is_waiting(self) -> bool:
        return self.answered_on is None


@dataclass(frozen=True, slots=True)
class EscalationDraft:
    """Lift the matter of an item of the agenda to a body, with what is asked of it."""

    item_id: int
    body: Body
    asked: str


@dataclass(frozen=True, slots=True)
class EscalationEdit:
    id: int
    version: int
    body: Body
    asked: str


@dataclass(frozen=True, slots=True)
class EscalationAnswer:
    """What the body answered, and on which day; no day takes the answer back."""

    id: int
    version: int
    answered_on: date | None
    answer: str


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One line of the list of meetings."""

    id: int
    held_on: date
    starts: time
    place: str
    state: MeetingState
    minutes_state: MinutesState


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """One actor at one meeting; `person` is optional, the role suffices. `presence` None: not yet asked.

    A guest has no actor: the role says who it is.
    """

    id: int
    actor_id: int | None
    actor: str
    role: str
    person: str
    presence: Presence | None


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One item of the agenda. A standing item has no title of its own: its section's name is its title."""

    id: int
    version: int
    section: Section
    position: int
    title: str
    why: tuple[Why, ...]
    case_id: int | None
    measure_id: int | None
    area_id: int | None
    note: str
    decision: str
    is_done: bool
    # Rests until the first meeting on this day or after it.
    parked_to: date | None = None
    # The days of the meetings that it came from and went on to.
    carried_from: date | None = None
    carried_to: date | None = None
    # What was tried before, where trouble is back; and what is computed beneath a standing item.
    tried: tuple[Tried, ...] = ()
    facts: tuple[AgendaFact, ...] = ()

    @property
    def is_own(self) -> bool:
        """Added by a person: has a title of its own and may be taken away."""
        return bool(self.title) and self.case_id is self.measure_id is self.area_id is None

    @property
    def is_standing(self) -> bool:
        """The section's own item, which every meeting has."""
        return not self.title and self.case_id is self.measure_id is self.area_id is None

    @property
    def awaits(self) -> bool:
        """The meeting has still to deal with it."""
        return not self.is_done and self.parked_to is None


@dataclass(frozen=True, slots=True)
class Found:
    """What looks like personal data, and under which item; what is high must be justified to stand.

    `item_id` is None where it was not written on the agenda.
    """

    section: Section
    title: str
    words: str
    is_high: bool
    item_id: int | None = None


@dataclass(frozen=True, slots=True)
class MaskableText:
    """What is written under one section of the minutes, in which a person chooses what to mask."""

    section: Section
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MinutesLine:
    """One version of a meeting's minutes."""

    id: int
    number: int
    state: MinutesState
    finalised_at: datetime | None
    finalised_by: str
    dispatched_at: datetime | None
    sha256: str
    correction_reason: str


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """All of one meeting."""

    id: int
    version: int
    held_on: date
    starts: time
    ends: time | None
    place: str
    state: MeetingState
    registry_number: str
    chair: str
    noted_by: str
    recipients: str
    next_on: date | None
    minutes_state: MinutesState
    attendance: tuple[AttendanceLine, ...]
    agenda: tuple[AgendaLine, ...]
    minutes: tuple[MinutesLine, ...]


@dataclass(frozen=True, slots=True)
class MeetingDraft:
    held_on: date
    starts: time
    ends: time | None
    place: str


@dataclass(frozen=True, slots=True)
class MeetingEdit:
    id: int
    version: int
    held_on: date
    starts: time
    ends: time | None
    place: str
    registry_number: str
    chair: str
    noted_by: str
    recipients: str
    next_on: date | None


@dataclass(frozen=True, slots=True)
class AttendanceEdit:
    """Who of an actor was there; `presence` None takes the answer back."""

    id: int
    role: str
    person: str
    presence: Presence | None


@dataclass(frozen=True, slots=True)
class ItemEdit:
    """Notes and decision of one item, with the version the form holds."""

    id: int
    version: int
    note: str
    decision: str
    is_done: bool
