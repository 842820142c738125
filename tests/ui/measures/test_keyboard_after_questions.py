"""A question on Åtgärder gives the keyboard back to the list, so that letters are deeds again."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.actors import Actors
from desktop.measures import Measures
from models.actors.values import ActorEdit
from models.measures.values import MeasureDraft
from tests.factories import a_case
from ui.navigation import PageName

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def measures(store):
    return Measures(store)


@pytest.fixture
def page(qtbot, store, measures, window):
    parks = Actors(store).save(ActorEdit(None, 0, "Gata och park", "Gata/park"))
    due = store.clock.today() + timedelta(days=7)
    measures.decide_new(MeasureDraft("Röj sly", responsible_id=parks, due_date=due, case_id=a_case(store)))
    window.visit(PageName.MEASURES)
    qtbot.waitUntil(lambda: window.is_idle and window.page.panel.measure_id is not None)
    return window.page


def press(window, *keys):
    for key in keys:
        QTest.keyClick(window.windowHandle(), key)


@pytest.mark.parametrize("key", ["F", "U", "E", "A"])
def test_after_esc_the_next_letter_is_a_deed(qtbot, window, page, measures, key):
    page.view.setFocus()
    press(window, key, Qt.Key.Key_Escape)
    assert page.view.hasFocus()

    press(window, "u")

    assert page.panel.follow_up_panel.isVisible()
    assert page.panel.form.title.text() == "Röj sly"


@pytest.mark.parametrize("name", ["postpone", "follow_up", "wait", "drop"])
def test_a_question_asked_by_mouse_writes_nothing_in_the_title_either(qtbot, window, page, name):
    qtbot.mouseClick(page.panel.buttons[name], LEFT)
    press(window, Qt.Key.Key_Escape, "u")

    assert page.panel.form.title.text() == "Röj sly"
    assert page.panel.follow_up_panel.isVisible()


def test_after_a_new_measure_the_list_has_the_keyboard(qtbot, window, page):
    qtbot.mouseClick(page.new_button, LEFT)
    QTest.keyClicks(window.windowHandle().focusObject(), "Mer ljus")
    press(window, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: window.is_idle and len(page.table.rows) == 2)
    assert page.view.hasFocus()


def test_after_a_deed_by_mouse_the_list_has_the_keyboard(qtbot, window, page):
    qtbot.mouseClick(page.panel.buttons["start"], LEFT)

    qtbot.waitUntil(lambda: window.is_idle and page.panel.buttons["start"].isHidden())
    assert page.view.hasFocus()
