"""What a found piece of personal data is."""

from dataclasses import dataclass
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
