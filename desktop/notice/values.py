"""What stands in the notice of one meeting."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.minutes.values import Issuer, Sitting
from models.meetings.values import Section


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """One item, or a line of what has happened; `why` has a line for each reason."""

    title: str
    why: str
    responsible: str = ""


@dataclass(frozen=True, slots=True)
class NoticeSection:
    """A section of the agenda; its items in their order."""

    section: Section
    rows: tuple[NoticeRow, ...] = ()


@dataclass(frozen=True, slots=True)
class NoticeContent:
    """All that is printed. `called` are the members and guests; `written_at` is an aware time."""

    issuer: Issuer
    sitting: Sitting
    written_at: datetime
    sections: tuple[NoticeSection, ...]
    called: tuple[str, ...] = ()
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class CalledMeeting:
    """What a calendar needs to know of a meeting; `uid` stays, `sequence` rises when it is changed."""

    uid: str
    sequence: int
    sitting: Sitting
    municipality: str
    written_at: datetime
    agenda_file: str


@dataclass(frozen=True, slots=True)
class NoticeFile:
    name: str
    content: bytes
