"""The small map shows one place in its surroundings, without a browser engine."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

import resources
from desktop.areas.areas import Areas
from models.cases.values import CaseState
from models.kinds import Kind
from models.reports.values import Position, ReportState
from ui.navigation import Goal, PageName
from ui.small_maps.place_panel import HEIGHT, PlacePanel

SQUARE = Position(58.4065, 15.622)
# A marker alone on bare land has some twenty.
BARE_COLOURS = 60


@pytest.fixture
def panel(qtbot, desk, store) -> PlacePanel:
    areas = Areas(store)
    areas.import_file(resources.folder() / "demo" / "alvkoping.geojson")
    panel = PlacePanel(desk, areas)
    qtbot.addWidget(panel)
    panel.resize(380, HEIGHT)
    return panel


def colours(panel: PlacePanel) -> set[int]:
    image = panel.grab().toImage()
    return {image.pixel(QPoint(x, y)) for x in range(0, 380, 3) for y in range(0, panel.height(), 3)}


def test_the_surroundings_are_drawn_once_they_are_read(panel, qtbot):
    panel.show_place(Kind.CASE, 1, CaseState.NEW, SQUARE)
    qtbot.waitUntil(lambda: panel.ground.is_there)
    qtbot.waitUntil(lambda: len(colours(panel)) > BARE_COLOURS)


def test_a_click_or_enter_goes_to_the_map(panel, desk, qtbot):
    panel.show_place(Kind.CASE, 1, CaseState.NEW, SQUARE)
    with qtbot.waitSignal(desk.navigation.wanted) as gone:
        QTest.mouseClick(panel, Qt.MouseButton.LeftButton)
    assert gone.args == [Goal(PageName.MAP, 1, {"kind": "case"})]
    with qtbot.waitSignal(desk.navigation.wanted):
        QTest.keyClick(panel, Qt.Key.Key_Return)


def test_what_lies_nowhere_is_offered_a_place(panel, desk, qtbot):
    panel.show_place(Kind.REPORT, 2, ReportState.NEW, None)
    assert panel.height() < HEIGHT
    with qtbot.waitSignal(desk.navigation.wanted) as gone:
        QTest.mouseClick(panel, Qt.MouseButton.LeftButton)
    assert gone.args == [Goal(PageName.MAP, 2, {"kind": "report", "place": "yes"})]


def test_the_middle_of_the_town_lies_where_it_should(panel, qtbot):
    panel.show_place(Kind.CASE, 1, CaseState.NEW, SQUARE)
    qtbot.waitUntil(lambda: bool(panel.ground.shapes("area")))
    here = panel.ground.metres(SQUARE.latitude, SQUARE.longitude)
    centre = next(area for area in panel.ground.shapes("area") if area.name == "Centrum")
    assert centre.path.contains(here)
