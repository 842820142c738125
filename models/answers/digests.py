"""The shapes in which one sender's digest travels."""

from dataclasses import dataclass
from datetime import date

from models.reports.values import ReportSource


@dataclass(frozen=True, slots=True)
class DigestWish:
    """One sender's reports of a period, first and last day among them."""

    source: ReportSource
    sender: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class DigestRow:
    """A sender that was heard in the period. `waiting` of its reports the digest answers."""

    id: int
    source: ReportSource
    sender: str
    received: int
    cases: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Digest:
    """One letter instead of twelve: as paper, as a mail to send by hand, and the reports that it answers."""

    stem: str
    pdf: bytes
    mail: bytes
    body: str
    report_ids: tuple[int, ...]
