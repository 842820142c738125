"""What a found piece of personal data is, and what was decided about it."""

from dataclasses import dataclass, field
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
    IDENTITY_DOCUMENT = "identity-document"
    BIRTH_DATE = "birth-date"
    POLICE_REFERENCE = "police-reference"
    PHONE = "phone"
    EMAIL = "email"
    ONLINE_ACCOUNT = "online-account"
    NETWORK_ADDRESS = "network-address"
    BANK_ACCOUNT = "bank-account"
    PLATE = "plate"
    HOME = "home"
    NAME = "name"
    COORDINATES = "coordinates"
    HEALTH = "health"
    SEX_LIFE = "sex-life"
    CRIME = "crime"
    ORIGIN = "origin"
    BELIEF = "belief"


class Why(StrEnum):
    """What gave a finding away."""

    CHECK_DIGIT = "check-digit"
    MISTYPED = "mistyped"
    CUE = "cue"
    SHAPE = "shape"
    KNOWN_NAME = "known-name"
    DWELLING = "dwelling"
    ABOUT_SOMEBODY = "about-somebody"
    OFFICE = "office"


class PictureTrace(StrEnum):
    """What a picture's file tells beside the picture."""

    PLACE = "place"
    AUTHOR = "author"
    CAMERA = "camera"
    TIME = "time"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Hit:
    """`text[start:end]` looks like `kind`; two findings of the same are the same whatever gave them away."""

    kind: HitKind
    start: int
    end: int
    level: Level
    why: Why = field(default=Why.SHAPE, compare=False)


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
