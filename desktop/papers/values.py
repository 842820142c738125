"""What all papers of one meeting are made from: one value, so that no paper can say another thing."""

import enum
from dataclasses import dataclass
from datetime import date

from desktop.minutes.values import MinutesContent
from desktop.papers.leaving import ToldMeasure
from models.measures.values import MeasureState
from models.meetings.values import Section
from models.states import OPEN_MEASURES, PROMISED_MEASURES


class Paper(enum.StrEnum):
    """The kinds of paper, in the order in which they are made; the values are the command line's keys."""

    MINUTES = "minutes"
    WORD_DRAFT = "word-draft"
    ACTOR_SHEETS = "actor-sheets"
    CALENDARS = "calendars"
    SENDER_LETTERS = "sender-letters"
    NEXT_TIME = "next-time"
    BOARD_PAGE = "board-page"
    WORKBOOK = "workbook"
    MAIL_DRAFTS = "mail-drafts"


EVERY_PAPER = frozenset(Paper)


@dataclass(frozen=True, slots=True)
class PaperMeasure:
    """A measure as every paper tells it.

    What the minutes tell is theirs word for word; `number` is "" for a measure that is not in them.
    `decision` is what the meeting decided, `remark` what was written beside it, `since` what has become
    another than the locked minutes say. `days_late` is counted to the day of the meeting. `for_partners` is
    what was written for the other actors.
    """

    id: int
    number: str
    title: str
    cause: str
    area: str
    responsible: str
    responsible_id: int
    state: MeasureState
    contributors: tuple[str, ...] = ()
    contributor_ids: tuple[int, ...] = ()
    due: date | None = None
    next_follow_up: date | None = None
    moves: int = 0
    first_due: date | None = None
    days_late: int = 0
    decision: str = ""
    remark: str = ""
    is_new: bool = False
    follow_ups: int = 0
    since: str = ""
    for_partners: str = ""

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_MEASURES

    @property
    def is_promise(self) -> bool:
        """Somebody is responsible for it, and it is not yet followed up."""
        return self.is_open and self.state is not MeasureState.PROPOSED

    @property
    def is_awaited(self) -> bool:
        """A promise that is not yet carried out."""
        return self.state in PROMISED_MEASURES

    @property
    def is_decided_now(self) -> bool:
        """The meeting decided something of it, or it came to its end until then."""
        has_ended = bool(self.number) and not self.is_open
        return bool(self.is_new or self.decision or self.remark or has_ended)

    def concerns(self, actor_id: int) -> bool:
        return actor_id == self.responsible_id or actor_id in self.contributor_ids


@dataclass(frozen=True, slots=True)
class PaperActor:
    """An actor with something to do. `addresses` are its contact persons' e-mail, as they were written."""

    id: int
    name: str
    shown: str
    is_member: bool
    is_external: bool
    addresses: tuple[str, ...] = ()

    @property
    def may_have_minutes(self) -> bool:
        """Who is called to the meetings, and the municipality's own."""
        return self.is_member or not self.is_external


@dataclass(frozen=True, slots=True)
class ToldCase:
    """What may be told a sender of a case that its reports led to: `new` since last, `earlier` before."""

    category: str
    area: str
    state: str
    new: int
    earlier: int
    measures: tuple[ToldMeasure, ...]


@dataclass(frozen=True, slots=True)
class SenderReports:
    """What became of one sender's reports since the last meeting; `sender` is "" where the source suffices.

    `duplicates` were known already, `waiting` are not read yet, and `dismissed` lead to nothing.
    """

    source: str
    sender: str
    received: int
    linked: int
    duplicates: int
    waiting: int
    dismissed: int
    cases: tuple[ToldCase, ...] = ()

    @property
    def shown(self) -> str:
        return self.sender or self.source


@dataclass(frozen=True, slots=True)
class LeftItem:
    """An item that the meeting put off (`parked_to`) or did not reach; `measure_id` 0 is another matter."""

    title: str
    section: Section
    parked_to: date | None = None
    measure_id: int = 0


@dataclass(frozen=True, slots=True)
class Basis:
    """All that the papers of one meeting may tell.

    `kept_pdf` are the minutes as they were locked, None for a draft. `measures` are those that the meeting
    dealt with, by their number, then every other that is open. `done` were done since the last meeting.
    `since` and `next_on` are the days of the meeting before and of the next one.
    """

    store_id: str
    meeting_id: int
    content: MinutesContent
    kept_pdf: bytes | None
    since: date
    next_on: date
    with_names: bool
    measures: tuple[PaperMeasure, ...] = ()
    done: tuple[PaperMeasure, ...] = ()
    actors: tuple[PaperActor, ...] = ()
    senders: tuple[SenderReports, ...] = ()
    left: tuple[LeftItem, ...] = ()
    # Who gets the minutes: a name as it was written, and the addresses that are known for it.
    recipients: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def is_draft(self) -> bool:
        return self.kept_pdf is None


@dataclass(frozen=True, slots=True)
class PaperFile:
    """One finished file. `about` is the actor or sender that it is for."""

    paper: Paper
    name: str
    content: bytes
    about: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """The papers that were written, and for whom no e-mail address is known."""

    files: tuple[PaperFile, ...]
    without_address: tuple[str, ...] = ()
