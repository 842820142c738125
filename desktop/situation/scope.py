"""Which reports and cases a picture is of, as conditions on both engines."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import JSON, ColumnElement, Integer, and_, cast, func, literal, or_, select
from sqlalchemy.orm import Session

from desktop.places.outlines import outline_of
from desktop.places.regions import meets_lines, surface_within
from desktop.places.surfaces import holds
from desktop.situation.periods import Days
from desktop.situation.values import SituationWish
from models.areas.tables import Area
from models.cases.tables import Case
from models.map.values import Region
from models.reports.tables import Report
from models.reports.values import Precision, ReportState

COUNTED = (ReportState.NEW, ReportState.LINKED)
EXACT = (Precision.POINT, Precision.STREET)


def is_placed(table: Any = Report) -> ColumnElement[bool]:
    """At a point or along a street; a fall-back point is no place (domain.md §6)."""
    at_point = and_(table.latitude.is_not(None), table.longitude.is_not(None))
    along = and_(table.precision == Precision.STREET, table.line.is_not(None))
    is_exact = and_(table.precision.in_(EXACT), or_(at_point, along))
    return and_(is_exact, table.is_fallback.is_(False)) if table is Report else is_exact


def came_in(days: Days) -> ColumnElement[bool]:
    return and_(Report.received_at >= days.begins, Report.received_at < days.ends)


def reports_of(session: Session, wish: SituationWish, *periods: Days) -> list[ColumnElement[bool]]:
    """The conditions of the reports of *periods* that lie where the wish says, in any state."""
    conditions = [or_(*map(came_in, periods)), *narrowed(wish)]
    if wish.region is not None:
        inside = _inside(session, wish.region, Report, [*conditions, is_placed()])
        return [_is_one_of(session, Report.id, inside)]
    return [*conditions, *([Report.area_id.in_(wish.areas)] if wish.areas else [])]


def narrowed(wish: SituationWish) -> list[ColumnElement[bool]]:
    """What the wish narrows reports to besides their place."""
    conditions: list[ColumnElement[bool]] = []
    conditions += [Report.category_id.in_(wish.categories)] if wish.categories else []
    conditions += [Report.source.in_(wish.sources)] if wish.sources else []
    return conditions


def cases_of(session: Session, wish: SituationWish) -> list[ColumnElement[bool]]:
    """The conditions of the cases that lie where the wish says."""
    conditions: list[ColumnElement[bool]] = []
    conditions += [Case.category_id.in_(wish.categories)] if wish.categories else []
    if wish.region is not None:
        inside = _inside(session, wish.region, Case, [*conditions, is_placed(Case)])
        return [_is_one_of(session, Case.id, inside)]
    return [*conditions, *([Case.area_id.in_(wish.areas)] if wish.areas else [])]


def touched_areas(session: Session, region: Region) -> list[int]:
    """The areas that a drawn region has a part of."""
    drawn = surface_within(region)
    asked = select(Area.id, Area.geometry).where(Area.geometry.is_not(None))
    return [id_ for id_, geometry in session.execute(asked) if _meets(drawn, geometry)]


def _inside(session: Session, region: Region, table: Any, conditions: list[ColumnElement[bool]]) -> list[int]:
    """The ids of what lies within the region or on its border; a street by any part of it."""
    drawn = surface_within(region)
    if drawn.is_empty:
        return []
    west, south, east, north = drawn.bounds
    in_box = and_(table.latitude.between(south, north), table.longitude.between(west, east))
    asked = select(table.id, table.latitude, table.longitude, table.line).where(
        *conditions, or_(in_box, table.line.is_not(None))
    )
    found = session.execute(asked).all()
    points = [each for each in found if each[3] is None]
    held = holds(drawn, [each[1] for each in points], [each[2] for each in points])
    along = [each[0] for each in found if each[3] is not None and meets_lines(drawn, each[3])]
    return [each[0] for each, is_held in zip(points, held, strict=True) if is_held] + along


def _meets(drawn: Any, geometry: Any) -> bool:
    outline = outline_of(geometry)
    return bool(outline and drawn.intersects(outline.surface))


def _is_one_of(session: Session, column: Any, ids: Collection[int]) -> ColumnElement[bool]:
    """In one bound value: a drawn region may hold more than a statement may have parameters."""
    told = json.dumps(list(ids))
    if session.get_bind().dialect.name == "sqlite":
        each = func.json_each(told).table_valued("value")
        return column.in_(select(each.c.value))  # type: ignore[no-any-return]
    element = func.json_array_elements_text(cast(literal(told), JSON)).column_valued("element")
    return column.in_(select(cast(element, Integer)))  # type: ignore[no-any-return]
