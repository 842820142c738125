"""What a found piece of personal data is."""

from dataclasses import dataclass, field
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
