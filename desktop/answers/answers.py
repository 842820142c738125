"""What can be asked and done about answers to those who told us: nobody is left without one."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.answers import queue
from desktop.answers.informants import message_to
from desktop.answers.letter import letter_to
from desktop.answers.proposal import Outcome
from desktop.answers.screened import refuse_unfit
from desktop.history import note_reading
from desktop.screening_decisions import ScreeningDecisions
from desktop.store import Store
from desktop.versions import fetch
from models.answers.tables import Answer
from models.answers.values import (
    AnswerEdit,
    AnswerPage,
    AnswerRow,
    Giving,
    InformantMessage,
    Reach,
    WaitingReport,
)
from models.deeds import Deed
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Informant, Report
from models.reports.values import Feedback
from models.standard_texts.rules import has_gap
from models.standard_texts.values import StandardTextRow


class Answers:
    """A report waits for its answer until a person says that it was given, or why none is needed."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.screening = ScreeningDecisions(store)

    # Questions

    def rows(self, feedback: Feedback = Feedback.WAITING) -> list[AnswerRow]:
        """The reports whose answer has come so far, grouped by sender and case."""
        with self._store.reading() as session:
            return queue.rows(session, feedback)

    def page(self, report_id: int) -> AnswerPage:
        """The answer of the group that the report is in. Raises Refusal GONE."""
        with self._store.reading() as session:
            return _page(session, report_id)

    def offered(self, report_id: int) -> list[StandardTextRow]:
        """The standard texts that the answer may begin with, the best first."""
        with self._store.reading() as session:
            return _outcome(session, queue.members(session, report_id)).offered()

    def proposed(self, report_id: int, text: str | None = None) -> str:
        """*text* filled in for the group, or the standard text that fits best; then the approved words."""
        with self._store.reading() as session:
            return _outcome(session, queue.members(session, report_id)).proposed(text)

    # Deeds

    def write(self, edit: AnswerEdit) -> int:
        """Keep the words and give their new version. Raises Refusal CHANGED_MEANWHILE, GONE."""
        with self._store.writing(Deed.ANSWER_WRITE) as session:
            kept = _kept(session, queue.members(session, edit.id))
            if (kept.version if kept else 0) != edit.version:
                raise Refusal(RefusalKind.CHANGED_MEANWHILE)
            answer = self._written(session, kept, kept.report_id if kept else edit.id, edit.text)
            session.flush()
            return answer.version

    def give(self, giving: Giving) -> None:
        """Note that the reports have their answer, and the words of it.

        Raises Refusal NOTHING_CHOSEN, HOW_MISSING, ANSWER_UNFINISHED, PERSONAL_DATA_IN_ANSWER.
        """
        if not giving.how.strip():
            raise Refusal(RefusalKind.HOW_MISSING)
        with self._store.writing(Deed.ANSWER_GIVE) as session:
            for report in _reports(session, giving.report_ids):
                kept = session.scalar(select(Answer).where(Answer.report_id == report.id))
                text = giving.text if giving.text is not None else kept.text if kept else ""
                refuse_unfit(session, giving.report_ids, text)
                if text.strip() and (kept is None or kept.text != text):
                    self._written(session, kept, report.id, text)
                report.feedback, report.feedback_at = Feedback.GIVEN, giving.given_on
                report.feedback_how = giving.how.strip()

    def not_needed(self, report_ids: Sequence[int], reason: str) -> None:
        """Say why no answer is needed. Raises Refusal NOTHING_CHOSEN, REASON_MISSING."""
        if not reason.strip():
            raise Refusal(RefusalKind.REASON_MISSING)
        self._settle(report_ids, Feedback.NOT_NEEDED, reason.strip())

    def wait(self, report_ids: Sequence[int]) -> None:
        """They wait for an answer, again or for the first time. Raises Refusal NOTHING_CHOSEN."""
        self._settle(report_ids, Feedback.WAITING, "")

    def message(self, report_ids: Sequence[int], reach: Reach, text: str) -> InformantMessage:
        """The answer to the first of the reports' informants who can be reached so; the reading is recorded.

        Whoever gave the same address for several of the reports gets one answer to them all.
        Raises Refusal GONE where nobody can be reached so, ANSWER_UNFINISHED, PERSONAL_DATA_IN_ANSWER.
        """
        with self._store.writing(Deed.CONTACT_READ) as session:
            refuse_unfit(session, report_ids, text)
            message = message_to(session, report_ids, reach, text)
            for report_id in message.report_ids:
                note_reading(session, Kind.REPORT, report_id, Informant.__tablename__)
            return message

    def letter(self, message: InformantMessage) -> bytes:
        """The message as a letter in PDF, its address where an envelope shows it."""
        with self._store.reading() as session:
            return letter_to(session, message, self._store.clock.now())

    # Within a deed

    def _settle(self, report_ids: Sequence[int], feedback: Feedback, how: str) -> None:
        with self._store.writing(Deed.ANSWER_GIVE) as session:
            for report in _reports(session, report_ids):
                report.feedback, report.feedback_at, report.feedback_how = feedback, None, how

    def _written(self, session: Session, kept: Answer | None, report_id: int, text: str) -> Answer:
        answer = kept or Answer(report_id=report_id)
        answer.text, answer.written_at = text, self._store.clock.now()
        answer.person = self._store.person.name
        session.add(answer)
        return answer


def _reports(session: Session, report_ids: Sequence[int]) -> list[Report]:
    """Raises Refusal NOTHING_CHOSEN, GONE."""
    if not report_ids:
        raise Refusal(RefusalKind.NOTHING_CHOSEN)
    return [fetch(session, Report, report_id) for report_id in dict.fromkeys(report_ids)]


def _outcome(session: Session, reports: Sequence[Report]) -> Outcome:
    return Outcome(session, reports, queue.case_ids_of(session, reports[0]))


def _kept(session: Session, reports: Sequence[Report]) -> Answer | None:
    """What was written last for any of them."""
    ids = [report.id for report in reports]
    asked = select(Answer).where(Answer.report_id.in_(ids)).order_by(Answer.written_at.desc(), Answer.id)
    return session.scalars(asked.limit(1)).first()


def _page(session: Session, report_id: int) -> AnswerPage:
    reports = queue.members(session, report_id)
    outcome = _outcome(session, reports)
    kept = _kept(session, reports)
    text = kept.text if kept else outcome.proposed()
    own = next(report for report in reports if report.id == report_id)
    return AnswerPage(
        id=report_id,
        version=kept.version if kept else 0,
        source=own.source,
        sender=own.sender,
        feedback=own.feedback,
        reports=_waiting(session, reports),
        cases=outcome.cases(),
        category_id=outcome.category_id,
        text=text,
        is_proposal=kept is None,
        has_gap=has_gap(text),
        given_on=own.feedback_at,
        how=own.feedback_how,
    )


def _waiting(session: Session, reports: Sequence[Report]) -> tuple[WaitingReport, ...]:
    ids = [report.id for report in reports]
    # Whether there is a way, never which: the details themselves are read one at a time.
    asked = select(
        Informant.report_id, Informant.email != "", Informant.postal_address != "", Informant.phone != ""
    ).where(Informant.report_id.in_(ids))
    ways = {
        report_id: frozenset(reach for reach, is_known in zip(Reach, known, strict=True) if is_known)
        for report_id, *known in session.execute(asked)
    }
    return tuple(
        WaitingReport(
            report.id,
            report.received_at,
            report.text,
            report.place,
            report.state,
            ways.get(report.id, frozenset()),
        )
        for report in reports
    )
