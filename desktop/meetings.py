"""What can be asked and done about EST meetings and their minutes."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import agenda, history, seats
from desktop import meeting_questions as questions
from desktop.agenda import carrying, ordering, planning
from desktop.escalations import Escalations
from desktop.minutes import copying, counts, locking
from desktop.minutes.counts import weeks_of
from desktop.minutes.typesetting import typeset
from desktop.minutes.values import Count, Masking, MinutesContent
from desktop.minutes.versions import minutes_of, refuse_locked
from desktop.notice.notices import Notices
from desktop.store import Store
from desktop.versions import fetch, fetch_version
from models.deeds import Deed
from models.kinds import Kind
from models.meetings.rules import week_named
from models.meetings.tables import AgendaItem, Attendance, Meeting, Minutes
from models.meetings.values import (
    AgendaLine,
    AttendanceEdit,
    Found,
    ItemEdit,
    MaskableText,
    MeetingDraft,
    MeetingEdit,
    MeetingPage,
    MeetingRow,
    MeetingState,
    MinutesState,
    Presence,
    Section,
)
from models.refusals import Refusal, RefusalKind
from models.states import MINUTES, step

_LATEST, _NEXT = "latest", "next"


class Meetings:
    """Plan, take and close a meeting; lock, hand out and correct its minutes.

    What is locked is refused to change (MINUTES_LOCKED) until a correction is begun.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.escalations = Escalations(store)
        self.notices = Notices(store)

    # Questions

    def listing(self) -> list[MeetingRow]:
        """Every meeting, the latest first."""
        with self._store.reading() as session:
            return questions.rows(session)

    def page(self, id: int) -> MeetingPage:  # noqa: A002 - the meeting's id
        """All of one meeting. Refuses (GONE) where there is none."""
        with self._store.reading() as session:
            return questions.page(session, fetch(session, Meeting, id), self._store.clock.today())

    def item(self, item_id: int) -> AgendaLine:
        """One item of an agenda. Refuses (GONE) where it has been taken away."""
        with self._store.reading() as session:
            meeting = fetch(session, Meeting, fetch(session, AgendaItem, item_id).meeting_id)
            lines = questions.lines(session, meeting, self._store.clock.today())
            return next(line for line in lines if line.id == item_id)

    def find(self, name: str) -> int:
        """The meeting meant by "latest", "next" or "2026-W47". Refuses (NO_MEETING) where there is none."""
        week = week_named(name)
        with self._store.reading() as session:
            found = questions.in_days(session, *week) if week else None
            if name == _LATEST:
                found = questions.latest(session, self._store.clock.today())
            elif name == _NEXT:
                found = questions.coming(session, self._store.clock.today())
        if found is None:
            raise Refusal(RefusalKind.NO_MEETING)
        return found

    def proposal(self) -> MeetingDraft:
        """The next meeting of the municipality's series."""
        with self._store.reading() as session:
            return planning.proposal(session, self._store.clock.today())

    def source_counts(self, id: int) -> tuple[Count, ...]:  # noqa: A002 - the meeting's id
        """Reports of the meeting's week against the last, per source."""
        with self._store.reading() as session:
            return counts.by_source(session, weeks_of(fetch(session, Meeting, id).held_on))

    def category_counts(self, id: int, area_id: int | None) -> tuple[Count, ...]:  # noqa: A002 - the meeting's id
        """The same per category, in one area or in the whole municipality."""
        with self._store.reading() as session:
            return counts.by_category(session, weeks_of(fetch(session, Meeting, id).held_on), area_id)

    # Deeds on a meeting

    def plan(self, draft: MeetingDraft) -> int:
        """Plan a meeting: every member actor is called, and the agenda is gathered."""
        with self._store.writing(Deed.MEETING_PLAN) as session:
            return planning.plan(session, draft).id

    def open_next(self) -> int | None:
        """Plan the series' next meeting where the last one has passed; its id, or None where none is needed.

        Nothing is written where none is needed.
        """
        today = self._store.clock.today()
        with self._store.reading() as session:
            if not planning.needs_next(session, today):
                return None
        with self._store.writing(Deed.MEETING_PLAN) as session:
            meeting = planning.open_next(session, today)
            return meeting.id if meeting else None

    def edit(self, wish: MeetingEdit) -> int:
        """Change day, place and head, and give the meeting's new version."""
        with self._store.writing(Deed.MEETING_EDIT) as session:
            meeting = _open_meeting(session, wish.id, wish.version)
            planning.refuse_double(session, wish.held_on, wish.id)
            for name in ("held_on", "starts", "ends", "next_on"):
                setattr(meeting, name, getattr(wish, name))
            for name in ("place", "registry_number", "chair", "noted_by", "recipients"):
                setattr(meeting, name, getattr(wish, name).strip())
            session.flush()
            return meeting.version

    def gather(self, id: int) -> None:  # noqa: A002 - the meeting's id
        """Bring the agenda up to date; what somebody has written on or added stays."""
        with self._store.writing(Deed.MEETING_EDIT) as session:
            refuse_locked(session, id)
            agenda.gather(session, fetch(session, Meeting, id))

    def start(self, id: int, version: int) -> None:  # noqa: A002 - the meeting's id
        """Begin to take the meeting, on an agenda that is up to date."""
        with self._store.writing(Deed.MEETING_EDIT) as session:
            meeting = _open_meeting(session, id, version)
            meeting.state = MeetingState.UNDER_WAY
            agenda.gather(session, meeting)

    def close(self, id: int, version: int) -> int | None:  # noqa: A002 - the meeting's id
        """The meeting has been held; its minutes are still a draft. What it did not reach goes on.

        Gives the next meeting's id where that was planned now, as it is when none was.
        """
        with self._store.writing(Deed.MEETING_CLOSE) as session:
            meeting = _open_meeting(session, id, version)
            meeting.state = MeetingState.HELD
            following = planning.hand_over(session, meeting, self._store.clock.today())
            return following.id if following else None

    def attend(self, wish: AttendanceEdit) -> None:
        """Note who was there; the last answer stands. A guest keeps a role (GUEST_ROLE_MISSING)."""
        with self._store.writing(Deed.MEETING_ATTENDANCE) as session:
            line = fetch(session, Attendance, wish.id)
            refuse_locked(session, line.meeting_id)
            seats.attend(line, wish)

    def add_guest(self, meeting_id: int, role: str, presence: Presence | None = Presence.PRESENT) -> int:
        """Seat a guest by role, and give the seat's id. Refuses (GUEST_ROLE_MISSING) an empty role."""
        with self._store.writing(Deed.MEETING_ATTENDANCE) as session:
            refuse_locked(session, fetch(session, Meeting, meeting_id).id)
            return seats.add_guest(session, meeting_id, role, presence)

    def remove_guest(self, id: int) -> None:  # noqa: A002 - the seat's id
        """Take a guest's seat away. Refuses (GONE) an actor's."""
        with self._store.writing(Deed.MEETING_ATTENDANCE) as session:
            seat = seats.guest(session, id)
            refuse_locked(session, seat.meeting_id)
            session.delete(seat)

    def note(self, wish: ItemEdit) -> int:
        """Keep the note and the decision of one item, and give the item's new version."""
        with self._store.writing(Deed.MEETING_NOTE) as session:
            item = _open_item(session, wish.id, wish.version)
            item.note, item.decision, item.is_done = wish.note, wish.decision, wish.is_done
            session.flush()
            return item.version

    def add_item(self, id: int, section: Section, title: str) -> int:  # noqa: A002 - the meeting's id
        """Put an own item last in a section, and give its id."""
        if not title.strip():
            raise Refusal(RefusalKind.TITLE_MISSING)
        with self._store.writing(Deed.MEETING_EDIT) as session:
            refuse_locked(session, id)
            positions = session.scalars(select(AgendaItem.position).where(AgendaItem.meeting_id == id))
            item = AgendaItem(meeting_id=id, section=section, title=title.strip())
            item.position = max(positions, default=0) + 1
            session.add(item)
            session.flush()
            return item.id

    def remove_item(self, item_id: int, version: int) -> None:
        """Take an item off the agenda."""
        with self._store.writing(Deed.MEETING_EDIT) as session:
            session.delete(_open_item(session, item_id, version))

    def move_item(self, item_id: int, version: int, steps: int) -> int:
        """Move an item so many rows down its section, up where negative; gathering leaves it there.

        Gives the item's version. At the edge, and for what heads its section, nothing is changed.
        """
        with self._store.writing(Deed.AGENDA_MOVE) as session:
            item = _open_item(session, item_id, version)
            ordering.move(session, item, steps)
            session.flush()
            return item.version

    def park(self, item_id: int, version: int, to: date) -> int:
        """Let a measure, a case or an own item rest until the first meeting on a day or after it.

        Gives the item's version. Refuses (PARKED_TOO_EARLY) a day not after this meeting, and
        (NOT_PARKABLE) what every meeting has.
        """
        with self._store.writing(Deed.AGENDA_PARK) as session:
            item = _open_item(session, item_id, version)
            planning.park(session, item, to)
            session.flush()
            return item.version

    def unpark(self, item_id: int, version: int) -> int:
        """Deal with it at this meeting after all, and give the item's version."""
        with self._store.writing(Deed.AGENDA_PARK) as session:
            item = _open_item(session, item_id, version)
            carrying.unpark(session, item)
            session.flush()
            return item.version

    # The minutes

    def personal_data(self, id: int) -> tuple[Found, ...]:  # noqa: A002 - the meeting's id
        """What looks like personal data in the minutes' free text."""
        with self._store.reading() as session:
            return self._personal_data(session, fetch(session, Meeting, id))

    def minutes_pdf(self, id: int, written: ItemEdit | None = None) -> bytes:  # noqa: A002 - the meeting's id
        """The kept paper where it is locked, else the draft as it stands now.

        `written` is what is being written on one item and is not saved yet.
        """
        with self._store.reading() as session:
            kept = locking.kept_pdf(session, id)
            if kept is not None:
                return kept
            meeting = fetch(session, Meeting, id)
            content = locking.draft_content(session, meeting, self._store.clock, written)
        return typeset(content)

    def maskable(self, id: int) -> tuple[MaskableText, ...]:  # noqa: A002 - the meeting's id
        """What is written in the minutes, in which a person chooses what to mask in a copy."""
        with self._store.reading() as session:
            return tuple(copying.texts(self._content_to_copy(session, id)))

    def masked_copy(self, id: int, passages: Sequence[str]) -> bytes:  # noqa: A002 - the meeting's id
        """A PDF of the minutes in which the passages stand nowhere; the original is as it was.

        The copy says that parts are masked, by which role and when, and the history that it was made,
        with its SHA-256. Refuses NOTHING_CHOSEN, MASK_NOT_FOUND.
        """
        with self._store.reading() as session:
            content = self._content_to_copy(session, id)
        person = self._store.person
        masking = Masking(person.role or person.name, self._store.clock.now())
        copy = copying.masked_copy(content, passages, masking)
        with self._store.writing(Deed.MINUTES_MASK) as session:
            made = hashlib.sha256(copy).hexdigest()
            history.note_told(session, Kind.MEETING, id, "minutes", f"SHA-256 {made}")
        return copy

    def _content_to_copy(self, session: Session, id_: int) -> MinutesContent:
        return copying.content_to_copy(session, fetch(session, Meeting, id_), self._store.clock)

    def lock(
        self,
        id: int,  # noqa: A002 - the meeting's id
        version: int,
        justification: str = "",
        justified: Mapping[Found, str] = MappingProxyType({}),
    ) -> None:
        """Finalise the minutes: content and paper are kept, and nothing can change after.

        Refuses (PERSONAL_DATA) what surely looks like it, unless it is *justified* one by one, or all
        together; why is kept with the minutes and told in the history.
        """
        with self._store.writing(Deed.MINUTES_LOCK) as session:
            meeting = _open_meeting(session, id, version)
            high = [each for each in self._personal_data(session, meeting) if each.is_high]
            reasons = {each: (justified.get(each, "") or justification).strip() for each in high}
            for each, reason in reasons.items():
                if not reason:
                    raise Refusal(RefusalKind.PERSONAL_DATA, where=each.title or each.section)
                history.note_told(session, Kind.MEETING, id, "minutes.justification", reason)
            justification = "\n".join(f"{each.words}: {reason}" for each, reason in reasons.items())
            planning.finish(session, meeting, self._store.clock.today())
            locking.lock(session, meeting, self._store.clock, self._store.person, justification)

    def dispatch(self, id: int) -> None:  # noqa: A002 - the meeting's id
        """The locked minutes have been sent out."""
        with self._store.writing(Deed.MINUTES_DISPATCH) as session:
            minutes = _newest(session, id)
            minutes.state = step(MINUTES, minutes.state, MinutesState.DISPATCHED)
            minutes.dispatched_at = self._store.clock.now()

    def correct(self, id: int, reason: str) -> None:  # noqa: A002 - the meeting's id
        """Begin a new version of locked minutes, which says why; the old one is kept."""
        if not reason.strip():
            raise Refusal(RefusalKind.REASON_MISSING)
        with self._store.writing(Deed.MINUTES_CORRECT) as session:
            minutes = _newest(session, id)
            if minutes.state is MinutesState.DRAFT:
                raise Refusal(RefusalKind.NOT_ALLOWED_FROM_STATE, old=minutes.state, new=minutes.state)
            session.add(Minutes(meeting_id=id, number=minutes.number + 1, correction_reason=reason.strip()))

    def _personal_data(self, session: Session, meeting: Meeting) -> tuple[Found, ...]:
        content = locking.draft_content(session, meeting, self._store.clock)
        return locking.personal_data(content, questions.lines(session, meeting, self._store.clock.today()))


def _open_meeting(session: Session, meeting_id: int, version: int) -> Meeting:
    refuse_locked(session, meeting_id)
    return fetch_version(session, Meeting, meeting_id, version)


def _open_item(session: Session, item_id: int, version: int) -> AgendaItem:
    item = fetch_version(session, AgendaItem, item_id, version)
    refuse_locked(session, item.meeting_id)
    return item


def _newest(session: Session, meeting_id: int) -> Minutes:
    versions = minutes_of(session, meeting_id)
    if not versions:
        raise Refusal(RefusalKind.NOT_ALLOWED_FROM_STATE, old=MinutesState.DRAFT, new=MinutesState.DISPATCHED)
    return versions[-1]
