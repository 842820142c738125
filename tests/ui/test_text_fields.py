"""Fields in the window: whose the letters and Ctrl+Z are, and what a left field shows."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from desktop.reports import Reports
from models.measures.values import Decision
from models.reports.values import ReportFilter
from tests.factories import a_report
from ui.measures.follow_up_panel import FollowUpPanel
from ui.meetings.park_panel import ParkPanel
from ui.navigation import PageName
from ui.widgets.autosave import AutosavedLine, AutosavedText
from ui.widgets.buttons import KeyButton
from ui.widgets.picker import Choice, Picker

TODAY = date(2026, 11, 22)


@pytest.fixture(params=[AutosavedLine, AutosavedText])
def field(request, qtbot, window):
    """A field on the page that is shown, with the keyboard."""
    panel = QWidget(window.page)
    row = QHBoxLayout(panel)
    field = request.param("Rubrik")
    row.addWidget(field)
    panel.show()
    field.show_words("förut")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def words_of(field):
    return field.text() if isinstance(field, AutosavedLine) else field.toPlainText()


def undoes_the_deed(qtbot, window, store):
    QTest.keySequence(window.focusWidget(), "Ctrl+Z")
    qtbot.waitUntil(lambda: Reports(store).ids(ReportFilter()) == [])
    qtbot.waitUntil(lambda: window.is_idle)
    return True


def a_deed(qtbot, window, store):
    a_report(store)
    qtbot.waitUntil(window.status.undo_button.isVisible)


def test_a_field_without_typing_of_its_own_leaves_undo_to_the_deeds(qtbot, window, store, field):
    a_deed(qtbot, window, store)

    assert undoes_the_deed(qtbot, window, store)


def test_a_field_undoes_its_own_typing_first(qtbot, window, store, field):
    a_deed(qtbot, window, store)
    qtbot.keyClicks(field, "nytt")

    QTest.keySequence(field, "Ctrl+Z")

    assert words_of(field) == "förut"
    assert undoes_the_deed(qtbot, window, store)


def test_what_is_saved_is_taken_back_as_a_deed(qtbot, window, store, field):
    a_deed(qtbot, window, store)
    qtbot.keyClicks(field, "nytt")
    field.save()

    assert undoes_the_deed(qtbot, window, store)
    assert "nytt" in words_of(field)


def test_a_search_field_that_is_empty_leaves_undo_to_the_deeds(qtbot, window, store):
    a_deed(qtbot, window, store)
    window.visit(PageName.REPORTS)
    QTest.keySequence(window, "Ctrl+F")
    qtbot.waitUntil(window.page.search.hasFocus)

    assert undoes_the_deed(qtbot, window, store)


def test_a_picker_leaves_undo_to_the_deeds_and_shows_its_beginning_when_left(qtbot, window, store):
    a_deed(qtbot, window, store)
    picker = Picker("Kategori")
    picker.setParent(window.page)
    picker.offer([Choice(1, "Ordningsstörning och hot"), Choice(2, "Belysning som är trasig")])
    picker.show()
    picker.setFocus()
    qtbot.waitUntil(picker.hasFocus)
    qtbot.keyClick(picker, Qt.Key.Key_Down)

    assert undoes_the_deed(qtbot, window, store)
    window.page.setFocus()
    assert picker.lineEdit().cursorPosition() == 0


@pytest.fixture
def begun(window):
    """What the page's own keys have pressed: N on a button that stands beside each panel."""
    pressed = []
    button = KeyButton("Planera", lambda: pressed.append("n"), key="N")
    button.setParent(window.page)
    button.show()
    return pressed


@pytest.mark.parametrize("field", ["listed", "typed", "number"])
def test_letters_in_a_field_where_one_chooses_press_nothing_of_the_page(qtbot, window, begun, field):
    make = {
        "listed": lambda: Picker("Vecka", typed=False),
        "typed": lambda: Picker("Typ"),
        "number": QSpinBox,
    }
    field = make[field]()
    field.setParent(window.page)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    qtbot.keyClicks(field, "nu vill ingen")

    assert begun == []


def test_letters_in_a_panel_that_asks_press_nothing_of_the_page(qtbot, window, begun):
    panel = ParkPanel(lambda: TODAY)
    panel.setParent(window.page)
    panel.show()
    for asked in (panel.week, panel.agree_button):
        asked.setFocus()
        qtbot.waitUntil(asked.hasFocus)
        qtbot.keyClicks(asked, "nNn")

    assert begun == []
    window.page.setFocus()
    qtbot.keyClick(window.page, Qt.Key.Key_N)
    assert begun == ["n"]


def test_a_panel_that_asks_keeps_its_own_keys(qtbot, window):
    panel = FollowUpPanel(lambda: TODAY)
    panel.setParent(window.page)
    panel.show()
    first = panel.buttons[Decision.CONTINUE]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)

    qtbot.keyClick(first, "4")

    assert panel.buttons[Decision.END].isChecked()
