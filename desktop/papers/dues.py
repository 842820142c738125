"""How a measure's dates and state stand in a cell."""

from collections.abc import Iterator

from desktop.minutes.follow_up import due_and_late, due_words, moved_words
from desktop.minutes.terms import term
from desktop.paper import look
from desktop.paper.fonts import SEMIBOLD
from desktop.paper.tables import Cell
from desktop.paper.text import coloured
from desktop.papers.values import PaperMeasure
from desktop.papers.words import say
from models.measures.values import MeasureState

_LATE = coloured(look.CELL, look.SIGNAL, SEMIBOLD)


def due_cell(measure: PaperMeasure, *, between: str = "\n", with_follow_up: bool = True) -> Cell:
    """The due date, or that it is ongoing; how late, how often moved, and from what date."""
    return Cell(between.join(_dues(measure, with_follow_up)), _LATE if measure.days_late else look.CELL)


def _dues(measure: PaperMeasure, with_follow_up: bool) -> Iterator[str]:
    if measure.due or measure.state is not MeasureState.PROPOSED:
        due = due_words(measure.due, measure.next_follow_up if with_follow_up else None)
        yield due_and_late(due, measure.days_late)
    if measure.moves:
        yield moved_words(measure.moves, measure.first_due)


def state_words(measure: PaperMeasure) -> str:
    """The state, and what has become another since the minutes were locked."""
    since = say("since.changed", words=measure.since) if measure.since else ""
    return "\n".join(part for part in (term(measure.state), since) if part)


def decision_words(measure: PaperMeasure) -> str:
    """What the meeting decided, or how it ended without; and what was written beside it."""
    since = say("since.changed", words=measure.since) if measure.since else ""
    decided = measure.decision or term(measure.state)
    return "\n".join(part for part in (decided, measure.remark, since) if part)
