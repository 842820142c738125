"""A place with a small history, written by hand."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date, datetime

import pytest
from sqlalchemy import select

from desktop.actors import Actors
from desktop.cases import Cases
from desktop.clock import STOCKHOLM, Clock
from desktop.demo.told import places
from desktop.measures import Measures
from desktop.place_memory.place_memory import PlaceMemory
from desktop.places.distance import METRES_PER_DEGREE
from desktop.reports import Reports
from desktop.store import Store
from models.actors.values import ActorEdit
from models.areas.tables import Area
from models.cases.values import CaseClosing, CaseDraft, CloseReason
from models.categories.tables import Category
from models.deeds import Deed
from models.folding import sort_key
from models.measures.values import Decision, FollowUpDraft, MeasureDraft, Rating
from models.people.values import Person
from models.reports.tables import Report
from models.reports.values import Position, Precision, ReportDraft, ReportSource

HERE = Position(58.4012, 15.6031)
LIGHTING, LITTER = "Belysning", "Oordning och nedskräpning"


def north(metres: float) -> Position:
    """So far to the north of the place."""
    return Position(HERE.latitude + metres / METRES_PER_DEGREE, HERE.longitude)


@dataclass
class Place:
    """What can happen at the place, and on which day."""

    store: Store

    def __post_init__(self) -> None:
        self.reports = Reports(self.store)
        self.cases = Cases(self.store, self.reports)
        self.measures = Measures(self.store)
        self.memory = PlaceMemory(self.store)
        with self.store.reading() as session:
            self.categories = {row.name: row.id for row in session.scalars(select(Category))}

    def on(self, *day: int) -> None:
        self.store.clock.move_to(date(*day))

    def told(self, day: tuple[int, int, int], text: str, position: Position | None = HERE, **more) -> int:
        """A report that came at eight in the evening."""
        category = self.categories[more.pop("category", LIGHTING)]
        at = datetime(*day, 20, tzinfo=STOCKHOLM)
        return self.reports.add(
            ReportDraft(ReportSource.POSTCARD, text, at, category, position=position, **more)
        )

    def change(self, report_id: int, **fields: object) -> None:
        """Set what only an import would."""
        with self.store.writing(Deed.IMPORT) as session:
            report = session.get_one(Report, report_id)
            for name, value in fields.items():
                setattr(report, name, value)

    def area(self, name: str = "Centrum", half: float = 0.01) -> int:
        """A square around the place."""
        west, east = HERE.longitude - half, HERE.longitude + half
        south, up = HERE.latitude - half, HERE.latitude + half
        ring = [[west, south], [east, south], [east, up], [west, up], [west, south]]
        with self.store.writing(Deed.AREA_IMPORT) as session:
            area = Area(
                name=name, sort_key=sort_key(name), geometry={"type": "Polygon", "coordinates": [ring]}
            )
            session.add(area)
            session.flush()
            return area.id

    def case(
        self, title: str, reports: tuple[int, ...] = (), position: Position | None = HERE, **more
    ) -> int:
        category = self.categories[more.pop("category", LIGHTING)]
        draft = CaseDraft(title, category_id=category, position=position, report_ids=reports, **more)
        return self.cases.open(draft)

    def close(self, case_id: int, reason: CloseReason = CloseReason.SOLVED, note: str = "") -> None:
        version = self.cases.page(case_id).version
        self.cases.close(CaseClosing(case_id, version, reason, note))

    def decide(self, case_id: int, title: str) -> int:
        due = self.store.clock.today()
        return self.measures.decide_new(
            MeasureDraft(title, case_id=case_id, responsible_id=self._parks(), due_date=due)
        )

    def _parks(self) -> int:
        actors = Actors(self.store)
        known = actors.listing()
        return known[0].id if known else actors.save(ActorEdit(None, 0, "Gata och park", "Gata/park"))

    def finish(self, measure_id: int) -> None:
        self.measures.finish(measure_id, self.measures.page(measure_id).version)

    def end(self, measure_id: int, outcome: str, rating: Rating = Rating.GREEN) -> None:
        page = self.measures.page(measure_id)
        today = self.store.clock.today()
        self.measures.follow_up(
            FollowUpDraft(
                measure_id, page.version, today, Decision.END, rating, outcome=outcome, reason="Klart."
            )
        )


@pytest.fixture
def place(store) -> Place:
    return Place(store)


@pytest.fixture
def any_place(any_store) -> Place:
    """On either engine."""
    return Place(any_store)


@pytest.fixture
def lived(any_place) -> Place:
    """A tunnel: dark in November, a case with a measure, closed in March; today is 18 November 2026."""
    place = any_place
    area = place.area()
    place.on(2025, 9, 1)
    place.told((2025, 9, 1), "Långt härifrån", north(5_000))
    place.on(2025, 11, 21)
    first = [place.told((2025, 11, day), f"Mörkt {day}") for day in (3, 4, 5)]
    first.append(place.told((2025, 11, 20), "Fortfarande mörkt", north(60)))
    place.told((2025, 11, 20), "Utanför cirkeln", north(140))
    street = place.told((2025, 11, 10), "Skräp längs gatan", north(900), category=LITTER)
    beside = HERE.longitude + 30 / METRES_PER_DEGREE
    ends = [[beside, HERE.latitude - 0.01], [beside, HERE.latitude + 0.01]]
    place.change(street, precision=Precision.STREET, line=[ends])
    unknown = place.told((2025, 11, 11), "En gata som ingen känner", area_id=area)
    place.change(unknown, precision=Precision.STREET)
    place.told((2025, 11, 12), "Någonstans i centrum", None, area_id=area)
    fallback = place.told((2025, 11, 13), "Kommunhusets punkt", area_id=None)
    place.change(fallback, is_fallback=True)
    dismissed = place.told((2025, 11, 14), "Fel kommun")
    place.reports.dismiss(dismissed, 1, "fel kommun")
    case = place.case("Mörkt i tunneln", tuple(first))
    place.on(2025, 11, 25)
    measure = place.decide(case, "Två armaturer")
    place.on(2025, 12, 10)
    place.finish(measure)
    place.on(2025, 12, 20)
    place.end(measure, "Ljust igen.")
    place.on(2026, 3, 12)
    place.told((2026, 1, 5), "Mörkt en kväll")
    place.close(case, note="Lugnt.")
    place.on(2026, 11, 18)
    return place


@pytest.fixture(scope="module")
def demo_memory(furnished, tmp_path_factory):
    """The demo municipality's memory, and its places by name."""
    path = shutil.copyfile(furnished, tmp_path_factory.mktemp("demo") / "demo.db")
    store = Store.open(path, Person("Åsa Lind"), Clock(date(2026, 11, 22)))
    yield PlaceMemory(store), places()
    store.close()
