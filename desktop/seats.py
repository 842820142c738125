"""The seats at a meeting: one for each member actor, and the guests'."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.versions import fetch
from models.actors.tables import Actor, ContactPerson
from models.meetings.tables import Attendance, Meeting
from models.meetings.values import AttendanceEdit, Presence
from models.refusals import Refusal, RefusalKind


def call_members(session: Session, meeting: Meeting) -> None:
    """A seat for each member, with who sat there last, else whom one calls there."""
    members = select(Actor.id).where(Actor.is_member, Actor.is_active).order_by(Actor.sort_key)
    for actor_id in session.scalars(members).all():
        role, person = _last_seat(session, actor_id)
        session.add(Attendance(meeting_id=meeting.id, actor_id=actor_id, role=role, person=person))


def add_guest(session: Session, meeting_id: int, role: str, presence: Presence | None) -> int:
    """A seat for somebody of no actor, known by the role. Raises Refusal GUEST_ROLE_MISSING."""
    _refuse_nameless(role)
    guest = Attendance(meeting_id=meeting_id, role=role.strip(), presence=presence)
    session.add(guest)
    session.flush()
    return guest.id


def guest(session: Session, seat_id: int) -> Attendance:
    """The guest's seat. Raises Refusal GONE, also for an actor's seat."""
    seat = fetch(session, Attendance, seat_id)
    if seat.actor_id is not None:
        raise Refusal(RefusalKind.GONE)
    return seat


def attend(seat: Attendance, wish: AttendanceEdit) -> None:
    """Note who was there. Raises Refusal GUEST_ROLE_MISSING where a guest would have no role."""
    if seat.actor_id is None:
        _refuse_nameless(wish.role)
    seat.role, seat.person = wish.role.strip(), wish.person.strip()
    seat.presence = wish.presence


def _refuse_nameless(role: str) -> None:
    if not role.strip():
        raise Refusal(RefusalKind.GUEST_ROLE_MISSING)


def _last_seat(session: Session, actor_id: int) -> tuple[str, str]:
    seats = (
        select(Attendance.role, Attendance.person)
        .where(Attendance.actor_id == actor_id)
        .order_by(Attendance.id.desc())
    )
    contacts = select(ContactPerson.role, ContactPerson.name).where(ContactPerson.actor_id == actor_id)
    for asked in (seats, contacts.order_by(ContactPerson.id)):
        found = session.execute(asked.limit(1)).first()
        if found is not None:
            return found[0], found[1]
    return "", ""
