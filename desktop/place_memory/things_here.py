"""Which reports and cases lie within a circle, and which are only known to be in its area."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Text, cast, func, or_, select
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.place_memory.nearness import box_around, metres_to_line
from desktop.place_memory.values import InArea
from desktop.places.distance import metres_between
from models.areas.tables import Area
from models.cases.tables import Case
from models.cases.values import CloseReason
from models.categories.tables import Category
from models.reports.tables import Report
from models.reports.values import Position, Precision, ReportSource, ReportState

LINE_LENGTH = 160
# As on the map: a duplicate tells what another has told, and what was dismissed has not happened here.
TELLING = (ReportState.NEW, ReportState.LINKED)


@dataclass(frozen=True, slots=True)
class ReportHere:
    id: int
    received_at: datetime
    source: ReportSource
    category_id: int | None
    category: str
    text: str


@dataclass(frozen=True, slots=True)
class CaseHere:
    id: int
    title: str
    category_id: int | None
    category: str
    opened_at: datetime
    closed_at: datetime | None
    close_reason: CloseReason | None
    close_note: str


def reports_here(session: Session, middle: Position, metres: float) -> list[ReportHere]:
    """Reports with an exact point within the circle, and streets whose line comes within it, newest first."""
    category = func.coalesce(Category.name, Report.sender_category)
    asked = (
        select(
            Report.id,
            Report.received_at,
            Report.source,
            Report.category_id,
            category,
            func.substr(Report.text, 1, LINE_LENGTH),
        )
        .outerjoin(Category, Category.id == Report.category_id)
        .where(Report.id.in_(_ids_here(session, Report, middle, metres)), Report.state.in_(TELLING))
        .order_by(Report.received_at.desc(), Report.id.desc())
    )
    return [ReportHere(*row) for row in session.execute(asked)]


def cases_here(session: Session, middle: Position, metres: float) -> list[CaseHere]:
    """Cases whose own place is here, in the order in which they were opened."""
    asked = (
        select(
            Case.id,
            Case.title,
            Case.category_id,
            func.coalesce(Category.name, ""),
            Case.opened_at,
            Case.closed_at,
            Case.close_reason,
            Case.close_note,
        )
        .outerjoin(Category, Category.id == Case.category_id)
        .where(Case.id.in_(_ids_here(session, Case, middle, metres)))
        .order_by(Case.opened_at, Case.id)
    )
    return [CaseHere(*row) for row in session.execute(asked)]


def only_in_area(session: Session, area_id: int) -> InArea:
    """How much is told of the area without an exact place, or of a street whose line nobody knows."""
    name = session.scalar(select(Area.name).where(Area.id == area_id)) or ""
    reports = select(func.count()).where(
        Report.area_id == area_id, Report.state.in_(TELLING), _is_inexact(Report)
    )
    cases = select(func.count()).where(Case.area_id == area_id, _is_inexact(Case))
    return InArea(name, session.scalar(reports) or 0, session.scalar(cases) or 0)


def first_report(session: Session) -> date | None:
    """The day of the first report that is kept, from anywhere."""
    first = session.scalar(select(func.min(Report.received_at)))
    return first.astimezone(STOCKHOLM).date() if first else None


def _is_inexact(table: Any) -> ColumnElement[bool]:
    is_street = (table.precision == Precision.STREET) & table.line.is_(None)
    return or_(table.precision == Precision.AREA, is_street)


def _ids_here(session: Session, table: Any, middle: Position, metres: float) -> list[int]:
    return [*_points(session, table, middle, metres), *_streets(session, table, middle, metres)]


def _points(session: Session, table: Any, middle: Position, metres: float) -> Iterator[int]:
    asked = select(table.id, table.latitude, table.longitude).where(
        *_within(table, middle, metres), table.precision == Precision.POINT
    )
    if table is Report:
        # A fall-back point is no place (domain.md §6).
        asked = asked.where(Report.is_fallback.is_(False))
    for id_, latitude, longitude in session.execute(asked):
        if metres_between(middle.latitude, middle.longitude, latitude, longitude) <= metres:
            yield id_


def _streets(session: Session, table: Any, middle: Position, metres: float) -> Iterator[int]:
    """A street may come here from afar: all of them are looked at."""
    # Many reports tell of the same street: each line is read once.
    near = cache(lambda line: metres_to_line(middle, json.loads(line)))
    asked = select(table.id, cast(table.line, Text)).where(
        table.line.is_not(None), table.precision == Precision.STREET
    )
    # The driver's own rows: there may be ten thousand of them.
    for id_, line in session.connection().execute(asked).cursor.fetchall():
        nearest = near(line)
        if nearest is not None and nearest <= metres:
            yield id_


def _within(table: Any, middle: Position, metres: float) -> list[ColumnElement[bool]]:
    box = box_around(middle, metres)
    return [table.latitude.between(box.south, box.north), table.longitude.between(box.west, box.east)]
