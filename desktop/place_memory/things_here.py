"""Which reports and cases lie within a circle, and which are only known to be in its area."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Text, and_, cast, func, or_, select
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
# Fewer than any engine lets a question name.
_AT_ONCE = 10_000
# As on the map: a duplicate tells what another has told, and what was dismissed has not happened here.
PUT_ASIDE = (ReportState.DUPLICATE, ReportState.DISMISSED)


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
    text = func.substr(Report.text, 1, LINE_LENGTH)
    asked = (
        select(Report.id, Report.received_at, Report.source, Report.category_id, category, text)
        .outerjoin(Category, Category.id == Report.category_id)
        .where(Report.state.not_in(PUT_ASIDE), Report.is_fallback.is_(False))
    )
    found = [ReportHere(*row) for row in _here(session, asked, Report, middle, metres)]
    return sorted(found, key=lambda each: (each.received_at, each.id), reverse=True)


def cases_here(session: Session, middle: Position, metres: float) -> list[CaseHere]:
    """Cases whose own place is here, in the order in which they were opened."""
    category = func.coalesce(Category.name, "")
    closed = (Case.closed_at, Case.close_reason, Case.close_note)
    asked = select(Case.id, Case.title, Case.category_id, category, Case.opened_at, *closed).outerjoin(
        Category, Category.id == Case.category_id
    )
    found = [CaseHere(*row) for row in _here(session, asked, Case, middle, metres)]
    return sorted(found, key=lambda each: (each.opened_at, each.id))


def only_in_area(session: Session, area_id: int) -> InArea:
    """How much is told of the area without an exact place, or of a street whose line nobody knows."""
    name = session.scalar(select(Area.name).where(Area.id == area_id)) or ""
    reports = select(func.count()).where(
        Report.area_id == area_id, Report.state.not_in(PUT_ASIDE), _is_inexact(Report)
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


def _here(
    session: Session, asked: Any, table: Any, middle: Position, metres: float
) -> Iterator[Sequence[Any]]:
    """The asked columns of what lies here."""
    box = asked.add_columns(table.latitude, table.longitude).where(
        *_within(table, middle, metres), table.precision == Precision.POINT
    )
    for *row, latitude, longitude in session.execute(box):
        if metres_between(middle.latitude, middle.longitude, latitude, longitude) <= metres:
            yield row
    streets = [*_streets(session, table, middle, metres)]
    for first in range(0, len(streets), _AT_ONCE):
        yield from session.execute(asked.where(table.id.in_(streets[first : first + _AT_ONCE])))


def _streets(session: Session, table: Any, middle: Position, metres: float) -> Iterator[int]:
    """The ids of streets that come here; they may come from afar, so the boxes of all are looked at."""
    # Many reports tell of the same street: each line is read once.
    near = cache(lambda line: metres_to_line(middle, json.loads(line)))
    asked = select(table.id, cast(table.line, Text)).where(
        table.line.is_not(None), table.precision == Precision.STREET, _comes_near(table, middle, metres)
    )
    # The driver's own rows: there may be ten thousand of them.
    for id_, line in session.connection().execute(asked).cursor.fetchall():
        nearest = near(line)
        if nearest is not None and nearest <= metres:
            yield id_


def _comes_near(table: Any, middle: Position, metres: float) -> ColumnElement[bool]:
    """Whether the box around the line meets that around the circle; a line without one may."""
    box = box_around(middle, metres)
    meets = and_(
        table.line_south <= box.north,
        table.line_north >= box.south,
        table.line_west <= box.east,
        table.line_east >= box.west,
    )
    return or_(table.line_west.is_(None), meets)


def _within(table: Any, middle: Position, metres: float) -> list[ColumnElement[bool]]:
    box = box_around(middle, metres)
    return [table.latitude.between(box.south, box.north), table.longitude.between(box.west, box.east)]
