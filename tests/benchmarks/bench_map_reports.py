"""100 000 reports of a real store on the map: pan, zoom and filter, against Leaflet.markercluster."""

import random
import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtCore import QObject
from sqlalchemy import insert, select

from desktop.areas.areas import Areas
from desktop.cases import Cases
from desktop.clock import Clock
from desktop.map.overview import MapOverview
from desktop.map.things import MapFilter
from desktop.reports import Reports
from desktop.store import Store
from models.categories.tables import Category
from models.deeds import Deed
from models.folding import fold
from models.people.values import Person
from models.reports.tables import Report
from models.reports.values import Feedback, Precision, ReportSource, ReportState
from tests.benchmarks.figures import Figure
from tests.benchmarks.map_pages import CLUSTERS, TOWN, MapPages, as_json, until
from ui.map.view.map_view import MapView
from ui.rows import PAGE

ROWS, ROUNDS, AIM = 100_000, 5, 1.3
PLACES = "SELECT latitude, longitude FROM report WHERE state IN ('new', 'linked') AND \"precision\" = 'point'"
PANS = ("[260, 0]", "[0, 180]", "[-260, 0]", "[0, -180]")
ZOOMS = (14, 15.5, 14, 12)


def measure() -> list[Figure]:
    pages = MapPages()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        Store.create(path)
        store = Store.open(path, Person("Åsa Lind"), Clock())
        categories = _fill(store)
        reports = Reports(store)
        overview = MapOverview(store, reports, Cases(store, reports), Areas(store))
        ours, bare = pages.open(), pages.open(clusters=True)
        with closing(sqlite3.connect(path)) as raw_store:
            figures = [_filtered(pages, ours, bare, overview, raw_store, categories)]
        figures += [_panned(pages, ours, bare), _zoomed(pages, ours, bare)]
        print(f"note: renderer with {ROWS}: ours {pages.memory_of(ours)} MB, bare {pages.memory_of(bare)} MB")
        store.close()
    pages.close()
    return figures


def _filtered(
    pages: MapPages,
    ours: MapView,
    bare: MapView,
    overview: MapOverview,
    raw_store: sqlite3.Connection,
    categories: list[int],
) -> Figure:
    """From the choice of another filter until its points can be seen, with the first lines of the list."""
    own, raw = [], []
    for turn in range(ROUNDS):
        category = categories[turn] if turn % 2 else None
        own.append(until(ours.drawn, lambda category=category: _show(pages, ours, overview, category)))
        raw.append(until(bare.drawn, lambda category=category: _show_bare(bare, raw_store, category)))
    _show(pages, ours, overview, None)
    return Figure(f"filter {ROWS} reports", median(own), median(raw), AIM)


def _show(pages: MapPages, view: MapView, overview: MapOverview, category: int | None) -> None:
    def read() -> Any:
        picture = overview.picture(MapFilter(category_id=category))
        overview.things(picture.keys()[:PAGE])
        return picture

    owner: QObject = view
    pages.jobs.run(owner, read, view.show_picture)


def _show_bare(view: MapView, raw_store: sqlite3.Connection, category: int | None) -> None:
    asked = PLACES if category is None else f"{PLACES} AND category_id = {category}"
    places = raw_store.execute(asked).fetchall()
    view.engine.page.runJavaScript(f"{CLUSTERS % as_json(places)}; desk.drawn(1);")


def _panned(pages: MapPages, ours: MapView, bare: MapView) -> Figure:
    return Figure(f"pan {ROWS} reports, {len(PANS)} times", *_both(pages, ours, bare, _pans()), AIM)


def _zoomed(pages: MapPages, ours: MapView, bare: MapView) -> Figure:
    return Figure(f"zoom {ROWS} reports, {len(ZOOMS)} times", *_both(pages, ours, bare, _zooms()), AIM)


def _pans() -> list[str]:
    return [f"desk.map.panBy({step}, {{ animate: false }})" for step in PANS]


def _zooms() -> list[str]:
    return [f"desk.map.setZoom({zoom}, {{ animate: false }})" for zoom in ZOOMS]


def _both(pages: MapPages, ours: MapView, bare: MapView, steps: list[str]) -> tuple[float, float]:
    """Seconds of all *steps*, each until it can be seen."""
    for view in (ours, bare):
        pages.seconds(view, f"desk.map.setView([{TOWN[0]}, {TOWN[1]}], 13, {{ animate: false }})")
    own, raw = [], []
    for _ in range(ROUNDS):
        own.append(sum(pages.seconds(ours, step) for step in steps))
        raw.append(sum(pages.seconds(bare, step) for step in steps))
    return median(own), median(raw)


def _fill(store: Store) -> list[int]:
    dice = random.Random(47)
    start = datetime(2021, 1, 1, tzinfo=UTC)
    with store.writing(Deed.IMPORT) as session:
        categories = list(session.scalars(select(Category.id)))
        session.execute(insert(Report), [_row(dice, start, categories, number) for number in range(ROWS)])
    return categories


def _row(dice: random.Random, start: datetime, categories: list[int], number: int) -> dict[str, Any]:
    text = f"Lampan vid tunneln är trasig sedan {number} dagar."
    return {
        "external_id": str(number),
        "source": dice.choice(list(ReportSource)),
        "content_hash": f"{number:064}",
        "received_at": start + timedelta(minutes=27 * number),
        "text": text,
        "category_id": dice.choice(categories),
        "precision": Precision.POINT,
        "latitude": dice.gauss(TOWN[0], 0.01),
        "longitude": dice.gauss(TOWN[1], 0.02),
        "state": dice.choice((ReportState.NEW, ReportState.LINKED)),
        "feedback": Feedback.NOT_NEEDED,
        "dismissal_motive": "",
        "feedback_how": "",
        "folded": fold(text),
    }
