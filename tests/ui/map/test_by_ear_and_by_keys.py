"""The list twin: the map's things in its order, reached by Tab; all has a name, each mouse action a key."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)

from desktop.map.things import key_of
from models.kinds import Kind
from tests.ui.map.hands import SQUARE
from tests.ui.map_panels import each_panel
from ui.widgets.buttons import key_words

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView, QAbstractSpinBox)
PARTS_OF_QT = (QComboBox, QAbstractItemView, QLineEdit, QAbstractSlider)

# What the mouse can do on the map and beside it, and the key that the list of keys (F1) has for the same.
BY_KEY = {
    "a click on a marker: choose it": "↑ ↓",
    "shift and a click: one more or one less": "Space",
    "a double click: open it": "Enter",
    "a lasso": "L",
    "a box, shift and drag": "B",
    "corners clicked": "H",
    "only what was drawn": "O",
    "a click that places or moves": "P",
    "a right click: the menu of the place": "Shift F10",
    "ctrl and a click: what has happened here": "V",
    "right click, new case here": "Shift+N",
    "right click, situation of the area": "G",
    "the look: layers, colours, heat": "S",
    "the strip of weeks": "T",
    "less exact": "W",
    "link to a case": "K",
    "new case of the chosen": "N",
    "save as a file": "Ctrl+E",
    "the menu of more": "M",
}


def nameless(widget) -> list[str]:
    controls = {control for kind in CONTROLS for control in widget.findChildren(kind)}
    return [
        f"{type(control).__name__} in {type(control.parent()).__name__}"
        for control in controls
        if control.isVisibleTo(widget)
        and not (control.accessibleName() or getattr(control, "text", str)())
        and not control.objectName().startswith("qt_")
        and not isinstance(control.parent(), PARTS_OF_QT)
    ]


def test_every_control_of_the_page_and_of_each_panel_has_a_name(page, qtbot, rest):
    assert nameless(page) == []
    for panel in each_panel(page):
        rest()
        assert (panel, nameless(page)) == (panel, [])
    page.filters.more.button.click()
    assert nameless(page) == []


def test_the_list_has_the_maps_things_in_the_maps_order(page, told, asked, qtbot, rest):
    def on_map() -> list[int]:
        keys = asked(
            page.map, "Array.from({length: desk.picture.count}, (_, i) => desk.picture.keyOf(i)).flat()"
        )
        kinds = (Kind.REPORT, Kind.CASE, Kind.MEASURE)
        return [key_of(kinds[kind], id_) for kind, id_ in zip(keys[::2], keys[1::2], strict=True)]

    table = page.list.table
    assert [table.id_at(row) for row in range(table.rowCount())] == on_map()
    assert {key_of(Kind.CASE, told["case"]), key_of(Kind.REPORT, told["quay"])} <= set(on_map())
    page.filters.search.setText("klotter")
    qtbot.waitUntil(lambda: table.rowCount() == 3)
    rest()
    assert [table.id_at(row) for row in range(3)] == on_map()


def test_tab_leads_from_the_filters_to_the_list_to_the_map_and_back(page, qtbot):
    page.filters.search.setFocus()
    assert tab_until(page.list.view.hasFocus)
    on_map = page.map.engine.view.focusProxy()
    assert tab_until(lambda: QApplication.focusWidget() in (page.map.engine.view, on_map))
    page.list.view.setFocus()
    assert tab_until(page.filters.search.hasFocus, Qt.Key.Key_Backtab)


def tab_until(fact, key=Qt.Key.Key_Tab) -> bool:
    for _ in range(40):
        if fact():
            return True
        QTest.keyClick(QApplication.focusWidget(), key)
    return fact()


def test_every_mouse_action_has_a_key_in_the_list_of_keys(page, qtbot):
    window = page.window()
    QTest.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(window.keys_panel.isVisible)
    told = {label.text() for label in window.keys_panel.findChildren(QLabel)}
    window.keys_panel.hide()
    assert {action: key for action, key in BY_KEY.items() if key_words(key) not in told} == {}


def test_by_v_the_keyboard_is_in_the_list_of_the_past(page, rest, qtbot):
    page.map.centre_on(SQUARE.latitude, SQUARE.longitude, 16)
    rest()
    QTest.keyClick(page.list.view, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: page.side.panel is page.panels.past and page.panels.past.past is not None)
    rest()
    assert page.panels.past.tree.hasFocus()


def test_where_nothing_has_happened_the_keyboard_stays_in_the_panel_and_escape_leaves(page, rest, qtbot):
    QTest.keyClick(page.list.view, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: page.side.panel is page.panels.past and page.panels.past.past is not None)
    rest()
    focus = QApplication.focusWidget()
    assert page.panels.past.isAncestorOf(focus), focus
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert page.side.panel is None


def test_f1_groups_the_keys_in_one_way_of_writing(page, rest):
    window = page.window()
    QTest.keyClick(window, Qt.Key.Key_F1)
    words = {label.text() for label in window.keys_panel.findChildren(QLabel) if label.isVisible()}
    assert {"With what is chosen", "Choose and narrow", "Everywhere", "Enter"} <= words
    assert {"Ctrl E", "Ctrl A", "Shift N", "Ctrl Z"} <= words
    window.keys_panel.hide()
    rest()
