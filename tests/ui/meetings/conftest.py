"""The page Möten on a store with one late measure and a planned meeting."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.actors import Actors
from desktop.cases import Cases
from desktop.measures import Measures
from desktop.meetings import Meetings
from desktop.one_line.lines import Lines
from desktop.papers.papers import Papers
from desktop.reports import Reports
from models.actors.values import ActorEdit
from models.measures.values import MeasureDraft
from ui.meetings.item_facts import MeetingServices
from ui.meetings.meetings_screen import MeetingsScreen


@pytest.fixture
def services(store) -> MeetingServices:
    reports = Reports(store)
    return MeetingServices(
        Meetings(store), Measures(store), Cases(store, reports), Actors(store), Lines(store), Papers(store)
    )


@pytest.fixture
def parks(services):
    services.actors.save(ActorEdit(None, 0, "Polisen", is_member=True))
    return services.actors.save(ActorEdit(None, 0, "Gata och park", "Gata/park", is_member=True))


@pytest.fixture
def late(services, parks, store):
    due = store.clock.today() - timedelta(days=4)
    return services.measures.decide_new(MeasureDraft("Röj sly", responsible_id=parks, due_date=due))


@pytest.fixture
def meeting(services, late):
    return services.meetings.plan(services.meetings.proposal())


@pytest.fixture
def screen(qtbot, desk, services):
    def show():
        page = MeetingsScreen(desk, services)
        qtbot.addWidget(page)
        page.resize(1112, 900)
        qtbot.bring_up(page)
        page.take_keyboard()
        qtbot.waitUntil(lambda: desk.jobs.idle)
        return page

    return show


@pytest.fixture
def settled(qtbot, desk):
    def wait(fact):
        qtbot.waitUntil(lambda: desk.jobs.idle and fact())

    return wait


@pytest.fixture
def taking(qtbot, screen, meeting, settled):
    """The page while the meeting is taken, begun by its key."""
    page = screen()
    qtbot.keyClick(page.view, Qt.Key.Key_T)
    settled(lambda: page.is_taking)
    return page
