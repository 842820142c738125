"""The shapes in which publications travel, and their words."""

import enum
from dataclasses import dataclass
from datetime import date, datetime

from models.measures.values import MeasureState


class PublicationState(enum.StrEnum):
    PROPOSED = "proposed"
    UNDER_REVIEW = "under-review"
    APPROVED = "approved"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class Verdict(enum.StrEnum):
    """What a reviewer said."""

    APPROVED = "approved"
    SENT_BACK = "sent-back"


@dataclass(frozen=True, slots=True)
class PublicationRow:
    id: int
    measure_id: int
    title: str
    measure_title: str
    area: str
    responsible: str
    state: PublicationState
    version: int


@dataclass(frozen=True, slots=True)
class ReviewLine:
    at: datetime
    person: str
    verdict: Verdict
    comment: str


@dataclass(frozen=True, slots=True)
class PublicationPage:
    """One publication: the internal text beside the public one, which starts empty."""

    id: int
    version: int
    measure_id: int
    measure_title: str
    measure_state: MeasureState
    internal_text: str
    public_title: str
    public_text: str
    area: str
    responsible: str
    due_date: date | None
    state: PublicationState
    author: str
    published_at: datetime | None
    reviews: tuple[ReviewLine, ...]


@dataclass(frozen=True, slots=True)
class PublicationEdit:
    """The public words; changing them sets the publication back to under review."""

    id: int
    version: int
    public_title: str
    public_text: str
