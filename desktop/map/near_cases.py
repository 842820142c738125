"""Which open cases lie nearest to a place: what reports chosen on the map may belong to."""

from __future__ import annotations

import math
from dataclasses import dataclass

from sqlalchemy import func, select

from desktop.places.distance import metres_between
from desktop.searching import has_words
from desktop.store import Store
from models.areas.tables import Area
from models.cases.tables import Case
from models.reports.values import Position
from models.states import OPEN_CASES


@dataclass(frozen=True, slots=True)
class NearCase:
    """An open case; `metres` None where it has no point."""

    id: int
    title: str
    area: str
    metres: float | None


class NearCases:
    """Asked for by a place and words."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def nearest(self, place: Position | None, words: str = "", most: int = 30) -> list[NearCase]:
        """Open cases whose words hold *words*: nearest to *place* first, those without a point last."""
        asked = (
            select(Case.id, Case.title, func.coalesce(Area.name, ""), Case.latitude, Case.longitude)
            .outerjoin(Area, Area.id == Case.area_id)
            .where(Case.state.in_(OPEN_CASES))
            .order_by(Case.touched_at.desc(), Case.id.desc())
        )
        named = has_words(Case.folded, words)
        with self._store.reading() as session:
            rows = session.execute(asked if named is None else asked.where(named))
            found = [
                NearCase(id_, title, area, _metres(place, north, east))
                for id_, title, area, north, east in rows
            ]
        found.sort(key=lambda case: math.inf if case.metres is None else case.metres)
        return found[:most]


def _metres(place: Position | None, north: float | None, east: float | None) -> float | None:
    if place is None or north is None or east is None:
        return None
    return metres_between(place.latitude, place.longitude, north, east)
