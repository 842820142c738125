"""A question on Ärenden gives the keyboard back to the list, so that letters are deeds again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.cases import Cases
from desktop.reports import Reports
from tests.factories import a_case
from ui.navigation import PageName

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def cases(store):
    return Cases(store, Reports(store))


@pytest.fixture
def page(qtbot, store, window):
    for title in ("Mörkt i tunneln", "Klotter på torget"):
        a_case(store, title=title)
    window.visit(PageName.CASES)
    qtbot.waitUntil(lambda: window.is_idle and window.page.panel.case_id is not None)
    return window.page


def press(window, *keys):
    for key in keys:
        QTest.keyClick(window.windowHandle(), key)


@pytest.mark.parametrize("key", ["A", "S", "N"])
def test_after_esc_the_next_letter_is_a_deed(qtbot, window, page, key):
    title = page.panel.form.title.text()
    press(window, key)
    qtbot.waitUntil(lambda: window.is_idle)
    press(window, Qt.Key.Key_Escape)
    assert page.view.hasFocus()

    press(window, "a")

    assert page.panel.close_panel.isVisible()
    assert page.panel.form.title.text() == title


def test_after_a_case_is_closed_the_list_has_the_keyboard(qtbot, window, page):
    qtbot.mouseClick(page.panel.close_button, LEFT)
    qtbot.mouseClick(page.panel.close_panel.agree_button, LEFT)

    qtbot.waitUntil(lambda: window.is_idle and len(page.table.rows) == 1)
    assert page.view.hasFocus()


def test_after_cases_are_merged_the_list_has_the_keyboard(qtbot, window, page):
    qtbot.mouseClick(page.panel.merge_button, LEFT)
    qtbot.waitUntil(lambda: window.is_idle and bool(page.panel.merge_panel.finder.choices))
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: window.is_idle and len(page.table.rows) == 1)
    assert page.view.hasFocus()


def test_enter_merges_with_nothing_that_was_not_chosen(qtbot, window, page):
    panel = page.panel.merge_panel
    press(window, "s")
    qtbot.waitUntil(lambda: window.is_idle and bool(panel.finder.choices))
    assert not panel.agree_button.isEnabled()

    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.is_idle)
    assert panel.isVisible()

    press(window, Qt.Key.Key_Down)
    assert panel.agree_button.isEnabled()
    assert panel.finder.choices[0].name in panel.agree_button.text()


def test_a_case_searched_for_is_chosen(qtbot, window, page):
    panel = page.panel.merge_panel
    press(window, "s")
    qtbot.waitUntil(lambda: window.is_idle and bool(panel.finder.choices))
    other = panel.finder.choices[0].name

    words = other.split()[-1]
    QTest.keyClicks(panel.finder.field, words)

    qtbot.waitUntil(lambda: window.is_idle and other in panel.agree_button.text())
    press(window, *[Qt.Key.Key_Backspace] * len(words))
    qtbot.waitUntil(lambda: window.is_idle and not panel.agree_button.isEnabled())
