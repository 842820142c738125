"""Areas drawn, given other borders and divided in the window, with the mouse and with keys alone."""

import pytest
import shapely
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

import resources
from desktop.areas.areas import Areas
from models.areas.values import AreaDraw
from models.deeds import Deed
from models.map.values import Region
from models.reports.values import Position
from tests.factories import a_report
from tests.ui.map.hands import move
from ui.map.areas.area_panel import AreaPanel
from ui.map.view.map_tools import MapTools
from ui.map.view.map_view import MapView
from ui.map.view.tool_bridge import ToolBridge

LEFT, NONE, CTRL = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
)
TOWN = resources.folder() / "demo" / "alvkoping.geojson"
# East of the demo town's areas, within its outline.
MEADOW = ((58.36, 15.68), (58.36, 15.70), (58.37, 15.70), (58.37, 15.68))
IN_MEADOW = Position(58.365, 15.695)


@pytest.fixture
def areas(store):
    areas = Areas(store)
    areas.import_file(TOWN)
    return areas


@pytest.fixture
def page(qtbot, desk, areas, asked):
    """The panel beside a map, as on the page Karta."""
    bridge = ToolBridge()
    view = MapView(desk.jobs, told={"tools": bridge})
    page = QWidget()
    page.map, page.tools = view, MapTools(view, bridge)
    page.panel = AreaPanel(desk, areas, page.tools)
    row = QHBoxLayout(page)
    row.addWidget(page.panel)
    row.addWidget(view, 1)
    qtbot.addWidget(page)
    page.resize(1112, 640)
    view.show_base(areas.base_map())
    with qtbot.waitSignal(view.drawn):
        qtbot.bring_up(page)
    qtbot.waitUntil(lambda: asked(view, "performance.getEntriesByType('paint').length") > 1)
    view.centre_on(58.365, 15.69, 13)
    page.drawn = lambda: qtbot.waitUntil(lambda: view.is_drawn)
    page.corners = lambda count: qtbot.waitUntil(
        lambda: asked(view, "desk.ring && desk.ring.corners.length") == count
    )
    page.in_hand = lambda: qtbot.waitUntil(lambda: view.is_drawn and asked(view, "Boolean(desk.tool)"))
    page.told = lambda words: qtbot.waitUntil(lambda: words in page.panel.outlook.text())
    page.drawn()
    yield page
    assert view.engine.page.complaints == []
    view.close()
    view.dispose()


@pytest.fixture
def press(page, asked):
    """A real click at a place of the map; twice ends a line."""

    def click(latitude, longitude):
        script = f"Object.values(desk.map.latLngToContainerPoint([{latitude}, {longitude}]))"
        x, y = asked(page.map, script)
        target = page.map.engine.view.focusProxy()
        QTest.mouseClick(target, LEFT, NONE, QPoint(round(x), round(y)))

    return click


def names(areas):
    return {row.name: row for row in areas.listing()}


def test_an_area_is_drawn_with_clicks_named_and_done(page, qtbot, store, areas, press):
    a_report(store, position=IN_MEADOW)
    page.panel.draw()
    page.in_hand()

    for count, corner in enumerate(MEADOW, 1):
        press(*corner)
        page.corners(count)
    page.told("1 report")
    press(*MEADOW[-1])
    qtbot.waitUntil(page.panel.names.fields[0].hasFocus)
    QTest.keyClicks(page.panel.names.fields[0], "Ängen")
    with qtbot.waitSignal(page.panel.done) as told:
        QTest.mouseClick(page.panel.done_button, LEFT)

    assert names(areas)["Ängen"].reports == told.args[0].moves.reports == 1
    assert not page.panel.is_open
    assert not page.tools.is_drawing
    assert store.undo.undo_last() is Deed.AREA_DRAW
    assert "Ängen" not in names(areas)


def test_an_area_is_drawn_with_keys_alone(page, qtbot, asked, areas):
    page.panel.draw()
    page.in_hand()
    map_ = page.map.engine.view.focusProxy()

    for count, key in enumerate((Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left), 1):
        QTest.keyClick(map_, Qt.Key.Key_Return)
        page.corners(count)
        before = asked(page.map, "desk.map.getCenter().lng + desk.map.getCenter().lat")
        QTest.keyClick(map_, key)
        QTest.keyClick(map_, key)
        qtbot.waitUntil(
            lambda before=before: (
                asked(page.map, "desk.map.getCenter().lng + desk.map.getCenter().lat") != before
            )
        )
    QTest.keyClick(map_, Qt.Key.Key_Return)
    page.corners(4)
    QTest.keyClick(map_, Qt.Key.Key_Return)
    name = page.panel.names.fields[0]
    qtbot.waitUntil(name.hasFocus)
    QTest.keyClicks(name, "Ängen")
    with qtbot.waitSignal(page.panel.done):
        QTest.keyClick(name, Qt.Key.Key_Return)

    assert "Ängen" in names(areas)


def test_without_a_name_it_is_asked_for(page, qtbot, areas):
    page.panel.draw()
    page.tools.region_drawn.emit(Region(tuple(Position(*corner) for corner in MEADOW)))

    QTest.mouseClick(page.panel.done_button, LEFT)

    qtbot.waitUntil(lambda: bool(page.panel.message.words))
    assert page.panel.names.fields[0].hasFocus()
    assert len(areas.listing()) == 9


def test_a_border_is_changed_by_dragging_a_corner(page, qtbot, asked, store, areas):
    area = draw(areas)
    a_report(store, position=Position(58.365, 15.703))
    page.panel.reshape(area)
    page.in_hand()
    north_east = "desk.ring.corners.find((corner) => corner.lat > 58.369 && corner.lng > 15.69)"
    script = f"Object.values(desk.map.latLngToContainerPoint({north_east}))"
    x, y = asked(page.map, script)
    spot, target = QPoint(round(x), round(y)), page.map.engine.view.focusProxy()
    QTest.mousePress(target, LEFT, NONE, spot)
    QTest.mouseMove(target, spot + QPoint(60, 0))
    QTest.mouseMove(target, spot + QPoint(200, 0))
    QTest.mouseRelease(target, LEFT, NONE, spot + QPoint(200, 0))
    page.told("1 report")

    with qtbot.waitSignal(page.panel.done) as told:
        QTest.mouseClick(page.panel.done_button, LEFT)

    assert told.args[0].moves.reports == 1
    assert names(areas)["Ängen"].reports == 1


def test_an_area_is_divided_by_a_line_across_it(page, qtbot, store, areas, press):
    a_report(store, position=IN_MEADOW)
    page.panel.split(draw(areas))
    page.in_hand()

    press(58.375, 15.692)
    page.corners(1)
    press(58.355, 15.692)
    page.told(" + ")
    fields = page.panel.names.fields
    assert [field.text() for field in fields] == ["Ängen", "Ängen 2"]
    fields[1].setText("Ängens kant")
    with qtbot.waitSignal(page.panel.done):
        QTest.keyClick(page, Qt.Key.Key_Return, CTRL)

    assert (names(areas)["Ängen"].reports, names(areas)["Ängens kant"].reports) == (0, 1)


def test_a_border_that_crosses_itself_is_said_at_once_and_not_done(page, qtbot, areas):
    page.panel.draw()
    page.tools.region_changed.emit(Region(tuple(Position(*MEADOW[at]) for at in (0, 2, 1, 3))))

    qtbot.waitUntil(lambda: "crosses itself" in page.panel.outlook.text())
    page.panel.names.fields[0].setText("Ängen")
    QTest.mouseClick(page.panel.done_button, LEFT)
    qtbot.waitUntil(lambda: "crosses itself" in page.panel.message.words)
    assert page.panel.is_open
    assert len(areas.listing()) == 9


@pytest.mark.parametrize("where", ["map", "panel"])
def test_escape_leaves_without_drawing(page, qtbot, areas, where):
    page.panel.draw()
    page.in_hand()

    with qtbot.waitSignal(page.panel.left):
        target = page.map.engine.view.focusProxy() if where == "map" else page.panel.names.fields[0]
        target.setFocus()
        QTest.keyClick(target, Qt.Key.Key_Escape)

    assert not page.panel.is_open
    assert not page.tools.is_drawing
    assert len(areas.listing()) == 9


def test_an_overlap_is_told_with_the_other_areas_name_as_plain_text(page, qtbot, areas):
    draw(areas, "<img src=x onerror=alert(1)>")
    page.panel.draw()
    page.tools.region_changed.emit(Region(tuple(Position(*corner) for corner in MEADOW)))

    qtbot.waitUntil(lambda: "<img src=x onerror=alert(1)>" in page.panel.outlook.text())
    assert page.panel.outlook.textFormat() is Qt.TextFormat.PlainText


@pytest.fixture
def spot(page, asked):
    """Where a place of the map is in the window."""

    def find(latitude, longitude):
        script = f"Object.values(desk.map.latLngToContainerPoint([{latitude}, {longitude}]))"
        return QPoint(*map(round, asked(page.map, script)))

    return find


@pytest.fixture
def drawing_beside(page, areas):
    """A tool in hand beside the area Ängen, whose corners have more figures than the map tells."""
    corners = [(at[0] + 1e-9 / 3, at[1] + 1e-9 / 7) for at in MEADOW]
    areas.drawing.carry_out(AreaDraw("Ängen", Region(tuple(Position(*corner) for corner in corners))))
    page.map.show_base(areas.base_map())
    page.panel.draw()
    page.in_hand()
    return corners


def ring_of(asked, page):
    flat = asked(page.map, "desk.ring.flat()")
    return list(zip(flat[::2], flat[1::2], strict=True))


def test_a_corner_set_near_a_neighbours_corner_stands_exactly_there(page, asked, spot, drawing_beside):
    target = page.map.engine.view.focusProxy()
    near = spot(*MEADOW[2]) + QPoint(6, -5)
    QTest.mouseMove(target, near)
    QTest.mouseClick(target, LEFT, NONE, near)
    page.corners(1)
    assert ring_of(asked, page) == [drawing_beside[2]]

    QTest.mouseClick(target, LEFT, Qt.KeyboardModifier.AltModifier, spot(*MEADOW[1]) + QPoint(6, 5))
    page.corners(2)
    free = ring_of(asked, page)[1]
    assert free != drawing_beside[1]
    assert free == (round(free[0], 6), round(free[1], 6))


def test_a_corner_set_near_a_neighbours_edge_stands_on_it(page, qtbot, asked, spot, drawing_beside):
    target = page.map.engine.view.focusProxy()
    near = spot(58.3655, 15.70) + QPoint(7, 0)

    def is_caught_there() -> bool:
        move(target, near, Qt.MouseButton.NoButton)
        return bool(asked(page.map, "Boolean(desk.caught)"))

    qtbot.waitUntil(is_caught_there)
    QTest.mouseClick(target, LEFT, NONE, near)
    page.corners(1)

    [(latitude, longitude)] = ring_of(asked, page)
    edge = shapely.LineString([drawing_beside[1][::-1], drawing_beside[2][::-1]])
    assert edge.distance(shapely.Point(longitude, latitude)) < 1e-12
    assert latitude == pytest.approx(58.3655, abs=2e-4)


def test_by_keyboard_too_a_corner_catches(page, qtbot, asked, drawing_beside):
    page.map.centre_on(MEADOW[2][0] + 0.0002, MEADOW[2][1] + 0.0002, 14)
    qtbot.waitUntil(lambda: page.map.is_drawn)
    qtbot.waitUntil(lambda: asked(page.map, "Boolean(desk.caught)"))
    QTest.keyClick(page.map.engine.view.focusProxy(), Qt.Key.Key_Return)
    page.corners(1)

    assert ring_of(asked, page) == [drawing_beside[2]]


def test_a_neighbour_is_said_to_follow_and_can_be_left(page, qtbot, areas):
    first = draw(areas)
    beside = tuple(Position(north, east + 0.02) for north, east in MEADOW)
    areas.drawing.carry_out(AreaDraw("Hagen", Region(beside)))
    page.panel.reshape(first)
    page.in_hand()
    smaller = ((58.36, 15.68), (58.36, 15.69), (58.37, 15.69), (58.37, 15.68))
    page.tools.region_changed.emit(Region(tuple(Position(*corner) for corner in smaller)))

    page.told("follow: Hagen")
    page.panel.follows.setFocus()
    QTest.keyClick(page.panel.follows, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Hagen" not in page.panel.outlook.text())


def draw(areas, name="Ängen"):
    return areas.drawing.carry_out(AreaDraw(name, Region(tuple(Position(*corner) for corner in MEADOW)))).ids[
        0
    ]
