"""Cases with their notes, their measures and what was written for the public about those."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy.orm import Session

from desktop.retention.removing.chunks import forget_told, ids_where, let_go, remove, remove_attachments
from desktop.storage.touched import touch
from models.answers.tables import Promise
from models.attachments.tables import Attachment
from models.cases.tables import Case, CaseNote
from models.kinds import Kind
from models.measures.tables import DueDateMove, FollowUp, Measure, MeasureContributor
from models.meetings.tables import AgendaItem, Escalation, ItemDraft
from models.publication.tables import Publication, PublicationReview, ReviewComment
from models.reports.tables import ReportLink
from models.retention.tables import DisposedOfCase


def remove_cases(session: Session, case_ids: Collection[int]) -> None:
    """Remove the cases; their reports stay, and what meetings noted stays with the meetings."""
    _remove_measures(session, ids_where(session, Measure, Measure.case_id, case_ids))
    forget_told(session, Kind.CASE, case_ids)
    promises = ids_where(session, Promise, Promise.case_id, case_ids)
    forget_told(session, Kind.PROMISE, promises)
    remove(session, Promise.id, promises)
    remove(session, CaseNote.case_id, case_ids)
    touch(session, Kind.REPORT, ids_of_reports(session, case_ids))
    remove(session, ReportLink.case_id, case_ids)
    remove(session, DisposedOfCase.case_id, case_ids)
    remove_attachments(session, Attachment.case_id, case_ids)
    _leave_meetings(session, AgendaItem.case_id, case_ids)
    let_go(session, Escalation.case_id, case_ids)
    let_go(session, Case.merged_into_id, case_ids)
    remove(session, Case.id, case_ids)
    touch(session, Kind.CASE, case_ids)


def ids_of_reports(session: Session, case_ids: Collection[int]) -> set[int]:
    """The reports that are linked to the cases."""
    links = ids_where(session, ReportLink, ReportLink.case_id, case_ids)
    return {link.report_id for link_id in links if (link := session.get(ReportLink, link_id))}


def _remove_measures(session: Session, measure_ids: Collection[int]) -> None:
    publications = ids_where(session, Publication, Publication.measure_id, measure_ids)
    forget_told(session, Kind.PUBLICATION, publications)
    remove(session, PublicationReview.publication_id, publications)
    remove(session, ReviewComment.publication_id, publications)
    remove(session, Publication.id, publications)
    forget_told(session, Kind.MEASURE, measure_ids)
    for column in (MeasureContributor.measure_id, DueDateMove.measure_id, FollowUp.measure_id):
        remove(session, column, measure_ids)
    remove_attachments(session, Attachment.measure_id, measure_ids)
    _leave_meetings(session, AgendaItem.measure_id, measure_ids)
    let_go(session, Escalation.measure_id, measure_ids)
    let_go(session, FollowUp.successor_id, measure_ids)
    let_go(session, Measure.successor_id, measure_ids)
    remove(session, Measure.id, measure_ids)
    touch(session, Kind.MEASURE, measure_ids)
    touch(session, Kind.PUBLICATION, publications)


def _leave_meetings(session: Session, column: object, ids: Collection[int]) -> None:
    """The meetings' items stay, without half-written lines, and point at nothing."""
    items = ids_where(session, AgendaItem, column, ids)  # type: ignore[arg-type]
    remove(session, ItemDraft.agenda_item_id, items)
    let_go(session, column, ids)  # type: ignore[arg-type]
