"""How many reports there are, of each sort: counted by the database in one question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, case, func, literal_column, or_, select
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.situation.periods import Days
from desktop.situation.scope import COUNTED, came_in, is_placed
from desktop.situation.values import Counted, Placing, WeekBar
from models.areas.tables import Area
from models.categories.tables import Category
from models.reports.tables import Report
from models.reports.values import Precision

T = TypeVar("T")

_Conditions = Sequence[ColumnElement[bool]]
_AREA_OR_NEARER = (Precision.POINT, Precision.STREET, Precision.AREA)


@dataclass(frozen=True, slots=True)
class Cell:
    """Reports that are alike in all that is counted by: of the period, right before, a year earlier."""

    area: str
    category: str
    source: Any
    facet: Any
    is_counted: bool
    is_placed: bool
    is_in_area: bool
    now: int
    before: int
    last_year: int


def cells_of(session: Session, conditions: _Conditions, days: Days) -> list[Cell]:
    """The reports of the conditions, gathered in cells."""
    is_counted = case((Report.state.in_(COUNTED), 1), else_=0)
    placed = case((is_placed(), 1), else_=0)
    in_area = Report.precision.in_(_AREA_OR_NEARER)
    groups = (
        Report.area_id,
        Report.category_id,
        Report.source,
        Report.facet,
        is_counted.label("is_counted"),
        placed.label("is_placed"),
        case((in_area, 1), else_=0).label("is_in_area"),
    )
    counts = [_many(came_in(each)) for each in (days, days.before(), days.a_year_earlier())]
    asked = select(*groups, *counts).where(*conditions).group_by(*groups)
    areas = dict(session.execute(select(Area.id, Area.name)).all())
    names = dict(session.execute(select(Category.id, Category.name)).all())
    return [
        Cell(
            areas.get(row[0], ""), names.get(row[1], ""), *row[2:4], *map(bool, row[4:7]), *map(int, row[7:])
        )
        for row in session.execute(asked)
    ]


def total(cells: Iterable[Cell]) -> Counted[None]:
    [every] = by(cells, lambda _cell: None) or (Counted(None),)
    return every


def by(cells: Iterable[Cell], sort: Callable[[Cell], T]) -> tuple[Counted[T], ...]:
    """The counts of each sort, the most of the period first."""
    now, before, last_year = Counter[T](), Counter[T](), Counter[T]()
    for cell in cells:
        if cell.is_counted:
            now[sort(cell)] += cell.now
            before[sort(cell)] += cell.before
            last_year[sort(cell)] += cell.last_year
    counted = (Counted(each, now[each], before[each], last_year[each]) for each in now)
    kept = [each for each in counted if each.now or each.before or each.last_year]
    return tuple(sorted(kept, key=lambda each: (-each.now, -each.before, -each.last_year, str(each.of))))


def put_aside(cells: Iterable[Cell]) -> int:
    return sum(cell.now for cell in cells if not cell.is_counted)


def placing(cells: Iterable[Cell], may_lie_here: int, elsewhere: int) -> Placing:
    """How exactly the reports of the period lie."""
    counted = [cell for cell in cells if cell.is_counted]
    placed = sum(cell.now for cell in counted if cell.is_placed)
    in_area = sum(cell.now for cell in counted if not cell.is_placed and cell.is_in_area)
    nowhere = sum(cell.now for cell in counted if not cell.is_placed and not cell.is_in_area)
    return Placing(placed, in_area, nowhere, may_lie_here, elsewhere)


def bars_of(session: Session, conditions: _Conditions, days: Days) -> tuple[WeekBar, ...]:
    """The weeks of the period, each with how many came in."""
    weeks = list(days.weeks())
    if len(weeks) == 1:
        return (WeekBar(days, _count(session, conditions)),)
    which = _which_week(weeks, 0).label("week")
    asked = select(which, func.count()).where(*conditions, Report.state.in_(COUNTED)).group_by(which)
    counts = dict(session.execute(asked).all())
    return tuple(WeekBar(week, counts.get(place, 0)) for place, week in enumerate(weeks))


def _which_week(weeks: Sequence[Days], first: int) -> ColumnElement[int]:
    """The place of the week that a report came in, counted from *first*; halved until one is left."""
    if len(weeks) == 1:
        return literal_column(str(first))
    half = len(weeks) // 2
    earlier, later = _which_week(weeks[:half], first), _which_week(weeks[half:], first + half)
    return case((Report.received_at < weeks[half].begins, earlier), else_=later)


def in_touched_areas(session: Session, conditions: _Conditions, areas: Sequence[int]) -> int:
    """How many reports lie somewhere in these areas, nobody knows exactly where."""
    return _count(session, [*conditions, Report.area_id.in_(areas), ~is_placed()]) if areas else 0


def without_area(session: Session, conditions: _Conditions) -> int:
    """How many reports lie at no known place in no known area."""
    return _count(session, [*conditions, Report.area_id.is_(None), ~is_placed()])


def told_since(session: Session) -> date | None:
    """The day of the very first report."""
    first = session.scalar(select(func.min(Report.received_at)))
    return first.astimezone(STOCKHOLM).date() if first else None


def _count(session: Session, conditions: _Conditions) -> int:
    asked = select(func.count()).select_from(Report).where(*conditions, Report.state.in_(COUNTED))
    return session.scalar(asked) or 0


def _many(condition: ColumnElement[bool]) -> Any:
    return func.coalesce(func.sum(case((or_(condition), 1), else_=0)), 0)
