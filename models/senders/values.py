"""The shapes in which senders travel."""

from dataclasses import dataclass
from datetime import date

from models.reports.values import ReportSource


@dataclass(frozen=True, slots=True)
class SilentSender:
    """A sender that has not been heard for well beyond what is usual; `sender` is "" where the source is it.

    `usual_days` is the middle of the days between the times they were last heard.
    """

    source: ReportSource
    sender: str
    last_heard: date
    usual_days: int
