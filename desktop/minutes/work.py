"""The measures and cases of one meeting, numbered through the paper, and where they are on the map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop import measure_questions
from desktop.agenda import Period, is_new
from desktop.map.paper.points import MapPoint, PointShape
from desktop.minutes.terms import moved_date, term
from desktop.minutes.values import FollowUpRow, NewCase, NewMeasure, OverviewMap
from models.actors.tables import Actor
from models.areas.tables import Area, BaseLayer
from models.cases.tables import Case
from models.categories.tables import Category
from models.measures.tables import DueDateMove, FollowUp, Measure, MeasureContributor
from models.measures.values import MeasureRow
from models.meetings.tables import AgendaItem, Meeting
from models.meetings.values import Section
from models.reports.tables import ReportLink
from models.reports.values import Precision

# A street or a point is shown where it is; an area has no place of its own.
_SHOWN = frozenset({Precision.POINT, Precision.STREET})


@dataclass(frozen=True, slots=True)
class Work:
    """What the meeting dealt with.

    `numbers` gives a measure's number by its id, `in_areas` the numbers of the map by the area's id.
    """

    follow_ups: tuple[FollowUpRow, ...]
    new_cases: tuple[NewCase, ...]
    new_measures: tuple[NewMeasure, ...]
    overview: OverviewMap
    numbers: dict[int, str]
    in_areas: dict[int, tuple[str, ...]]


def work_of(session: Session, meeting: Meeting, items: Iterable[AgendaItem], period: Period) -> Work:
    """One series of numbers through the paper: measures followed up, new cases, new measures."""
    number = count(1)
    followed = _followed(session, meeting, items)
    numbers = {row.id: str(next(number)) for row in followed}
    new_cases = _new_cases(session, items, period, number)
    decided = _decided(session, meeting)
    numbers |= {row.id: str(next(number)) for row in decided if row.id not in numbers}
    decisions = _decisions(session, meeting)
    places = _places(session, [*followed, *decided])
    points = _points([*followed, *decided], places, numbers, {row.id for row in decided})
    needs_base = bool(points) or any(item.area_id for item in items)
    return Work(
        follow_ups=tuple(_follow_up_row(row, numbers, decisions) for row in followed),
        new_cases=new_cases,
        new_measures=tuple(_new_measure(session, row, numbers) for row in decided),
        overview=OverviewMap(points, base_map(session) if needs_base else {}),
        numbers=numbers,
        in_areas=_in_areas([*followed, *decided], places, numbers),
    )


def base_map(session: Session) -> dict[str, object]:
    """The base map, the outline and the areas, in one collection of GeoJSON features."""
    layers = session.scalars(select(BaseLayer.geojson).order_by(BaseLayer.name)).all()
    features = [feature for layer in layers for feature in layer.get("features", [])]
    areas = select(Area.name, Area.geometry).where(Area.is_active, Area.geometry.is_not(None))
    features += [
        {"type": "Feature", "properties": {"kind": "area", "name": name}, "geometry": geometry}
        for name, geometry in session.execute(areas)
    ]
    drawn_by = dict.fromkeys(str(layer.get("attribution") or "").strip() for layer in layers)
    attribution = ", ".join(filter(None, drawn_by))
    return {"type": "FeatureCollection", "features": features, "attribution": attribution}


def _followed(session: Session, meeting: Meeting, items: Iterable[AgendaItem]) -> list[MeasureRow]:
    """What is still overdue first, then in the agenda's order, then what did not stand on it."""
    on_agenda = [item.measure_id for item in items if item.section is Section.FOLLOW_UP and item.measure_id]
    beside = session.scalars(
        select(FollowUp.measure_id).where(FollowUp.meeting_id == meeting.id).order_by(FollowUp.id)
    )
    ids = list(dict.fromkeys([*on_agenda, *beside]))
    rows = measure_questions.rows_of(session, ids, meeting.held_on)
    return sorted(rows, key=lambda row: -row.days_late)


def _decided(session: Session, meeting: Meeting) -> list[MeasureRow]:
    asked = select(Measure.id).where(Measure.decided_at_meeting_id == meeting.id).order_by(Measure.id)
    return measure_questions.rows_of(session, session.scalars(asked).all(), meeting.held_on)


def _decisions(session: Session, meeting: Meeting) -> dict[int, str]:
    """What the meeting decided of each measure: a moved date, or the last of the four decisions."""
    moved = session.scalars(select(DueDateMove.measure_id).where(DueDateMove.meeting_id == meeting.id))
    decisions = dict.fromkeys(moved, moved_date())
    asked = (
        select(FollowUp.measure_id, FollowUp.decision)
        .where(FollowUp.meeting_id == meeting.id)
        .order_by(FollowUp.id)
    )
    return decisions | {id_: term(decision) for id_, decision in session.execute(asked)}


def _follow_up_row(row: MeasureRow, numbers: dict[int, str], decisions: dict[int, str]) -> FollowUpRow:
    return FollowUpRow(
        number=numbers[row.id],
        measure=row.title,
        area=row.area,
        responsible=row.responsible,
        state=term(row.state),
        measure_id=row.id,
        responsible_id=row.responsible_id or 0,
        decision=decisions.get(row.id, ""),
        due=row.due_date,
        next_follow_up=row.follow_up_date if row.is_ongoing else None,
        moved=row.moves,
        is_overdue=row.days_late > 0,
        first_due=row.first_due_date if row.moves else None,
    )


def _new_measure(session: Session, row: MeasureRow, numbers: dict[int, str]) -> NewMeasure:
    helpers = (
        select(func.coalesce(func.nullif(Actor.short_name, ""), Actor.name))
        .join(MeasureContributor, MeasureContributor.actor_id == Actor.id)
        .where(MeasureContributor.measure_id == row.id)
        .order_by(Actor.sort_key)
    )
    return NewMeasure(
        number=numbers[row.id],
        measure=row.title,
        cause=row.case_title,
        area=row.area,
        responsible=row.responsible,
        measure_id=row.id,
        responsible_id=row.responsible_id or 0,
        contributors=tuple(session.scalars(helpers)),
        due=row.due_date,
        next_follow_up=row.follow_up_date if row.is_ongoing else None,
    )


def _new_cases(
    session: Session, items: Iterable[AgendaItem], period: Period, number: count[int]
) -> tuple[NewCase, ...]:
    ids = [item.case_id for item in items if item.section is Section.NEW_REPORTS and item.case_id]
    reports = select(func.count()).where(ReportLink.case_id == Case.id).correlate(Case).scalar_subquery()
    asked = (
        select(Case, func.coalesce(Area.name, ""), func.coalesce(Category.name, ""), reports)
        .outerjoin(Area, Area.id == Case.area_id)
        .outerjoin(Category, Category.id == Case.category_id)
        .where(Case.id.in_(ids))
    )
    found = {line[0].id: line for line in session.execute(asked) if is_new(line[0], period)}
    new = [found[id_] for id_ in ids if id_ in found]
    return tuple(
        NewCase(str(next(number)), opened.title, area, category, told) for opened, area, category, told in new
    )


def _places(session: Session, rows: Iterable[MeasureRow]) -> dict[int, Case]:
    """By a measure's id its case, where that lies in a known place."""
    rows = list(rows)
    cases = select(Case).where(
        Case.id.in_({row.case_id for row in rows if row.case_id}),
        Case.precision.in_(_SHOWN),
        Case.latitude.is_not(None),
        Case.longitude.is_not(None),
    )
    placed = {case.id: case for case in session.scalars(cases)}
    return {row.id: placed[row.case_id] for row in rows if row.case_id in placed}


def _points(
    rows: Iterable[MeasureRow], places: dict[int, Case], numbers: dict[int, str], new_ids: set[int]
) -> tuple[MapPoint, ...]:
    return tuple(
        MapPoint(
            numbers[row.id],
            places[row.id].latitude or 0.0,
            places[row.id].longitude or 0.0,
            _shape(row, new_ids),
            ", ".join(part for part in (row.title, row.area) if part),
        )
        for row in {row.id: row for row in rows}.values()
        if row.id in places
    )


def _in_areas(
    rows: Iterable[MeasureRow], places: dict[int, Case], numbers: dict[int, str]
) -> dict[int, tuple[str, ...]]:
    found: dict[int, dict[str, None]] = {}
    for row in rows:
        if row.id in places and (area_id := places[row.id].area_id):
            found.setdefault(area_id, {})[numbers[row.id]] = None
    return {area_id: tuple(in_area) for area_id, in_area in found.items()}


def _shape(row: MeasureRow, new_ids: set[int]) -> PointShape:
    if row.id in new_ids:
        return PointShape.SQUARE
    return PointShape.DIAMOND if row.days_late else PointShape.CIRCLE
