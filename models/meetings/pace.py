"""How a meeting keeps its time: what is left of it, and whether that is enough for what is left to say."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Agenda:
    """How many items a meeting has, and how many of them are not dealt with, the one at hand included."""

    items: int
    left: int


@dataclass(frozen=True, slots=True)
class Pace:
    """`left` of the meeting, negative when it runs over; `share` is what each item left may take of it."""

    left: timedelta
    share: timedelta
    is_behind: bool


def pace(
    starts: datetime, ends: datetime, now: datetime, agenda: Agenda, spent: timedelta = timedelta()
) -> Pace | None:
    """How the meeting keeps its time; None where it is not held at about *now*.

    Each item has an equal share of the planned time. A meeting is behind when what is left of it is
    less than the shares of the items left, less what is *spent* of its own on the one at hand.
    """
    length = ends - starts
    if not starts - length <= now <= ends + length or not agenda.items:
        return None
    planned = length / agenda.items
    left = ends - now
    needed = planned * agenda.left - min(spent, planned)
    return Pace(left, left / max(agenda.left, 1), is_behind=left < max(needed, timedelta()))
