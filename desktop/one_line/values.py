"""What a line is read against, and what it says."""

import enum
from dataclasses import dataclass
from datetime import date

from models.measures.rules import Standing
from models.measures.values import Decision
from models.refusals import RefusalKind


@dataclass(frozen=True, slots=True)
class KnownActor:
    """An actor that can be named after "@"."""

    id: int
    name: str
    short_name: str = ""

    @property
    def shown(self) -> str:
        return self.short_name or self.name


@dataclass(frozen=True, slots=True)
class FocusedMeasure:
    """The measure that the item in focus is about, as it stands."""

    id: int
    version: int
    standing: Standing


@dataclass(frozen=True, slots=True)
class Known:
    """All that a line is read against: the days, who there is, and what the item is about.

    `weekday` is the meetings', 0 for Monday. `resting` are the names of actors that take part no more:
    nobody new may have them.
    """

    today: date
    weekday: int = 2
    next_meeting: date | None = None
    actors: tuple[KnownActor, ...] = ()
    measure: FocusedMeasure | None = None
    case_id: int | None = None
    is_locked: bool = False
    resting: tuple[str, ...] = ()


class LineKind(enum.StrEnum):
    EMPTY = "empty"
    NOTE = "note"
    NEW_MEASURE = "new-measure"
    FOLLOW_UP = "follow-up"
    POSTPONEMENT = "postponement"


class PartRole(enum.StrEnum):
    """What a word of the line is understood as."""

    TEXT = "text"
    ACTOR = "actor"
    DAY = "day"
    ONGOING = "ongoing"
    FOLLOW_UP_DAY = "follow-up-day"
    DECISION = "decision"
    OUTCOME = "outcome"
    REASON = "reason"
    JOINT = "joint"  # holds others together: "och" between two actors


class DoubtKind(enum.StrEnum):
    """What is not as plain as it may look. Each has a sentence in `ui/meetings/line_words.py`."""

    DAY_WEEKEND = "day-weekend"
    DAY_HOLIDAY = "day-holiday"
    DAY_PAST = "day-past"
    DAY_FAR = "day-far"
    DAY_DOTTED = "day-dotted"
    DAY_OR_FRACTION = "day-or-fraction"
    DAY_NOT_ITS_WEEKDAY = "day-not-its-weekday"
    DAY_IMPOSSIBLE = "day-impossible"
    DAY_NOT_UNDERSTOOD = "day-not-understood"
    DAY_GUESSED = "day-guessed"
    DAY_LEFT_IN_TEXT = "day-left-in-text"
    NEXT_MEETING_UNKNOWN = "next-meeting-unknown"
    ACTOR_UNKNOWN = "actor-unknown"
    ACTOR_GUESSED = "actor-guessed"
    ACTOR_UNSURE = "actor-unsure"
    ACTOR_NOT_NAMED = "actor-not-named"
    ACTOR_NEW = "actor-new"
    ACTOR_JOINED = "actor-joined"
    DECISION_UNKNOWN = "decision-unknown"
    DECISION_GUESSED = "decision-guessed"
    DECISION_MISPLACED = "decision-misplaced"
    NO_MEASURE = "no-measure"
    HIDDEN_MARKS = "hidden-marks"
    TITLE_LONG = "title-long"
    LINE_LONG = "line-long"


class OfferKind(enum.StrEnum):
    ACTOR = "actor"
    NEW_ACTOR = "new-actor"
    DECISION = "decision"
    DAY = "day"
    WORDS = "words"  # what is missing, begun: "skäl: "


@dataclass(frozen=True, slots=True)
class Offer:
    """What can stand in the line instead: `words` say it, `line` is the whole line with it."""

    kind: OfferKind
    words: str
    line: str
    cursor: int
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something to point out; where it `blocks`, the line is not carried out.

    A `RefusalKind` is what the rules of the field would refuse it with.
    """

    kind: DoubtKind | RefusalKind
    words: str = ""
    day: date | None = None
    offers: tuple[Offer, ...] = ()
    blocks: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Letters *start* to *end* of the typed line, and what they are understood as."""

    start: int
    end: int
    role: PartRole


@dataclass(frozen=True, slots=True)
class NamedActor:
    """Who is named; without an id it is a new one, by the person's own choice."""

    id: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Line:
    """What a line says, and what is doubtful about it.

    `text` is the note's words as typed, the measure's title, the new scope, or a remark on the decision.
    The first actor is responsible, the others contribute. `day` is the due date, or the next follow-up
    where the decision is to continue; an ongoing measure has `follow_up_day`.
    """

    typed: str
    kind: LineKind
    text: str = ""
    actors: tuple[NamedActor, ...] = ()
    day: date | None = None
    is_ongoing: bool = False
    follow_up_day: date | None = None
    decision: Decision | None = None
    outcome: str = ""
    reason: str = ""
    parts: tuple[Part, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Enter carries it out."""
        return self.kind is not LineKind.EMPTY and not any(doubt.blocks for doubt in self.doubts)

    @property
    def is_perhaps_decision(self) -> bool:
        """Enter writes it as the decision that was probably meant, and carries nothing out."""
        return any(doubt.kind is DoubtKind.DECISION_MISPLACED for doubt in self.doubts)
