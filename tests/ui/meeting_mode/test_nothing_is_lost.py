"""What is written is kept however the window is left, and what others change is seen at once."""

import pytest
from PySide6.QtCore import Qt

from models.meetings.values import AttendanceEdit, ItemEdit, Presence, Section
from ui.widgets.buttons import KeyButton


def line_of(agenda, id_):
    return next(line for line in agenda() if line.id == id_)


def writing(qtbot, mode, words):
    qtbot.keyClick(mode.stage, Qt.Key.Key_S)
    assert mode.stage.form.note.hasFocus()
    qtbot.keyClicks(mode.stage.form.note, words)


def test_a_note_is_kept_when_the_window_is_closed_in_the_middle(qtbot, mode, go_to, agenda, settled):
    line = go_to(Section.FOLLOW_UP)
    writing(qtbot, mode, "Gata/park tar det i veck")

    mode.close()

    settled(lambda: line_of(agenda, line.id).note == "Gata/park tar det i veck")


def test_a_note_is_kept_by_going_on(qtbot, mode, go_to, agenda, settled):
    line = go_to(Section.FOLLOW_UP)
    writing(qtbot, mode, "Klart på fredag")

    qtbot.keyClick(mode.stage.form.note, Qt.Key.Key_PageDown)

    settled(lambda: line_of(agenda, line.id).note == "Klart på fredag")
    assert mode.line.id != line.id
    assert mode.stage.form.isHidden()


def test_a_note_is_saved_while_one_goes_on_writing(qtbot, mode, go_to, agenda, settled):
    line = go_to(Section.OTHER, standing=True)
    writing(qtbot, mode, "Ny belysning")

    settled(lambda: line_of(agenda, line.id).note == "Ny belysning")

    assert mode.stage.form.note.hasFocus()


def test_esc_leaves_the_note_first_and_then_the_window(qtbot, mode, go_to, settled):
    go_to(Section.FOLLOW_UP)
    writing(qtbot, mode, "Bra")

    qtbot.keyClick(mode.stage.form.note, Qt.Key.Key_Escape)
    assert mode.stage.hasFocus()
    assert mode.isVisible()
    assert mode.stage.form.isVisible()
    qtbot.keyClick(mode.stage, Qt.Key.Key_Escape)

    assert mode.isHidden()
    settled()


def test_letters_belong_to_the_note_while_it_is_written(qtbot, mode, go_to, agenda):
    line = go_to(Section.OTHER, standing=True)

    writing(qtbot, mode, "Kl 14: N, S, L och 1")

    assert mode.stage.form.note.toPlainText() == "Kl 14: N, S, L och 1"
    assert mode.line.id == line.id
    assert not line_of(agenda, line.id).is_done


def test_what_is_changed_elsewhere_is_shown_and_the_keyboard_stays(
    qtbot, mode, go_to, services, agenda, settled
):
    line = go_to(Section.FOLLOW_UP)
    writing(qtbot, mode, "En halv mening")
    seat = services.meetings.page(mode.page.id).attendance[0]

    services.meetings.attend(AttendanceEdit(seat.id, seat.role, seat.person, Presence.PRESENT))
    other = next(each for each in agenda() if each.section is Section.REMINDER)
    services.meetings.note(ItemEdit(other.id, other.version, "", "", is_done=True))

    settled(lambda: "1 present" in mode.head.attendance.text())
    settled(lambda: mode.table.rows[1].is_done)
    assert mode.line.id == line.id
    assert mode.stage.form.note.hasFocus()
    assert mode.stage.form.note.toPlainText() == "En halv mening"


def test_a_note_that_another_wrote_is_shown(mode, go_to, services, settled):
    line = go_to(Section.OTHER, standing=True)

    services.meetings.note(ItemEdit(line.id, line.version, "Från den andra datorn", "", is_done=False))

    settled(lambda: mode.stage.form.note.toPlainText() == "Från den andra datorn")
    assert mode.stage.form.isVisible()


def test_an_overtaken_note_is_held_and_one_may_choose(qtbot, mode, go_to, services, agenda, settled):
    line = go_to(Section.OTHER, standing=True)
    writing(qtbot, mode, "Mitt")
    services.meetings.note(ItemEdit(line.id, line.version, "Deras", "", is_done=False))
    qtbot.keyClick(mode.stage.form.note, Qt.Key.Key_Escape)

    settled(mode.message.isVisible)
    assert mode.stage.form.note.toPlainText() == "Mitt"
    keep, _take = mode.message.findChildren(KeyButton)
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)

    settled(lambda: line_of(agenda, line.id).note == "Mitt")
    assert mode.stage.form.note.toPlainText() == "Mitt"


def test_words_that_were_overtaken_are_told_when_one_goes_on(qtbot, mode, go_to, services, settled):
    line = go_to(Section.OTHER, standing=True)
    writing(qtbot, mode, "Mitt")
    services.meetings.note(ItemEdit(line.id, line.version, "Deras", "", is_done=False))
    qtbot.keyClick(mode.stage.form.note, Qt.Key.Key_Escape)
    settled(mode.message.isVisible)

    qtbot.keyClick(mode.stage, Qt.Key.Key_Right)

    settled(lambda: mode.line.id != line.id)
    assert "Mitt" in mode.message.words


def test_a_refusal_is_not_said_of_the_next_item(qtbot, mode, go_to, settled):
    go_to(Section.FOLLOW_UP)
    qtbot.keyClick(mode.stage, Qt.Key.Key_K)
    settled(mode.message.isVisible)

    qtbot.keyClick(mode.stage, Qt.Key.Key_Right)

    assert mode.message.isHidden()


@pytest.fixture
def locked(new_mode, services):
    """The wall with a meeting whose minutes are locked."""
    rows = services.meetings.listing()
    meeting_id = next(row.id for row in rows if row.minutes_state.value != "draft")
    mode = new_mode(meeting_id)
    mode.view.choose_place(2)
    mode.take_keyboard()
    return mode


def test_locked_minutes_are_shown_and_cannot_be_written(qtbot, locked, services, settled):
    settled()
    before = services.meetings.page(locked.page.id)
    assert locked.head.locked.isVisible()
    assert locked.stage.title.words == before.agenda[2].title

    for key in (Qt.Key.Key_K, Qt.Key.Key_S, Qt.Key.Key_1):
        qtbot.keyClick(locked.focusWidget(), key)
    settled()

    assert services.meetings.page(locked.page.id) == before
    assert not locked.stage.form.isEnabled()
    assert not any(button.isVisible() for button in locked.stage.answers.decisions.values())


def test_locked_attendance_cannot_be_answered(qtbot, locked, services, settled):
    locked.view.choose_place(0)
    settled()
    before = services.meetings.page(locked.page.id).attendance

    qtbot.keyClick(locked, Qt.Key.Key_R)

    settled()
    assert services.meetings.page(locked.page.id).attendance == before
