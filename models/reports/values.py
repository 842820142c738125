"""The shapes in which reports travel, and their words."""

import enum
from dataclasses import dataclass
from datetime import date, datetime


class ReportSource(enum.StrEnum):
    """Who or what a report came through; the values are the command line's keys."""

    SAFETY_MAP = "safety-map"
    SURVEY = "survey"
    SAFETY_WALK = "safety-walk"
    POLICE = "police"
    HOUSING_COMPANY = "housing-company"
    SERVICE_CENTRE = "service-centre"
    POSTCARD = "postcard"
    REPORTER = "reporter"
    SCHOOL = "school"
    RESCUE_SERVICE = "rescue-service"
    SECURITY_GUARD = "security-guard"
    BUSINESS = "business"
    OWN_OBSERVATION = "own-observation"
    OTHER = "other"


class ReportState(enum.StrEnum):
    NEW = "new"
    LINKED = "linked"
    DUPLICATE = "duplicate"
    DISMISSED = "dismissed"


class Feedback(enum.StrEnum):
    """Whether the sender is owed an answer."""

    NOT_NEEDED = "not-needed"
    WAITING = "waiting"
    GIVEN = "given"


class Precision(enum.StrEnum):
    """How exact a place is."""

    POINT = "point"
    STREET = "street"
    AREA = "area"
    MUNICIPALITY = "municipality"
    UNKNOWN = "unknown"


# Places so exact that they decide which area a thing belongs to.
OWN_PLACE = frozenset({Precision.POINT, Precision.STREET})


class Facet(enum.StrEnum):
    """What a report speaks of."""

    HAPPENED = "happened"
    FELT = "felt"
    WISH = "wish"
    UPCOMING = "upcoming"


@dataclass(frozen=True, slots=True)
class Position:
    """Degrees WGS 84."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class ReportFilter:
    """What a list of reports is narrowed to; empty fields narrow nothing."""

    text: str = ""
    sources: frozenset[ReportSource] = frozenset()
    senders: frozenset[str] = frozenset()
    categories: frozenset[int] = frozenset()
    areas: frozenset[int] = frozenset()
    states: frozenset[ReportState] = frozenset()
    feedback: frozenset[Feedback] = frozenset()
    received_from: date | None = None
    received_to: date | None = None
    import_id: int | None = None
    only_unplaced: bool = False
    # Without a point, still to be screened or worked on, and nobody has said that it stays so.
    only_to_place: bool = False


class ReportOrder(enum.StrEnum):
    RECEIVED = "received"
    CATEGORY = "category"
    AREA = "area"
    STATE = "state"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One line of a list of reports. `text` is cut to what a line can show."""

    id: int
    received_at: datetime
    source: ReportSource
    category: str
    text: str
    area: str
    state: ReportState
    precision: Precision
    is_likely_same: bool
    feedback: Feedback
    sender: str = ""
    has_point: bool = True


@dataclass(frozen=True, slots=True)
class LinkedCase:
    """A case that a report is linked to."""

    id: int
    title: str
    state: str


@dataclass(frozen=True, slots=True)
class ReportPage:
    """All of one report, but never the informant's contact details."""

    id: int
    version: int
    external_id: str
    source: ReportSource
    received_at: datetime
    happened_at: datetime | None
    text: str
    category_id: int | None
    category: str
    sender_category: str
    facet: Facet | None
    place: str
    area_id: int | None
    area: str
    position: Position | None
    precision: Precision
    is_outside: bool
    is_swapped: bool
    is_fallback: bool
    is_placed_by_hand: bool
    placed_name: str
    state: ReportState
    dismissal_motive: str
    duplicate_of_id: int | None
    duplicate_of_text: str
    likely_same_id: int | None
    likely_same_text: str
    feedback: Feedback
    feedback_at: date | None
    feedback_how: str
    import_id: int | None
    has_informant: bool
    cases: tuple[LinkedCase, ...]
    sender: str = ""
    registry_number: str = ""


@dataclass(frozen=True, slots=True)
class SimilarCase:
    """A case that a report may belong to, and why."""

    case_id: int
    title: str
    metres: float | None
    same_category: bool
    days_between: int
    shared_words: int
    score: float


@dataclass(frozen=True, slots=True)
class CallerDetails:
    """How to reach the member of the public who told: kept apart from the report."""

    name: str = ""
    email: str = ""
    phone: str = ""
    postal_address: str = ""

    def __bool__(self) -> bool:
        return bool(self.name or self.email or self.phone or self.postal_address)


@dataclass(frozen=True, slots=True)
class ReportDraft:
    """A report typed in by hand. Who can be reached waits for an answer."""

    source: ReportSource
    text: str
    received_at: datetime
    category_id: int | None = None
    area_id: int | None = None
    place: str = ""
    position: Position | None = None
    sender: str = ""
    caller: CallerDetails = CallerDetails()


@dataclass(frozen=True, slots=True)
class ReportEdit:
    """What may be changed of a report: our own words about it, never the sender's.

    `sender` and `registry_number` are None where they stay as they are; the sender can be changed of a
    report typed in by hand only.
    """

    id: int
    version: int
    category_id: int | None
    area_id: int | None
    facet: Facet | None
    feedback: Feedback
    feedback_at: date | None
    feedback_how: str
    sender: str | None = None
    registry_number: str | None = None


@dataclass(frozen=True, slots=True)
class ReportCounts:
    """Figures for the rail, the status line and Idag."""

    total: int
    to_screen: int
    to_screen_likely_same: int
    to_screen_unplaced: int
    this_week: int
    last_week: int
