"""What a municipality may choose under the ceiling: to hold back what is told at first, or to tell more.

A choice names the columns that it is about. None of them can be told to a reader whom the field list and the
ceiling shut out; a test holds every choice to that.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from models.audience.ceiling import readers_of
from models.audience.values import Audience


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that *audience* is told, or not. `is_told` is how a new store begins."""

    key: str
    audience: Audience
    columns: tuple[str, ...]
    is_told: bool


_WHO = ("actor.name", "actor.short_name")
_WHEN = ("measure.due_date", "measure.done_on", "follow_up.on_date")

CHOICES: tuple[Choice, ...] = (
    Choice("sender.responsible", Audience.SENDER, _WHO, is_told=True),
    Choice("sender.when", Audience.SENDER, _WHEN, is_told=True),
    Choice("public.responsible", Audience.PUBLIC, _WHO, is_told=True),
    Choice("public.when", Audience.PUBLIC, _WHEN, is_told=True),
)


def is_told(choice: Choice, chosen: Mapping[str, bool]) -> bool:
    """As the municipality chose by the choice's key, else as at first."""
    return chosen.get(choice.key, choice.is_told)


def withheld(audience: Audience, chosen: Mapping[str, bool]) -> frozenset[str]:
    """The columns that the municipality holds back from *audience*, though the ceiling allows them."""
    return frozenset(
        column
        for choice in CHOICES
        if choice.audience is audience and not is_told(choice, chosen)
        for column in choice.columns
    )


def may_read(audience: Audience, column: str, chosen: Mapping[str, bool]) -> bool:
    """Whether *audience* is told "table.column"."""
    return audience in readers_of(column) and column not in withheld(audience, chosen)
