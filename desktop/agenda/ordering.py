"""The order within the sections: as gathered, but for what a person has put in its place."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.meetings.rules import SECTION_ORDER, heads_section
from models.meetings.tables import AgendaItem


def in_order(natural: Sequence[AgendaItem]) -> list[AgendaItem]:
    """Section by section as they come, each placed item in the row of its section where it stood."""
    ordered = []
    for section in SECTION_ORDER:
        here = [item for item in natural if item.section is section]
        placed = [item for item in here if item.is_placed]
        rows = {item.id: row for row, item in enumerate(sorted(here, key=_stood)) if item.is_placed}
        line = [item for item in here if not item.is_placed]
        for item in sorted(placed, key=_stood):
            line.insert(rows[item.id], item)
        ordered += line
    return ordered


def move(session: Session, item: AgendaItem, steps: int) -> None:
    """Put the item so many rows further down its section, up where negative; no further than its edge.

    The item that heads its section stays first.
    """
    asked = select(AgendaItem).where(
        AgendaItem.meeting_id == item.meeting_id, AgendaItem.section == item.section
    )
    here = sorted(session.scalars(asked), key=lambda each: (each.position, each.id))
    movable = [each for each in here if not heads_section(each.section, is_standing=_is_standing(each))]
    if item not in movable:
        return
    places = [each.position for each in movable]
    before = movable.index(item)
    after = max(0, min(before + steps, len(movable) - 1))
    if after == before:
        return
    movable.insert(after, movable.pop(before))
    for each, position in zip(movable, _rising(places), strict=True):
        each.position = position
    item.is_placed = True


def _rising(places: list[int]) -> list[int]:
    """The same places, none twice: two desks may each have added an item."""
    rising: list[int] = []
    for place in places:
        rising.append(max(place, rising[-1] + 1 if rising else place))
    return rising


def _stood(item: AgendaItem) -> tuple[bool, int, int]:
    """Where it stood before; what is new stands last."""
    return item.id is None, item.position or 0, item.id or 0


def _is_standing(item: AgendaItem) -> bool:
    return not item.title and item.case_id is item.measure_id is item.area_id is None
