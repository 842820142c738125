"""Which area 100 000 reports belong to: reckoned against shapely's tree, and kept against bare statements."""

import json
import sqlite3
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np
import shapely
from sqlalchemy import update

import resources
from desktop.areas.areas import Areas
from desktop.areas.placing import AreaPlacing
from desktop.areas.points import all_points
from desktop.areas.questions import area_lookup
from desktop.clock import Clock
from desktop.store import Store
from models.deeds import Deed
from models.people.values import Person
from models.reports.tables import Report
from tests.benchmarks.figures import Figure
from tests.scattered import scatter

ROWS, ROUNDS = 100_000, 5
REPORTS = f"{ROWS:,} reports".replace(",", " ")
TOWN = resources.folder() / "demo" / "alvkoping.geojson"


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as home:
        path = Path(home, "desk.db")
        Store.create(path)
        store = Store.open(path, Person("Åsa Lind"), Clock(date(2026, 11, 18)))
        Areas(store).import_file(TOWN)
        scatter(store, ROWS)
        figures = [_reckoned(store), _kept(store, path)]
        store.close()
    return figures


def _reckoned(store: Store) -> Figure:
    """The same points, in memory."""
    with store.reading() as session:
        points, lookup = all_points(session, Report), area_lookup(session)
    shapes = [shapely.from_geojson(json.dumps(each)) for each in _areas(store)]
    ours, raw = [], []
    for _ in range(ROUNDS):
        began = perf_counter()
        lookup.at_all(points.latitudes, points.longitudes)
        between = perf_counter()
        made = shapely.points(points.longitudes, points.latitudes)
        shapely.STRtree(shapes).query(made, predicate="intersects")
        ours.append(between - began)
        raw.append(perf_counter() - between)
    return Figure(f"area of {REPORTS} reckoned", median(ours), median(raw), 1.0)


def _kept(store: Store, path: Path) -> Figure:
    """All of it, with history and undo, against the bare statements without either."""
    ours, raw = [], []
    for _ in range(ROUNDS):
        with store.writing(Deed.UNDO) as session:
            session.execute(update(Report).values(area_id=None))
        began = perf_counter()
        moved = AreaPlacing(store).follow()
        ours.append(perf_counter() - began)
        raw.append(_bare(path, _areas(store)))
    print(f"note: {moved.reports} of them changed area")
    return Figure(f"area of {REPORTS} kept in the store", median(ours), median(raw), 3.0)


def _bare(path: Path, areas: list[dict]) -> float:
    shapes = [shapely.from_geojson(json.dumps(each)) for each in areas]
    with closing(sqlite3.connect(path, timeout=60)) as connection:
        connection.execute("UPDATE report SET area_id = NULL")
        connection.commit()
        began = perf_counter()
        rows = np.array(connection.execute("SELECT id, longitude, latitude FROM report").fetchall())
        asked, found = shapely.STRtree(shapes).query(shapely.points(rows[:, 1:]), predicate="intersects")
        pairs = [(int(area) + 1, int(rows[row, 0])) for row, area in zip(asked, found, strict=True)]
        connection.executemany("UPDATE report SET area_id = ? WHERE id = ?", pairs)
        connection.commit()
        return perf_counter() - began


def _areas(store: Store) -> list[dict]:
    features = Areas(store).base_map()["features"]
    return [each["geometry"] for each in features if each["properties"]["kind"] == "area"]
