"""A telephone call is written down with the keyboard alone, and who called is kept apart."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit
from sqlalchemy import select

from desktop.categories import Categories
from models.areas.tables import Area
from models.deeds import Deed
from models.reports.tables import Informant
from models.reports.values import CallerDetails, Feedback, ReportFilter, ReportSource
from tests.ui.reports.steps import rest
from ui.navigation import Goal, PageName

QUICK = Goal(PageName.REPORTS, filters={"quick_report": ""})
# What a practised hand needs for a key, in seconds, and what the caller may talk meanwhile.
SECONDS_A_KEY = 0.2
WHOLE = {
    "begun": "2026-11-18T08:00+00:00",
    "text": "Gropar",
    "place": "",
    "caller": "",
    "reached_at": "",
    "source": "school",
}


@pytest.fixture
def centre(store) -> int:
    with store.writing(Deed.AREA_EDIT) as session:
        area = Area(name="Centrum", sort_key="centrum")
        session.add(area)
        session.flush()
        return area.id


@pytest.fixture
def category(store) -> int:
    return Categories(store).listing()[2].id


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


def test_the_very_first_call_is_written_down_in_under_a_minute_by_keyboard_alone(
    qtbot, store, services, centre, open_page, typist
):
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


def test_what_is_half_written_is_there_when_the_window_is_opened_again(
    qtbot, store, services, open_page, category
):
    page = open_page()
    page.arrive(QUICK)
    page.quick.text.setPlainText("Gropar vid")
    page.quick.place.setText("torget, c")
    page.quick.category.pick(category)
    page.quick.source.pick(ReportSource.SCHOOL)
    page.quick.caller.setText("Stina")
    page.quick.reached_at.setText("070-174 06 05")
    begun = store.clock.today()

    page.close()
    store.clock.move_to(date(2026, 11, 20))
    page = open_page()
    page.arrive(QUICK)

    assert page.quick.text.toPlainText() == "Gropar vid"
    assert (page.quick.place.words, page.quick.category.key) == ("torget, c", category)
    page.quick.keep()
    qtbot.waitUntil(lambda: len(services.reports.ids(ReportFilter())) == 1)
    rest(qtbot, page)
    [report_id] = services.reports.ids(ReportFilter())
    report = services.reports.page(report_id)
    assert (report.received_at.date(), report.source) == (begun, ReportSource.SCHOOL)
    assert services.reports.contact(report_id) == CallerDetails("Stina", phone="070-174 06 05")


def test_what_is_half_written_is_kept_soon_after_the_last_key(qtbot, open_page, settings):
    page = open_page()
    page.arrive(QUICK)

    qtbot.keyClicks(page.quick.text, "Gropar")

    qtbot.waitUntil(lambda: settings.remembered_words("quick-report").get("text") == "Gropar")


def test_a_report_that_is_kept_leaves_nothing_on_the_machine(qtbot, services, open_page, settings):
    page = open_page()
    page.arrive(QUICK)
    page.quick.text.setPlainText("Mörkt")
    page.quick.caller.setText("Stina")
    qtbot.keyClick(page.quick.text, Qt.Key.Key_Escape)
    assert settings.remembered_words("quick-report")["caller"] == "Stina"

    page.quick.keep()
    rest(qtbot, page)

    assert settings.remembered_words("quick-report") == {}


@pytest.mark.parametrize("kept", [{"text": "Mörkt"}, {"begun": "i går"}, {**WHOLE, "category": "x"}])
def test_a_draft_that_cannot_be_read_is_left(qtbot, open_page, settings, kept):
    settings.remember_words("quick-report", kept)

    page = open_page()
    page.arrive(QUICK)
    page.quick.text.setPlainText("Mörkt")
    page.quick.keep()

    rest(qtbot, page)
    assert page.list.table.rowCount() == 1


def test_pasted_words_go_below_what_is_half_written(qtbot, open_page):
    page = open_page()
    page.arrive(QUICK)
    page.quick.text.setPlainText("Gropar vid")

    page._write_down("Hej, det är mörkt")

    assert page.quick.text.toPlainText() == "Gropar vid\n\nHej, det är mörkt"
    rest(qtbot, page)


def test_personal_data_is_marked_as_one_types(qtbot, open_page):
    page = open_page()
    page.arrive(QUICK)

    qtbot.keyClicks(page.quick.text, "Grannen Anna Svensson, 070-174 06 05, ropar")

    qtbot.waitUntil(lambda: bool(page.quick.text.accessibleDescription()))
    assert "phone" in page.quick.text.accessibleDescription().lower()
