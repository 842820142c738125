"""How many reports came in: the week of a meeting against the week before."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.clock import midnight
from desktop.minutes.terms import term, words
from desktop.minutes.values import Count
from models.areas.tables import Area
from models.categories.tables import Category
from models.reports.tables import Report


@dataclass(frozen=True, slots=True)
class Weeks:
    """Three Mondays at midnight in Stockholm: last week begins, this week begins, this week ends."""

    last: datetime
    this: datetime
    end: datetime


def weeks_of(day: date) -> Weeks:
    """The ISO week of *day* and the one before; an hour longer or shorter where the clock is moved."""
    monday = day - timedelta(days=day.weekday())
    last, this, end = (midnight(monday + timedelta(weeks=shift)) for shift in (-1, 0, 1))
    return Weeks(last, this, end)


def by_source(session: Session, weeks: Weeks) -> tuple[Count, ...]:
    """The most this week first, as in every count here."""
    found = _counted(session, weeks, Report.source)
    return _sorted(Count(term(source), now, before) for source, now, before in found)


def by_category(session: Session, weeks: Weeks, area_id: int | None = None) -> tuple[Count, ...]:
    """Per category, in one area where *area_id* says which."""
    names = dict(session.execute(select(Category.id, Category.name)).all())
    found = _counted(session, weeks, Report.category_id, area_id)
    return _sorted(Count(names.get(id_, words("uncategorised")), now, before) for id_, now, before in found)


def by_area(session: Session, weeks: Weeks) -> dict[int | None, Count]:
    """Per area; under None those without one."""
    names = dict(session.execute(select(Area.id, Area.name)).all())
    found = _counted(session, weeks, Report.area_id)
    return {id_: Count(names.get(id_, words("elsewhere")), now, before) for id_, now, before in found}


def _counted(
    session: Session, weeks: Weeks, group: InstrumentedAttribute[Any], area_id: int | None = None
) -> list[tuple[Any, int, int]]:
    now = func.sum(case((Report.received_at >= weeks.this, 1), else_=0))
    asked = (
        select(group, now, func.count() - now)
        .where(Report.received_at >= weeks.last, Report.received_at < weeks.end)
        .group_by(group)
    )
    if area_id is not None:
        asked = asked.where(Report.area_id == area_id)
    return [(key, int(this), int(last)) for key, this, last in session.execute(asked)]


def _sorted(counts: Any) -> tuple[Count, ...]:
    return tuple(sorted(counts, key=lambda count: (-count.this_week, -count.last_week, count.name)))
