"""What there is to do now: the page Idag and the badges of the rail."""

from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.cases import Cases
from desktop.measures import Measures
from desktop.municipality import settings_of
from desktop.promises import due_promises
from desktop.reports import Reports
from desktop.senders import Senders
from desktop.store import Store
from models.answers.values import PromiseRow
from models.cases.values import StillCase
from models.measures.tables import Measure
from models.measures.values import MeasureRow
from models.meetings.tables import AgendaItem, Attendance, Meeting
from models.meetings.values import MeetingState, Presence
from models.publication.tables import Publication
from models.publication.values import PublicationState
from models.reports.tables import Report
from models.reports.values import Feedback, ReportCounts
from models.senders.values import SilentSender


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The first meeting that is not yet held."""

    id: int
    held_on: date
    starts: time
    place: str
    items: int
    excused: int


@dataclass(frozen=True, slots=True)
class WaitingReview:
    """A measure whose public words wait for a reviewer."""

    publication_id: int
    title: str


@dataclass(frozen=True, slots=True)
class TodayPage:
    """All that Idag shows, in the order in which it should be done."""

    municipality: str
    overdue: tuple[MeasureRow, ...]
    due_before_meeting: tuple[MeasureRow, ...]
    reports: ReportCounts
    still: tuple[StillCase, ...]
    waiting_review: tuple[WaitingReview, ...]
    next_meeting: NextMeeting | None
    silent: tuple[SilentSender, ...] = ()
    # What was promised and is due before the next meeting, and how many reports wait for an answer.
    promised: tuple[PromiseRow, ...] = ()
    answers: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the rail says: read at once, also where Idag takes its time."""

    municipality: str
    to_screen: int
    overdue: int
    reviews: int


class Today:
    def __init__(self, store: Store, reports: Reports, cases: Cases, measures: Measures) -> None:
        self._store = store
        self._reports = reports
        self._cases = cases
        self._measures = measures
        self.senders = Senders(store)

    def waiting(self) -> Waiting:
        """How much waits on the pages."""
        with self._store.reading() as session:
            municipality = settings_of(session).name
            reviews = len(_waiting_review(session))
        return Waiting(municipality, self._reports.counts().to_screen, len(self._measures.overdue()), reviews)

    def page(self) -> TodayPage:
        """What to do now. Measures due without a planned meeting: those of the coming week."""
        today = self._store.clock.today()
        with self._store.reading() as session:
            settings = settings_of(session)
            meeting = _next_meeting(session, today)
            waiting = _waiting_review(session)
            until = meeting.held_on if meeting else date.fromordinal(today.toordinal() + 7)
            promised = due_promises(session, until)
            answers = _waiting_answers(session)
        return TodayPage(
            municipality=settings.name,
            overdue=tuple(self._measures.overdue()),
            due_before_meeting=tuple(self._measures.due_before(until)),
            reports=self._reports.counts(),
            still=tuple(self._cases.lying_still(settings.still_days)),
            waiting_review=waiting,
            next_meeting=meeting,
            silent=self.senders.silent(),
            promised=promised,
            answers=answers,
        )


def _next_meeting(session: Session, today: date) -> NextMeeting | None:
    items = select(func.count()).where(AgendaItem.meeting_id == Meeting.id).scalar_subquery()
    excused = (
        select(func.count())
        .where(Attendance.meeting_id == Meeting.id, Attendance.presence == Presence.EXCUSED)
        .scalar_subquery()
    )
    coming = (
        select(Meeting.id, Meeting.held_on, Meeting.starts, Meeting.place, items, excused)
        .where(Meeting.state != MeetingState.HELD, Meeting.held_on >= today)
        .order_by(Meeting.held_on)
        .limit(1)
    )
    found = session.execute(coming).one_or_none()
    return NextMeeting(*found) if found else None


def _waiting_answers(session: Session) -> int:
    return session.scalar(select(func.count()).where(Report.feedback == Feedback.WAITING)) or 0


def _waiting_review(session: Session) -> tuple[WaitingReview, ...]:
    waiting = (
        select(Publication.id, func.coalesce(func.nullif(Publication.public_title, ""), Measure.title))
        .join(Measure, Measure.id == Publication.measure_id)
        .where(Publication.state == PublicationState.UNDER_REVIEW)
        .order_by(Publication.id)
    )
    return tuple(WaitingReview(*found) for found in session.execute(waiting))
