"""What a found piece of personal data is, and what was decided about it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Level(StrEnum):
    """How sure the finding is: HIGH blocks publishing, MEDIUM warns, LOW is mentioned only."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class HitDecision(StrEnum):
    """What was done about a finding."""

    REMOVED = "removed"
    REPLACED = "replaced"
    KEPT = "kept"


class HitKind(StrEnum):
    PERSONAL_NUMBER = "personal-number"
    COORDINATION_NUMBER = "coordination-number"
    RESERVE_NUMBER = "reserve-number"
    SOLE_TRADER = "sole-trader"
    BIRTH_DATE = "birth-date"
    POLICE_REFERENCE = "police-reference"
    PHONE = "phone"
    EMAIL = "email"
    NETWORK_ADDRESS = "network-address"
    PLATE = "plate"
    HOME = "home"
    NAME = "name"
    COORDINATES = "coordinates"
    HEALTH = "health"
    CRIME = "crime"
    ORIGIN = "origin"
    BELIEF = "belief"


@dataclass(frozen=True, slots=True)
class Hit:
    """`text[start:end]` looks like `kind`."""

    kind: HitKind
    start: int
    end: int
    level: Level


@dataclass(frozen=True, slots=True)
class Kept:
    """These words may stand in this field as they are, for this reason."""

    field: str
    kind: HitKind
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class FieldHit:
    """A finding in one field of a thing, its words, and why it may stand where somebody has said so."""

    field: str
    hit: Hit
    words: str
    is_kept: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """One line of the log of decisions: who did what about which kind of finding, where, and why."""

    at: datetime
    person: str
    field: str
    kind: HitKind
    decision: HitDecision
    reason: str
