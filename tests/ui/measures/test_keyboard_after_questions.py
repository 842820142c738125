"""A question on Åtgärder gives the keyboard back to the list, so that letters are deeds again."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.actors import Actors
from desktop.language import day_words
from desktop.measures import Measures
from desktop.meetings import Meetings
from models.actors.values import ActorEdit
from models.measures.values import Decision, MeasureDraft
from models.meetings.values import MeetingDraft
from tests.factories import a_case
from ui.measures.follow_up_panel import next_working_day
from ui.navigation import PageName
from ui.widgets.buttons import KeyButton, Look

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


def test_one_decision_after_another_is_taken_by_its_key(qtbot, window, page):
    panel = page.panel.follow_up_panel
    page.view.setFocus()
    press(window, "u", "1", "4", "2", "3")
    assert panel.buttons[Decision.REPLACE].isChecked()
    assert panel.next_date.text() == day_words(panel.next_date.day, panel._today())

    press(window, Qt.Key.Key_Return)

    assert panel.successor.title.hasFocus()


def test_tab_goes_from_the_decision_to_what_it_needs(qtbot, window, page):
    press(window, "u", "1", Qt.Key.Key_Tab)

    assert page.panel.follow_up_panel.next_date.hasFocus()


def test_only_one_button_is_filled_while_something_is_asked(qtbot, window, page):
    press(window, "u", "1")
    buttons = [button for button in page.findChildren(KeyButton) if button.isVisible()]

    assert [button for button in buttons if button.property("kind") == Look.FILLED] == [
        page.panel.follow_up_panel.agree_button
    ]


def test_it_is_next_followed_up_at_the_next_meeting(qtbot, store, window, page):
    meeting = store.clock.today() + timedelta(days=16)
    Meetings(store).plan(MeetingDraft(meeting, time(13, 0), None, "Rådhuset"))
    page.refresh()
    qtbot.waitUntil(lambda: window.is_idle and page.panel._whole.page.next_meeting == meeting)

    press(window, "u", "1")

    assert page.panel.follow_up_panel.next_date.day == meeting


def test_without_a_meeting_it_is_next_followed_up_on_a_working_day():
    monday = date(2026, 11, 30)
    assert [next_working_day(day) for day in (date(2026, 11, 28), date(2026, 11, 29), monday)] == [monday] * 3
