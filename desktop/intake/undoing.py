"""A whole import taken back."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, and_, delete, or_, select, update
from sqlalchemy.orm import Session

from desktop.intake.progress import Tell
from desktop.intake.touching import reports_of
from desktop.storage.touched import touch
from desktop.undo import removed
from models.attachments.tables import Attachment, AttachmentContent
from models.cases.tables import Case
from models.history import HistoryEntry
from models.kinds import Kind
from models.measures.tables import Measure
from models.reports.tables import Informant, Report, ReportImport, ReportLink
from models.reports.values import ReportState

_CHUNK = 5_000


class Undoing:
    """Takes the reports of *taken* away with all that hangs on them, inside a deed under way.

    *tell* hears how many are gone and may raise: then nothing is.
    """

    def __init__(self, session: Session, taken: ReportImport, tell: Tell) -> None:
        self._session = session
        self._tell = tell
        asked = select(Report.id).where(Report.import_id == taken.id).order_by(Report.id)
        self._ids = session.scalars(asked).all()
        self._mine = reports_of(taken.id)
        self._taken = taken

    def remove_cases(self, case_ids: Sequence[int]) -> None:
        """Remove cases on which nothing but the import's reports stands."""
        links = select(ReportLink).where(ReportLink.case_id.in_(case_ids))
        for link in self._session.scalars(links).all():
            self._session.delete(link)
        self._session.flush()
        for case in self._session.scalars(select(Case).where(Case.id.in_(case_ids))).all():
            self._session.delete(case)
        self._session.flush()

    def remove_reports(self) -> int:
        """Remove the reports; how many that were."""
        self._tell(0, len(self._ids))
        self._unlink()
        self._let_go()
        self._remove_attachments()
        for start in range(0, len(self._ids), _CHUNK):
            self._tell(start, len(self._ids))
            chunk = self._ids[start : start + _CHUNK]
            self._session.execute(delete(Informant).where(Informant.report_id.in_(chunk)))
            self._session.execute(delete(Report).where(Report.id.in_(chunk)))
        touch(self._session, Kind.REPORT, self._ids)
        removed(self._session, self._ids)
        self._tell(len(self._ids), len(self._ids))
        return len(self._ids)

    def _unlink(self) -> None:
        links = self._session.scalars(select(ReportLink).where(ReportLink.report_id.in_(self._mine))).all()
        for link in links:
            self._session.delete(link)
        self._session.flush()
        for case_id in {link.case_id for link in links}:
            self._let_lie_still(case_id, max(link.linked_at for link in links if link.case_id == case_id))
        touch(self._session, Kind.CASE, {link.case_id for link in links})

    def _let_lie_still(self, case_id: int, linked_at: datetime) -> None:
        """A case that was last touched by a link which is gone was last touched by what was before it."""
        case = self._session.get(Case, case_id)
        if case is None or case.touched_at != linked_at:
            return
        earlier = [
            case.opened_at,
            *self._session.scalars(_deeds_on(case_id)),
            *self._session.scalars(select(ReportLink.linked_at).where(ReportLink.case_id == case_id)),
        ]
        self._session.execute(update(Case).where(Case.id == case_id).values(touched_at=max(earlier)))

    def _let_go(self) -> None:
        """Other reports that were duplicates of these are to be screened again; proposals go."""
        others = Report.import_id.is_distinct_from(self._taken.id)
        asked = select(Report).where(Report.duplicate_of_id.in_(self._mine), others)
        for report in self._session.scalars(asked).all():
            report.duplicate_of_id = None
            report.state = ReportState.NEW
        self._session.flush()
        proposed = select(Report.id).where(Report.likely_same_id.in_(self._mine), others)
        touch(self._session, Kind.REPORT, self._session.scalars(proposed))
        self._session.execute(
            update(Report)
            .where(Report.likely_same_id.in_(self._mine) | Report.duplicate_of_id.in_(self._mine))
            .values(likely_same_id=None, duplicate_of_id=None)
            .execution_options(synchronize_session=False)
        )

    def _remove_attachments(self) -> None:
        """And the bytes that nothing else has attached."""
        asked = select(Attachment).where(Attachment.report_id.in_(self._mine))
        attached = self._session.scalars(asked).all()
        for attachment in attached:
            self._session.delete(attachment)
        self._session.flush()
        hashes = {attachment.sha256 for attachment in attached}
        still = set(self._session.scalars(select(Attachment.sha256).where(Attachment.sha256.in_(hashes))))
        unused = AttachmentContent.sha256.in_(hashes - still)
        self._session.execute(delete(AttachmentContent).where(unused))


def _deeds_on(case_id: int) -> Select[datetime]:
    """When something was done about the case or its measures."""
    measures = select(Measure.id).where(Measure.case_id == case_id)
    return select(HistoryEntry.at).where(
        or_(
            and_(HistoryEntry.subject == Kind.CASE, HistoryEntry.subject_id == case_id),
            and_(HistoryEntry.subject == Kind.MEASURE, HistoryEntry.subject_id.in_(measures)),
        )
    )
