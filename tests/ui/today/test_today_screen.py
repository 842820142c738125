"""The page Idag: what waits is there, and each row leads to it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.actors import Actors
from desktop.cases import Cases
from desktop.measures import Measures
from desktop.reports import Reports
from desktop.today import Today
from models.actors.values import ActorEdit
from models.measures.values import MeasureDraft
from tests.factories import a_report
from ui.navigation import PageName
from ui.today.today_screen import TodayScreen


@pytest.fixture
def actor_id(store) -> int:
    return Actors(store).save(ActorEdit(None, 0, "Gata/park"))


@pytest.fixture
def a_measure(store, actor_id, page):
    def make(title: str, due: date) -> int:
        """Decided while its date was still to come; the page may have read on that day."""
        day = store.clock.today()
        store.clock.move_to(min(due, day))
        made = Measures(store).decide_new(MeasureDraft(title, responsible_id=actor_id, due_date=due))
        store.clock.move_to(day)
        page.refresh()
        return made

    return make


@pytest.fixture
def page(qtbot, desk, store):
    reports = Reports(store)
    cases = Cases(store, reports)
    page = TodayScreen(desk, Today(store, reports, cases, Measures(store)))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: desk.jobs.idle)
    return page


@pytest.fixture
def went(desk):
    goals = []
    desk.navigation.wanted.connect(goals.append)
    return goals


def test_an_empty_desk_says_what_the_page_is_for(page):
    assert page.empty.isVisible()
    assert page.first_step.isVisible()
    assert not page.overdue.isVisible()


def test_an_overdue_measure_says_how_late_and_leads_there(qtbot, page, a_measure, went):
    measure_id = a_measure("Byt lampor", date(2026, 11, 14))
    qtbot.waitUntil(page.overdue.isVisible)
    view = page.overdue.view

    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center()
    )

    assert "4" in view.model().index(0, 2).data()
    assert [(PageName.MEASURES, measure_id)] == [(goal.page, goal.id) for goal in went]


def test_the_keyboard_goes_to_the_first_list_that_comes(qtbot, page, a_measure):
    qtbot.bring_up(page)
    page.take_keyboard()
    qtbot.waitUntil(page.hasFocus)

    a_measure("Byt lampor", date(2026, 11, 14))

    qtbot.waitUntil(page.overdue.view.hasFocus)


def test_enter_leads_to_the_chosen_row(qtbot, page, a_measure, went):
    measure_id = a_measure("Röj sly", date(2026, 11, 20))
    qtbot.waitUntil(page.due.isVisible)
    page.due.view.choose_place(0)

    qtbot.keyClick(page.due.view, Qt.Key.Key_Return)

    assert [measure_id] == [goal.id for goal in went]


def test_more_than_a_handful_says_how_many_more(qtbot, page, a_measure):
    for number in range(8):
        a_measure(f"Åtgärd {number}", date(2026, 11, 10))

    qtbot.waitUntil(lambda: page.overdue.table.rowCount() == 6)
    qtbot.waitUntil(page.overdue._more.isVisible)


def test_new_reports_are_to_be_screened(qtbot, page, store, went):
    a_report(store)
    qtbot.waitUntil(page.screening.screen_button.isVisible)

    qtbot.mouseClick(page.screening.screen_button, Qt.MouseButton.LeftButton)

    assert [(goal.page, dict(goal.filters)) for goal in went] == [(PageName.REPORTS, {"state": "new"})]


def test_without_a_meeting_it_offers_to_plan_one(qtbot, page, went):
    qtbot.mouseClick(page.meeting.open_button, Qt.MouseButton.LeftButton)

    assert [(goal.page, goal.id) for goal in went] == [(PageName.MEETINGS, None)]
