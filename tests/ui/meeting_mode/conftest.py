"""The demo's next meeting on the wall, on its morning, with a clock that only the test moves."""

import shutil
from datetime import date

import pytest

from desktop.actors import Actors
from desktop.areas.areas import Areas
from desktop.cases import Cases
from desktop.map.overview import MapOverview
from desktop.measures import Measures
from desktop.meetings import Meetings
from desktop.one_line.lines import Lines
from desktop.papers.papers import Papers
from desktop.reports import Reports
from models.meetings.values import Section
from models.people.values import Person
from tests.hand_clock import HandClock, on_the_wall
from ui.meeting_mode.meeting_mode import MeetingMode
from ui.meeting_mode.wall_item import Places
from ui.meetings.item_facts import MeetingServices
from ui.style import Scheme, Style

SUNDAY_BEFORE = date(2026, 11, 22)
COORDINATOR = Person("Åsa Lind", "trygghetssamordnare")


@pytest.fixture
def clock():
    return HandClock(on_the_wall(2026, 11, 25, 9, 0))


@pytest.fixture
def store_path(furnished, tmp_path):
    path = tmp_path / "desk.db"
    shutil.copyfile(furnished, path)
    return path


@pytest.fixture
def services(store) -> MeetingServices:
    reports = Reports(store)
    return MeetingServices(
        Meetings(store), Measures(store), Cases(store, reports), Actors(store), Lines(store), Papers(store)
    )


@pytest.fixture
def places(store) -> Places:
    reports, areas = Reports(store), Areas(store)
    return Places(MapOverview(store, reports, Cases(store, reports), areas), areas)


@pytest.fixture
def meeting(services):
    """The demo's next meeting, begun."""
    meeting_id = services.meetings.listing()[0].id
    services.meetings.start(meeting_id, services.meetings.page(meeting_id).version)
    return meeting_id


@pytest.fixture
def agenda(services, meeting):
    def read():
        return services.meetings.page(meeting).agenda

    return read


@pytest.fixture
def settled(qtbot, desk):
    def wait(fact=lambda: True):
        qtbot.waitUntil(lambda: desk.jobs.idle and fact())

    return wait


@pytest.fixture
def new_mode(qtbot, desk, services, places, settled):
    """A window for the wall, as a test wants it."""

    def show(meeting_id, item_id=None, size=(1280, 800)):
        mode = MeetingMode(desk, services, places)
        qtbot.addWidget(mode)
        mode.resize(*size)
        mode.open(meeting_id, item_id)
        qtbot.bring_up(mode)
        settled(lambda: mode.page is not None)
        return mode

    return show


@pytest.fixture
def mode(new_mode, meeting):
    return new_mode(meeting)


@pytest.fixture
def go_to(mode, settled):
    """Show the first item of a section, or the first one about something of its own."""

    def go(section: Section, *, standing=False):
        line = next(
            line for line in mode.table.rows if line.section is section and standing == (not line.title)
        )
        mode.view.choose(line.id)
        mode.take_keyboard()
        settled()
        return line

    return go


@pytest.fixture
def dressed(qapp):
    """The program's own look, in light."""
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    style = Style(qapp, Scheme.LIGHT)
    yield style
    style.deleteLater()
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])
    qapp.setFont(before[2])
