"""A town of squares with a street through each, and a real browser to open its page in."""

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from sqlalchemy import insert, select

from desktop.areas.areas import Areas
from desktop.categories import Categories
from desktop.clock import Clock
from desktop.reports import Reports
from desktop.store import Store
from models.areas.tables import Area
from models.categories.values import CategoryEdit
from models.deeds import Deed
from models.people.values import Person
from models.reports.tables import Report
from models.reports.values import Position, Precision, ReportDraft, ReportSource

CHROMIUM = "/usr/bin/chromium"
SUNDAY = date(2026, 11, 22)
SIDE = 0.01  # degrees: an area is about 600 by 1 100 metres


def south_west(number: int) -> tuple[float, float]:
    """Latitude and longitude of an area's corner: four areas in a row."""
    return 58.4 + SIDE * (number // 4), 15.6 + SIDE * (number % 4)


def within(number: int, north: float = 0.5, east: float = 0.5) -> Position:
    """A place in an area; the street runs from west to east at its middle."""
    south, west = south_west(number)
    return Position(round(south + SIDE * north, 7), round(west + SIDE * east, 7))


def town_map(names: list[str]) -> dict[str, object]:
    """An area and a street for each name."""
    features = []
    for number, name in enumerate(names):
        south, west = south_west(number)
        north, east = south + SIDE, west + SIDE
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        middle = south + SIDE / 2
        features += [
            _feature("area", name, "Polygon", [ring]),
            _feature("road", name, "LineString", [[west + 0.001, middle], [east - 0.001, middle]]),
        ]
    return {"type": "FeatureCollection", "features": features}


def _feature(kind: str, name: str, shape: str, coordinates: object) -> dict[str, object]:
    properties = {"kind": kind, "name": name, "rank": 2}
    geometry = {"type": shape, "coordinates": coordinates}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def build_town(store: Store, names: list[str], folder: Path) -> None:
    """Give the store the areas and streets."""
    path = folder / "town.geojson"
    path.write_text(json.dumps(town_map(names)), "utf-8")
    Areas(store).import_file(path)


def area_id(store: Store, name: str) -> int:
    return next(row.id for row in Areas(store).listing() if row.name == name)


def a_category(store: Store, name: str) -> int:
    return Categories(store).save(CategoryEdit(None, 0, name, 0, True, ()))


def reports_at(store: Store, places: list[Position | None], **more: object) -> list[int]:
    """Reports at the places, in the area that each lies in."""
    areas, reports = Areas(store), Reports(store)
    made = []
    for place in places:
        area = areas.area_of(place.latitude, place.longitude) if place else None
        draft = {
            "source": ReportSource.SAFETY_MAP,
            "text": "Hemlig text om granne Kanarieson",
            "received_at": datetime(2026, 11, 18, 8, 3, 7, tzinfo=UTC),
            "area_id": area,
            **more,
        }
        made.append(reports.add(ReportDraft(position=place, **draft)))
    return made


@pytest.fixture
def many_reports() -> Callable[[Store, int], None]:
    """Puts reports all over the town, in the areas that they lie in."""

    def put(store: Store, count: int) -> None:
        numbers = range(count)
        with store.writing(Deed.REPORT_ADD) as session:
            areas = {row.name: row.id for row in session.execute(select(Area.id, Area.name))}
            rows = [_row(number, areas[f"Område {number % len(areas)}"], len(areas)) for number in numbers]
            session.execute(insert(Report), rows)

    return put


def _row(number: int, area: int, areas: int) -> dict[str, object]:
    place = within(number % areas, 0.05 + number % 89 / 100, 0.05 + number % 83 / 100)
    return {
        "source": ReportSource.SAFETY_MAP,
        "content_hash": str(number),
        "received_at": datetime(2026, 1 + number % 10, 3, 8, 3, 7, tzinfo=UTC),
        "text": "",
        "folded": "",
        "area_id": area,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "precision": Precision.POINT,
    }


@pytest.fixture(scope="session")
def demo(furnished, tmp_path_factory) -> Iterator[Store]:
    path = shutil.copyfile(furnished, tmp_path_factory.mktemp("demo") / "demo.db")
    store = Store.open(path, Person("Åsa Lind", "trygghetssamordnare"), Clock(SUNDAY))
    yield store
    store.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def opened(browser) -> Iterator[Callable[..., Page]]:
    """Opens a file in a browser; `page.asked` and `page.said` are what it asks for and complains of."""
    contexts = []

    def opened(path: Path, width: int = 1280, scheme: str = "light", **changes: object) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, **changes
        )
        contexts.append(context)
        page = context.new_page()
        page.asked, page.said = [], []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("console", lambda message: page.said.append(message.text))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        page.on("dialog", lambda dialog: (page.said.append(dialog.message), dialog.dismiss()))
        page.goto(path.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
