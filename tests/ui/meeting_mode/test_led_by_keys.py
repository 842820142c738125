"""A whole meeting on the wall is led by keys alone."""

import pytest
from PySide6.QtCore import Qt

from models.meetings.values import MeetingState, Presence, Section
from ui.meetings.words import WORDS

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_whole_agenda_is_walked_and_each_item_stands_with_its_title(qtbot, mode, agenda, settled):
    lines = agenda()
    seen = []
    for _ in lines:
        settled()
        seen.append(mode.stage.title.words)
        qtbot.keyClick(mode.focusWidget(), Qt.Key.Key_Right)

    titled = [line.title for line in lines if line.title]
    assert [words for words in seen if words in titled] == titled
    assert len(seen) == len(lines)
    settled()
    assert mode.line.id == lines[-1].id


@pytest.mark.parametrize(
    ("on", "back"),
    [(Qt.Key.Key_Right, Qt.Key.Key_Left), (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)],
    ids=["arrows", "page keys"],
)
def test_one_goes_on_and_back(qtbot, mode, agenda, settled, on, back):
    qtbot.keyClick(mode.focusWidget(), on)
    qtbot.keyClick(mode.focusWidget(), on)
    settled(lambda: mode.line.id == agenda()[2].id)

    qtbot.keyClick(mode.focusWidget(), back)

    settled(lambda: mode.line.id == agenda()[1].id)


def test_enter_goes_on_where_nothing_is_written(qtbot, mode, agenda, settled):
    qtbot.keyClick(mode.focusWidget(), Qt.Key.Key_Return)
    settled(lambda: mode.line.id == agenda()[1].id)

    qtbot.keyClick(mode.focusWidget(), Qt.Key.Key_Return)

    settled(lambda: mode.line.id == agenda()[2].id)


def test_what_is_only_passed_is_not_dealt_with(qtbot, mode, agenda, settled):
    for _ in agenda():
        qtbot.keyClick(mode.focusWidget(), Qt.Key.Key_Right)

    settled()
    assert not any(line.is_done for line in agenda())


def test_dealt_with_goes_on_and_pressed_again_takes_it_back(qtbot, mode, agenda, go_to, settled):
    reminder = go_to(Section.REMINDER, standing=True)

    qtbot.keyClick(mode.focusWidget(), Qt.Key.Key_K)
    settled(lambda: agenda()[1].is_done)
    assert mode.line.id == agenda()[2].id
    assert f"{len(agenda()) - 1} left" in mode.head.place.text()
    mode.view.choose(reminder.id)
    settled()
    qtbot.keyClick(mode.stage, Qt.Key.Key_K)

    settled(lambda: not agenda()[1].is_done)
    assert mode.line.id == reminder.id


def test_a_measure_is_dealt_with_by_a_decision_only(qtbot, mode, agenda, go_to, settled):
    line = go_to(Section.FOLLOW_UP)

    qtbot.keyClick(mode.stage, Qt.Key.Key_K)

    settled(mode.message.isVisible)
    assert mode.line.id == line.id
    assert not any(each.is_done for each in agenda())


def test_attendance_is_dealt_with_once_everyone_is_asked(qtbot, mode, services, meeting, agenda, settled):
    qtbot.keyClick(mode.focusWidget(), Qt.Key.Key_K)
    settled(mode.message.isVisible)
    for _ in services.meetings.page(meeting).attendance:
        qtbot.keyClick(mode.attendance.view, Qt.Key.Key_N)
    settled(lambda: all(seat.presence for seat in services.meetings.page(meeting).attendance))
    settled(lambda: all(seat.presence for seat in mode.page.attendance))

    qtbot.keyClick(mode.focusWidget(), Qt.Key.Key_K)

    settled(lambda: agenda()[0].is_done)


def test_each_answer_has_its_key_and_arrows_go_up_and_down(qtbot, mode, services, meeting, settled):
    seats = mode.attendance.view
    assert seats.hasFocus()
    for key in (Qt.Key.Key_N, Qt.Key.Key_F, Qt.Key.Key_R, Qt.Key.Key_Up, Qt.Key.Key_N):
        qtbot.keyClick(seats, key)

    wanted = [Presence.PRESENT, Presence.EXCUSED, Presence.PRESENT]
    settled(lambda: [line.presence for line in services.meetings.page(meeting).attendance[:3]] == wanted)
    settled(
        lambda: WORDS.attendance(services.meetings.page(meeting).attendance) in mode.head.attendance.text()
    )


def test_a_guest_is_seated_by_role(qtbot, mode, services, meeting, settled):
    qtbot.keyClick(mode.attendance.view, Qt.Key.Key_G)
    qtbot.keyClicks(mode.attendance.guest_panel.words, "rektor, Lillskolan")
    qtbot.keyClick(mode.attendance.guest_panel.words, Qt.Key.Key_Return)

    settled(lambda: services.meetings.page(meeting).attendance[-1].role == "rektor, Lillskolan")
    assert services.meetings.page(meeting).attendance[-1].presence is Presence.PRESENT
    settled(mode.attendance.view.hasFocus)
    assert mode.line.section is Section.OPENING


def test_a_key_shows_who_is_there_and_one_goes_back(qtbot, mode, go_to, settled):
    line = go_to(Section.SITUATION)

    qtbot.keyClick(mode.stage, Qt.Key.Key_N)
    settled(mode.attendance.view.hasFocus)
    assert mode.line.section is Section.OPENING
    assert mode.line.section is Section.OPENING
    qtbot.keyClick(mode.attendance.view, Qt.Key.Key_B)

    settled(lambda: mode.line.id == line.id)
    assert mode.stage.hasFocus()


def test_the_meeting_is_ended_by_its_key(qtbot, mode, services, meeting, settled):
    with qtbot.waitSignal(mode.held):
        qtbot.keyClick(mode.focusWidget(), Qt.Key.Key_E, CONTROL)

    settled(lambda: services.meetings.page(meeting).state is MeetingState.HELD)
    assert mode.isHidden()


def test_ctrl_z_takes_the_last_deed_back(qtbot, mode, desk):
    with qtbot.waitSignal(desk.navigation.undo_wanted):
        qtbot.keyClick(mode.focusWidget(), Qt.Key.Key_Z, CONTROL)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11], ids=["Esc", "F11"])
def test_one_leaves_and_tells_at_which_item(qtbot, mode, go_to, key):
    line = go_to(Section.NEW_REPORTS)

    with qtbot.waitSignal(mode.left) as told:
        qtbot.keyClick(mode.stage, key)

    assert told.args == [line.id]
    assert mode.isHidden()
