"""A whole import taken back."""

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from desktop.storage.touched import touch
from models.kinds import Kind
from models.reports.tables import Informant, Report, ReportImport, ReportLink
from models.reports.values import ReportState


def link_count(session: Session, import_id: int) -> int:
    """How many links to cases the import's reports have."""
    asked = select(func.count()).select_from(ReportLink).join(Report, Report.id == ReportLink.report_id)
    return session.scalar(asked.where(Report.import_id == import_id)) or 0


def take_back(session: Session, taken: ReportImport) -> int:
    """Remove the import's reports with their links and informants; how many reports that were."""
    ids = set(session.scalars(select(Report.id).where(Report.import_id == taken.id)))
    mine = select(Report.id).where(Report.import_id == taken.id).scalar_subquery()
    links = session.scalars(select(ReportLink).where(ReportLink.report_id.in_(mine))).all()
    for link in links:
        session.delete(link)
    touch(session, Kind.CASE, {link.case_id for link in links})
    session.flush()
    _let_go(session, taken.id)
    session.execute(delete(Informant).where(Informant.report_id.in_(mine)))
    session.execute(delete(Report).where(Report.import_id == taken.id))
    touch(session, Kind.REPORT, ids)
    return len(ids)


def _let_go(session: Session, import_id: int) -> None:
    """Other reports that were duplicates of these are new again; proposals that point here go."""
    mine = select(Report.id).where(Report.import_id == import_id).scalar_subquery()
    for report in session.scalars(
        select(Report).where(Report.duplicate_of_id.in_(mine), Report.import_id.is_distinct_from(import_id))
    ):
        report.duplicate_of_id = None
        report.state = ReportState.NEW
    session.flush()
    session.execute(
        update(Report)
        .where(Report.likely_same_id.in_(mine) | Report.duplicate_of_id.in_(mine))
        .values(likely_same_id=None, duplicate_of_id=None)
        .execution_options(synchronize_session=False)
    )
