"""Gathers a picture from the store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.intake.progress import Tell, unheard
from desktop.situation import counting
from desktop.situation.hot_places import gathered
from desktop.situation.hours import hours_of
from desktop.situation.quotes import quotes_of
from desktop.situation.scope import COUNTED, came_in, cases_of, narrowed, reports_of, touched_areas
from desktop.situation.traffic import traffic_category, traffic_list
from desktop.situation.values import AreaPicture, Placing, Preset, SituationWish
from desktop.situation.work import closed_cases, open_cases, open_measures
from models.areas.tables import Area
from models.categories.tables import Category
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report

MOST_PLACES = 10
_STEPS = 5


def picture_of(session: Session, wish: SituationWish, today: date, tell: Tell = unheard) -> AreaPicture:
    """The picture as of *today*. Raises Refusal GONE where an area is not there any more."""
    names = _names(session, wish)
    wish = _preset(session, wish)
    days = wish.days
    tell(0, _STEPS)
    in_periods = reports_of(session, wish, days, days.before(), days.a_year_earlier())
    now = [*in_periods, came_in(days)]
    tell(1, _STEPS)
    cells = counting.cells_of(session, in_periods, days)
    cases = cases_of(session, wish)
    tell(2, _STEPS)
    is_traffic = wish.preset is Preset.TRAFFIC
    places = [] if is_traffic else gathered(session, now, MOST_PLACES)[0]
    tell(3, _STEPS)
    hours = hours_of(session.scalars(select(Report.happened_at).where(*now, Report.state.in_(COUNTED))))
    tell(4, _STEPS)
    is_whole = not wish.areas and wish.region is None and not wish.categories
    picture = AreaPicture(
        wish=wish,
        today=today,
        names=names,
        told_since=counting.told_since(session),
        total=counting.total(cells),
        put_aside=counting.put_aside(cells),
        areas=counting.by(cells, lambda cell: cell.area),
        categories=counting.by(cells, lambda cell: cell.category),
        sources=counting.by(cells, lambda cell: cell.source),
        facets=counting.by(cells, lambda cell: cell.facet),
        weeks=counting.bars_of(session, now, days),
        hours=hours,
        placing=_placing(session, wish, cells),
        places=tuple(each.place for each in places),
        cases=open_cases(session, cases, now),
        measures=open_measures(session, cases, today, with_caseless=is_whole),
        closed=closed_cases(session, cases, days),
        traffic=traffic_list(session, now) if is_traffic else None,
        quotes=quotes_of(session, now, wish) if wish.with_words else (),
        narrowed_to=_category_names(session, wish),
    )
    tell(_STEPS, _STEPS)
    return picture


def _category_names(session: Session, wish: SituationWish) -> tuple[str, ...]:
    asked = select(Category.name).where(Category.id.in_(wish.categories)).order_by(Category.position)
    return tuple(session.scalars(asked)) if wish.categories else ()


def _preset(session: Session, wish: SituationWish) -> SituationWish:
    if wish.preset is Preset.TRAFFIC:
        return replace(wish, categories=frozenset({traffic_category(session)}))
    return wish


def _names(session: Session, wish: SituationWish) -> tuple[str, ...]:
    asked = select(Area.name).where(Area.id.in_(wish.areas)).order_by(Area.sort_key)
    names = tuple(session.scalars(asked)) if wish.areas else ()
    if len(names) < len(wish.areas):
        raise Refusal(RefusalKind.GONE)
    return names


def _placing(session: Session, wish: SituationWish, cells: list[counting.Cell]) -> Placing:
    """With what lies in no area, and with what a drawn region may hold besides."""
    of_period = [came_in(wish.days), *narrowed(wish)]
    is_whole = not wish.areas and wish.region is None
    elsewhere = 0 if is_whole else counting.without_area(session, of_period)
    may = 0
    if wish.region is not None:
        may = counting.in_touched_areas(session, of_period, touched_areas(session, wish.region))
    return counting.placing(cells, may, elsewhere)
