"""In the whole window: saved views, the strip of weeks, and the keys that the page tells of."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.map.hands import press
from ui.navigation import Goal, PageName


def test_a_view_is_saved_found_by_ctrl_k_and_shown_again(page, qtbot, rest, window, asked):
    page.filters.search.setText("klotter")
    qtbot.waitUntil(lambda: page.list.table.rowCount() == 3)
    page.map.centre_on(58.407, 15.623, 15.5)
    rest()
    page.views.save()
    qtbot.waitUntil(page.asking.words.isVisible)
    page.asking.words.setText("Klotter vid torget")
    press(page.asking.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.is_idle and page.views.shown is not None)
    assert page.views.button.text().startswith("Klotter vid torg")
    page.filters.clear()
    page.refresh()
    page.map.centre_on(58.40, 15.61, 13)
    qtbot.waitUntil(lambda: window.is_idle and page.list.table.rowCount() == 5)
    window.visit(PageName.CASES)
    window.open_anything()
    window.go_anywhere.finder.field.setText("vid torget")
    qtbot.waitUntil(
        lambda: any(one.name == "Klotter vid torget" for one in window.go_anywhere.finder.choices)
    )
    press(window.go_anywhere.finder.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page is page and page.list.table.rowCount() == 3)
    rest()
    assert json.loads(asked(page.map, "desk.where()")) == pytest.approx([58.407, 15.623, 15.5], abs=0.01)


def test_a_view_that_is_gone_says_so(page, qtbot, rest):
    page.arrive(Goal(PageName.MAP, None, {"view": "77"}))
    qtbot.waitUntil(lambda: bool(page.message.words))


def test_the_strip_moves_the_map_and_at_rest_the_list(page, told, qtbot, asked, rest):
    press(page.list.view, Qt.Key.Key_T)
    assert page.time.is_open
    assert QApplication.focusWidget() is page.time.strip.bars
    rest()
    with qtbot.waitSignal(page.time.strip.rested):
        press(page.time.strip.bars, Qt.Key.Key_Home)
    rest()
    assert page.list.table.rowCount() == 0
    shown = "Array.from(desk.picture.shown).filter(Boolean).length"
    assert asked(page.map, shown) == 0
    press(page.time.strip.bars, Qt.Key.Key_Escape)
    rest()
    assert not page.time.is_open
    assert page.list.table.rowCount() == 5
    assert asked(page.map, shown) == 5


def test_every_key_is_told_of_once(page):
    keys = [key for key, _words in list(page.keys())]
    buttons = [
        button.key
        for button in (page.deeds.lasso, page.deeds.place, page.deeds.more.button, page.look.button)
    ]
    assert len(keys) == len(set(keys))
    assert not set(keys) & set(buttons)
