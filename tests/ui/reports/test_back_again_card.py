""" "Tillbaka igen": a new report near a closed case says what was tried, and can open the case again."""

import pytest
from PySide6.QtCore import Qt

from models.cases.values import CaseState
from models.reports.values import ReportState
from tests.desktop.place_memory.conftest import LITTER, Place, north
from tests.ui.reports.steps import rest
from ui.map.past.past_panel import PastPanel
from ui.navigation import Goal, PageName

NEW = (2026, 11, 17)


@pytest.fixture
def place(store) -> Place:
    return Place(store)


@pytest.fixture
def closed(place) -> int:
    """A case about lighting at the place, closed in March."""
    place.on(2026, 2, 1)
    case = place.case("Mörkt vid tunneln")
    place.end(place.decide(case, "Två armaturer"), "Ljust.")
    place.on(2026, 3, 12)
    place.close(case)
    place.on(2026, 11, 18)
    return case


@pytest.fixture
def page(qtbot, swedish, place, closed, open_page):
    """The page on a report that is back again (chosen) and two that are not."""
    place.told((2026, 11, 15), "Någon annanstans", north(400))
    place.told((2026, 11, 16), "Skräp i tunneln", category=LITTER)
    place.told(NEW, "Mörkt igen", north(60))
    page = open_page()
    page.list.view.choose_place(0)
    rest(qtbot, page)
    qtbot.waitUntil(page.panel.back_again.isVisible)
    return page


def test_the_card_says_which_case_was_closed_and_what_was_tried(page):
    card = page.panel.back_again

    assert card.heading.text() == "Tillbaka igen: Mörkt vid tunneln"
    assert card.closed.text() == "Stängdes 12 mars, löst."
    assert card.tried.text() == "Prövat: Två armaturer (Avslutas, grön)"
    assert (card.show_button.key, card.reopen_button.key) == ("M", "O")


def test_the_card_is_shown_for_the_right_reports_only(qtbot, page, services, place, closed):
    seen = {}
    for row in range(page.list.table.rowCount()):
        page.list.view.choose_place(row)
        rest(qtbot, page)
        seen[page.panel.card.quote.text()] = page.panel.back_again.isVisible()

    assert seen == {"”Mörkt igen”": True, "”Skräp i tunneln”": False, "”Någon annanstans”": False}


def test_a_screened_report_has_no_card(qtbot, page, services):
    report = page.list.view.chosen_id
    services.reports.dismiss(report, 1, "fel")

    qtbot.waitUntil(lambda: not page.panel.back_again.isVisible())
    rest(qtbot, page)


def test_o_opens_the_case_again_links_the_report_and_is_undone_at_once(qtbot, page, services, store, closed):
    report = page.list.view.chosen_id

    qtbot.keyClick(page.list.view, Qt.Key.Key_O)

    qtbot.waitUntil(lambda: services.reports.page(report).state is ReportState.LINKED)
    assert services.cases.page(closed).state is CaseState.ANALYSIS
    assert [each.id for each in services.cases.page(closed).reports] == [report]
    rest(qtbot, page)
    store.undo.undo_last()
    assert services.reports.page(report).state is ReportState.NEW
    assert services.cases.page(closed).state is CaseState.CLOSED
    page.list.view.choose(report)
    rest(qtbot, page)
    qtbot.waitUntil(page.panel.back_again.isVisible)


def test_m_shows_the_whole_past_beside_the_list_and_escape_comes_back(qtbot, page):
    qtbot.keyClick(page.list.view, Qt.Key.Key_M)

    past = page._beside.currentWidget()
    assert isinstance(past, PastPanel)
    qtbot.waitUntil(lambda: past.past is not None and page._desk.jobs.idle)
    assert past.past.counts.cases == 1
    assert past.tree.hasFocus()

    qtbot.keyClick(past.tree, Qt.Key.Key_Escape)
    assert page._beside.currentWidget() is page.panel
    assert page.list.view.hasFocus()
    rest(qtbot, page)


def test_another_report_takes_the_place_of_the_past(qtbot, page):
    qtbot.keyClick(page.list.view, Qt.Key.Key_M)
    past = page._beside.past
    qtbot.waitUntil(lambda: past.past is not None and page._desk.jobs.idle)

    page.list.view.choose_place(2)

    assert page._beside.currentWidget() is page.panel
    rest(qtbot, page)


def test_a_case_and_a_measure_show_their_past_too(qtbot, window, place, swedish):
    place.told(NEW, "Mörkt")
    case = place.case("Mörkt")
    measure = place.decide(case, "Armaturer")
    for goal in (Goal(PageName.CASES, case), Goal(PageName.MEASURES, measure)):
        window.go_to(goal)
        qtbot.waitUntil(lambda: window.is_idle)
        page = window.page
        page.view.setFocus()

        qtbot.keyClick(page.view, Qt.Key.Key_M)

        past = page.beside.past
        qtbot.waitUntil(lambda past=past: past.past is not None and window.is_idle)
        assert past.past.counts.reports == 1
        qtbot.keyClick(past.tree, Qt.Key.Key_Escape)
        assert page.beside.currentWidget() is page.panel
