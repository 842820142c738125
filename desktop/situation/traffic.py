"""The police's traffic list: traffic reports by place and hour."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from desktop.situation.hot_places import Told, gathered, told_of
from desktop.situation.hours import hours_of
from desktop.situation.scope import COUNTED, is_placed
from desktop.situation.values import Hours, TrafficList, TrafficPlace
from models.categories.tables import Category
from models.reports.tables import Report

TRAFFIC_KEY = "traffic"
MOST_PLACES = 25


def traffic_category(session: Session) -> int:
    """The category's id; 0, which no category has, where the municipality has none for traffic."""
    return session.scalar(select(Category.id).where(Category.key == TRAFFIC_KEY)) or 0


def traffic_list(session: Session, conditions: Sequence[ColumnElement[bool]]) -> TrafficList:
    """Every place, also of a single report, the most reports first."""
    told = told_of(session, conditions)
    places, count = gathered(session, told, MOST_PLACES, least=1)
    listed = {report.id for each in places for report in each.reports}
    unplaced = _happened(session, [*conditions, ~is_placed()])
    others = [each for each in told if each.id not in listed]
    return TrafficList(
        places=tuple(TrafficPlace(each.place, _hours(each.reports)) for each in places),
        others=_hours(others),
        other_places=count - len(places),
        unplaced=hours_of(unplaced),
        total=hours_of([*(each.happened_at for each in told), *unplaced]),
    )


def _hours(reports: Sequence[Told]) -> Hours:
    return hours_of(each.happened_at for each in reports)


def _happened(session: Session, conditions: Sequence[ColumnElement[bool]]) -> list[datetime | None]:
    asked = select(Report.happened_at).where(*conditions, Report.state.in_(COUNTED))
    return list(session.scalars(asked))
