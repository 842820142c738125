"""Plans the meetings of the series, one after the other."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import seats
from desktop.agenda.carrying import carry, is_undone, later_meetings, let_go, point_back, unpark
from desktop.agenda.gathering import gather
from desktop.municipality import MunicipalitySettings, settings_of
from models.meetings.rules import next_meeting
from models.meetings.tables import AgendaItem, Meeting
from models.meetings.values import FixedItem, MeetingDraft, MeetingState
from models.refusals import Refusal, RefusalKind


def proposal(session: Session, today: date) -> MeetingDraft:
    """The next meeting of the municipality's series."""
    settings = settings_of(session)
    last = session.scalar(select(Meeting.held_on).order_by(Meeting.held_on.desc()).limit(1))
    return _draft(settings, _day_after(settings, last, today))


def plan(session: Session, draft: MeetingDraft) -> Meeting:
    """Call the members, put up the fixed items, and gather what is to be dealt with.

    Raises Refusal MEETING_EXISTS.
    """
    refuse_double(session, draft.held_on, 0)
    settings = settings_of(session)
    meeting = Meeting(
        held_on=draft.held_on,
        starts=draft.starts,
        ends=draft.ends,
        place=draft.place.strip(),
        recipients=settings.recipients,
        noted_by=session.info["person"].name,
        next_on=_day_after(settings, draft.held_on, draft.held_on),
    )
    session.add(meeting)
    session.flush()
    seats.call_members(session, meeting)
    session.add_all(_fixed(meeting, each) for each in settings.fixed_items)
    session.flush()
    gather(session, meeting)
    carry(session, meeting)
    return meeting


def hand_over(session: Session, meeting: Meeting, today: date) -> Meeting | None:
    """The meeting is over: what it did not reach goes to the next one, which is planned if none is.

    Gives the next one where it was planned now.
    """
    session.flush()
    settle_later(session, meeting)
    later = select(Meeting.id).where(Meeting.held_on > meeting.held_on).limit(1)
    return None if session.scalar(later) is not None else _next(session, meeting, today)


def settle_later(session: Session, meeting: Meeting) -> None:
    """Let later meetings know what this one leaves for them."""
    for later in later_meetings(session, meeting):
        carry(session, later, meeting)
        point_back(session, later)


def finish(session: Session, meeting: Meeting, today: date) -> None:
    """Before its minutes are locked: the meeting is over, and what was dealt with since is no later one's."""
    if meeting.state is not MeetingState.HELD:
        meeting.state = MeetingState.HELD
        hand_over(session, meeting, today)
        return
    items = select(AgendaItem).where(AgendaItem.meeting_id == meeting.id)
    for item in session.scalars(items).all():
        if not is_undone(item) and item.parked_to is None:
            let_go(session, item)


def park(session: Session, item: AgendaItem, to: date) -> None:
    """Let the item rest until then, and be on that meeting's agenda if it is planned already.

    Raises Refusal PARKED_TOO_EARLY, NOT_PARKABLE.
    """
    meeting = session.get_one(Meeting, item.meeting_id)
    if to <= meeting.held_on:
        raise Refusal(RefusalKind.PARKED_TOO_EARLY)
    if item.area_id is not None or not (item.title or item.case_id or item.measure_id):
        raise Refusal(RefusalKind.NOT_PARKABLE)
    if item.parked_to is not None:
        unpark(session, item)
    item.parked_to = to
    session.flush()
    settle_later(session, meeting)


def needs_next(session: Session, today: date) -> bool:
    """Whether the last meeting has passed and none is to come; where none was ever held, none is due."""
    last = _last(session)
    return last is not None and (
        last.held_on < today or (last.held_on == today and last.state is MeetingState.HELD)
    )


def open_next(session: Session, today: date) -> Meeting | None:
    """Plan the next meeting of the series where the last one has passed; None where one is to come."""
    last = _last(session)
    return _next(session, last, today) if last is not None and needs_next(session, today) else None


def refuse_double(session: Session, held_on: date, meeting_id: int) -> None:
    """Raises Refusal MEETING_EXISTS where another meeting is held on that day."""
    same = select(Meeting.id).where(Meeting.held_on == held_on, Meeting.id != meeting_id)
    if session.scalar(same) is not None:
        raise Refusal(RefusalKind.MEETING_EXISTS)


def _last(session: Session) -> Meeting | None:
    return session.scalar(select(Meeting).order_by(Meeting.held_on.desc()).limit(1))


def _next(session: Session, last: Meeting, today: date) -> Meeting:
    """On the day that the last one agreed on, else on the series' own."""
    settings = settings_of(session)
    agreed = last.next_on
    if agreed is None or agreed <= last.held_on or agreed < today:
        agreed = _day_after(settings, last.held_on, today)
    return plan(session, _draft(settings, agreed))


def _day_after(settings: MunicipalitySettings, last: date | None, today: date) -> date:
    return next_meeting(last, settings.meeting_weekday, settings.meeting_interval, today)


def _draft(settings: MunicipalitySettings, day: date) -> MeetingDraft:
    return MeetingDraft(day, settings.starts, settings.ends, settings.meeting_place)


def _fixed(meeting: Meeting, each: FixedItem) -> AgendaItem:
    return AgendaItem(meeting_id=meeting.id, section=each.section, title=each.title)
