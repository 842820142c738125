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


class Waits(enum.StrEnum):
    """What a publication waits for, as the person at the desk sees it; what waits for that person first."""

    MY_REVIEW = "my-review"
    SENT_BACK = "sent-back"
    DOUBTFUL = "doubtful"
    DAY_PASSED = "day-passed"
    WORDS = "words"
    PUBLISHING = "publishing"
    ENDING = "ending"
    ANOTHERS_REVIEW = "anothers-review"
    ITS_DAY = "its-day"
    NOTHING = "nothing"
    TAKEN_BACK = "taken-back"


class PublicField(enum.StrEnum):
    """Where a commented passage stands."""

    TITLE = "public_title"
    TEXT = "public_text"


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
    waits: Waits
    publish_from: date | None
    publish_until: date | None


@dataclass(frozen=True, slots=True)
class ReviewLine:
    at: datetime
    person: str
    verdict: Verdict
    comment: str
    title: str
    text: str
    measure_state: MeasureState | None


@dataclass(frozen=True, slots=True)
class CommentLine:
    """What was said of a passage. `field` None: of the whole; `is_gone`: the passage is not there any more.

    `begins` is where in the field the passage stands now.
    """

    id: int
    at: datetime
    person: str
    field: PublicField | None
    passage: str
    begins: int
    is_gone: bool
    comment: str
    seen_to_at: datetime | None
    seen_to_by: str


@dataclass(frozen=True, slots=True)
class CommentDraft:
    """A comment on *passage*, which begins at `begins` of the field; on the whole where `field` is None."""

    publication_id: int
    comment: str
    field: PublicField | None = None
    passage: str = ""
    begins: int = 0


@dataclass(frozen=True, slots=True)
class StartingWords:
    """A standard text with its gaps filled in, to begin from."""

    name: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class WithdrawnTrace:
    """What the website may still say of a page that was public: its approved title, the day and why."""

    id: int
    title: str
    withdrawn_on: date
    reason: str = ""


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
    contributors: tuple[str, ...]
    published_at: datetime | None
    publish_from: date | None
    publish_until: date | None
    withdrawn_at: datetime | None
    withdrawn_by: str
    withdrawal_reason: str
    partner_text: str
    waits: Waits
    may_approve: bool
    # The words have been approved as they stand, but the measure has come further or gone back since.
    is_doubtful: bool
    approval: ReviewLine | None
    reviews: tuple[ReviewLine, ...]
    comments: tuple[CommentLine, ...]


@dataclass(frozen=True, slots=True)
class PublicationEdit:
    """The public words, whose change sets the publication back to under review, and those for partners.

    `partner_text` is None where it stays as it is. `is_begun`: a standard text that nobody has worked on.
    """

    id: int
    version: int
    public_title: str
    public_text: str
    partner_text: str | None = None
    is_begun: bool = False
