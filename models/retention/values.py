"""The shapes in which retention rules, proposals and disposals travel, and their words."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime


class RecordType(enum.StrEnum):
    """What a retention rule can be about."""

    INFORMANT = "informant"
    REPORT = "report"
    CASE = "case"
    MEETING = "meeting"
    READING_LOG = "reading-log"
    HISTORY = "history"
    BACKUP = "backup"


class RunsFrom(enum.StrEnum):
    """The day from which the time of a record runs."""

    RECEIVED = "received"
    ANSWERED = "answered"
    CLOSED = "closed"
    HELD = "held"
    MADE = "made"


class KeptBy(enum.StrEnum):
    """Why a record whose time has run out is not disposed of."""

    HOLD = "hold"
    NOT_SCREENED = "not-screened"
    ANSWER_OWED = "answer-owed"
    PROMISE = "promise"
    OPEN_CASE = "open-case"
    KEPT_CASE = "kept-case"
    KEPT_DUPLICATE = "kept-duplicate"
    OPEN_MEASURE = "open-measure"
    PUBLISHED = "published"
    LIFTED = "lifted"
    MINUTES_OPEN = "minutes-open"


@dataclass(frozen=True, slots=True)
class Rule:
    """How long records of a type are kept: *days* None is for good.

    Without the decision that it rests on it is only a proposal, and nothing is disposed of.
    """

    record_type: RecordType
    days: int | None
    runs_from: RunsFrom
    decision: str = ""
    decided_on: date | None = None
    # 0: not stored yet.
    version: int = 0

    @property
    def is_decided(self) -> bool:
        return bool(self.decision.strip())


@dataclass(frozen=True, slots=True)
class Record:
    """What disposal must know of one record: nothing that it says.

    *days*: from when its time can run, where that has begun. *kept_by*: what forbids it.
    *number* tells how many lines of a log it stands for.
    """

    type: RecordType
    id: int
    # The day it came, was opened or held: what never changes of it.
    made_on: date
    days: Mapping[RunsFrom, date]
    kept_by: frozenset[KeptBy] = frozenset()
    # What a person knows it by without its words: the category.
    category: str = ""
    number: int = 1


@dataclass(frozen=True, slots=True)
class Proposed:
    """A record whose time has run out: *since* which day, by which rule."""

    record: Record
    ran_from: date
    since: date


@dataclass(frozen=True, slots=True)
class Trace:
    """What is kept of one disposed record."""

    type: RecordType
    id: int
    made_on: date
    ran_from: date
    days: int
    decision: str
    number: int = 1


@dataclass(frozen=True, slots=True)
class TracedDisposal:
    """One disposal, as the list beside the store keeps it for the day an older backup is restored."""

    at: datetime
    person: str
    traces: tuple[Trace, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A dry run: what would go, what is held back, and by which rules."""

    made_on: date
    rules: Mapping[RecordType, Rule] = field(default_factory=dict)
    due: tuple[Proposed, ...] = ()
    kept: tuple[Proposed, ...] = ()

    def of(self, record_type: RecordType) -> tuple[Proposed, ...]:
        return tuple(one for one in self.due if one.record.type is record_type)

    @property
    def counts(self) -> Mapping[RecordType, int]:
        """How many records of each type would go; types without any are left out."""
        found: dict[RecordType, int] = {}
        for one in self.due:
            found[one.record.type] = found.get(one.record.type, 0) + one.record.number
        return found


@dataclass(frozen=True, slots=True)
class Copies:
    """Older copies that still hold what was disposed of, and until which day at the latest.

    *until* is None where no rule says so: then they are thinned out as they age.
    """

    backups: int = 0
    set_aside: int = 0
    until: date | None = None

    def __bool__(self) -> bool:
        return bool(self.backups or self.set_aside)


@dataclass(frozen=True, slots=True)
class DisposalRow:
    """One line of the list of disposals."""

    id: int
    at: datetime
    person: str
    counts: Mapping[RecordType, int]
    decisions: tuple[str, ...]
    is_cleaned: bool


@dataclass(frozen=True, slots=True)
class Disposed:
    """What came of a disposal. Not *is_cleaned*: the words may linger in free parts of the file."""

    disposal_id: int
    counts: Mapping[RecordType, int]
    is_cleaned: bool
    copies: Copies
    by_server: bool
