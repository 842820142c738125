"""Meeting mode is entered from Möten, and leaving it goes back to the same item."""

import pytest
from PySide6.QtCore import Qt

from models.meetings.values import AttendanceEdit, ItemEdit, MeetingState, Presence
from ui.meeting_mode.meeting_mode import MeetingMode
from ui.meetings.meetings_screen import MeetingsScreen


@pytest.fixture
def page(qtbot, desk, services, places, settled):
    def make():
        mode = MeetingMode(desk, services, places)
        qtbot.addWidget(mode)
        return mode

    page = MeetingsScreen(desk, services, make)
    qtbot.addWidget(page)
    page.resize(1112, 900)
    qtbot.bring_up(page)
    page.take_keyboard()
    settled(lambda: page.panel.meeting_id is not None)
    return page


def entered(qtbot, page, widget, settled):
    qtbot.keyClick(widget, Qt.Key.Key_F11)
    settled(lambda: page.mode is not None and page.mode.isVisible() and page.mode.page is not None)
    assert page.mode.isFullScreen()
    return page.mode


def test_from_the_panel_the_meeting_is_begun_at_its_first_item(qtbot, page, services, settled):
    planned = page.panel.meeting_id
    assert services.meetings.page(planned).state is MeetingState.PLANNED

    mode = entered(qtbot, page, page.view, settled)

    assert mode.page.id == planned
    assert services.meetings.page(planned).state is MeetingState.UNDER_WAY
    assert mode.view.currentIndex().row() == 0
    qtbot.keyClick(mode.focusWidget(), Qt.Key.Key_Escape)
    settled(page.isActiveWindow)
    assert not page.is_taking


def test_from_the_taking_one_goes_on_at_the_same_item_and_comes_back_to_the_one_shown(qtbot, page, settled):
    qtbot.keyClick(page.view, Qt.Key.Key_T)
    settled(lambda: page.is_taking)
    page.taking.view.choose_place(4)
    settled()

    mode = entered(qtbot, page, page.taking.view, settled)
    settled(lambda: mode.view.currentIndex().row() == 4)
    qtbot.keyClick(mode.stage, Qt.Key.Key_Right)
    qtbot.keyClick(mode.stage, Qt.Key.Key_F11)

    settled(lambda: page.taking.view.currentIndex().row() == 5)
    assert page.is_taking
    assert page.taking.view.hasFocus()


def test_a_meeting_that_is_over_goes_back_to_the_meetings(qtbot, page, settled):
    qtbot.keyClick(page.view, Qt.Key.Key_T)
    settled(lambda: page.is_taking)
    mode = entered(qtbot, page, page.taking.view, settled)

    qtbot.keyClick(mode.focusWidget(), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)

    settled(lambda: not page.is_taking and mode.isHidden())


def test_it_is_closed_with_the_program(qtbot, page, settled):
    mode = entered(qtbot, page, page.view, settled)

    page.close()

    assert mode.isHidden()


def test_the_page_without_a_wall_offers_none(qtbot, desk, services, settled):
    page = MeetingsScreen(desk, services)
    qtbot.addWidget(page)
    qtbot.bring_up(page)
    settled(lambda: page.panel.meeting_id is not None)

    assert page.panel.mode_button.isHidden()


def everyone_asked(services, meeting_id):
    """All are there; the opening is not ticked."""
    for seat in services.meetings.page(meeting_id).attendance:
        services.meetings.attend(AttendanceEdit(seat.id, seat.role, seat.person, Presence.PRESENT))


def dealt_with(services, meeting_id, place):
    line = services.meetings.page(meeting_id).agenda[place]
    services.meetings.note(ItemEdit(line.id, line.version, line.note, line.decision, is_done=True))


def test_from_the_panel_a_meeting_under_way_goes_on_at_its_first_item_not_dealt_with(
    qtbot, page, services, settled
):
    meeting_id = page.panel.meeting_id
    services.meetings.start(meeting_id, services.meetings.page(meeting_id).version)
    everyone_asked(services, meeting_id)
    dealt_with(services, meeting_id, 1)
    settled()
    assert not services.meetings.page(meeting_id).agenda[0].is_done

    mode = entered(qtbot, page, page.view, settled)

    assert mode.view.currentIndex().row() == 2


def test_the_taking_begins_at_the_same_item(qtbot, page, services, settled):
    everyone_asked(services, page.panel.meeting_id)
    dealt_with(services, page.panel.meeting_id, 1)
    settled()

    qtbot.keyClick(page.view, Qt.Key.Key_T)

    settled(lambda: page.is_taking and page.taking.view.currentIndex().row() == 2)


def test_with_somebody_still_to_be_asked_one_begins_at_the_opening(qtbot, page, services, settled):
    dealt_with(services, page.panel.meeting_id, 1)
    settled()

    mode = entered(qtbot, page, page.view, settled)

    assert mode.view.currentIndex().row() == 0


def test_entered_again_after_esc_one_is_back_at_the_item_one_left(qtbot, page, settled):
    mode = entered(qtbot, page, page.view, settled)
    mode.view.choose_place(4)
    mode.take_keyboard()
    settled()
    left = mode.line.id
    qtbot.keyClick(mode.focusWidget(), Qt.Key.Key_Escape)
    settled(lambda: mode.isHidden() and page.isActiveWindow())

    page.view.setFocus()
    again = entered(qtbot, page, page.view, settled)

    settled(lambda: again.line is not None and again.line.id == left)
