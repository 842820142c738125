"""A map that is open, and ways to ask its page what it shows."""

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

import resources
from desktop.areas import Areas
from desktop.cases import Cases
from desktop.categories import Categories
from desktop.map.near_cases import NearCases
from desktop.map.overview import MapOverview
from desktop.map.saved_views import SavedViews
from desktop.map.widening import Widening
from desktop.map_exports.exports import MapExports
from desktop.place_memory.place_memory import PlaceMemory
from desktop.reports import Reports
from ui.map.map_screen import MapScreen
from ui.map.map_services import MapServices
from ui.map.map_view import MapView


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
