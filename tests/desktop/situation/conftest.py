"""A small town with two areas beside each other, and reports told by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import count
from typing import Any

import pytest
from sqlalchemy import select

from desktop.clock import STOCKHOLM
from desktop.situation.periods import Days
from desktop.situation.situations import Situations
from desktop.situation.values import AreaPicture, SituationWish
from desktop.store import Store
from models.areas.tables import Area, BaseLayer
from models.categories.tables import Category
from models.deeds import Deed
from models.folding import sort_key
from models.map.values import Region
from models.reports.tables import Report
from models.reports.values import Position, Precision, ReportSource, ReportState

WEST, EAST = (15.60, 58.40, 15.62, 58.42), (15.62, 58.40, 15.64, 58.42)
SQUARE = Position(58.41, 15.61)


def square_of(west: float, south: float, east: float, north: float) -> dict[str, Any]:
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def region_of(west: float, south: float, east: float, north: float) -> Region:
    return Region(
        (Position(south, west), Position(south, east), Position(north, east), Position(north, west))
    )


def on(day: date, hour: int = 12, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), STOCKHOLM)


@dataclass
class SmallTown:
    """Västra and Östra; `tell` adds a report, which lies at the square in Västra unless told otherwise."""

    store: Store
    areas: dict[str, int] = field(default_factory=dict)
    categories: dict[str, int] = field(default_factory=dict)
    numbers: Any = field(default_factory=count)

    def __post_init__(self) -> None:
        with self.store.writing(Deed.AREA_IMPORT) as session:
            for name, corners in (("Västra", WEST), ("Östra", EAST)):
                session.add(Area(name=name, sort_key=sort_key(name), geometry=square_of(*corners)))
            outline = {
                "type": "Feature", "properties": {"kind": "outline"},
                "geometry": square_of(15.5, 58.3, 15.8, 58.5),
            }  # fmt: skip
            session.add(
                BaseLayer(name="outline", geojson={"type": "FeatureCollection", "features": [outline]})
            )
        with self.store.reading() as session:
            self.areas = dict(session.execute(select(Area.name, Area.id)).all())
            self.categories = {
                key or name: id_
                for key, name, id_ in session.execute(select(Category.key, Category.name, Category.id))
            }

    def tell(self, received_at: datetime, times: int = 1, **more: Any) -> list[int]:
        with self.store.writing(Deed.REPORT_ADD) as session:
            reports = [self._report(received_at, more) for _ in range(times)]
            session.add_all(reports)
            session.flush()
            return [report.id for report in reports]

    def _report(self, received_at: datetime, more: dict[str, Any]) -> Report:
        given = {
            "source": ReportSource.SAFETY_MAP,
            "received_at": received_at,
            "text": "Det är mörkt",
            "area_id": self.areas["Västra"],
            "precision": Precision.POINT,
            "latitude": SQUARE.latitude,
            "longitude": SQUARE.longitude,
            "state": ReportState.NEW,
            **more,
        }
        category = given.pop("category", "lighting")
        area = given.pop("area", None)
        given |= {"area_id": self.areas[area]} if area else {}
        number = next(self.numbers)
        return Report(
            external_id=str(number),
            content_hash=str(number),
            folded="",
            category_id=self.categories.get(category),
            **given,
        )

    def picture(self, first: date, last: date, *areas: str, **more: Any) -> AreaPicture:
        chosen = frozenset(self.areas[area] for area in areas)
        return Situations(self.store).picture(SituationWish(Days(first, last), chosen, **more))


@pytest.fixture
def town(store) -> SmallTown:
    return SmallTown(store)


@pytest.fixture
def any_town(any_store) -> SmallTown:
    return SmallTown(any_store)


@pytest.fixture
def make_town() -> Callable[[Store], SmallTown]:
    return SmallTown
