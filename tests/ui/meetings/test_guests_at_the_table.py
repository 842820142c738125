"""Guests, by keyboard, where attendance is taken."""

from PySide6.QtCore import Qt

from models.meetings.values import Presence
from ui.widgets.personal_hint import PersonalHint


def seats(services, meeting):
    return [(line.actor, line.role, line.presence) for line in services.meetings.page(meeting).attendance]


def test_a_guest_is_added_answered_for_and_taken_away_by_keys(qtbot, taking, services, meeting, settled):
    attendance = taking.taking.attendance
    assert attendance.left_button.isHidden()

    qtbot.keyClick(attendance.view, Qt.Key.Key_G)
    assert attendance.guest_panel.words.hasFocus()
    qtbot.keyClicks(attendance.guest_panel.words, "rektor")
    qtbot.keyClick(attendance.guest_panel.words, Qt.Key.Key_Return)

    settled(lambda: seats(services, meeting)[-1] == ("", "rektor", Presence.PRESENT))
    settled(lambda: attendance.view.currentIndex().row() == 2)
    assert attendance.guest_panel.isHidden()
    assert attendance.view.hasFocus()
    qtbot.keyClick(attendance.view, Qt.Key.Key_F)
    settled(lambda: seats(services, meeting)[-1][2] is Presence.EXCUSED)

    qtbot.keyClick(attendance.view, Qt.Key.Key_Delete)

    settled(lambda: len(seats(services, meeting)) == 2)
    settled(attendance.left_button.isHidden)


def test_a_guest_without_a_role_is_refused_in_words(qtbot, taking, services, meeting, settled):
    qtbot.keyClick(taking.taking.attendance.view, Qt.Key.Key_G)
    qtbot.keyClick(taking.taking.attendance.guest_panel.words, Qt.Key.Key_Return)

    settled(taking.message.isVisible)
    assert len(seats(services, meeting)) == 2
    assert taking.taking.attendance.guest_panel.isVisible()


def test_a_name_written_as_a_guests_role_is_pointed_out(qtbot, taking):
    attendance = taking.taking.attendance
    qtbot.keyClick(attendance.view, Qt.Key.Key_G)
    qtbot.keyClicks(attendance.guest_panel.words, "rektor, 070-174 06 05")

    qtbot.waitUntil(attendance.guest_panel.words.findChild(PersonalHint).isVisible)
    assert attendance.guest_panel.words.placeholderText() == "e.g. head teacher, Norrängsskolan – no name"
