"""The correction desk: reports without a point get one by the keyboard alone, and back again."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

import resources
from models.reports.values import Position, Precision, ReportFilter
from tests.factories import BRIDGE, a_case, a_report
from tests.ui.reports.steps import rest
from ui.navigation import Goal, PageName
from ui.placing.correction_queue import CorrectionQueue

STREET = "Fortkörning på Kvarnvägen varje kväll"


@pytest.fixture
def town(services):
    """The demo town, whose map has names."""
    services.areas.import_file(resources.folder() / "demo" / "alvkoping.geojson")


@pytest.fixture
def open_desk(qtbot, open_page):
    """The page with the correction desk open, at its first report."""

    def open_it():
        page = open_page()
        QTest.keyClick(page.list.view, Qt.Key.Key_P)
        at_rest(qtbot, page)
        return page

    return open_it


def at_rest(qtbot, page):
    qtbot.waitUntil(lambda: page._desk.jobs.idle, timeout=10_000)


def press(page, *keys):
    for key in keys:
        QTest.keyClick(page.window().focusWidget(), key)


def shown(page):
    return page.correcting.card.quote.text().strip("”")


def test_a_suggestion_is_shown_on_the_map_and_enter_sets_it_and_goes_on(
    qtbot, store, services, town, open_desk
):
    street = a_report(store, STREET)
    a_report(store, "Skräp vid Norrängsskolan")
    page = open_desk()
    assert {shown(page)} <= {STREET, "Skräp vid Norrängsskolan"}
    if shown(page) != STREET:
        press(page, Qt.Key.Key_N)
        at_rest(qtbot, page)

    assert page.correcting.map.cross == page.correcting.chosen.position
    press(page, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: services.reports.page(street).position is not None)
    at_rest(qtbot, page)
    placed = services.reports.page(street)
    assert (placed.precision, placed.placed_name) == (Precision.STREET, "Kvarnvägen")
    assert placed.area


def test_a_doubtful_suggestion_is_not_chosen_before_a_hand_does_it(qtbot, store, services, town, open_desk):
    report = a_report(store, "Trasigt på vägen mot norrängen")
    page = open_desk()
    assert page.correcting.suggestions.hasFocus()
    assert page.correcting.chosen is None

    press(page, Qt.Key.Key_Return)
    at_rest(qtbot, page)
    assert services.reports.page(report).position is None

    press(page, Qt.Key.Key_Down)
    assert page.correcting.chosen.name == "Norrängen"


def test_figures_choose_among_the_suggestions(qtbot, store, town, open_desk):
    a_report(store, "Mellan Kvarnvägen och Norrängsskolan är det mörkt")
    page = open_desk()
    assert page.correcting.suggestions.count() == 2
    first = page.correcting.chosen

    press(page, Qt.Key.Key_2)

    assert page.correcting.chosen.name != first.name
    assert page.correcting.map.cross == page.correcting.chosen.position


def test_arrows_point_on_the_map_where_no_name_is_known(qtbot, store, services, town, open_desk):
    report = a_report(store, "Här är det otryggt")
    page = open_desk()
    assert page.correcting.map.hasFocus()
    assert not page.correcting.set_button.isEnabled()

    press(page, Qt.Key.Key_Plus, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_G, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: services.reports.page(report).position is not None)
    at_rest(qtbot, page)
    placed = services.reports.page(report)
    assert (placed.precision, placed.placed_name) == (Precision.STREET, "")


def test_enter_does_nothing_before_anything_is_chosen(qtbot, store, services, town, open_desk):
    report = a_report(store, "Här är det otryggt")
    page = open_desk()

    press(page, Qt.Key.Key_Return)
    at_rest(qtbot, page)

    assert services.reports.page(report).position is None


def test_without_a_map_nothing_is_pointed_at(qtbot, store, open_desk):
    a_report(store, "Här är det otryggt")
    page = open_desk()

    press(page, Qt.Key.Key_Right, Qt.Key.Key_Down)
    at_rest(qtbot, page)

    assert page.correcting.chosen is None
    assert not page.correcting.map.grab().isNull()


def test_a_click_moves_the_cross_and_a_drag_moves_the_map(qtbot, store, town, open_desk):
    a_report(store, "Här är det otryggt")
    page = open_desk()
    shown_map = page.correcting.map
    qtbot.waitUntil(lambda: shown_map.cross is not None, timeout=10_000)
    QTest.mouseClick(shown_map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 60))
    clicked = page.correcting.chosen

    QTest.mousePress(shown_map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 60))
    QTest.mouseMove(shown_map, QPoint(160, 160))
    QTest.mouseRelease(shown_map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(160, 160))

    assert page.correcting.chosen == clicked
    assert clicked.precision is Precision.POINT


def test_as_an_area_no_point_is_kept(qtbot, store, services, town, open_desk):
    report = a_report(store, STREET)
    page = open_desk()

    press(page, Qt.Key.Key_O, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: services.reports.page(report).is_placed_by_hand)
    at_rest(qtbot, page)
    placed = services.reports.page(report)
    assert (placed.position, placed.precision) == (None, Precision.AREA)
    assert placed.area


def test_skipping_leaves_it_and_saying_that_it_stays_without_settles_it(
    qtbot, store, services, town, open_desk
):
    left, skipped = a_report(store, "Ett"), a_report(store, "Två")
    page = open_desk()
    keys = {"Ett": Qt.Key.Key_L, "Två": Qt.Key.Key_N}

    press(page, keys[shown(page)])
    at_rest(qtbot, page)
    press(page, keys[shown(page)])
    at_rest(qtbot, page)

    assert page.correcting.end.isVisible()
    assert page.correcting.end.again_button.isVisible()
    assert services.reports.ids(ReportFilter(only_to_place=True)) == [skipped]
    assert services.reports.page(left).is_placed_by_hand


def test_undo_steps_back_to_what_was_undone(qtbot, store, services, town, open_desk):
    report = a_report(store, STREET)
    page = open_desk()
    press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: services.reports.page(report).position is not None)
    at_rest(qtbot, page)
    assert page.correcting.end.isVisible()

    store.undo.undo_last()

    qtbot.waitUntil(lambda: page.correcting.suggestions.isVisible() and shown(page) == STREET)
    at_rest(qtbot, page)


def test_only_one_area_is_gone_through_when_the_list_is_narrowed_to_it(
    qtbot, store, services, town, open_page
):
    areas = services.areas.listing()
    a_report(store, "I den ena", area_id=areas[0].id)
    a_report(store, "I den andra", area_id=areas[1].id)
    page = open_page()
    page.filters.wanted.emit(ReportFilter(areas=frozenset({areas[1].id})))
    rest(qtbot, page)

    page.begin_correcting()
    at_rest(qtbot, page)

    assert shown(page) == "I den andra"
    assert page.correcting.scope.currentText().endswith("(1)")


def test_escape_goes_back_to_the_list_as_it_was(qtbot, store, services, town, open_page):
    a_report(store, "Utan plats")
    chosen = a_report(store, "Med plats", position=BRIDGE)
    page = open_page()
    page.list.view.choose(chosen)
    rest(qtbot, page)
    QTest.keyClick(page.list.view, Qt.Key.Key_P)
    at_rest(qtbot, page)

    press(page, Qt.Key.Key_Escape)
    at_rest(qtbot, page)

    assert page.list.view.chosen_id == chosen
    assert page.list.view.hasFocus()


def test_a_goal_opens_the_desk_on_what_is_to_be_screened(qtbot, store, services, town, open_page):
    linked = a_report(store, "Kopplad utan plats")
    a_report(store, "Ny utan plats")
    a_case(store, report_ids=(linked,))
    page = open_page()

    page.arrive(Goal(PageName.REPORTS, None, {"to_place": "yes", "state": "new"}))
    at_rest(qtbot, page)

    assert page.correcting.isVisible()
    assert shown(page) == "Ny utan plats"
    assert [scope.waiting for scope in services.corrections.scopes()] == [2, 1]


def test_a_quick_report_is_written_beside_the_list(qtbot, store, town, open_desk):
    a_report(store, "Utan plats")
    page = open_desk()

    page.arrive(Goal(PageName.REPORTS, None, {"quick_report": ""}))

    assert page.quick.isVisible()
    assert not page.correcting.isVisible()


def test_without_anything_to_place_the_desk_says_so(qtbot, store, open_desk):
    a_report(store, "Med plats", position=BRIDGE)
    page = open_desk()

    assert page.correcting.end.isVisible()
    assert not page.correcting.end.again_button.isVisible()


def test_a_place_taken_meanwhile_is_refused_and_stays(qtbot, store, services, town, open_desk):
    report = a_report(store, STREET)
    page = open_desk()
    page.correcting.blockSignals(True)
    services.reports.place(report, 1, Position(58.4, 15.6), None)

    press(page, Qt.Key.Key_Return)
    at_rest(qtbot, page)

    assert page.message.isVisible()
    assert services.reports.page(report).position == Position(58.4, 15.6)


def test_the_queue_goes_forward_past_what_is_settled_and_round_to_what_was_skipped():
    queue = CorrectionQueue([1, 2, 3, 4])
    queue.skip()
    queue.settle(2)
    queue.go_back()

    assert queue.current == 1
    queue.skip()
    assert (queue.current, queue.number) == (3, 3)
    queue.settle(3)
    queue.settle(4)
    assert (queue.current, queue.skipped) == (None, 1)
    queue.start_over()
    assert queue.current == 1
    assert queue.take_back({3})
    assert queue.current == 3
