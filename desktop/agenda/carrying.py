"""What one meeting leaves for a later one: not reached, or parked until a day. Both point at each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from models.measures.tables import Measure
from models.meetings.rules import event_of
from models.meetings.tables import AgendaItem, Meeting, Minutes
from models.meetings.values import MeetingState, MinutesState, Section
from models.states import OPEN_MEASURES

# A measure's or a case's id, the other None.
_Thing = tuple[int | None, int | None]


def is_undone(item: AgendaItem) -> bool:
    """Not dealt with: not ticked, nothing written, and not put off to another day."""
    return not (item.note or item.decision or item.is_done or item.parked_to)


def stays(session: Session, item: AgendaItem) -> bool:
    """Whether gathering leaves an item that nothing calls for any more."""
    if not is_undone(item):
        return True
    origin = session.get(AgendaItem, item.carried_from_id) if item.carried_from_id else None
    if origin is None or item.measure_id is None:
        return origin is not None
    measure = session.get(Measure, item.measure_id)
    # Not reached is no reason by itself: what is promised calls for a measure as long as it should.
    return origin.parked_to is not None and measure is not None and measure.state in OPEN_MEASURES


def later_meetings(session: Session, meeting: Meeting) -> Sequence[Meeting]:
    """Those after it whose minutes are not locked, the nearest first."""
    locked = select(Minutes.meeting_id).where(Minutes.state != MinutesState.DRAFT)
    asked = select(Meeting).where(Meeting.held_on > meeting.held_on, Meeting.id.not_in(locked))
    return session.scalars(asked.order_by(Meeting.held_on)).all()


def carry(session: Session, meeting: Meeting, earlier: Meeting | None = None) -> None:
    """Put on the agenda what the last meeting did not reach, and what was parked until this one.

    Done when the meeting is planned, and then only for the *earlier* one that is over or has parked
    something: what a person takes off again stays off.
    """
    here = session.scalars(select(AgendaItem).where(AgendaItem.meeting_id == meeting.id)).all()
    carried = {item.carried_from_id for item in here}
    position = max((item.position for item in here), default=0)
    for origin in _left_for(session, meeting):
        if earlier is not None and origin.meeting_id != earlier.id:
            continue
        twin = next((item for item in here if _is_same(item, origin)), None)
        if origin.id in carried or (twin is not None and twin.carried_from_id is not None):
            continue
        if twin is None and _comes(session, origin, meeting.held_on):
            position += 1
            twin = _copy(origin, meeting, position)
            session.add(twin)
        if twin is not None:
            twin.carried_from_id = origin.id
    session.flush()


def point_back(session: Session, meeting: Meeting) -> None:
    """Let each measure and case say which earlier item it goes on with; one parked there rests here too."""
    items = session.scalars(
        select(AgendaItem).where(
            AgendaItem.meeting_id == meeting.id,
            AgendaItem.carried_from_id.is_(None),
            or_(AgendaItem.measure_id.is_not(None), AgendaItem.case_id.is_not(None)),
        )
    ).all()
    latest = _latest(session, items, meeting)
    last = session.scalar(select(func.max(Meeting.held_on)).where(Meeting.held_on < meeting.held_on))
    for item in items:
        if _thing(item) not in latest:
            continue
        origin, earlier = latest[_thing(item)]
        is_over = earlier.held_on == last and earlier.state is MeetingState.HELD
        is_unreached = is_over and is_undone(origin)
        if origin.parked_to or is_unreached:
            item.carried_from_id = origin.id
        if origin.parked_to and origin.parked_to > meeting.held_on and is_undone(item):
            item.parked_to = origin.parked_to
    session.flush()


def unpark(session: Session, item: AgendaItem) -> None:
    """It is this meeting's again, and no later one's unless somebody has worked on it there."""
    day = item.parked_to
    item.parked_to = None
    session.flush()
    let_go(session, item, day)


def let_go(session: Session, item: AgendaItem, day: date | None = None) -> None:
    """Later meetings need not go on with the item; where somebody has worked on it there, it is theirs.

    *day*: what it was parked to, which rests no longer there either.
    """
    asked = select(AgendaItem).where(AgendaItem.carried_from_id == item.id)
    for later in session.scalars(asked).all():
        if day is not None and later.parked_to == day:
            unpark(session, later)
        if not (later.note or later.decision or later.is_done) and _is_own(later):
            session.delete(later)
        else:
            later.carried_from_id = None


def _left_for(session: Session, meeting: Meeting) -> Iterator[AgendaItem]:
    previous = session.scalar(
        select(Meeting).where(Meeting.held_on < meeting.held_on).order_by(Meeting.held_on.desc()).limit(1)
    )
    if previous is not None and previous.state is MeetingState.HELD:
        unreached = select(AgendaItem).where(AgendaItem.meeting_id == previous.id)
        yield from (
            item
            for item in session.scalars(unreached.order_by(AgendaItem.position, AgendaItem.id))
            if is_undone(item)
        )
    between = aliased(Meeting)
    is_first = ~(
        select(between.id)
        .where(between.held_on >= AgendaItem.parked_to, between.held_on < meeting.held_on)
        .where(between.held_on > Meeting.held_on)
        .correlate(AgendaItem, Meeting)
        .exists()
    )
    parked = (
        select(AgendaItem)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(Meeting.held_on < meeting.held_on, AgendaItem.parked_to <= meeting.held_on, is_first)
        .order_by(Meeting.held_on.desc(), AgendaItem.position, AgendaItem.id)
    )
    yield from session.scalars(parked)


def _latest(
    session: Session, items: Sequence[AgendaItem], meeting: Meeting
) -> dict[_Thing, tuple[AgendaItem, Meeting]]:
    """The last earlier item of each thing that the items are about, with its meeting."""
    measures = {item.measure_id for item in items}
    cases = {item.case_id for item in items}
    asked = (
        select(AgendaItem, Meeting)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(Meeting.held_on < meeting.held_on)
        .where(or_(AgendaItem.measure_id.in_(measures), AgendaItem.case_id.in_(cases)))
        .order_by(Meeting.held_on, AgendaItem.id)
    )
    return {_thing(item): (item, held) for item, held in session.execute(asked)}


def _thing(item: AgendaItem) -> _Thing:
    return item.measure_id, item.case_id


def _comes(session: Session, origin: AgendaItem, day: date) -> bool:
    """Whether the item is made anew: own items and cases always, a measure where it was parked."""
    if origin.measure_id is not None:
        measure = session.get(Measure, origin.measure_id)
        return origin.parked_to is not None and measure is not None and measure.state in OPEN_MEASURES
    if origin.case_id is not None:
        return True
    if not origin.title or origin.area_id is not None:
        return False
    if origin.section is not Section.COMING:
        return True
    told_at = session.get_one(Meeting, origin.meeting_id).held_on
    coming, _what = event_of(origin.title, told_at)
    return coming is None or coming >= day


def _is_same(item: AgendaItem, origin: AgendaItem) -> bool:
    if origin.measure_id is not None:
        return item.measure_id == origin.measure_id
    if origin.case_id is not None:
        return item.case_id == origin.case_id
    return _is_own(origin) and (item.section, item.title) == (origin.section, origin.title)


def _is_own(item: AgendaItem) -> bool:
    return bool(item.title)


def _copy(origin: AgendaItem, meeting: Meeting, position: int) -> AgendaItem:
    return AgendaItem(
        meeting_id=meeting.id,
        section=origin.section,
        title=origin.title,
        case_id=origin.case_id,
        measure_id=origin.measure_id,
        position=position,
    )
