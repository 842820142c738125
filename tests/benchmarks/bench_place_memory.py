"""The past of a place among 100 000 reports, beside the bare rows that must be looked at for it.

Those are the rows in the box around the place, and the lines of all streets.
"""

import random
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from sqlalchemy import insert, select

from desktop.clock import Clock
from desktop.place_memory.nearness import box_around
from desktop.place_memory.place_memory import PlaceMemory
from desktop.place_memory.values import RADII
from desktop.store import Store
from models.categories.tables import Category
from models.deeds import Deed
from models.people.values import Person
from models.places.street_line import box_of
from models.reports.tables import Report
from models.reports.values import Feedback, Position, Precision, ReportSource, ReportState
from tests.benchmarks.figures import Figure

ROWS, PLACES, STREETS, AIM = 100_000, 25, 300, 3.0
MIDDLE = Position(58.4012, 15.6031)
# A town of some ten kilometres across, with most of its reports in its middle.
SPREAD = 0.015
BOX = """
    SELECT report.id, received_at, source, category_id, coalesce(category.name, sender_category),
           substr(text, 1, 160), latitude, longitude, "precision"
    FROM report LEFT JOIN category ON category.id = category_id
    WHERE latitude BETWEEN ? AND ? AND longitude BETWEEN ? AND ? AND +state IN ('new', 'linked')
    ORDER BY +received_at DESC
"""
LINES = "SELECT id, line FROM report WHERE line IS NOT NULL"


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        Store.create(path)
        store = Store.open(path, Person("Åsa Lind"), Clock())
        _fill(store)
        memory = PlaceMemory(store)
        with closing(sqlite3.connect(path)) as bare:
            figures = [_around(memory, bare, metres) for metres in RADII]
        store.close()
    return figures


def _around(memory: PlaceMemory, bare: sqlite3.Connection, metres: int) -> Figure:
    """The median of many places, each asked once by either in turn."""
    dice = random.Random(metres)
    ours, raw, found = [], [], 0
    for _place in range(PLACES):
        spot = Position(dice.gauss(MIDDLE.latitude, SPREAD / 3), dice.gauss(MIDDLE.longitude, SPREAD / 2))
        box = box_around(spot, metres)
        raw.append(_timed(partial(_look_at, bare, (box.south, box.north, box.west, box.east))))
        ours.append(_timed(partial(memory.around, spot, metres)))
        found += memory.around(spot, metres).counts.reports
    print(f"note: within {metres} m of a place: {found // PLACES} reports, {median(ours) * 1000:.0f} ms")
    return Figure(f"the past of a place, {metres} m of {ROWS} reports", median(ours), median(raw), AIM)


def _look_at(bare: sqlite3.Connection, box: tuple[float, float, float, float]) -> None:
    bare.execute(BOX, box).fetchall()
    bare.execute(LINES).fetchall()


def _timed(asked: Callable[[], object]) -> float:
    began = perf_counter()
    asked()
    return perf_counter() - began


def _fill(store: Store) -> None:
    dice = random.Random(5)
    start = datetime(2021, 1, 1, tzinfo=UTC)
    streets = [_street(dice) for _street_number in range(STREETS)]
    with store.writing(Deed.IMPORT) as session:
        categories = list(session.scalars(select(Category.id)))
        rows = [_row(dice, start, categories, streets, number) for number in range(ROWS)]
        session.execute(insert(Report), rows)


def _street(dice: random.Random) -> list[list[list[float]]]:
    east, north = dice.gauss(MIDDLE.longitude, SPREAD * 2), dice.gauss(MIDDLE.latitude, SPREAD)
    corners = []
    for _corner in range(12):
        corners.append([east, north])
        east, north = east + dice.uniform(0, 0.001), north + dice.uniform(-0.0004, 0.0004)
    return [corners]


def _row(
    dice: random.Random,
    start: datetime,
    categories: list[int],
    streets: list[list[list[list[float]]]],
    number: int,
) -> dict[str, Any]:
    precision = dice.choices([Precision.POINT, Precision.STREET, Precision.AREA], [82, 10, 8])[0]
    line = dice.choice(streets) if precision is Precision.STREET else None
    east, north = dice.gauss(MIDDLE.longitude, SPREAD * 2), dice.gauss(MIDDLE.latitude, SPREAD)
    if line is not None:
        east, north = line[0][6]
    has_place = precision is not Precision.AREA
    return {
        "external_id": str(number),
        "source": dice.choice(list(ReportSource)),
        "content_hash": f"{number:064}",
        "received_at": start + timedelta(minutes=27 * number),
        "text": f"Lampan vid gångtunneln är trasig sedan {dice.randint(2, 60)} dagar.",
        "category_id": dice.choice(categories),
        "precision": precision,
        "latitude": north if has_place else None,
        "longitude": east if has_place else None,
        "line": line,
        **box_of(line),
        "state": ReportState.NEW,
        "feedback": Feedback.NOT_NEEDED,
        "dismissal_motive": "",
        "feedback_how": "",
        "folded": "",
    }
