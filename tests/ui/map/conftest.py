"""A map that is open, and ways to ask its page what it shows."""

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

import resources
from desktop.areas.areas import Areas
from desktop.cases import Cases
from desktop.categories import Categories
from desktop.map.near_cases import NearCases
from desktop.map.overview import MapOverview
from desktop.map.saved_views import SavedViews
from desktop.map.widening import Widening
from desktop.map_exports.exports import MapExports
from desktop.place_memory.place_memory import PlaceMemory
from desktop.reports import Reports
from desktop.situation.situations import Situations
from models.reports.values import Position
from tests.factories import a_case, a_report
from tests.ui.map.hands import QUAY, TUNNEL
from ui.map.map_screen import MapScreen
from ui.map.map_services import MapServices
from ui.map.view.map_view import MapView
from ui.navigation import PageName


@pytest.fixture(scope="session")
def town() -> dict:
    path = resources.folder() / "demo" / "alvkoping.geojson"
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.fixture
def view(qtbot, jobs, town, asked) -> Iterator[MapView]:
    """An open map of the demo town, which in the end has asked for nothing elsewhere."""
    view = MapView(jobs)
    qtbot.addWidget(view)
    view.resize(720, 520)
    view.show_base(town)
    with qtbot.waitSignal(view.drawn):
        view.show()
    # Before its first paint the engine throws away what the mouse does.
    qtbot.waitUntil(lambda: asked(view, "performance.getEntriesByType('paint').length") > 1)
    yield view
    assert view.engine.profile.gate.blocked == []
    assert view.engine.profile.files.missing == []
    assert view.engine.page.complaints == []
    view.close()
    view.dispose()


@pytest.fixture
def asked(qtbot) -> Callable[[MapView, str], object]:
    """What a piece of script says in the page."""

    def ask(view: MapView, script: str) -> object:
        answers = []
        view.engine.page.runJavaScript(f"JSON.stringify({script})", 0, answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        return json.loads(answers[0]) if answers[0] else None

    return ask


@pytest.fixture
def click(qtbot, asked) -> Callable[..., None]:
    """A real press of the left button at a place of the map."""

    def press(view: MapView, latitude: float, longitude: float, *, fit: bool = True) -> None:
        if fit:
            view.fit_to_points()
        x, y = asked(view, f"Object.values(desk.map.latLngToContainerPoint([{latitude}, {longitude}]))")
        spot = QPoint(round(x), round(y))
        target = view.engine.view.focusProxy()
        QTest.mouseMove(target, spot)
        with qtbot.waitSignal(view.drawn):
            view.set_dark(False)
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)

    return press


@pytest.fixture
def map_services(store) -> MapServices:
    """What the page Karta asks, on a store that knows the demo town."""
    reports, areas = Reports(store), Areas(store)
    cases = Cases(store, reports)
    areas.import_file(resources.folder() / "demo" / "alvkoping.geojson")
    store.undo.forget()
    overview = MapOverview(store, reports, cases, areas)
    return MapServices(
        overview,
        reports,
        cases,
        areas,
        Categories(store),
        NearCases(store),
        Widening(store),
        SavedViews(store),
        PlaceMemory(store),
        Situations(store),
        lambda: MapExports(store),
    )


@pytest.fixture
def screen(qtbot, desk, map_services, asked) -> Iterator[MapScreen]:
    """The page Karta, open and at rest."""
    screen = MapScreen(desk, map_services)
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    with qtbot.waitSignal(screen.map.drawn):
        screen.show()
    qtbot.waitUntil(lambda: asked(screen.map, "performance.getEntriesByType('paint').length") > 1)
    qtbot.waitUntil(lambda: desk.jobs.idle)
    yield screen
    assert screen.map.engine.page.complaints == []
    assert screen.map.engine.profile.gate.blocked == []
    screen.close()
    screen.map.dispose()


@pytest.fixture
def shown(qtbot, desk, screen) -> Callable[[int], None]:
    """Waits until what is in the store is on the page."""

    def wait(count: int) -> None:
        screen.refresh()
        qtbot.waitUntil(lambda: desk.jobs.idle and screen.list.table.rowCount() == count)

    return wait


@pytest.fixture
def told(store):
    """Three reports around the square, one on the quay, and a case in the tunnel."""
    Areas(store).import_file(resources.folder() / "demo" / "alvkoping.geojson")
    around = ((58.4065, 15.622), (58.4080, 15.620), (58.4070, 15.6255))
    square = [a_report(store, f"Klotter {n}", position=Position(*spot)) for n, spot in enumerate(around)]
    quay = a_report(store, "Mörkt på kajen", position=QUAY)
    case = a_case(store, "Mörkt i gångtunneln", position=TUNNEL)
    store.undo.forget()
    return {"square": square, "quay": quay, "case": case}


@pytest.fixture
def page(qtbot, told, window, asked):
    """The page Karta of the whole window, with the town in view."""
    page = window.visit(PageName.MAP)
    qtbot.waitUntil(lambda: page.map.engine is not None and page.map.engine.is_open)
    qtbot.waitUntil(lambda: asked(page.map, "performance.getEntriesByType('paint').length") > 1)
    # The engine's first page takes the keyboard away where there is no window system.
    qtbot.bring_up(window)
    page.list.view.setFocus()
    qtbot.waitUntil(lambda: window.is_idle and page.list.table.rowCount() == 5)
    page.map.centre_on(58.402, 15.61, 14)
    qtbot.waitUntil(lambda: page.is_drawn)
    yield page
    assert page.map.engine.page.complaints == []
    assert page.map.engine.profile.gate.blocked == []
    page.map.dispose()


@pytest.fixture
def spot(asked, page):
    """Where a place of the town is on the screen."""

    def find(place: Position) -> QPoint:
        script = f"Object.values(desk.map.latLngToContainerPoint([{place.latitude}, {place.longitude}]))"
        return QPoint(*(round(part) for part in asked(page.map, script)))

    return find


@pytest.fixture
def rest(qtbot, window, page):
    """Waits until all that was asked for has been done and is seen."""
    return lambda: qtbot.waitUntil(lambda: window.is_idle and page.is_drawn)
