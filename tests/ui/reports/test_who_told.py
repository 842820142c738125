"""A caller who is owed an answer can be called back: who it was is shown on asking, and that is logged."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.deeds import Deed
from models.people.values import Person
from models.reports.values import CallerDetails, Feedback
from tests.factories import a_report
from tests.ui.reports.steps import rest

STINA = CallerDetails("Stina Kanarie", phone="070-174 06 05")


@pytest.fixture
def told(store) -> tuple[int, int]:
    """A report without a caller, and a newer one with."""
    return a_report(store, "Lampan är trasig"), a_report(store, "Mörkt", caller=STINA)


@pytest.fixture
def page(qtbot, told, open_page):
    page = open_page()
    page.list.view.choose(told[1])
    rest(qtbot, page)
    return page


def shown(qtbot, page):
    QTest.keySequence(page.list.view, "V")
    qtbot.waitUntil(lambda: bool(page.panel.contact.words.text()))
    return page.panel.contact.words.text()


def readings(services, report_id):
    return [line for line in services.reports.history(report_id) if line.deed is Deed.CONTACT_READ]


def test_a_key_shows_who_to_call_and_the_reading_is_logged(qtbot, services, page, told):
    assert "Stina" not in page.panel.contact.words.text()

    words = shown(qtbot, page)
    rest(qtbot, page)

    assert words.splitlines() == ["Stina Kanarie", "070-174 06 05"]
    [line] = readings(services, told[1])
    assert line.person == "Åsa Lind"
    assert "Stina" not in repr(services.reports.history(told[1]))


def test_it_is_hidden_when_another_report_is_chosen_and_read_anew_each_time(qtbot, services, page, told):
    shown(qtbot, page)

    page.list.view.choose(told[0])
    assert page.panel.contact.words.text() == ""
    rest(qtbot, page)
    assert not page.panel.contact.isVisible()
    page.list.view.choose(told[1])
    rest(qtbot, page)
    assert page.panel.contact.words.text() == ""
    shown(qtbot, page)
    rest(qtbot, page)

    assert len(readings(services, told[1])) == 2


def test_an_answer_that_comes_late_is_not_shown_with_another_report(qtbot, page, told):
    QTest.keySequence(page.list.view, "V")
    page.list.view.choose(told[0])
    rest(qtbot, page)

    assert page.panel.contact.words.text() == ""


def test_it_can_be_copied(qtbot, page):
    shown(qtbot, page)

    qtbot.mouseClick(page.panel.contact.copy_button, Qt.MouseButton.LeftButton)

    assert QApplication.clipboard().text() == "Stina Kanarie\n070-174 06 05"
    rest(qtbot, page)


def test_a_change_of_the_report_or_an_answer_given_leaves_it_in_sight(qtbot, services, page, told):
    shown(qtbot, page)

    services.reports.dismiss(told[1], 1, "fel")
    rest(qtbot, page)

    assert "Stina" in page.panel.contact.words.text()


def test_it_is_hidden_from_who_sits_down_next(qtbot, page, settings):
    shown(qtbot, page)
    rest(qtbot, page)

    settings.seat(Person("Berit Sund", "webbansvarig"))

    assert page.panel.contact.words.text() == ""


def test_the_details_are_erased_for_good_when_that_is_asked_for_twice(qtbot, services, page, told):
    contact = page.panel.contact
    contact.erase_button.click()
    assert contact.confirm.no_button.hasFocus()
    contact.confirm.no_button.click()
    rest(qtbot, page)
    assert services.reports.page(told[1]).has_informant

    contact.erase_button.click()
    contact.confirm.yes_button.click()
    qtbot.waitUntil(lambda: not services.reports.page(told[1]).has_informant)
    rest(qtbot, page)
    qtbot.waitUntil(lambda: not contact.isVisible())
    assert services.reports.page(told[1]).feedback is Feedback.WAITING
