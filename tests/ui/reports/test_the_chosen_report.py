"""Which report is chosen: after a deed, after a search, with the keys."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.reports.values import ReportFilter, ReportState
from tests.factories import a_report
from tests.ui.reports.steps import rest, state_of, words
from ui.navigation import Goal, PageName


def test_a_screened_report_leaves_and_the_next_is_chosen(qtbot, store, services, open_page):
    for number in range(3):
        a_report(store, f"Rapport {number}", received_at=datetime(2026, 5, 3 - number, 8, tzinfo=UTC))
    page = open_page()
    page.filters.wanted.emit(ReportFilter(states=frozenset({ReportState.NEW})))
    rest(qtbot, page)

    qtbot.keyClick(page.list.view, Qt.Key.Key_N)
    qtbot.keyClick(page.panel.asking.words, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: words(page) == ["Rapport 1", "Rapport 2"])
    rest(qtbot, page)
    assert page.panel.card.quote.text() == "”Rapport 1”"


def test_among_all_reports_the_next_to_screen_is_chosen_and_undo_comes_back(
    qtbot, store, services, open_page
):
    ids = [
        a_report(store, f"Rapport {number}", received_at=datetime(2026, 5, 9 - number, 8, tzinfo=UTC))
        for number in range(4)
    ]
    services.reports.dismiss(ids[2], 1, "fel")
    page = open_page()
    page.list.view.choose(ids[1])
    rest(qtbot, page)

    for chosen, following in ((ids[1], ids[3]), (ids[3], ids[0])):
        qtbot.keyClick(page.list.view, Qt.Key.Key_N)
        qtbot.keyClick(page.panel.asking.words, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda following=following: page.list.view.chosen_ids == [following])
        assert ReportState.LINKED is state_of(services, chosen)
        rest(qtbot, page)
    store.undo.undo_last()

    qtbot.waitUntil(lambda: page.list.view.chosen_ids == [ids[3]])
    rest(qtbot, page)


def test_ctrl_end_chooses_the_last(qtbot, store, open_page):
    ids = [a_report(store, received_at=datetime(2026, 5, 9 - day, 8, tzinfo=UTC)) for day in range(3)]
    page = open_page()

    QTest.keySequence(page.list.view, "Ctrl+End")

    assert page.list.view.chosen_ids == [ids[-1]]
    rest(qtbot, page)


def test_a_search_keeps_the_chosen_report_in_sight_or_takes_the_first(qtbot, store, open_page):
    for number in range(60):
        words = "lampan" if number % 2 else "soffan"
        a_report(store, f"{words} {number}", received_at=datetime(2026, 5, 1, 8, number, tzinfo=UTC))
    page = open_page()
    QTest.keySequence(page.list.view, "Ctrl+End")
    rest(qtbot, page)
    kept = page.list.view.chosen_ids
    view = page.list.view

    page.filters.wanted.emit(ReportFilter(text="soffan"))
    rest(qtbot, page)
    assert view.chosen_ids == kept
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))

    page.filters.wanted.emit(ReportFilter(text="lampan"))
    rest(qtbot, page)
    assert view.currentIndex().row() == 0
    assert view.verticalScrollBar().value() == 0


def test_a_goal_with_an_id_chooses_that_report(qtbot, store, open_page):
    ids = [a_report(store, f"Rapport {number}") for number in range(3)]
    page = open_page()

    page.arrive(Goal(PageName.REPORTS, ids[1]))

    qtbot.waitUntil(lambda: page.list.view.chosen_ids == [ids[1]])
    rest(qtbot, page)
