"""What the map's filter lets through, with its places as they are: read here, and never let out as it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.map.markers import MarkerTone
from desktop.map.things import TONES, MapFilter
from desktop.map_exports.moments import falls_in
from desktop.places.outlines import outline_of
from desktop.report_questions import narrowed
from desktop.searching import has_words
from models.cases.tables import Case
from models.kinds import Kind
from models.map.values import Region
from models.measures import rules
from models.measures.tables import Measure
from models.measures.values import MeasureState
from models.reports.tables import Report, ReportLink
from models.reports.values import Position, Precision, ReportFilter, ReportState
from models.states import OPEN_CASES, OPEN_MEASURES

_ON_MAP = (ReportState.NEW, ReportState.LINKED)
_SPOTS = frozenset({Precision.POINT, Precision.STREET})


@dataclass(frozen=True, slots=True)
class Found:
    """One thing; `place` None where it has no exact one, as at a fall-back point."""

    kind: Kind
    id: int
    category_id: int | None
    state: StrEnum
    area_id: int | None
    on: datetime
    place: Position | None
    line: Any


def found(session: Session, wanted: MapFilter, kinds: frozenset[Kind], today: date) -> list[Found]:
    """All that *wanted* lets through of the *kinds*."""
    told = {kind for kind in kinds if wanted.kind in {None, kind}}
    things = [*_reports(session, wanted)] if Kind.REPORT in told else []
    if Kind.CASE in told:
        things += _cases(session, wanted)
    if Kind.MEASURE in told:
        things += _measures(session, wanted, today)
    return things if wanted.region is None else [*_within(wanted.region, things)]


def _reports(session: Session, wanted: MapFilter) -> Iterator[Found]:
    narrowing = ReportFilter(
        text=wanted.text,
        sources=frozenset({wanted.source} if wanted.source else ()),
        categories=frozenset({wanted.category_id} if wanted.category_id else ()),
        areas=frozenset({wanted.area_id} if wanted.area_id else ()),
        states=frozenset(state for state in _ON_MAP if wanted.tone in {None, TONES[state]}),
        received_from=wanted.since,
        received_to=wanted.until,
    )
    if not narrowing.states:
        return
    asked = select(
        Report.id, Report.category_id, Report.state, Report.area_id, Report.received_at, Report.happened_at,
        Report.latitude, Report.longitude, Report.precision, Report.is_fallback, Report.line,
    )  # fmt: skip
    question: Select[Any] = narrowed(session, asked, narrowing)  # type: ignore[arg-type]  # by its columns
    for each in session.execute(question):
        if falls_in(each.happened_at or each.received_at, wanted.part_of_day, wanted.season):
            place = None if each.is_fallback else _place(each)
            yield Found(
                Kind.REPORT, each.id, each.category_id, each.state, each.area_id, each.received_at, place,
                each.line if place else None,
            )  # fmt: skip


def _cases(session: Session, wanted: MapFilter) -> Iterator[Found]:
    asked = select(
        Case.id, Case.category_id, Case.state, Case.area_id, Case.opened_at,
        Case.latitude, Case.longitude, Case.precision, Case.line,
    ).where(
        *_of_case(session, wanted, has_words(Case.folded, wanted.text)),
        *_then(wanted, Case.touched_at, Case.state.in_(OPEN_CASES)),
    )  # fmt: skip
    for each in session.execute(asked):
        if wanted.tone in {None, TONES[each.state]}:
            place = _place(each)
            yield Found(
                Kind.CASE, each.id, each.category_id, each.state, each.area_id, each.opened_at, place,
                each.line if place else None,
            )  # fmt: skip


def _measures(session: Session, wanted: MapFilter, today: date) -> Iterator[Found]:
    asked = (
        select(
            Measure.id, Case.category_id, Measure.state, Case.area_id, Measure.proposed_at, Measure.due_date,
            Case.latitude, Case.longitude, Case.precision, Case.line,
        )
        .select_from(Measure)
        .outerjoin(Case, Case.id == Measure.case_id)
        .where(
            *_of_case(session, wanted, has_words(Measure.folded, wanted.text)),
            *_then(wanted, Measure.proposed_at, Measure.state.in_(OPEN_MEASURES)),
        )
    )  # fmt: skip
    for each in session.execute(asked):
        if wanted.tone in {None, _measure_tone(each.state, each.due_date, today)}:
            place = _place(each)
            yield Found(
                Kind.MEASURE, each.id, each.category_id, each.state, each.area_id, each.proposed_at, place,
                each.line if place else None,
            )  # fmt: skip


def _of_case(
    session: Session, wanted: MapFilter, words: ColumnElement[bool] | None
) -> list[ColumnElement[bool]]:
    conditions = [
        words,
        Case.category_id == wanted.category_id if wanted.category_id else None,
        Case.area_id == wanted.area_id if wanted.area_id else None,
        Case.id.in_(_told_of(session, wanted)) if _asks_of_reports(wanted) else None,
    ]
    return [condition for condition in conditions if condition is not None]


def _asks_of_reports(wanted: MapFilter) -> bool:
    return any((wanted.source, wanted.part_of_day, wanted.season))


def _told_of(session: Session, wanted: MapFilter) -> set[int]:
    """The cases that reports of the wanted source and time tell of."""
    asked = select(ReportLink.case_id, Report.happened_at, Report.received_at).join(
        Report, Report.id == ReportLink.report_id
    )
    if wanted.source:
        asked = asked.where(Report.source == wanted.source)
    return {
        case_id
        for case_id, happened_at, received_at in session.execute(asked)
        if falls_in(happened_at or received_at, wanted.part_of_day, wanted.season)
    }


def _then(wanted: MapFilter, moment: Any, is_open: ColumnElement[bool]) -> list[ColumnElement[bool]]:
    """Within the days, or still open."""
    bounds = [moment >= _midnight(wanted.since)] if wanted.since else []
    bounds += [moment < _midnight(wanted.until + timedelta(days=1))] if wanted.until else []
    return [or_(and_(*bounds), is_open)] if bounds else []


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), STOCKHOLM)


def _measure_tone(state: MeasureState, due: date | None, today: date) -> MarkerTone:
    return MarkerTone.LATE if rules.days_late(state, due, today) else TONES[state]


def _place(row: Any) -> Position | None:
    if row.latitude is None or row.longitude is None or row.precision not in _SPOTS:
        return None
    return Position(row.latitude, row.longitude)


def _within(region: Region, things: list[Found]) -> Iterator[Found]:
    ring = [[corner.longitude, corner.latitude] for corner in (*region.corners, *region.corners[:1])]
    outline = outline_of({"type": "Polygon", "coordinates": [ring]})
    for each in things:
        if outline and each.place and outline.holds(each.place.latitude, each.place.longitude):
            yield each
