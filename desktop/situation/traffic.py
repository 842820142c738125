"""The police's traffic list: traffic reports by place and hour."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from desktop.situation.hot_places import gathered
from desktop.situation.hours import hours_of
from desktop.situation.scope import COUNTED, is_placed
from desktop.situation.values import TrafficList, TrafficPlace
from models.categories.tables import Category
from models.reports.tables import Report

TRAFFIC_KEY = "traffic"
MOST_PLACES = 25


def traffic_category(session: Session) -> int:
    """The category's id; 0, which no category has, where the municipality has none for traffic."""
    return session.scalar(select(Category.id).where(Category.key == TRAFFIC_KEY)) or 0


def traffic_list(session: Session, conditions: Sequence[ColumnElement[bool]]) -> TrafficList:
    """Every place, also of a single report, the most reports first."""
    places, count = gathered(session, conditions, MOST_PLACES, least=1)
    placed = _happened(session, [*conditions, is_placed()])
    unplaced = _happened(session, [*conditions, ~is_placed()])
    listed = [[placed[id_] for id_ in each.report_ids] for each in places]
    named = {id_ for each in places for id_ in each.report_ids}
    return TrafficList(
        places=tuple(
            TrafficPlace(each.place, hours_of(moments)) for each, moments in zip(places, listed, strict=True)
        ),
        others=hours_of(moment for id_, moment in placed.items() if id_ not in named),
        other_places=count - len(places),
        unplaced=hours_of(unplaced.values()),
        total=hours_of([*placed.values(), *unplaced.values()]),
    )


def _happened(session: Session, conditions: Sequence[ColumnElement[bool]]) -> dict[int, datetime | None]:
    """When it happened, by the report's id."""
    asked = select(Report.id, Report.happened_at).where(*conditions, Report.state.in_(COUNTED))
    return dict(session.execute(asked).all())
