"""The list for next time: what is due, to be followed up, parked or was not reached."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial

from reportlab.platypus import Flowable

from desktop.minutes.parts import nothing, strong
from desktop.minutes.words import long_day
from desktop.minutes.words import say as say_of_minutes
from desktop.paper.structure import StructureElement
from desktop.paper.tables import ruled_table
from desktop.papers.sheet import Row, figures_of, front, measure_row, print_sheet, section
from desktop.papers.values import Basis, LeftItem, PaperMeasure
from desktop.papers.words import columns, say
from models.measures.values import MeasureState

_SHARES = (5.5, 29, 12.5, 14, 24, 15)
_LEFT_SHARES = (50, 28, 22)

_Belongs = Callable[[PaperMeasure, Basis], bool]

# Each measure stands under the first that it belongs to.
_SECTIONS: dict[str, _Belongs] = {
    "overdue": lambda each, _basis: each.days_late > 0,
    "due": lambda each, basis: each.is_awaited and _is_by(each.due, basis),
    "follow_up": lambda each, basis: each.is_awaited and _is_by(each.next_follow_up, basis),
    "done": lambda each, _basis: each.state is MeasureState.DONE,
    "waiting": lambda each, _basis: each.state is MeasureState.WAITING_EXTERNAL,
    "proposed": lambda each, _basis: each.state is MeasureState.PROPOSED,
}


def next_list(basis: Basis) -> bytes:
    """The list as PDF."""
    return print_sheet(
        basis.content, say("next.title"), say("next.head"), lambda element: _story(basis, element)
    )


def sorted_out(basis: Basis) -> dict[str, list[PaperMeasure]]:
    """The open measures that come up next time, by why."""
    found: dict[str, list[PaperMeasure]] = {name: [] for name in _SECTIONS}
    for each in basis.measures:
        why = next((name for name, belongs in _SECTIONS.items() if belongs(each, basis)), None)
        if each.is_open and why:
            found[why].append(each)
    return found


def left_over(basis: Basis) -> list[LeftItem]:
    """What was put off or not reached, but for measures that come up anyway."""
    coming = {each.id for found in sorted_out(basis).values() for each in found}
    return [item for item in basis.left if item.parked_to or item.measure_id not in coming]


def _is_by(day: date | None, basis: Basis) -> bool:
    return day is not None and day <= basis.next_on


def _story(basis: Basis, element: StructureElement) -> list[Flowable]:
    found, left = sorted_out(basis), left_over(basis)
    numbers = (len(found["overdue"]), len(found["due"]), len(found["follow_up"] + found["done"]), len(left))
    when = say("next.when", day=long_day(basis.next_on), week=basis.next_on.isocalendar().week)
    story = front(
        basis.content,
        element,
        say("next.title"),
        when[:1].upper() + when[1:],
        figures_of("next.figures", numbers),
    )
    story += _measures(found, element)
    if left:
        rows = [_left(item) for item in left]
        story += section(
            element,
            say("next.left"),
            lambda inside: [ruled_table(inside, columns("next.left_columns"), rows, _LEFT_SHARES)],
        )
    return story if left or any(found.values()) else [*story, nothing(element, say("next.nothing"))]


def _measures(found: dict[str, list[PaperMeasure]], element: StructureElement) -> Iterator[Flowable]:
    for name, measures in found.items():
        if measures:
            yield from section(element, say(f"next.{name}"), partial(_table, measures))


def _table(measures: Iterable[PaperMeasure], element: StructureElement) -> list[Flowable]:
    return [ruled_table(element, columns("next.columns"), [measure_row(each) for each in measures], _SHARES)]


def _left(item: LeftItem) -> Row:
    when = say("next.carried")
    if item.parked_to:
        when = say("next.parked", week=item.parked_to.isocalendar().week)
    heading = say_of_minutes(f"{item.section}.heading")
    return [strong(item.title or heading), heading, when]
