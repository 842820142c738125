"""Regions are drawn and borders edited with the mouse and with the keyboard alone; places are asked about."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from models.kinds import Kind
from models.map.values import Region
from models.reports.values import Position
from tests.ui.map.hands import PLAIN, circle, drag, page_of
from ui.map.view.map_tools import MapTools, Shape
from ui.map.view.map_view import MapView
from ui.map.view.tool_bridge import ToolBridge

MIDDLE = (58.4, 15.61)
SQUARE = Region(
    tuple(
        Position(*corner) for corner in ((58.395, 15.60), (58.405, 15.60), (58.405, 15.62), (58.395, 15.62))
    )
)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tools(qtbot, jobs, town, asked):
    bridge = ToolBridge()
    view = MapView(jobs, told={"tools": bridge})
    tools = MapTools(view, bridge)
    qtbot.addWidget(view)
    view.resize(720, 520)
    view.show_base(town)
    with qtbot.waitSignal(view.drawn):
        view.show()
    qtbot.waitUntil(lambda: asked(view, "performance.getEntriesByType('paint').length") > 1)
    view.centre_on(*MIDDLE, 14)
    tools.view = view
    settle(qtbot, view)
    yield tools
    assert view.engine.page.complaints == []
    view.close()
    view.dispose()


def settle(qtbot, view):
    qtbot.waitUntil(lambda: view.is_drawn)


def place_at(asked, tools, spot):
    return asked(tools.view, f"Object.values(desk.map.containerPointToLatLng([{spot.x()}, {spot.y()}]))")


def spot_of(asked, tools, position):
    x, y = asked(
        tools.view,
        f"Object.values(desk.map.latLngToContainerPoint([{position.latitude}, {position.longitude}]))",
    )
    return QPoint(round(x), round(y))


def key(tools, which, keys=PLAIN):
    QTest.keyClick(page_of(tools.view), which, keys)


def near(region, expected):
    return [(one.latitude, one.longitude) for one in region.corners] == [
        (pytest.approx(latitude, abs=2e-4), pytest.approx(longitude, abs=2e-4))
        for latitude, longitude in expected
    ]


def test_a_line_dragged_by_hand_is_a_region_with_few_corners(tools, qtbot, asked):
    tools.draw("Rita runt dem", Shape.LASSO)
    settle(qtbot, tools.view)
    assert asked(tools.view, "desk.banner.textContent") == "Rita runt dem"
    with qtbot.waitSignal(tools.region_drawn) as told:
        drag(tools.view, circle())
    corners = told.args[0].corners
    assert 8 < len(corners) < 40
    assert not tools.is_drawing
    assert asked(tools.view, "[desk.banner.hidden, desk.map.dragging.enabled()]") == [True, True]


def test_shift_and_the_mouse_draw_a_box_at_any_time(tools, qtbot, asked):
    with qtbot.waitSignal(tools.box_drawn) as told:
        drag(tools.view, [QPoint(200, 150), QPoint(300, 200), QPoint(420, 320)], SHIFT)
    north_west, south_east = (place_at(asked, tools, QPoint(*spot)) for spot in ((200, 150), (420, 320)))
    assert near(
        told.args[0],
        [north_west, (north_west[0], south_east[1]), south_east, (south_east[0], north_west[1])],
    )
    assert asked(tools.view, "Object.values(desk.map.getCenter())") == pytest.approx(MIDDLE, abs=1e-6)


def test_a_box_in_hand_is_dragged_without_shift(tools, qtbot):
    tools.draw("Dra en ruta", Shape.BOX)
    settle(qtbot, tools.view)
    with qtbot.waitSignal(tools.region_drawn) as told:
        drag(tools.view, [QPoint(200, 150), QPoint(420, 320)])
    assert len(told.args[0].corners) == 4


def test_corners_are_clicked_and_taken_back_and_a_double_click_ends(tools, qtbot, asked):
    tools.draw("Klicka ut hörnen", Shape.POLYGON)
    settle(qtbot, tools.view)
    spots = [QPoint(200, 150), QPoint(500, 150), QPoint(620, 400), QPoint(400, 420)]
    for spot in spots:
        QTest.mouseClick(page_of(tools.view), Qt.MouseButton.LeftButton, PLAIN, spot)
    qtbot.waitUntil(lambda: asked(tools.view, "desk.ring.corners.length") == 4)
    key(tools, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: asked(tools.view, "desk.ring.corners.length") == 3)
    expected = [place_at(asked, tools, spot) for spot in spots[:3]]
    with qtbot.waitSignal(tools.region_drawn) as told:
        QTest.mouseClick(page_of(tools.view), Qt.MouseButton.LeftButton, PLAIN, spots[0])
    assert near(told.args[0], expected)


def test_a_double_click_sets_the_last_corner(tools, qtbot, asked):
    tools.draw("Klicka ut hörnen", Shape.POLYGON)
    settle(qtbot, tools.view)
    for spot in (QPoint(200, 150), QPoint(500, 150)):
        QTest.mouseClick(page_of(tools.view), Qt.MouseButton.LeftButton, PLAIN, spot)
    last = QPoint(500, 400)
    with qtbot.waitSignal(tools.region_drawn) as told:
        for _twice in range(2):
            QTest.mouseClick(page_of(tools.view), Qt.MouseButton.LeftButton, PLAIN, last)
    assert len(told.args[0].corners) == 3


def click_corners(qtbot, asked, tools, *spots):
    for count, spot in enumerate(spots, start=1):
        QTest.mouseClick(page_of(tools.view), Qt.MouseButton.LeftButton, PLAIN, spot)
        qtbot.waitUntil(lambda count=count: asked(tools.view, "desk.ring.corners.length") == count)


@pytest.mark.parametrize("shape", [Shape.POLYGON, Shape.LASSO])
def test_enter_ends_what_was_clicked_by_mouse(tools, qtbot, asked, shape):
    tools.draw("Klicka ut hörnen", shape)
    settle(qtbot, tools.view)
    click_corners(qtbot, asked, tools, QPoint(200, 150), QPoint(500, 150), QPoint(500, 400))
    with qtbot.waitSignal(tools.region_drawn) as told:
        key(tools, Qt.Key.Key_Return)
    assert len(told.args[0].corners) == 3


def test_enter_sets_no_corner_after_two_clicks_but_after_arrows(tools, qtbot, asked):
    tools.draw("Klicka ut hörnen", Shape.POLYGON)
    settle(qtbot, tools.view)
    click_corners(qtbot, asked, tools, QPoint(200, 150), QPoint(500, 150))
    key(tools, Qt.Key.Key_Return)
    assert asked(tools.view, "desk.ring.corners.length") == 2
    key(tools, Qt.Key.Key_Down)
    key(tools, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked(tools.view, "desk.ring.corners.length") == 3)
    with qtbot.waitSignal(tools.region_drawn):
        key(tools, Qt.Key.Key_Return)


def test_undo_takes_back_the_corner_set_last(tools, qtbot, asked):
    tools.draw("Klicka ut hörnen", Shape.POLYGON)
    settle(qtbot, tools.view)
    click_corners(qtbot, asked, tools, QPoint(200, 150), QPoint(500, 150))
    key(tools, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: asked(tools.view, "desk.ring.corners.length") == 1)


def test_the_map_is_moved_between_two_corners(tools, qtbot, asked):
    tools.draw("Klicka ut hörnen", Shape.POLYGON)
    settle(qtbot, tools.view)
    QTest.mouseClick(page_of(tools.view), Qt.MouseButton.LeftButton, PLAIN, QPoint(200, 150))
    qtbot.waitUntil(lambda: asked(tools.view, "desk.ring.corners.length") == 1)
    drag(tools.view, [QPoint(400, 300), QPoint(380, 290), QPoint(300, 240)])
    qtbot.waitUntil(lambda: asked(tools.view, "desk.map.getCenter().lng") > MIDDLE[1] + 0.001)
    assert asked(tools.view, "desk.ring.corners.length") == 1


def test_a_region_is_drawn_by_keyboard_alone(tools, qtbot, asked):
    tools.draw("Pilarna flyttar kartan", Shape.LASSO)
    settle(qtbot, tools.view)
    corners = []
    for steps in ((), (Qt.Key.Key_Right,) * 3, (Qt.Key.Key_Down,) * 2, (Qt.Key.Key_Left,) * 5):
        for step in steps:
            key(tools, step)
        key(tools, Qt.Key.Key_Return)
        count = len(corners) + 1
        qtbot.waitUntil(lambda count=count: asked(tools.view, "desk.ring.corners.length") == count)
        corners.append(asked(tools.view, "Object.values(desk.map.getCenter())"))
    key(tools, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: asked(tools.view, "desk.ring.corners.length") == 3)
    with qtbot.waitSignal(tools.region_drawn) as told:
        key(tools, Qt.Key.Key_Return, CTRL)
    assert near(told.args[0], corners[:3])


def test_enter_twice_on_one_spot_ends(tools, qtbot):
    tools.draw("Pilarna flyttar kartan", Shape.POLYGON)
    settle(qtbot, tools.view)
    for step in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        key(tools, step)
        key(tools, Qt.Key.Key_Return)
    with qtbot.waitSignal(tools.region_drawn):
        key(tools, Qt.Key.Key_Return)


def test_a_box_is_two_presses_of_enter(tools, qtbot):
    tools.draw("Sätt två hörn", Shape.BOX)
    settle(qtbot, tools.view)
    key(tools, Qt.Key.Key_Return)
    key(tools, Qt.Key.Key_Right)
    key(tools, Qt.Key.Key_Down)
    with qtbot.waitSignal(tools.region_drawn) as told:
        key(tools, Qt.Key.Key_Return)
    assert len(told.args[0].corners) == 4


def test_escape_leaves_without_a_region(tools, qtbot, asked):
    tools.draw("Rita runt dem", Shape.LASSO)
    settle(qtbot, tools.view)
    with qtbot.assertNotEmitted(tools.region_drawn), qtbot.waitSignal(tools.left):
        key(tools, Qt.Key.Key_Escape)
    assert not tools.is_drawing


def test_a_corner_of_a_border_is_dragged(tools, qtbot, asked):
    tools.draw("Dra i hörnen", Shape.POLYGON, SQUARE)
    settle(qtbot, tools.view)
    corner = spot_of(asked, tools, SQUARE.corners[2])
    there = corner + QPoint(30, -40)
    with qtbot.waitSignal(tools.region_changed):
        drag(tools.view, [corner, corner + QPoint(10, -10), there])
    expected = [(one.latitude, one.longitude) for one in SQUARE.corners]
    expected[2] = tuple(place_at(asked, tools, there))
    with qtbot.waitSignal(tools.region_drawn) as told:
        tools.finish()
    assert near(told.args[0], expected)


def test_a_border_gets_a_corner_and_loses_one(tools, qtbot, asked):
    tools.draw("Dra i hörnen", Shape.POLYGON, SQUARE)
    settle(qtbot, tools.view)
    one, other = (spot_of(asked, tools, corner) for corner in SQUARE.corners[:2])
    between = (one + other) / 2
    drag(tools.view, [between, between - QPoint(20, 0), between - QPoint(40, 0)])
    qtbot.waitUntil(lambda: asked(tools.view, "desk.ring.corners.length") == 5)
    with qtbot.waitSignal(tools.region_changed):
        key(tools, Qt.Key.Key_Delete)
    with qtbot.waitSignal(tools.region_drawn) as told:
        key(tools, Qt.Key.Key_Return, CTRL)
    assert near(told.args[0], [(corner.latitude, corner.longitude) for corner in SQUARE.corners])


def test_a_border_is_edited_by_keyboard_alone(tools, qtbot, asked):
    tools.draw("Dra i hörnen", Shape.POLYGON, SQUARE)
    settle(qtbot, tools.view)
    key(tools, Qt.Key.Key_PageDown)
    key(tools, Qt.Key.Key_PageDown)
    key(tools, Qt.Key.Key_Return)
    key(tools, Qt.Key.Key_Right)
    key(tools, Qt.Key.Key_Up, SHIFT)
    with qtbot.waitSignal(tools.region_changed):
        key(tools, Qt.Key.Key_Return)
    moved = asked(tools.view, "Object.values(desk.map.getCenter())")
    with qtbot.waitSignal(tools.region_drawn) as told:
        key(tools, Qt.Key.Key_Return, CTRL)
    expected = [(one.latitude, one.longitude) for one in SQUARE.corners]
    expected[1] = tuple(moved)
    assert near(told.args[0], expected)
    assert moved[1] > SQUARE.corners[1].longitude


def test_ctrl_and_a_click_ask_about_a_place(tools, qtbot, asked):
    spot = QPoint(300, 200)
    with qtbot.assertNotEmitted(tools.view.place_clicked), qtbot.waitSignal(tools.place_asked) as told:
        QTest.mouseClick(page_of(tools.view), Qt.MouseButton.LeftButton, CTRL, spot)
    assert told.args == pytest.approx(place_at(asked, tools, spot), abs=1e-5)


def test_a_right_click_asks_about_a_place_or_for_the_menu(tools, qtbot, asked):
    spot = QPoint(300, 200)
    with qtbot.waitSignal(tools.place_asked):
        QTest.mouseClick(page_of(tools.view), Qt.MouseButton.RightButton, PLAIN, spot)
    tools._has_menu = True
    with qtbot.waitSignal(tools.menu_asked) as told:
        QTest.mouseClick(page_of(tools.view), Qt.MouseButton.RightButton, PLAIN, spot)
    assert told.args[2] == tools.view.mapToGlobal(spot)
    tools.view.setFocus()
    with qtbot.waitSignal(tools.menu_asked) as told:
        key(tools, Qt.Key.Key_F10, SHIFT)
    assert told.args[:2] == pytest.approx(MIDDLE, abs=1e-5)


def test_v_asks_about_the_middle(tools, qtbot):
    tools.view.setFocus()
    with qtbot.waitSignal(tools.middle_asked) as told:
        key(tools, Qt.Key.Key_V)
    assert told.args == pytest.approx(MIDDLE, abs=1e-5)


def test_a_circle_is_brought_up_until_it_is_more_than_a_dot_and_then_left_alone(tools, qtbot, asked):
    middle = Position(*MIDDLE)
    asked(tools.view, "desk.map.setZoom(11, { animate: false }) && 1")
    tools.show_circle(middle, 100)
    qtbot.waitUntil(lambda: asked(tools.view, "desk.map.getZoom()") > 14)
    assert asked(tools.view, "desk.map.getBounds().contains(desk.shownCircle.middle.toBounds(200))")
    asked(tools.view, "desk.map.setZoom(12, { animate: false }) && 1")
    tools.show_circle(middle, 100)
    assert asked(tools.view, "desk.map.getZoom()") == 12
    tools.show_circle(middle, 500)
    qtbot.waitUntil(lambda: asked(tools.view, "desk.map.getZoom()") > 12)


def test_shift_and_a_click_tell_of_one_more(tools, qtbot, asked):
    from desktop.map.markers import Marker

    tools.view.show_points([Marker(Kind.CASE, 3, 58.402, 15.612)])
    tools.view.centre_on(*MIDDLE, 14)
    settle(qtbot, tools.view)
    spot = spot_of(asked, tools, Position(58.402, 15.612))
    with qtbot.assertNotEmitted(tools.view.point_chosen), qtbot.waitSignal(tools.point_toggled) as told:
        QTest.mouseClick(page_of(tools.view), Qt.MouseButton.LeftButton, SHIFT, spot)
    assert told.args == [Kind.CASE, 3]


def test_a_region_and_a_circle_stand_on_the_map(tools, qtbot, asked):
    tools.show_region(SQUARE)
    tools.show_circle(Position(*MIDDLE), 200)
    settle(qtbot, tools.view)
    assert asked(tools.view, "[desk.shownRegion.length, desk.shownCircle.metres]") == [4, 200]
    tools.show_region(None)
    tools.show_circle(None)
    settle(qtbot, tools.view)
    assert asked(tools.view, "[desk.shownRegion.length, desk.shownCircle]") == [0, None]
