"""What hangs on an import's reports, and goes or changes when it is taken back."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Row, ScalarSelect, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from desktop.intake.values import TAKEN_OVER, Touched, TouchedCase
from models.attachments.tables import Attachment
from models.cases.tables import Case, CaseNote
from models.measures.tables import Measure
from models.meetings.tables import AgendaItem
from models.publication.tables import Publication
from models.reports.tables import Informant, Report, ReportImport, ReportLink
from models.reports.values import Feedback


def touched_by(session: Session, taken: ReportImport) -> Touched:
    """Counted now: work that is done later is touched too."""
    mine = Report.import_id == taken.id
    others = Report.import_id.is_distinct_from(taken.id)
    ids = reports_of(taken.id)

    def number(asked: Select[int]) -> int:
        return session.scalar(asked) or 0

    def reports(*conditions: ColumnElement[bool]) -> int:
        return number(select(func.count(Report.id)).where(*conditions))

    return Touched(
        reports=reports(mine),
        links=number(select(func.count(ReportLink.id)).where(ReportLink.report_id.in_(ids))),
        cases=tuple(_cases(session, taken)),
        duplicates=reports(others, Report.duplicate_of_id.in_(ids)),
        proposals=reports(others, Report.likely_same_id.in_(ids)),
        attachments=number(select(func.count(Attachment.id)).where(Attachment.report_id.in_(ids))),
        informants=number(select(func.count(Informant.id)).where(Informant.report_id.in_(ids))),
        feedback_given=reports(mine, Report.feedback == Feedback.GIVEN),
        placed_by_hand=reports(mine, Report.is_placed_by_hand.is_(True)),
        taken_over=taken.counts.get(TAKEN_OVER, 0),
    )


def reports_of(import_id: int) -> Select[int]:
    """The ids of an import's reports, inside another question."""
    return select(Report.id).where(Report.import_id == import_id)


def _cases(session: Session, taken: ReportImport) -> Iterable[TouchedCase]:
    for row in session.execute(_asked_of_cases(taken)):
        rests_only_on_it = row.links == row.all_links
        yield TouchedCase(
            id=row.id,
            title=row.title,
            links=row.links,
            rests_only_on_it=rests_only_on_it,
            measures=row.measures,
            agenda_items=row.agenda_items,
            notes=row.notes,
            attachments=row.attachments,
            publications=row.publications,
            is_removable=rests_only_on_it and row.opened_at >= taken.imported_at and not _bears_more(row),
        )


def _bears_more(row: Row[*tuple[object, ...]]) -> bool:
    """Whether something hangs on the case beside reports."""
    return any((row.measures, row.agenda_items, row.notes, row.attachments, row.merged))


def _asked_of_cases(taken: ReportImport) -> Select[*tuple[object, ...]]:
    of_import = ReportLink.report_id.in_(reports_of(taken.id))
    linked = select(ReportLink.case_id).where(of_import)
    other = aliased(Case)
    merged = select(func.count(other.id)).where(other.merged_into_id == Case.id)
    publications = (
        select(func.count(Publication.id))
        .join(Measure, Measure.id == Publication.measure_id)
        .where(Measure.case_id == Case.id)
    )
    return (
        select(
            Case.id,
            Case.title,
            Case.opened_at,
            _count(ReportLink.id, ReportLink.case_id == Case.id, of_import).label("links"),
            _count(ReportLink.id, ReportLink.case_id == Case.id).label("all_links"),
            _count(Measure.id, Measure.case_id == Case.id).label("measures"),
            _count(AgendaItem.id, AgendaItem.case_id == Case.id).label("agenda_items"),
            _count(CaseNote.id, CaseNote.case_id == Case.id).label("notes"),
            _count(Attachment.id, Attachment.case_id == Case.id).label("attachments"),
            publications.scalar_subquery().label("publications"),
            merged.scalar_subquery().label("merged"),
        )
        .where(Case.id.in_(linked))
        .order_by(Case.id)
    )


def _count(counted: InstrumentedAttribute[int], *conditions: ColumnElement[bool]) -> ScalarSelect[int]:
    return select(func.count(counted)).where(*conditions).scalar_subquery()
