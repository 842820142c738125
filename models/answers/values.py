"""The shapes in which answers to those who told us, and promises, travel."""

import enum
from dataclasses import dataclass
from datetime import date, datetime

from models.cases.values import CaseState
from models.reports.values import Feedback, ReportSource, ReportState


class Reach(enum.StrEnum):
    """How a member of the public can be reached; that there is a way is known without reading it."""

    EMAIL = "email"
    LETTER = "letter"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """Reports of one sender that wait for the same answer: those of the same cases, or one of none.

    `id` and `since` are those of the report that was received first. `title` is internal.
    """

    id: int
    report_ids: tuple[int, ...]
    source: ReportSource
    sender: str
    title: str
    area: str
    since: date
    case_ids: tuple[int, ...] = ()
    case_state: CaseState | None = None
    has_draft: bool = False
    reachable: int = 0
    given_on: date | None = None
    how: str = ""


@dataclass(frozen=True, slots=True)
class WaitingReport:
    """One of the reports that an answer is for, with what was said."""

    id: int
    received_at: datetime
    text: str
    place: str
    state: ReportState
    reach: frozenset[Reach]


@dataclass(frozen=True, slots=True)
class CameOfIt:
    """What came of a case: its title is for us, `told` may be told, a line for each measure."""

    case_id: int
    title: str
    state: CaseState
    category: str
    area: str
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnswerPage:
    """An answer with all it is for. `id` is the first report's; `version` 0 and `is_proposal`: not yet kept.

    `has_gap` says that a person has something to fill in before it may leave.
    """

    id: int
    version: int
    source: ReportSource
    sender: str
    feedback: Feedback
    reports: tuple[WaitingReport, ...]
    cases: tuple[CameOfIt, ...]
    category_id: int | None
    text: str
    is_proposal: bool
    has_gap: bool
    given_on: date | None
    how: str

    @property
    def report_ids(self) -> tuple[int, ...]:
        return tuple(report.id for report in self.reports)


@dataclass(frozen=True, slots=True)
class AnswerEdit:
    """Our words for one group of reports, over the version that was shown; 0 where none was kept."""

    id: int
    version: int
    text: str


@dataclass(frozen=True, slots=True)
class Giving:
    """That an answer was given: to which reports, how, on which day, and the words that were shown.

    `text` is None where each keeps what is written for it, if anything is.
    """

    report_ids: tuple[int, ...]
    given_on: date
    how: str
    text: str | None = None


@dataclass(frozen=True, slots=True)
class InformantMessage:
    """An answer to one member of the public, for this moment only: never kept, logged or listed.

    `report_ids` are those of the same person that it answers.
    """

    report_ids: tuple[int, ...]
    name: str
    address: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """What somebody was promised, and whether it is kept."""

    id: int
    version: int
    what: str
    to_whom: str
    promised_on: date
    due_on: date | None
    kept_on: date | None
    how: str
    person: str
    report_id: int | None
    case_id: int | None
    case_title: str

    def days_late(self, today: date) -> int:
        """How many days past its day it is; 0 where it is kept, has no day, or the day has not passed."""
        if self.due_on is None or self.kept_on is not None:
            return 0
        return max((today - self.due_on).days, 0)


@dataclass(frozen=True, slots=True)
class PromiseEdit:
    """A wish to make (`id` None) or change a promise. `to_whom` is an organisation or a role."""

    id: int | None
    version: int
    what: str
    to_whom: str
    due_on: date | None
    report_id: int | None = None
    case_id: int | None = None
