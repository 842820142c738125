"""The picture of a municipality with 100 000 reports, next to the bare counts in SQL."""

import random
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from sqlalchemy import insert, select

from desktop.clock import Clock
from desktop.situation.periods import Days
from desktop.situation.situations import Situations
from desktop.situation.values import SituationWish
from desktop.store import Store
from models.categories.tables import Category
from models.deeds import Deed
from models.map.values import Region
from models.people.values import Person
from models.reports.tables import Report
from models.reports.values import Feedback, Position, Precision, ReportSource, ReportState
from tests.benchmarks.figures import Figure

# Ours also gathers the hot places, names them, and tells of cases and measures.
ROWS, ROUNDS, AIM = 100_000, 3, 3.0
TODAY = date(2026, 11, 22)
TWELVE_WEEKS, A_YEAR = Days(date(2026, 8, 31), TODAY), Days(date(2025, 11, 23), TODAY)
DRAWN = Region(
    (Position(59.32, 14.50), Position(59.32, 14.56), Position(59.35, 14.56), Position(59.35, 14.50))
)
# Where people meet: most reports tell of some fifty places.
_PLACES = 50
_BY_SORT = """
    SELECT {sort}, sum(received_at >= ? AND received_at < ?), sum(received_at >= ? AND received_at < ?),
           sum(received_at >= ? AND received_at < ?)
    FROM report WHERE state IN ('new', 'linked') AND ({periods}) GROUP BY {sort}
"""
_SORTS = ("category_id", "source", "facet", "area_id", "strftime('%W', received_at)")
_POINTS = """
    SELECT id, latitude, longitude, happened_at FROM report
    WHERE "precision" = 'point' AND received_at >= ? AND received_at < ?
"""


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        Store.create(path)
        store = Store.open(path, Person("Åsa Lind"), Clock(TODAY))
        _fill(store)
        situations = Situations(store)
        with closing(sqlite3.connect(path)) as bare:
            figures = [
                _figure("twelve weeks", situations, bare, SituationWish(TWELVE_WEEKS)),
                _figure("a year", situations, bare, SituationWish(A_YEAR)),
                _figure("a year, drawn", situations, bare, SituationWish(A_YEAR, region=DRAWN)),
            ]
        store.close()
    return figures


def _figure(name: str, situations: Situations, bare: sqlite3.Connection, wish: SituationWish) -> Figure:
    ours = _best(lambda: situations.picture(wish))
    raw = _best(lambda: _counted(bare, wish.days))
    return Figure(f"picture of {ROWS} reports, {name}", ours, raw, AIM)


def _counted(bare: sqlite3.Connection, days: Days) -> None:
    """The counts by sort, and the points of the period, which no place is made of."""
    moments = [
        f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S}"
        for each in (days, days.before(), days.a_year_earlier())
        for moment in (each.begins, each.ends)
    ]
    periods = " OR ".join(["received_at >= ? AND received_at < ?"] * 3)
    for sort in _SORTS:
        bare.execute(_BY_SORT.format(sort=sort, periods=periods), [*moments, *moments]).fetchall()
    bare.execute(_POINTS, moments[:2]).fetchall()


def _best(deed: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        began = perf_counter()
        deed()
        times.append(perf_counter() - began)
    return median(times)


def _fill(store: Store) -> None:
    dice = random.Random(47)
    spots = [(dice.uniform(59.30, 59.36), dice.uniform(14.48, 14.60)) for _ in range(_PLACES)]
    begins = datetime(2021, 11, 23, tzinfo=UTC)
    with store.writing(Deed.IMPORT) as session:
        categories = list(session.scalars(select(Category.id)))
        rows = []
        for number in range(ROWS):
            north, east = dice.choice(spots)
            spread = 0.0004 if dice.random() < 0.6 else 0.01
            received = begins + timedelta(minutes=number * 26.2)
            rows.append(
                {
                    "external_id": str(number), "source": dice.choice(list(ReportSource)), "sender": "",
                    "content_hash": str(number), "received_at": received, "happened_at": received,
                    "text": "Det är mörkt", "category_id": dice.choice(categories), "place": "",
                    "latitude": dice.gauss(north, spread), "longitude": dice.gauss(east, spread),
                    "precision": Precision.POINT, "is_outside": False, "is_swapped": False,
                    "is_fallback": False, "state": ReportState.NEW, "feedback": Feedback.NOT_NEEDED,
                    "dismissal_motive": "", "feedback_how": "", "folded": "", "version": 1,
                }
            )  # fmt: skip
        session.execute(insert(Report), rows)
