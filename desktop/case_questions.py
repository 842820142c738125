"""How cases are found and shown."""

from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM, midnight
from desktop.searching import has_words
from desktop.versions import fetch
from models.areas.tables import Area, PriorityArea
from models.cases.tables import Case, CaseNote
from models.cases.values import (
    CaseFilter,
    CasePage,
    CaseReport,
    CaseRow,
    ClosingWarnings,
    NoteLine,
    StillCase,
)
from models.categories.tables import Category
from models.measures.tables import Measure
from models.reports.tables import Report, ReportLink
from models.reports.values import Feedback, Position
from models.retention.tables import DisposedOfCase
from models.states import OPEN_CASES, OPEN_MEASURES

TITLE_LENGTH = 70

_REPORTS = select(func.count()).where(ReportLink.case_id == Case.id).correlate(Case).scalar_subquery()
_OPEN_MEASURES = (
    select(func.count())
    .where(Measure.case_id == Case.id, Measure.state.in_(OPEN_MEASURES))
    .correlate(Case)
    .scalar_subquery()
)


def listing(session: Session, wanted: CaseFilter, now: datetime) -> list[CaseRow]:
    question = (
        select(
            Case.id,
            Case.title,
            Case.state,
            func.coalesce(Category.name, ""),
            func.coalesce(Area.name, ""),
            Case.opened_at,
            Case.touched_at,
            _REPORTS,
            _OPEN_MEASURES,
            _is_priority(_local_day(now)),
            Case.version,
        )
        .outerjoin(Category, Category.id == Case.category_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .where(*_conditions(wanted, now))
        .order_by(Case.touched_at.desc(), Case.id.desc())
    )
    return [CaseRow(*found) for found in session.execute(question)]


def page(session: Session, case_id: int, today: date) -> CasePage:
    case = fetch(session, Case, case_id)
    category, area, is_priority = session.execute(
        select(
            select(Category.name).where(Category.id == case.category_id).scalar_subquery(),
            select(Area.name).where(Area.id == case.area_id).scalar_subquery(),
            _is_priority(today),
        ).where(Case.id == case_id)
    ).one()
    placed = case.latitude is not None and case.longitude is not None
    return CasePage(
        id=case.id,
        version=case.version,
        title=case.title,
        description=case.description,
        state=case.state,
        category_id=case.category_id,
        category=category or "",
        area_id=case.area_id,
        area=area or "",
        place=case.place,
        position=Position(case.latitude or 0.0, case.longitude or 0.0) if placed else None,
        precision=case.precision,
        opened_at=case.opened_at,
        closed_at=case.closed_at,
        close_reason=case.close_reason,
        close_note=case.close_note,
        merged_into_id=case.merged_into_id,
        is_priority=is_priority,
        reports=_reports_of(session, case_id),
        notes=_notes_of(session, case_id),
        registry_number=case.registry_number,
        disposed_reports=_disposed_of(session, case_id),
    )


def lying_still(session: Session, now: datetime, days: int) -> list[StillCase]:
    question = (
        select(Case.id, Case.title, func.coalesce(Area.name, Case.place), Case.touched_at)
        .outerjoin(Area, Area.id == Case.area_id)
        .where(Case.state.in_(OPEN_CASES), Case.touched_at < _day_after(now, days))
        .order_by(Case.touched_at, Case.id)
    )
    return [
        StillCase(case_id, title, area, (_local_day(now) - _local_day(touched)).days, _local_day(touched))
        for case_id, title, area, touched in session.execute(question)
    ]


def closing_warnings(session: Session, case_id: int) -> ClosingWarnings:
    measures = select(func.count()).where(Measure.case_id == case_id, Measure.state.in_(OPEN_MEASURES))
    waiting = (
        select(func.count())
        .select_from(ReportLink)
        .join(Report, Report.id == ReportLink.report_id)
        .where(ReportLink.case_id == case_id, Report.feedback == Feedback.WAITING)
    )
    return ClosingWarnings(session.scalar(measures) or 0, session.scalar(waiting) or 0)


def title_of(report: Report) -> str:
    """The first sentence of a report, cut at a word: a start for a case's title."""
    sentence = report.text.strip().splitlines()[0].split(". ")[0].rstrip(".!") if report.text.strip() else ""
    if len(sentence) <= TITLE_LENGTH:
        return sentence
    return sentence[:TITLE_LENGTH].rsplit(" ", 1)[0] + " …"


def _conditions(wanted: CaseFilter, now: datetime) -> list[ColumnElement[bool]]:
    conditions = [
        has_words(Case.folded, wanted.text),
        Case.category_id.in_(wanted.categories) if wanted.categories else None,
        Case.area_id.in_(wanted.areas) if wanted.areas else None,
        Case.state.in_(wanted.states) if wanted.states else None,
        Case.state.in_(OPEN_CASES) if wanted.only_open or wanted.still_days else None,
        Case.touched_at < _day_after(now, wanted.still_days) if wanted.still_days else None,
    ]
    return [condition for condition in conditions if condition is not None]


def _is_priority(today: date) -> ColumnElement[bool]:
    return exists().where(
        PriorityArea.area_id == Case.area_id, PriorityArea.starts <= today, PriorityArea.ends >= today
    )


def _reports_of(session: Session, case_id: int) -> tuple[CaseReport, ...]:
    linked = (
        select(Report.id, Report.received_at, Report.source, Report.text)
        .join(ReportLink, ReportLink.report_id == Report.id)
        .where(ReportLink.case_id == case_id)
        .order_by(Report.received_at.desc(), Report.id.desc())
    )
    return tuple(CaseReport(*found) for found in session.execute(linked))


def _notes_of(session: Session, case_id: int) -> tuple[NoteLine, ...]:
    notes = select(CaseNote.id, CaseNote.written_at, CaseNote.person, CaseNote.text).where(
        CaseNote.case_id == case_id
    )
    written = notes.order_by(CaseNote.written_at.desc(), CaseNote.id.desc())
    return tuple(NoteLine(*found) for found in session.execute(written))


def _local_day(moment: datetime) -> date:
    return moment.astimezone(STOCKHOLM).date()


def _day_after(now: datetime, days: int) -> datetime:
    """The end, in Stockholm, of the day that was *days* ago."""
    return midnight(_local_day(now) - timedelta(days=days - 1))


def _disposed_of(session: Session, case_id: int) -> int:
    """How many of the case's reports are gone by gallring."""
    asked = select(func.coalesce(func.sum(DisposedOfCase.reports), 0))
    return int(session.scalar(asked.where(DisposedOfCase.case_id == case_id)) or 0)
