"""What the table has not answered is seen, is not ticked off, and can be gone back to."""

import pytest
from PySide6.QtCore import Qt

from models.measures.values import Decision, MeasureState
from models.meetings.values import MinutesState, Section
from tests.ui.meetings.steps import go_to, item

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def asked(qtbot, taking, settled):
    """The late measure stands before the table, and the four decisions are shown."""
    go_to(taking, settled, Section.FOLLOW_UP, standing=False)
    settled(taking.taking.item.follow_up.isVisible)
    return taking.taking


def test_a_follow_up_that_is_passed_is_not_dealt_with(qtbot, asked, services, meeting, settled):
    qtbot.keyClick(asked.view, Qt.Key.Key_PageDown)
    settled(lambda: asked.view.currentIndex().row() == 3)
    qtbot.keyClick(asked.view, Qt.Key.Key_PageUp)
    settled(asked.item.follow_up.isVisible)

    assert not item(services, meeting, Section.FOLLOW_UP).is_done


def test_attendance_is_dealt_with_when_everyone_is_asked(qtbot, taking, services, meeting, settled):
    attendance = taking.taking.attendance.view
    qtbot.keyClick(attendance, Qt.Key.Key_N)
    qtbot.keyClick(attendance, Qt.Key.Key_PageDown)
    settled(lambda: not item(services, meeting, Section.OPENING).is_done)
    qtbot.keyClick(taking.taking.view, Qt.Key.Key_PageUp)
    qtbot.keyClick(attendance, Qt.Key.Key_F)
    settled(lambda: all(line.presence for line in services.meetings.page(meeting).attendance))

    qtbot.keyClick(attendance, Qt.Key.Key_PageDown)

    settled(lambda: item(services, meeting, Section.OPENING).is_done)


def test_the_four_decisions_come_back_by_their_key(qtbot, asked, settled):
    qtbot.keyClick(asked.view, "1")
    asked.item.follow_up.next_date.setFocus()
    qtbot.keyClick(asked.item.follow_up.next_date, Qt.Key.Key_Escape)
    assert asked.view.hasFocus()
    assert asked.item.again_button.isVisible()

    qtbot.keyClick(asked.view, "U")

    settled(asked.item.follow_up.isVisible)
    assert asked.item.again_button.isHidden()


def test_a_saved_follow_up_gives_the_keyboard_to_the_agenda(qtbot, asked, services, late, settled):
    qtbot.keyClick(asked.view, "1")
    qtbot.keyClick(asked.item.follow_up.next_date, Qt.Key.Key_Return, CONTROL)

    settled(lambda: len(services.measures.page(late).follow_ups) == 1)
    settled(asked.item.follow_up.isHidden)
    assert asked.view.hasFocus()


def test_a_refused_follow_up_gives_the_keyboard_to_what_is_missing(
    qtbot, asked, taking, services, late, settled
):
    panel = asked.item.follow_up
    panel.decide(Decision.END)
    qtbot.keyClicks(panel.outcome, "Lugnt")
    qtbot.keyClick(panel.outcome, Qt.Key.Key_Return, CONTROL)

    settled(taking.message.isVisible)
    assert panel.reason.hasFocus()
    assert services.measures.page(late).state is MeasureState.DECIDED


def test_what_will_not_be_done_is_dealt_with(qtbot, asked, services, meeting, settled):
    qtbot.keyClick(asked.view, "A")
    qtbot.keyClicks(asked.item.drop.words, "Trafikverket tar det")
    qtbot.keyClick(asked.item.drop.words, Qt.Key.Key_Return)

    settled(lambda: item(services, meeting, Section.FOLLOW_UP).is_done)


def test_locking_tells_what_is_undecided_and_shows_the_way_back(qtbot, taking, services, meeting, settled):
    qtbot.keyClick(taking.taking.view, Qt.Key.Key_E, CONTROL)
    settled(taking.panel.lock_button.isVisible)
    taking.view.setFocus()
    qtbot.keyClick(taking.view, Qt.Key.Key_L)
    panel = taking.panel.lock_panel
    settled(panel.isVisible)
    assert [word for word in panel.left.split() if word.isdigit()] == ["1", "2"]

    qtbot.mouseClick(panel.back_button, Qt.MouseButton.LeftButton)

    settled(lambda: taking.is_taking)
    assert services.meetings.page(meeting).minutes_state is MinutesState.DRAFT


def test_the_question_about_locking_gives_the_keyboard_back_to_the_list(qtbot, taking, settled):
    qtbot.keyClick(taking.taking.view, Qt.Key.Key_E, CONTROL)
    settled(taking.panel.lock_button.isVisible)
    qtbot.keyClick(taking.view, Qt.Key.Key_L)
    settled(taking.panel.lock_panel.isVisible)

    qtbot.keyClick(taking.panel.lock_panel.no_button, Qt.Key.Key_Escape)

    assert taking.view.hasFocus()


def test_sections_stand_as_headings_with_their_items_beneath(taking, settled):
    view = taking.taking.view
    headed = [view.heading_at(row) for row in range(view.lines.rowCount())]

    assert [words for words in headed if words] == [
        "3 Follow-up of measures",
        "4 Situation by area",
        "6 New measures, decisions",
    ]
    assert view.lines.index(2, 0).data().strip() == "Röj sly"


def test_the_page_tells_as_many_items_as_the_meeting_takes(screen, meeting, services):
    page = screen()

    assert page.panel.view.lines.rowCount() == len(services.meetings.page(meeting).agenda)


def test_a_meeting_is_planned_from_any_field(qtbot, screen, services, parks, settled):
    page = screen()
    qtbot.keyClick(page, Qt.Key.Key_N)
    settled(page.plan_panel.isVisible)
    assert page.plan_panel.agree_button.key == "Ctrl Enter"

    qtbot.keyClick(page.plan_panel.day, Qt.Key.Key_Return, CONTROL)

    settled(lambda: len(services.meetings.listing()) == 1)


def test_a_meeting_is_not_planned_on_a_day_that_does_not_exist(qtbot, screen, services, parks, desk, settled):
    page = screen()
    qtbot.keyClick(page, Qt.Key.Key_N)
    settled(page.plan_panel.isVisible)
    day = page.plan_panel.day
    day.clear()
    qtbot.keyClicks(day, "31/2")

    qtbot.keyClick(day, Qt.Key.Key_Return, CONTROL)

    qtbot.waitUntil(day.complaint.isVisible)
    assert day.text() == "31/2"
    assert page.plan_panel.isVisible()
    qtbot.waitUntil(lambda: desk.jobs.idle)
    assert services.meetings.listing() == []


def test_words_about_a_person_are_pointed_out_while_they_are_written(qtbot, taking, settled):
    go_to(taking, settled, Section.OTHER)
    note = taking.taking.item.form.note
    note.setFocus()
    qtbot.keyClicks(note, "Ring 070-174 06 05")

    qtbot.waitUntil(lambda: note.accessibleDescription() != "")
