"""Gathers a meeting's agenda from what has happened, in the order of domain.md §7."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from desktop.agenda import cases, measures
from desktop.agenda.carrying import point_back, stays
from desktop.agenda.ordering import in_order
from desktop.agenda.period import Period, period_of, priority_on
from models.areas.tables import Area, PriorityArea
from models.meetings.tables import AgendaItem, Meeting
from models.meetings.values import Section


@dataclass(frozen=True, slots=True)
class Place:
    """What an item of the agenda is about; with no id it is the section's standing item."""

    section: Section
    case_id: int | None = None
    measure_id: int | None = None
    area_id: int | None = None


def gather(session: Session, meeting: Meeting) -> None:
    """Let the agenda hold what it should; what somebody has written on, placed or added stays."""
    period = period_of(session, meeting)
    items = session.scalars(
        select(AgendaItem)
        .where(AgendaItem.meeting_id == meeting.id)
        .order_by(AgendaItem.position, AgendaItem.id)
    ).all()
    own = [item for item in items if item.title]
    held = {_place(item): item for item in items if not item.title}
    wanted = list(dict.fromkeys(_places(session, period)))
    kept = _let_go(session, held, wanted)
    gathered = [held.get(place) or _item(meeting, place) for place in wanted]
    for position, item in enumerate(in_order([*gathered, *kept, *own])):
        item.position = position
        session.add(item)
    session.flush()
    point_back(session, meeting)


def _let_go(session: Session, held: dict[Place, AgendaItem], wanted: Sequence[Place]) -> list[AgendaItem]:
    """Delete what is not wanted any more, and give what stays all the same."""
    unwanted = [place for place in held if place not in set(wanted)]
    for gone in unwanted:
        if not stays(session, held[gone]):
            session.delete(held.pop(gone))
    return [held[place] for place in unwanted if place in held]


def _places(session: Session, period: Period) -> Iterator[Place]:
    for section in Section:
        match section:
            case Section.FOLLOW_UP:
                yield from (Place(section, measure_id=id_) for id_ in measures.to_follow_up(session, period))
            case Section.SITUATION:
                yield from (Place(section, area_id=id_) for id_ in _priority_areas(session, period.held_on))
                yield Place(section)
            case Section.NEW_REPORTS:
                yield Place(section)
                yield from (Place(section, case_id=id_) for id_ in cases.looked_at(session, period))
            case Section.NEW_MEASURES:
                yield from (Place(section, measure_id=id_) for id_ in measures.proposals(session))
                yield Place(section)
            case _:
                yield Place(section)


def _priority_areas(session: Session, day: date) -> Iterable[int]:
    asked = (
        select(Area.id)
        .where(exists().where(PriorityArea.area_id == Area.id, *priority_on(day)))
        .order_by(Area.sort_key)
    )
    return session.scalars(asked).all()


def _place(item: AgendaItem) -> Place:
    return Place(item.section, item.case_id, item.measure_id, item.area_id)


def _item(meeting: Meeting, place: Place) -> AgendaItem:
    return AgendaItem(
        meeting_id=meeting.id,
        section=place.section,
        case_id=place.case_id,
        measure_id=place.measure_id,
        area_id=place.area_id,
    )
