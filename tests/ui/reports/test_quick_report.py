"""A telephone call is written down with the keyboard alone, and who called is kept apart."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit
from sqlalchemy import select

from models.areas.tables import Area
from models.deeds import Deed
from models.reports.tables import Informant
from models.reports.values import Feedback, ReportFilter, ReportSource
from tests.factories import a_report
from tests.ui.reports.steps import rest
from ui.navigation import Goal, PageName

QUICK = Goal(PageName.REPORTS, filters={"quick_report": ""})
# What a practised hand needs for a key, in seconds, and what the caller may talk meanwhile.
SECONDS_A_KEY = 0.2


@pytest.fixture
def centre(store) -> int:
    with store.writing(Deed.AREA_EDIT) as session:
        area = Area(name="Centrum", sort_key="centrum")
        session.add(area)
        session.flush()
        return area.id


class Typist:
    """Types where the keyboard is, as a person would, and counts the keys."""

    def __init__(self) -> None:
        self.keys = 0

    def types(self, words: str) -> None:
        QTest.keyClicks(_focus(), words)
        self.keys += len(words)

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(_focus(), key, modifier)
        self.keys += 1

    def presses_shortcut(self, page, keys: str) -> None:
        QTest.keySequence(page, keys)
        self.keys += 1


def _focus():
    focus = QApplication.focusWidget()
    popup = QApplication.activePopupWidget()
    return popup or focus


@pytest.fixture
def typist() -> Typist:
    return Typist()


def test_it_asks_for_six_things_at_most(open_page):
    page = open_page()
    page.arrive(QUICK)

    kinds = (QPlainTextEdit, QComboBox, QLineEdit)
    fields = [field for kind in kinds for field in page.quick.findChildren(kind)]
    asked = [field for field in fields if not isinstance(field.parent(), QComboBox)]

    assert len(asked) == 6
    assert all(field.accessibleName() for field in asked)


def test_a_call_is_written_down_in_under_a_minute_by_keyboard_alone(
    qtbot, store, services, centre, open_page, typist
):
    a_report(store)
    page = open_page()
    page.arrive(QUICK)
    qtbot.waitUntil(page.quick.text.hasFocus)

    typist.types("Gropar mellan torget och stationen, en cyklist har ramlat")
    typist.presses(Qt.Key.Key_Tab)
    typist.types("Torget, centrum")
    typist.presses(Qt.Key.Key_Tab)
    typist.types("trafik")
    typist.presses(Qt.Key.Key_Tab)
    typist.types("service")
    typist.presses(Qt.Key.Key_Tab)
    typist.types("Stina Ek")
    typist.presses(Qt.Key.Key_Tab)
    typist.types("070-174 06 05")
    typist.presses_shortcut(page, "Ctrl+Return")

    typed = ReportFilter(sources=frozenset({ReportSource.SERVICE_CENTRE}))
    qtbot.waitUntil(lambda: len(services.reports.ids(typed)) == 1)
    rest(qtbot, page)
    [report_id] = services.reports.ids(typed)
    report = services.reports.page(report_id)
    assert typist.keys * SECONDS_A_KEY < 60
    assert report.text.startswith("Gropar mellan")
    assert (report.place, report.area) == ("Torget, centrum", "Centrum")
    assert report.category.startswith("Trafik")
    assert (report.has_informant, report.feedback) == (True, Feedback.WAITING)
    with store.reading() as session:
        told = session.scalars(select(Informant)).one()
    assert (told.name, told.phone, told.email) == ("Stina Ek", "070-174 06 05", "")
    # Not `hasFocus`: without a screen the list of a field's proposals stays the active window.
    assert page.window().focusWidget() is page.list.view
    assert page.list.view.chosen_id == report_id


def test_an_address_with_an_at_is_an_e_mail(qtbot, store, services, open_page):
    page = open_page()
    page.arrive(QUICK)
    page.quick.text.setPlainText("Mörkt")
    page.quick.reached_at.setText("stina@example.org")

    page.quick.keep()

    qtbot.waitUntil(lambda: len(services.reports.ids(ReportFilter())) == 1)
    rest(qtbot, page)
    with store.reading() as session:
        told = session.scalars(select(Informant)).one()
    assert (told.phone, told.email) == ("", "stina@example.org")


def test_what_is_half_written_is_there_when_one_comes_back(qtbot, store, services, open_page):
    page = open_page()
    page.arrive(QUICK)
    qtbot.keyClicks(page.quick.text, "Gropar vid")
    qtbot.keyClicks(page.quick.caller, "Stina")
    begun = page._desk.clock.today()

    qtbot.keyClick(page.quick.text, Qt.Key.Key_Escape)
    assert not page.quick.isVisible()
    store.clock.move_to(date(2026, 11, 20))
    page.arrive(QUICK)

    assert page.quick.text.toPlainText() == "Gropar vid"
    assert page.quick.caller.text() == "Stina"
    page.quick.keep()
    qtbot.waitUntil(lambda: len(services.reports.ids(ReportFilter())) == 1)
    rest(qtbot, page)
    [report_id] = services.reports.ids(ReportFilter())
    assert services.reports.page(report_id).received_at.date() == begun
    assert page.quick.caller.text() == ""


def test_personal_data_is_marked_as_one_types(qtbot, open_page):
    page = open_page()
    page.arrive(QUICK)

    qtbot.keyClicks(page.quick.text, "Grannen Anna Svensson, 070-174 06 05, ropar")

    qtbot.waitUntil(lambda: bool(page.quick.text.accessibleDescription()))
    assert "phone" in page.quick.text.accessibleDescription().lower()
