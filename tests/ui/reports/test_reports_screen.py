"""The page Rapporter: found, read, screened by key and by mouse, and taken back."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from models.cases.values import CaseFilter
from models.reports.values import Feedback, Position, ReportFilter, ReportSource, ReportState
from tests.factories import BRIDGE, a_case, a_report
from tests.ui.reports.steps import rest, state_of, words
from ui.navigation import Goal, PageName
from ui.reports.report_panel import title_of
from ui.style import Tone


def test_all_reports_are_listed_newest_first(qtbot, store, open_page):
    a_report(store, "Först", received_at=datetime(2026, 5, 1, 8, tzinfo=UTC))
    a_report(store, "Sedan", received_at=datetime(2026, 5, 2, 8, tzinfo=UTC))

    page = open_page()

    assert words(page) == ["Sedan", "Först"]


def test_the_chosen_report_is_quoted_beside_the_list(qtbot, store, open_page):
    a_report(store, "Lampan är trasig")

    page = open_page()

    assert page.panel.card.quote.text() == "”Lampan är trasig”"


def test_searching_narrows_the_list(qtbot, store, open_page):
    a_report(store, "Lampan är trasig")
    a_report(store, "Soptunnan är full")
    page = open_page()

    page.search.setFocus()
    qtbot.keyClicks(page.search, "lamp")

    qtbot.waitUntil(lambda: words(page) == ["Lampan är trasig"])
    rest(qtbot, page)


def chips(page) -> list:
    """The filters that are set, as buttons that take them away."""
    buttons = (button for button in page.filters.children() if button.property("kind") == "chip")
    return [button for button in buttons if not button.isHidden()]


def test_a_filter_is_a_chip_and_its_cross_takes_it_away(qtbot, store, open_page):
    a_report(store, "Från kartan")
    a_report(store, "Från polisen", source=ReportSource.POLICE)
    page = open_page()

    page.filters.wanted.emit(ReportFilter(sources=frozenset({ReportSource.POLICE})))
    qtbot.waitUntil(lambda: words(page) == ["Från polisen"] and len(chips(page)) == 1)
    [chip] = chips(page)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: len(words(page)) == 2)
    rest(qtbot, page)


def test_every_filter_can_be_reached_from_the_menu(qtbot, store, open_page):
    a_report(store)
    page = open_page()
    menu = page.filters.menu()
    [states] = [action.menu() for action in menu.actions() if action.menu()][:1]

    states.actions()[0].trigger()

    assert frozenset({ReportState.NEW}) == page.list.wanted.states
    rest(qtbot, page)


def test_filters_are_there_next_time(qtbot, store, open_page):
    a_report(store)
    page = open_page()
    page.filters.wanted.emit(ReportFilter(text="lampan", states=frozenset({ReportState.NEW})))
    rest(qtbot, page)

    again = open_page()

    assert page.list.wanted == again.list.wanted
    assert again.search.text() == "lampan"


def test_k_links_to_the_case_that_is_chosen_in_the_list(qtbot, store, services, open_page):
    case_id = a_case(store, "Mörkt i gångtunneln")
    report_id = a_report(store, "Buskarna skymmer sikten")
    page = open_page()

    qtbot.keyClick(page.list.view, Qt.Key.Key_K)
    field = page.panel.asking.finder.field
    qtbot.waitUntil(lambda: len(page.panel.asking.finder.choices) == 1)
    qtbot.keyClick(field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: [case.id for case in services.reports.page(report_id).cases] == [case_id])
    rest(qtbot, page)
    assert page.list.view.hasFocus()


def test_k_links_at_once_to_the_case_that_is_proposed(qtbot, store, services, open_page):
    told = a_report(store, "Lampan i gångtunneln är trasig", position=BRIDGE)
    case_id = a_case(store, "Lampan i gångtunneln", position=BRIDGE, report_ids=(told,))
    report_id = a_report(store, "Lampan i gångtunneln lyser inte", position=BRIDGE)
    page = open_page()
    page.list.view.choose(report_id)
    rest(qtbot, page)
    assert page.panel.similar.isVisible()

    qtbot.keyClick(page.list.view, Qt.Key.Key_K)

    qtbot.waitUntil(lambda: [case.id for case in services.reports.page(report_id).cases] == [case_id])
    rest(qtbot, page)


def test_n_opens_a_case_with_the_reports_first_words(qtbot, store, services, open_page):
    a_report(store, "Mörkt vid kajen. Ingen vågar gå där.")
    page = open_page()

    qtbot.keyClick(page.list.view, Qt.Key.Key_N)
    qtbot.keyClick(page.panel.asking.words, Qt.Key.Key_Return)

    qtbot.waitUntil(
        lambda: [row.title for row in services.cases.listing(CaseFilter())] == ["Mörkt vid kajen"]
    )
    rest(qtbot, page)


def test_a_dismisses_with_a_motive_and_refuses_without(qtbot, store, services, open_page):
    report_id = a_report(store, "Hej")
    page = open_page()

    qtbot.keyClick(page.list.view, Qt.Key.Key_A)
    qtbot.keyClick(page.panel.asking.words, Qt.Key.Key_Return)
    qtbot.waitUntil(page.message.isVisible)
    qtbot.keyClick(page.list.view, Qt.Key.Key_A)
    qtbot.keyClicks(page.panel.asking.words, "inget om trygghet")
    qtbot.keyClick(page.panel.asking.words, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: state_of(services, report_id) is ReportState.DISMISSED)
    rest(qtbot, page)


def test_d_asks_of_which_report_it_is_a_duplicate(qtbot, store, services, open_page):
    first = a_report(store, "Soffa dumpad vid sjön")
    second = a_report(store, "Lampan är trasig")
    page = open_page()
    page.list.view.choose(second)
    rest(qtbot, page)

    qtbot.keyClick(page.list.view, Qt.Key.Key_D)
    finder = page.panel.asking.finder
    qtbot.waitUntil(lambda: [choice.key for choice in finder.choices] == [first])
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: services.reports.page(second).duplicate_of_id == first)
    rest(qtbot, page)


def test_a_duplicate_says_of_what_and_leads_there(qtbot, store, services, open_page):
    first = a_report(store, "Soffa dumpad vid sjön")
    second = a_report(store, "En soffa ligger vid sjön")
    services.reports.mark_duplicate(second, 1, first)
    page = open_page()
    page.list.view.choose(second)
    rest(qtbot, page)
    [link] = [button for button in page.panel.card.findChildren(QPushButton) if "Soffa" in button.text()]

    with qtbot.waitSignal(page._desk.navigation.wanted) as went:
        link.click()

    assert went.args == [Goal(PageName.REPORTS, first)]


def test_g_screens_a_dismissed_report_again(qtbot, store, services, open_page):
    report_id = a_report(store)
    services.reports.dismiss(report_id, 1, "fel")
    page = open_page()

    qtbot.keyClick(page.list.view, Qt.Key.Key_G)

    qtbot.waitUntil(lambda: state_of(services, report_id) is ReportState.NEW)
    rest(qtbot, page)


def test_esc_gives_the_keyboard_back_and_does_nothing(qtbot, store, services, open_page):
    report_id = a_report(store)
    page = open_page()
    qtbot.keyClick(page.list.view, Qt.Key.Key_A)

    qtbot.keyClick(page.panel.asking.words, Qt.Key.Key_Escape)

    assert page.list.view.hasFocus()
    assert ReportState.NEW is state_of(services, report_id)


def test_several_reports_are_linked_at_once(qtbot, store, services, open_page):
    case_id = a_case(store)
    ids = [a_report(store, f"Rapport {number}") for number in range(3)]
    page = open_page()
    page.list.view.selectAll()
    page.panel._pause.setInterval(0)
    qtbot.waitUntil(page.panel.many.isVisible)

    qtbot.keyClick(page.list.view, Qt.Key.Key_K)
    finder = page.panel.asking.finder
    qtbot.waitUntil(lambda: len(finder.choices) == 1)
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: {link.id for link in services.cases.page(case_id).reports} == set(ids))
    rest(qtbot, page)


def test_a_link_is_undone_where_it_stands(qtbot, store, services, open_page):
    report_id = a_report(store)
    a_case(store, report_ids=(report_id,))
    page = open_page()

    page.panel.card.case_unlinked.emit(services.reports.page(report_id).cases[0].id)

    qtbot.waitUntil(lambda: services.reports.page(report_id).cases == ())
    rest(qtbot, page)


def test_feedback_is_kept_as_it_is_chosen(qtbot, store, services, open_page):
    report_id = a_report(store)
    page = open_page()

    page.panel.our_words.feedback.picked.emit(Feedback.GIVEN)

    qtbot.waitUntil(lambda: services.reports.page(report_id).feedback is Feedback.GIVEN)
    qtbot.waitUntil(page.panel.our_words.how.isVisible)
    rest(qtbot, page)


def test_a_change_by_another_is_told_and_nothing_is_overwritten(qtbot, store, services, open_page):
    report_id = a_report(store)
    page = open_page()
    page._desk.changes.committed.disconnect()
    services.reports.dismiss(report_id, 1, "fel")

    page.panel.our_words.feedback.picked.emit(Feedback.WAITING)

    qtbot.waitUntil(page.message.isVisible)
    assert Feedback.NOT_NEEDED is services.reports.page(report_id).feedback


def test_a_quick_report_is_written_with_the_keyboard(qtbot, store, services, open_page):
    page = open_page()
    page.arrive(Goal(PageName.REPORTS, filters={"quick_report": ""}))
    qtbot.keyClicks(page.quick.text, "En ringde om gropar vid torget")

    QTest.keySequence(page.quick.text, "Ctrl+Return")

    qtbot.waitUntil(lambda: words(page) == ["En ringde om gropar vid torget"])
    rest(qtbot, page)
    assert page.quick.text.toPlainText() == ""


def test_a_goal_with_a_state_narrows_to_it(qtbot, store, open_page):
    page = open_page()

    page.arrive(Goal(PageName.REPORTS, filters={"state": "new"}))

    assert ReportFilter(states=frozenset({ReportState.NEW})) == page.list.wanted
    rest(qtbot, page)


def test_a_column_sorts_and_sorts_back(qtbot, store, open_page):
    a_report(store, "A", position=Position(59.0, 14.0))
    a_report(store, "B")
    page = open_page()
    header = page.list.view.horizontalHeader()

    header.sectionClicked.emit(4)
    rest(qtbot, page)
    header.sectionClicked.emit(0)
    rest(qtbot, page)

    assert {"A", "B"} == set(words(page))


def test_a_report_without_a_place_says_so(qtbot, store, open_page):
    a_report(store)
    page = open_page()

    assert page.list.table.columns[4].tone(page.list.table.row_at(0)) == Tone.WAITING


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Mörkt vid kajen. Ingen går där.", "Mörkt vid kajen"),
        ("Mörkt!", "Mörkt"),
        (
            "Lampan i gångtunneln under järnvägen vid resecentrum har varit trasig länge",
            "Lampan i gångtunneln under järnvägen vid resecentrum har…",
        ),
    ],
)
def test_a_title_is_the_first_words(text, title):
    assert title == title_of(text)


def test_what_is_listed_is_exported(qtbot, store, open_page, tmp_path, monkeypatch):
    a_report(store, "Lampan är trasig")
    a_report(store, "Soptunnan är full")
    page = open_page()
    page.filters.wanted.emit(ReportFilter(text="lampan"))
    rest(qtbot, page)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ut"), "Text (*.csv)"))

    QTest.keySequence(page.list.view, "X")

    qtbot.waitUntil(page.message.isVisible)
    told = (tmp_path / "ut.csv").read_text(encoding="utf-8-sig")
    assert "Lampan är trasig" in told
    assert "Soptunnan" not in told


def test_the_order_is_there_next_time(qtbot, store, open_page):
    a_report(store)
    page = open_page()
    page.list.view.horizontalHeader().sectionClicked.emit(1)
    rest(qtbot, page)

    again = open_page()

    assert 1 == again.list.view.horizontalHeader().sortIndicatorSection()
