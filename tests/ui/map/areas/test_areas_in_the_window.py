"""From the register to the map with a tool in hand, and back to the list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import resources
from desktop.areas.areas import Areas
from models.areas.values import AreaMoves
from models.deeds import Deed
from models.map.values import Region
from models.reports.tables import Report
from models.reports.values import Position
from tests.factories import a_report
from ui.map.map_screen import MapScreen
from ui.navigation import Goal, PageName

MEADOW = Region(
    tuple(Position(*at) for at in ((58.36, 15.68), (58.36, 15.70), (58.37, 15.70), (58.37, 15.68)))
)


@pytest.fixture
def areas(store):
    areas = Areas(store)
    areas.import_file(resources.folder() / "demo" / "alvkoping.geojson")
    return areas


@pytest.fixture
def register(qtbot, window, areas):
    del areas
    window.go_to(Goal(PageName.REGISTER, None, {"section": "areas"}))
    page = window.page
    qtbot.waitUntil(lambda: window.is_idle and len(page.areas.table.rows) == 9)
    return page


def panel_of(qtbot, window):
    qtbot.waitUntil(lambda: isinstance(window.page, MapScreen) and window.page.side.panel is not None)
    return window.page.panels.area


def test_an_area_is_drawn_from_the_register_with_keys(qtbot, window, register, areas):
    QTest.keyClick(register, Qt.Key.Key_N)
    panel = panel_of(qtbot, window)
    panel.names.fields[0].setText("Ängen")
    window.page.tools.region_drawn.emit(MEADOW)

    with qtbot.waitSignal(panel.done):
        QTest.keyClick(panel.names.fields[0], Qt.Key.Key_Return)

    assert "Ängen" in {row.name for row in areas.listing()}
    qtbot.waitUntil(lambda: window.page.side.panel is None)


def test_the_chosen_areas_border_stands_on_the_map_and_escape_leaves_it(qtbot, window, register, areas):
    QTest.keyClick(register, Qt.Key.Key_G)
    panel = panel_of(qtbot, window)
    qtbot.waitUntil(lambda: areas.listing()[0].name in panel.heading.text() and " ha" in panel.outlook.text())

    panel.done_button.setFocus()
    QTest.keyClick(panel.done_button, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: window.page.side.panel is None)
    assert not window.page.tools.is_drawing


def test_who_lies_astray_is_told_in_the_register_until_it_is_reckoned_anew(
    qtbot, window, register, areas, store, swedish
):
    report = a_report(store, position=Position(58.4065, 15.622))
    with store.writing(Deed.REPORT_EDIT) as session:
        session.get(Report, report).area_id = None
    section = register.areas
    qtbot.waitUntil(section.astray.isVisible)
    assert section.astray.text() == "1 rapport har ett annat område än platsens: Räkna om."
    section.follow_button.click()
    qtbot.waitUntil(section.astray.isHidden)
    assert areas.astray() == AreaMoves()
