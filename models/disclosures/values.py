"""The shapes in which copies given out and the list of records travel."""

import enum
from dataclasses import dataclass
from datetime import date, datetime

from models.kinds import Kind
from models.screening.values import HitKind


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A law that words may be refused by: as it is cited, and what it protects."""

    law: str
    protects: str


@dataclass(frozen=True, slots=True)
class MaskedWords:
    """Words that are masked wherever they stand, and the law that it rests on."""

    words: str
    basis: str


@dataclass(frozen=True, slots=True)
class CopyWish:
    """What a copy is of: a case or a measure by its id, or (`about` None) all of some days.

    `registry_number` is the request's own.
    """

    about: Kind | None
    about_id: int | None = None
    first_day: date | None = None
    last_day: date | None = None
    with_history: bool = False
    registry_number: str = ""


@dataclass(frozen=True, slots=True)
class TextPart:
    """A part of what a copy holds, as a person chooses in it; `name` is what the paper calls it."""

    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProposedMask:
    """Words of a copy that look like personal data."""

    words: str
    kind: HitKind


@dataclass(frozen=True, slots=True)
class DisclosureRow:
    """One copy that was given out; `title` names the case or measure, "" for a period."""

    id: int
    at: datetime
    person: str
    about: Kind | None
    about_id: int | None
    title: str
    first_day: date | None
    last_day: date | None
    registry_number: str
    basis: str
    masked_count: int


class RecordKind(enum.StrEnum):
    """What a line of the list of records is about."""

    REPORT = "report"
    IMPORT = "import"
    CASE = "case"
    MINUTES = "minutes"
    DISPATCH = "dispatch"
    PUBLICATION = "publication"
    DISCLOSURE = "disclosure"
    DISPOSAL = "disposal"


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One record, in public form: when it came or was made, what it is called, from or to whom, about what.

    `day` is Stockholm's. Nothing in it is free text of a report, a case or a person (OSL 5 kap. 2 §).
    """

    at: datetime
    day: date
    kind: RecordKind
    designation: str
    came_from: str
    went_to: str
    about: str


class FoundIn(enum.StrEnum):
    """Where something about a person was found."""

    CONTACT = "contact"
    TEXT = "text"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class PersonPlace:
    """A thing that holds what was searched for, never the words themselves."""

    kind: Kind
    id: int
    found_in: FoundIn
    count: int
