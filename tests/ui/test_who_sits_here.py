"""Several people share one machine: whose changes they are, by key and by mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.app import window as make_window
from desktop.cases import Cases
from desktop.reports import Reports
from models.people.values import Person
from tests.factories import a_case

BERIT = Person("Berit Sund", "webbansvarig")


@pytest.fixture
def asking(qtbot, window):
    """The question, asked with the name at the rail's foot."""

    def ask():
        qtbot.mouseClick(window.rail.person, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(window.who_sits_here.isVisible)
        return window.who_sits_here

    return ask


def sits(qtbot, window, store, name):
    qtbot.waitUntil(lambda: window.is_idle and store.person.name == name)


def test_the_rail_says_who_sits_here(window):
    assert window.rail.person.text() == "Åsa Lind"
    assert "Åsa Lind" in window.rail.person.accessibleName()


def test_somebody_new_is_written_and_bears_the_next_change(qtbot, window, store, asking):
    panel = asking()
    assert panel.name.hasFocus()

    qtbot.keyClicks(panel.name, "Berit Sund")
    qtbot.keyClick(panel.name, Qt.Key.Key_Tab)
    qtbot.keyClicks(panel.role, "webbansvarig")
    qtbot.keyClick(panel.role, Qt.Key.Key_Return)
    sits(qtbot, window, store, "Berit Sund")

    case = a_case(store)
    assert store.person == BERIT
    assert {line.person for line in Cases(store, Reports(store)).history(case)} == {"Berit Sund"}
    qtbot.waitUntil(lambda: window.rail.person.text() == "Berit Sund")
    qtbot.waitUntil(lambda: window.is_idle)


def test_those_who_sat_here_before_are_offered_and_enter_chooses(qtbot, window, store, asking):
    window.seat(BERIT)
    sits(qtbot, window, store, "Berit Sund")
    panel = asking()
    assert [panel.list.item(row).text() for row in range(panel.list.count())] == [
        "Åsa Lind · trygghetssamordnare"
    ]
    assert panel.list.hasFocus()

    qtbot.keyClick(panel.list, Qt.Key.Key_Return)

    sits(qtbot, window, store, "Åsa Lind")
    assert not panel.isVisible()


def test_the_question_is_among_what_ctrl_k_finds(qtbot, window):
    QTest.keySequence(window, "Ctrl+K")
    finder = window.go_anywhere.finder
    word = window.tr("person")
    qtbot.keyClicks(finder.field, word)
    qtbot.waitUntil(lambda: any(word in choice.name.casefold() for choice in finder.choices))

    qtbot.keyClick(finder.field, Qt.Key.Key_Return)

    assert window.who_sits_here.isVisible()
    qtbot.waitUntil(lambda: window.is_idle)


def test_esc_changes_nothing_and_gives_the_keyboard_back(qtbot, window, store, asking):
    before = window.focusWidget()
    panel = asking()

    qtbot.keyClick(panel.name, Qt.Key.Key_Escape)

    assert not panel.isVisible()
    assert store.person.name == "Åsa Lind"
    assert window.focusWidget() is before


def test_the_machine_remembers_who_sat_last_and_before(qtbot, window, store, settings):
    window.seat(BERIT)
    sits(qtbot, window, store, "Berit Sund")

    assert (settings.now.person, settings.now.role) == ("Berit Sund", "webbansvarig")
    assert [person.name for person in settings.people] == ["Berit Sund", "Åsa Lind"]


def test_where_the_login_decides_nobody_is_asked(qtbot, postgresql_store, settings):
    window = make_window(postgresql_store, settings)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.is_idle)

    assert not window.rail.person.isEnabled()
    assert window.rail.person.text() == postgresql_store.person.name
    window.finish()
