"""The shapes in which safety walks travel."""

import enum
from dataclasses import dataclass
from datetime import date


class WalkKind(enum.StrEnum):
    PUBLIC = "public"
    EST_INTERNAL = "est-internal"


@dataclass(frozen=True, slots=True)
class WalkRow:
    """One walk. `participants` are organisations and roles."""

    id: int
    version: int
    name: str
    kind: WalkKind
    held_on: date
    area_id: int | None
    area: str
    participants: str
    route: str
    points: int = 0


@dataclass(frozen=True, slots=True)
class WalkPoint:
    """One point of a walk: the report that carries its number, and what may be answered to it.

    `place` is a street or a place, never a dwelling. `answer` is what was written to those who walked,
    else what came of it as far as that may be told; `is_answered` where either says what is done.
    """

    id: int
    number: int
    text: str
    place: str
    area: str
    answer: str
    is_answered: bool
    responsible: str = ""
    when: date | None = None


@dataclass(frozen=True, slots=True)
class WalkPage:
    walk: WalkRow
    points: tuple[WalkPoint, ...]

    @property
    def id(self) -> int:
        return self.walk.id

    @property
    def version(self) -> int:
        return self.walk.version

    @property
    def unanswered(self) -> int:
        return sum(not point.is_answered for point in self.points)


@dataclass(frozen=True, slots=True)
class WalkEdit:
    """A wish to add (`id` None) or change a walk."""

    id: int | None
    version: int
    name: str
    kind: WalkKind
    held_on: date
    area_id: int | None
    participants: str = ""
    route: str = ""


@dataclass(frozen=True, slots=True)
class LooseReport:
    """A report of a safety walk that belongs to none yet; or a file of such, by its import."""

    id: int
    day: date
    words: str
    reports: int = 1
