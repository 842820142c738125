"""Work on the map in the whole window, by real clicks and by keys alone; each deed is found in the store."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.cases import Cases
from desktop.map.things import key_of
from desktop.reports import Reports
from models.cases.values import CaseFilter
from models.deeds import Deed
from models.kinds import Kind
from models.reports.values import Position, Precision, ReportState
from tests.factories import a_case, a_report
from tests.ui.map.hands import NORTH, PLAIN, QUAY, SQUARE, TUNNEL, drag, page_of, press

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def click(page, at, keys=PLAIN, button=LEFT):
    QTest.mouseClick(page_of(page.map), button, keys, at)


def around(spot, reach=60):
    """A line around a spot, drawn by hand."""
    corners = [(-1, -1), (0, -1.2), (1, -1), (1.2, 0), (1, 1), (0, 1.2), (-1, 1), (-1.2, 0)]
    return [spot + QPoint(round(x * reach), round(y * reach)) for x, y in corners]


def keys_of(told, *names):
    kinds = {"case": Kind.CASE}
    found = set()
    for name in names:
        ids = told[name] if isinstance(told[name], list) else [told[name]]
        found |= {key_of(kinds.get(name, Kind.REPORT), id_) for id_ in ids}
    return found


def take_back(page, qtbot):
    """Ctrl+Z, as soon as the window offers it."""
    qtbot.waitUntil(page.window().status.undo_button.isVisible)
    press(page.window(), (Qt.Key.Key_Z, CTRL))


def lasso_the_square(page, qtbot, spot):
    """By the button and the mouse."""
    page.deeds.lasso.click()
    qtbot.waitUntil(lambda: page.tools.is_drawing and page.is_drawn)
    with qtbot.waitSignal(page.selection.changed):
        drag(page.map, around(spot(Position(58.4072, 15.6225)), 75))


def test_a_click_chooses_and_with_shift_one_more(page, told, spot, qtbot):
    with qtbot.waitSignal(page.list.chosen):
        click(page, spot(QUAY))
    assert page.list.chosen_key == key_of(Kind.REPORT, told["quay"])
    with qtbot.waitSignal(page.selection.changed):
        click(page, spot(TUNNEL), SHIFT)
    assert set(page.selection.keys) == keys_of(told, "quay", "case")
    with qtbot.waitSignal(page.selection.changed):
        click(page, spot(TUNNEL), SHIFT)
    assert set(page.selection.keys) == keys_of(told, "quay")
    with qtbot.waitSignal(page.selection.changed):
        click(page, spot(SQUARE))
    assert len(page.selection) == 0


def test_a_lasso_chooses_what_lies_within_on_map_and_list(page, told, spot, qtbot, asked, rest):
    lasso_the_square(page, qtbot, spot)
    assert set(page.selection.keys) == keys_of(told, "square")
    rest()
    ringed = "Array.from({length: desk.picture.count}, (_, i) => i).filter(desk.isSelected).length"
    assert asked(page.map, ringed) == 3
    marks = [page.list.table.index(row, 0).data(Qt.ItemDataRole.UserRole + 4) for row in range(3)]
    assert sum(marks) == 3
    assert page.rows.chip.text() == "3 chosen"
    assert page.list.table.rowCount() == 3
    assert page.list.chosen_thing.kind is Kind.REPORT
    page.rows.chip.click()
    assert page.list.table.rowCount() == 5


def test_a_box_with_shift_adds_what_the_filter_lets_through(page, told, spot, qtbot, window):
    page.filters.kind.pick(Kind.REPORT)
    page.filters.kind.picked.emit(Kind.REPORT)
    qtbot.waitUntil(lambda: window.is_idle and page.list.table.rowCount() == 4)
    page.map.centre_on(58.402, 15.61, 14)
    qtbot.waitUntil(lambda: page.is_drawn)
    north_west, south_east = spot(Position(58.41, 15.587)), spot(Position(58.392, 15.63))
    with qtbot.waitSignal(page.selection.changed):
        drag(page.map, [north_west, (north_west + south_east) / 2, south_east], SHIFT)
    assert set(page.selection.keys) == keys_of(told, "square", "quay")


def test_a_lasso_links_its_reports_to_a_case_and_undo_takes_all_back(page, told, spot, qtbot, store, rest):
    lasso_the_square(page, qtbot, spot)
    press(page.list.view, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: [one.key for one in page.asking.finder.choices] == [told["case"]])
    press(page.asking.finder.field, Qt.Key.Key_Return)
    rest()
    reports, cases = Reports(store), Cases(store, Reports(store))
    assert [report.id for report in cases.page(told["case"]).reports] != []
    assert {report.id for report in cases.page(told["case"]).reports} == set(told["square"])
    for id_ in told["square"]:
        assert reports.page(id_).state is ReportState.LINKED
        assert reports.history(id_)[0].deed is Deed.REPORT_LINK
        assert reports.history(id_)[0].person == "Åsa Lind"
    assert len(page.selection) == 0
    take_back(page, qtbot)
    rest()
    assert cases.page(told["case"]).reports == ()
    assert {reports.page(id_).state for id_ in told["square"]} == {ReportState.NEW}


def test_of_reports_that_are_linked_already_only_the_new_are_linked_unless_asked(
    page, told, spot, qtbot, store, rest
):
    other = a_case(store, "Annat ärende")
    Reports(store).link(told["square"][:1], other)
    rest()
    lasso_the_square(page, qtbot, spot)
    press(page.list.view, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: bool(page.asking.finder.choices))
    heading = [one.text() for one in page.asking.findChildren(QLabel) if one.text().startswith("Link")]
    assert heading == ["Link 2 reports to which case?"]
    assert page.asking.also.text() == "Also 1 that have a case already"
    page.asking.finder.field.setText("gångtunneln")
    qtbot.waitUntil(lambda: [one.key for one in page.asking.finder.choices] == [told["case"]])
    press(page.asking.finder.field, Qt.Key.Key_Return)
    rest()
    cases = Cases(store, Reports(store))
    assert {report.id for report in cases.page(told["case"]).reports} == set(told["square"][1:])
    assert page.message.words == "2 reports are linked."


def test_those_that_are_linked_already_come_along_when_asked(page, told, spot, qtbot, store, rest):
    Reports(store).link(told["square"][:1], a_case(store, "Annat ärende"))
    rest()
    lasso_the_square(page, qtbot, spot)
    press(page.list.view, Qt.Key.Key_N)
    qtbot.waitUntil(page.asking.words.isVisible)
    page.asking.also.click()
    page.asking.words.setText("Klotter runt torget")
    page.asking.answer_button.click()
    rest()
    cases = Cases(store, Reports(store))
    (row,) = cases.listing(CaseFilter(text="runt torget"))
    assert {report.id for report in cases.page(row.id).reports} == set(told["square"])


def test_what_was_linked_and_taken_back_is_chosen_again_and_the_words_of_it_go(
    page, told, spot, qtbot, rest, asked
):
    lasso_the_square(page, qtbot, spot)
    press(page.list.view, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: bool(page.asking.finder.choices))
    press(page.asking.finder.field, Qt.Key.Key_Return)
    rest()
    assert page.message.isVisible()
    assert asked(page.map, "desk.map.getZoom()") == 14
    take_back(page, qtbot)
    rest()
    assert page.message.isHidden()
    assert set(page.selection.keys) == keys_of(told, "square")
    assert asked(page.map, "desk.map.getZoom()") == 14


def test_a_warning_goes_with_the_next_deed_and_with_escape(page, qtbot, rest):
    page.list.choose(key_of(Kind.CASE, 1))
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_P):
        press(page.list.view, Qt.Key.Key_N)
        assert page.message.isVisible()
        press(page.list.view, key)
        assert page.message.isHidden()
    rest()


@pytest.mark.parametrize("holder", ["map", "list", "name", "button"])
def test_while_an_area_is_drawn_neither_undo_nor_letters_are_the_pages(
    page, qtbot, store, rest, asked, holder
):
    Reports(store).link([1], Cases(store, Reports(store)).listing(CaseFilter())[0].id)
    rest()
    qtbot.waitUntil(page.window().status.undo_button.isVisible)
    page.panels.draw_area()
    qtbot.waitUntil(lambda: page.tools.is_drawing and page.is_drawn)
    click(page, QPoint(200, 150))
    qtbot.waitUntil(lambda: asked(page.map, "desk.ring.corners.length") == 1)
    panel = page.panels.area
    at = {
        "map": page_of(page.map), "list": page.filters.kind, "name": panel.names.fields[0],
        "button": panel.done_button,
    }[holder]  # fmt: skip
    at.setFocus()
    press(at, Qt.Key.Key_N, Qt.Key.Key_G, Qt.Key.Key_T, (Qt.Key.Key_E, CTRL))
    if holder == "name":
        assert at.text() == "ngt"
        at.setText("")
    press(at, (Qt.Key.Key_Z, CTRL))
    qtbot.waitUntil(lambda: asked(page.map, "desk.ring.corners.length") == 0)
    rest()
    assert [page.side.panel, page.tools.is_drawing, page.message.isHidden()] == [panel, True, True]
    assert store.undo.last is Deed.REPORT_LINK
    press(page_of(page.map), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.tools.is_drawing)
    press(page.list.view, (Qt.Key.Key_Z, CTRL))
    qtbot.waitUntil(lambda: store.undo.last is not Deed.REPORT_LINK)
    rest()


def test_a_lasso_opens_a_case_of_its_reports(page, told, spot, qtbot, store, rest):
    lasso_the_square(page, qtbot, spot)
    press(page.list.view, Qt.Key.Key_N)
    qtbot.waitUntil(page.asking.words.isVisible)
    assert page.asking.words.text().startswith("Klotter")
    page.asking.words.setText("Klotter runt torget")
    press(page.asking.words, Qt.Key.Key_Return)
    rest()
    cases = Cases(store, Reports(store))
    (row,) = cases.listing(CaseFilter(text="runt torget"))
    opened = cases.page(row.id)
    assert {report.id for report in opened.reports} == set(told["square"])
    assert opened.area == "Centrum"
    qtbot.waitUntil(lambda: page.list.chosen_key == key_of(Kind.CASE, row.id))


def test_a_click_moves_the_chosen_report_and_undo_moves_it_back(page, told, spot, qtbot, store, rest):
    click(page, spot(QUAY))
    qtbot.waitUntil(lambda: page.list.chosen_key == key_of(Kind.REPORT, told["quay"]))
    qtbot.waitUntil(lambda: page.list.chosen_thing is not None)
    press(page.list.view, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: page.deeds.placing.is_on and page.is_drawn)
    with qtbot.waitSignal(page._desk.changes.committed):
        click(page, spot(NORTH))
    rest()
    reports = Reports(store)
    moved = reports.page(told["quay"])
    assert moved.position.latitude == pytest.approx(NORTH.latitude, abs=3e-4)
    assert {"report.latitude", "report.longitude"} <= {
        line.field for line in reports.history(told["quay"]) if line.deed is Deed.REPORT_PLACE
    }
    take_back(page, qtbot)
    rest()
    assert reports.page(told["quay"]).position == QUAY
    assert reports.history(told["quay"])[0].deed is Deed.UNDO


def test_a_click_places_what_had_no_place(page, spot, qtbot, store, rest):
    lost = a_report(store, "Någonstans vid torget")
    page.refresh()
    qtbot.waitUntil(lambda: page.list.table.rowCount() == 6)
    page.list.choose(key_of(Kind.REPORT, lost))
    qtbot.waitUntil(lambda: page.list.chosen_thing is not None)
    press(page.list.view, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: page.deeds.placing.is_on and page.is_drawn)
    with qtbot.waitSignal(page._desk.changes.committed):
        click(page, spot(SQUARE))
    assert Reports(store).page(lost).area == "Centrum"
    rest()
    take_back(page, qtbot)
    rest()
    assert Reports(store).page(lost).position is None


def test_a_right_click_opens_a_case_there(page, spot, qtbot, store, rest):
    click(page, spot(NORTH), button=Qt.MouseButton.RightButton)
    qtbot.waitUntil(lambda: page.deeds.places.menu is not None and page.deeds.places.menu.isVisible())
    assert page.deeds.places.menu.actions()[0].text() == "What has happened here?"
    press(page.deeds.places.menu, Qt.Key.Key_Down, Qt.Key.Key_Return)
    qtbot.waitUntil(page.asking.words.isVisible)
    page.asking.words.setText("Trasig lekplats")
    press(page.asking.words, Qt.Key.Key_Return)
    rest()
    cases = Cases(store, Reports(store))
    (row,) = cases.listing(CaseFilter(text="lekplats"))
    opened = cases.page(row.id)
    assert opened.position.latitude == pytest.approx(NORTH.latitude, abs=3e-4)
    assert opened.area != ""


def test_a_right_click_moves_the_chosen_case_there(page, told, spot, qtbot, store, rest):
    click(page, spot(TUNNEL))
    qtbot.waitUntil(lambda: page.list.chosen_key == key_of(Kind.CASE, told["case"]))
    qtbot.waitUntil(lambda: page.list.chosen_thing is not None)
    rest()
    click(page, spot(NORTH), button=Qt.MouseButton.RightButton)
    qtbot.waitUntil(lambda: page.deeds.places.menu is not None and page.deeds.places.menu.isVisible())
    with qtbot.waitSignal(page._desk.changes.committed):
        press(page.deeds.places.menu, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    moved = Cases(store, Reports(store)).page(told["case"]).position
    assert moved.latitude == pytest.approx(NORTH.latitude, abs=3e-4)


def test_ctrl_and_a_click_and_v_show_what_has_happened(page, spot, qtbot, rest, asked):
    click(page, spot(SQUARE), CTRL)
    qtbot.waitUntil(lambda: page.side.panel is page.panels.past and page.panels.past.past is not None)
    rest()
    assert asked(page.map, "desk.shownCircle.middle.lat") == pytest.approx(SQUARE.latitude, abs=3e-4)
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.side.panel is None)
    rest()
    assert asked(page.map, "desk.shownCircle") is None
    assert QApplication.focusWidget() is page.list.view
    press(page.list.view, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: page.side.panel is page.panels.past)
    chosen = page.list.chosen_thing
    qtbot.waitUntil(lambda: page.panels.past.past is not None)
    assert page.panels.past.past.position == chosen.position


def test_the_map_can_be_saved_as_it_is_seen(page, qtbot, rest):
    press(page.list.view, (Qt.Key.Key_E, CTRL))
    qtbot.waitUntil(lambda: page.side.panel is page.panels.export)
    box = page.panels.export.wish.box
    assert box.south < 58.402 < box.north
    rest()


def test_by_keys_alone_reports_are_lassoed_linked_and_taken_back(page, told, qtbot, store, rest):
    """No mouse: L, arrows and Enter draw; K links; Ctrl+Z takes back."""
    page.map.centre_on(58.4095, 15.6165, 15)
    rest()
    press(page.list.view, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: page.tools.is_drawing and page.is_drawn)
    on_map = page_of(page.map)
    for steps in ((), (Qt.Key.Key_Right,) * 6, (Qt.Key.Key_Down,) * 6, (Qt.Key.Key_Left,) * 6):
        press(on_map, *steps, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.selection.changed):
        press(on_map, (Qt.Key.Key_Return, CTRL))
    assert set(page.selection.keys) == keys_of(told, "square")
    assert QApplication.focusWidget() is page.list.view
    press(page.list.view, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: bool(page.asking.finder.choices))
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    rest()
    case = Cases(store, Reports(store)).page(told["case"])
    assert {report.id for report in case.reports} == set(told["square"])
    take_back(page, qtbot)
    rest()
    assert Cases(store, Reports(store)).page(told["case"]).reports == ()


def test_by_keys_alone_a_case_is_placed(page, told, qtbot, store, rest, asked):
    page.list.choose(key_of(Kind.CASE, told["case"]))
    qtbot.waitUntil(lambda: page.list.chosen_thing is not None)
    press(page.list.view, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: page.deeds.placing.is_on and page.is_drawn)
    page.map.setFocus()
    on_map = page_of(page.map)
    press(on_map, Qt.Key.Key_Up, Qt.Key.Key_Up, (Qt.Key.Key_Right, SHIFT))
    with qtbot.waitSignal(page._desk.changes.committed):
        press(on_map, Qt.Key.Key_Return)
    middle = asked(page.map, "Object.values(desk.map.getCenter())")
    rest()
    moved = Cases(store, Reports(store)).page(told["case"]).position
    assert (moved.latitude, moved.longitude) == pytest.approx(middle, abs=2e-3)
    assert moved.latitude > TUNNEL.latitude


def test_by_keys_alone_rows_are_chosen_and_their_places_widened(page, told, qtbot, store, rest):
    """Space and Ctrl+A in the list, W and the menu; one deed, one undo."""
    press(page.list.view, Qt.Key.Key_Home, Qt.Key.Key_Space)
    assert len(page.selection) == 1
    press(page.list.view, Qt.Key.Key_Escape)
    assert len(page.selection) == 0
    press(page.list.view, (Qt.Key.Key_A, CTRL))
    assert len(page.selection) == 5
    press(page.list.view, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: page.deeds.widening.menu is not None and page.deeds.widening.menu.isVisible())
    with qtbot.waitSignal(page.deeds.widening.done):
        press(page.deeds.widening.menu, Qt.Key.Key_Down, Qt.Key.Key_Return)
    reports = Reports(store)
    everything = [*told["square"], told["quay"]]
    assert {reports.page(id_).precision for id_ in everything} == {Precision.AREA}
    assert {reports.page(id_).position for id_ in everything} == {None}
    assert Cases(store, reports).page(told["case"]).precision is Precision.AREA
    rest()
    take_back(page, qtbot)
    rest()
    assert reports.page(told["quay"]).position == QUAY
    assert Cases(store, reports).page(told["case"]).position == TUNNEL


def test_one_place_is_widened_to_its_street_by_name(page, told, qtbot, store, rest):
    page.list.choose(key_of(Kind.REPORT, told["quay"]))
    press(page.list.view, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: page.deeds.widening.menu is not None and page.deeds.widening.menu.isVisible())
    words = [action.text() for action in page.deeds.widening.menu.actions() if not action.isSeparator()]
    assert words[1].startswith("The street: ")
    with qtbot.waitSignal(page.deeds.widening.done):
        press(page.deeds.widening.menu, Qt.Key.Key_Return)
    assert Reports(store).page(told["quay"]).precision is Precision.STREET
