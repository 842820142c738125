"""How reports are found, counted and shown."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, select
from sqlalchemy.orm import Session, aliased

from desktop.clock import midnight
from desktop.places.distance import metres_between
from desktop.searching import finds_reports
from desktop.versions import fetch
from models.areas.tables import Area
from models.cases.tables import Case
from models.categories.tables import Category
from models.folding import search_words
from models.reports.tables import Informant, Report, ReportLink
from models.reports.values import (
    LinkedCase,
    Position,
    Precision,
    ReportCounts,
    ReportFilter,
    ReportOrder,
    ReportPage,
    ReportRow,
    ReportState,
    SimilarCase,
)
from models.states import OPEN_CASES

LINE_LENGTH = 160
SIMILAR_METRES = 150
SIMILAR_SHOWN = 3
_SIMILAR_SCORE = 0.45
# Words this short tell nothing about what a report speaks of.
_TELLING_LENGTH = 4

_STATE_ORDER = case({state: place for place, state in enumerate(ReportState)}, value=Report.state)
_ORDERS: dict[ReportOrder, ColumnElement[Any]] = {
    ReportOrder.RECEIVED: Report.received_at.expression,
    ReportOrder.CATEGORY: Category.sort_key.expression,
    ReportOrder.AREA: Area.sort_key.expression,
    ReportOrder.STATE: _STATE_ORDER,
    ReportOrder.SOURCE: Report.source.expression,
}


def ids(session: Session, wanted: ReportFilter, order: ReportOrder, *, falling: bool) -> list[int]:
    question = select(Report.id)
    if order is ReportOrder.CATEGORY:
        question = question.outerjoin(Category, Category.id == Report.category_id)
    elif order is ReportOrder.AREA:
        question = question.outerjoin(Area, Area.id == Report.area_id)
    column = _ORDERS[order]
    by = [column.desc(), Report.id.desc()] if falling else [column.asc(), Report.id.asc()]
    found = session.connection().execute(narrowed(session, question, wanted).order_by(*by))
    # The driver's own rows: to wrap a hundred thousand of them costs more than to find them.
    return [row[0] for row in found.cursor.fetchall()]


def narrowed(session: Session, question: Select[Any], wanted: ReportFilter) -> Select[Any]:
    """The question, of those reports only that *wanted* lets through."""
    conditions: list[ColumnElement[bool] | None] = [
        finds_reports(session, wanted.text),
        Report.source.in_(wanted.sources) if wanted.sources else None,
        Report.sender.in_(wanted.senders) if wanted.senders else None,
        Report.category_id.in_(wanted.categories) if wanted.categories else None,
        Report.area_id.in_(wanted.areas) if wanted.areas else None,
        Report.state.in_(wanted.states) if wanted.states else None,
        Report.feedback.in_(wanted.feedback) if wanted.feedback else None,
        Report.import_id == wanted.import_id if wanted.import_id is not None else None,
        Report.latitude.is_(None) if wanted.only_unplaced else None,
        _awaits_place() if wanted.only_to_place else None,
        Report.received_at >= midnight(wanted.received_from) if wanted.received_from else None,
        Report.received_at < midnight(wanted.received_to + timedelta(days=1)) if wanted.received_to else None,
    ]
    return question.where(*(condition for condition in conditions if condition is not None))


def _awaits_place() -> ColumnElement[bool]:
    put_aside = (ReportState.DUPLICATE, ReportState.DISMISSED)
    return and_(
        Report.latitude.is_(None), Report.is_placed_by_hand.is_(False), Report.state.not_in(put_aside)
    )


def rows(session: Session, wanted: Sequence[int]) -> list[ReportRow]:
    question = (
        select(
            Report.id,
            Report.received_at,
            Report.source,
            func.coalesce(Category.name, Report.sender_category),
            func.substr(Report.text, 1, LINE_LENGTH),
            func.coalesce(Area.name, Report.sender_area),
            Report.state,
            Report.precision,
            Report.likely_same_id.is_not(None),
            Report.feedback,
            Report.sender,
            Report.latitude.is_not(None),
        )
        .outerjoin(Category, Category.id == Report.category_id)
        .outerjoin(Area, Area.id == Report.area_id)
        .where(Report.id.in_(wanted))
    )
    found = {row[0]: ReportRow(*row) for row in session.execute(question)}
    return [found[report_id] for report_id in wanted if report_id in found]


def page(session: Session, report_id: int) -> ReportPage:
    report = fetch(session, Report, report_id)
    likely, original = aliased(Report), aliased(Report)
    category, area, likely_text, original_text, informants = session.execute(
        select(
            select(Category.name).where(Category.id == report.category_id).scalar_subquery(),
            select(Area.name).where(Area.id == report.area_id).scalar_subquery(),
            select(likely.text).where(likely.id == report.likely_same_id).scalar_subquery(),
            select(original.text).where(original.id == report.duplicate_of_id).scalar_subquery(),
            select(func.count()).where(Informant.report_id == report_id).scalar_subquery(),
        )
    ).one()
    return ReportPage(
        id=report.id,
        version=report.version,
        external_id=report.external_id or "",
        source=report.source,
        received_at=report.received_at,
        happened_at=report.happened_at,
        text=report.text,
        category_id=report.category_id,
        category=category or "",
        sender_category=report.sender_category,
        facet=report.facet,
        place=report.place,
        area_id=report.area_id,
        area=area or report.sender_area,
        position=_position(report),
        precision=report.precision,
        is_outside=report.is_outside,
        is_swapped=report.is_swapped,
        is_fallback=report.is_fallback,
        is_placed_by_hand=report.is_placed_by_hand,
        placed_name=report.placed_name,
        state=report.state,
        dismissal_motive=report.dismissal_motive,
        duplicate_of_id=report.duplicate_of_id,
        duplicate_of_text=original_text or "",
        likely_same_id=report.likely_same_id,
        likely_same_text=likely_text or "",
        feedback=report.feedback,
        feedback_at=report.feedback_at,
        feedback_how=report.feedback_how,
        import_id=report.import_id,
        has_informant=bool(informants),
        cases=_cases_of(session, report_id),
        sender=report.sender,
        registry_number=report.registry_number,
    )


def counts(session: Session, monday: datetime) -> ReportCounts:
    """*monday* is the first moment of this week."""
    new = Report.state == ReportState.NEW
    week = timedelta(days=7)
    figures = (
        func.count(),
        func.sum(case((new, 1), else_=0)),
        func.sum(case((new & Report.likely_same_id.is_not(None), 1), else_=0)),
        func.sum(case((new & _awaits_place(), 1), else_=0)),
        func.sum(case((Report.received_at >= monday, 1), else_=0)),
        func.sum(case((Report.received_at.between(monday - week, monday), 1), else_=0)),
    )
    return ReportCounts(*(figure or 0 for figure in session.execute(select(*figures)).one()))


def similar_cases(session: Session, report_id: int) -> list[SimilarCase]:
    report = fetch(session, Report, report_id)
    linked = select(ReportLink.case_id).where(ReportLink.report_id == report_id)
    open_cases = select(Case).where(Case.state.in_(OPEN_CASES), Case.id.not_in(linked))
    likely = [_likeness(report, candidate) for candidate in session.scalars(open_cases)]
    good = [likeness for likeness in likely if likeness.score >= _SIMILAR_SCORE]
    return sorted(good, key=lambda likeness: -likeness.score)[:SIMILAR_SHOWN]


def _likeness(report: Report, candidate: Case) -> SimilarCase:
    """Half the score is nearness, the rest category, area and words."""
    metres = _metres(_position(report), candidate)
    same_category = report.category_id is not None and report.category_id == candidate.category_id
    shared = len(_telling_words(report.text) & _telling_words(candidate.folded))
    same_area = report.area_id is not None and report.area_id == candidate.area_id
    near = max(0.0, 1 - metres / SIMILAR_METRES) if metres is not None else 0.0
    score = 0.5 * near + 0.25 * same_category + 0.1 * same_area + 0.05 * min(shared, 5)
    days = abs((report.received_at - candidate.touched_at).days)
    return SimilarCase(candidate.id, candidate.title, metres, same_category, days, shared, score)


def _telling_words(text: str) -> set[str]:
    return {word for word in search_words(text) if len(word) >= _TELLING_LENGTH}


def _metres(position: Position | None, candidate: Case) -> float | None:
    if position is None or candidate.latitude is None or candidate.longitude is None:
        return None
    return metres_between(position.latitude, position.longitude, candidate.latitude, candidate.longitude)


def _position(report: Report) -> Position | None:
    if report.latitude is None or report.longitude is None or report.precision is Precision.UNKNOWN:
        return None
    return Position(report.latitude, report.longitude)


def _cases_of(session: Session, report_id: int) -> tuple[LinkedCase, ...]:
    linked = (
        select(Case.id, Case.title, Case.state)
        .join(ReportLink, ReportLink.case_id == Case.id)
        .where(ReportLink.report_id == report_id)
        .order_by(ReportLink.linked_at, Case.id)
    )
    return tuple(LinkedCase(*found) for found in session.execute(linked))
