"""Decisions, moves, new measures, notes and parking in meeting mode, all by keys."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from models.measures.values import Decision, MeasureState
from models.meetings.values import Section


@pytest.fixture
def overdue(go_to, settled, mode):
    """The overdue measure before the table, with its four decisions."""
    line = go_to(Section.FOLLOW_UP)
    settled(mode.stage.answers.decisions[Decision.CONTINUE].isVisible)
    return line


def test_a_decision_is_a_digit_and_what_it_needs(qtbot, mode, overdue, services, agenda, settled):
    qtbot.keyClick(mode.stage, Qt.Key.Key_1)
    edit = mode.one_line.edit
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "v. 50")
    settled(lambda: mode.one_line.line.is_ready)
    qtbot.keyClick(edit, Qt.Key.Key_Return)

    settled(lambda: len(services.measures.page(overdue.measure_id).follow_ups) == 1)
    [told] = services.measures.page(overdue.measure_id).follow_ups
    assert (told.decision, told.meeting_id) == (Decision.CONTINUE, mode.page.id)
    settled(lambda: agenda()[2].is_done)
    settled(lambda: mode.table.rows[2].is_done)
    assert mode.stage.hasFocus()


def test_what_is_ended_is_told_with_outcome_and_reason(qtbot, mode, overdue, services, settled):
    qtbot.keyClick(mode.stage, Qt.Key.Key_4)
    qtbot.keyClicks(mode.one_line.edit, "effekt ljusare och lugnare skuld")
    mode.one_line.edit.clear()
    qtbot.keyClicks(mode.one_line.edit, ">avsluta: effekt ljusare, orsak: klart")
    settled(lambda: mode.one_line.line.is_ready)
    qtbot.keyClick(mode.one_line.edit, Qt.Key.Key_Return)

    settled(lambda: services.measures.page(overdue.measure_id).state is MeasureState.FOLLOWED_UP)


def test_the_date_is_moved_by_a_key(qtbot, mode, overdue, services, settled):
    before = len(services.measures.page(overdue.measure_id).moves)
    settled(mode.foot.move_date.isVisible)

    qtbot.keyClick(mode.stage, Qt.Key.Key_F)
    qtbot.keyClicks(mode.one_line.edit, "12/12 marken fryst")
    settled(lambda: mode.one_line.line.is_ready)
    qtbot.keyClick(mode.one_line.edit, Qt.Key.Key_Return)

    settled(lambda: len(services.measures.page(overdue.measure_id).moves) == before + 1)
    assert services.measures.page(overdue.measure_id).due_date == date(2026, 12, 12)


@pytest.mark.parametrize("mark", ["@", ">"])
def test_a_line_is_begun_by_its_first_mark(qtbot, mode, overdue, mark):
    qtbot.keyClicks(mode.stage, mark)

    assert mode.one_line.edit.hasFocus()
    assert mode.one_line.edit.text() == mark


def test_a_new_measure_is_written_in_one_line(qtbot, mode, go_to, services, settled):
    go_to(Section.SITUATION)
    qtbot.keyClicks(mode.stage, ".")
    qtbot.keyClicks(mode.one_line.edit, "@Polisen senast 4/12 extra pass vid torget")
    settled(lambda: mode.one_line.line.is_ready)
    qtbot.keyClick(mode.one_line.edit, Qt.Key.Key_Escape)
    if not mode.stage.hasFocus():  # a list of what may follow was closed first
        qtbot.keyClick(mode.one_line.edit, Qt.Key.Key_Escape)
    assert mode.isVisible()
    qtbot.keyClicks(mode.stage, ".")
    qtbot.keyClick(mode.one_line.edit, Qt.Key.Key_Return)

    settled(lambda: any(row.title == "Extra pass vid torget" for row in services.measures.listing()))


def test_half_a_line_is_there_again_when_one_comes_back(qtbot, mode, overdue, new_mode, meeting, settled):
    qtbot.keyClicks(mode.stage, "@")
    qtbot.keyClicks(mode.one_line.edit, "Gata/park klipp h")
    qtbot.keyClick(mode.one_line.edit, Qt.Key.Key_PageDown)
    settled(lambda: mode.line.id != overdue.id and mode.one_line.edit.text() == "")
    qtbot.keyClick(mode.stage, Qt.Key.Key_PageUp)
    settled(lambda: mode.one_line.edit.text() == "@Gata/park klipp h")
    mode.close()
    settled()

    again = new_mode(meeting, overdue.id)

    settled(lambda: again.one_line.edit.text() == "@Gata/park klipp h")


def test_an_item_is_parked_and_taken_up_after_all(qtbot, mode, overdue, agenda, settled):
    qtbot.keyClick(mode.stage, Qt.Key.Key_V)
    assert mode.park_panel.week.hasFocus()
    proposed = mode.park_panel.week.key
    qtbot.keyClick(mode.park_panel.week, Qt.Key.Key_Up)
    qtbot.keyClick(mode.park_panel.week, Qt.Key.Key_Return)

    settled(lambda: agenda()[2].parked_to == proposed - timedelta(weeks=1))
    assert mode.park_panel.isHidden()
    settled(lambda: mode.line.id == agenda()[3].id)
    assert mode.stage.hasFocus()
    qtbot.keyClick(mode.stage, Qt.Key.Key_Left)
    settled(lambda: mode.line.id == overdue.id and mode.line.parked_to is not None)
    qtbot.keyClick(mode.stage, Qt.Key.Key_V)

    settled(lambda: agenda()[2].parked_to is None)


def test_a_matter_is_lifted_to_another_body(qtbot, mode, overdue, services, settled):
    before = services.meetings.escalations.listing()
    qtbot.keyClick(mode.stage, Qt.Key.Key_L)
    assert mode.lift_panel.asked.hasFocus()
    qtbot.keyClicks(mode.lift_panel.asked, "Pengar till en maskin")
    qtbot.keyClick(mode.lift_panel.asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    settled(lambda: len(services.meetings.escalations.listing()) == len(before) + 1)
    settled(mode.lift_panel.isHidden)
    [lifted] = [row for row in services.meetings.escalations.listing() if row not in before]
    assert (lifted.asked, lifted.measure_id) == ("Pengar till en maskin", overdue.measure_id)
    assert mode.stage.hasFocus()
    settled(lambda: "Pengar till en maskin" in mode.stage.lifted.words)


def test_esc_gives_up_parking(qtbot, mode, overdue, agenda, settled):
    qtbot.keyClick(mode.stage, Qt.Key.Key_V)
    qtbot.keyClick(mode.park_panel.week, Qt.Key.Key_Escape)

    assert mode.park_panel.isHidden()
    assert mode.isVisible()
    assert mode.stage.hasFocus()
    settled()
    assert agenda()[2].parked_to is None


def test_what_every_meeting_has_cannot_be_parked(mode, go_to, settled):
    go_to(Section.REMINDER, standing=True)
    settled()

    assert mode.foot.park.isHidden()


def test_a_proposal_is_decided_and_what_is_missing_is_asked_for(qtbot, mode, go_to, services, settled):
    line = go_to(Section.NEW_MEASURES)
    settled(mode.stage.answers.decide_button.isVisible)
    proposal = services.measures.page(line.measure_id)
    assert (proposal.state, proposal.due_date) == (MeasureState.PROPOSED, None)

    qtbot.keyClick(mode.stage, Qt.Key.Key_B)
    settled(mode.message.isVisible)
    form = mode.stage.proposal
    assert form.isVisible()
    form.responsible.pick(services.actors.listing(only_active=True)[0].id)
    form.responsible.picked.emit(form.responsible.key)
    form.due.setFocus()
    form.due.selectAll()
    qtbot.keyClicks(form.due, "18/12")
    qtbot.keyClick(form.due, Qt.Key.Key_Return)
    settled(lambda: services.measures.page(line.measure_id).due_date == date(2026, 12, 18))
    qtbot.keyClick(form.due, Qt.Key.Key_Escape)
    qtbot.keyClick(mode.stage, Qt.Key.Key_B)

    settled(lambda: services.measures.page(line.measure_id).state is MeasureState.DECIDED)
    assert services.measures.page(line.measure_id).decided_at_meeting_id == mode.page.id
    assert mode.stage.hasFocus()


def test_a_line_only_begun_gives_way_to_the_next_deed(qtbot, mode, overdue, services, agenda, settled):
    edit, before = mode.one_line.edit, len(services.measures.page(overdue.measure_id).moves)
    qtbot.keyClick(mode.stage, Qt.Key.Key_4)
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    settled(mode.stage.hasFocus)
    assert edit.text() == ">avsluta "

    qtbot.keyClick(mode.stage, Qt.Key.Key_F)
    assert (edit.text(), edit.cursorPosition()) == (">flytta till ", len(">flytta till "))
    qtbot.keyClicks(edit, "18/12 marken fryst")
    settled(lambda: mode.one_line.line.is_ready)
    qtbot.keyClick(edit, Qt.Key.Key_Return)

    settled(lambda: len(services.measures.page(overdue.measure_id).moves) == before + 1)
    assert services.measures.page(overdue.measure_id).due_date == date(2026, 12, 18)
    assert "avsluta" not in agenda()[2].note


def test_words_after_the_decision_stay_when_it_is_exchanged(qtbot, mode, overdue, settled):
    edit = mode.one_line.edit
    qtbot.keyClick(mode.stage, Qt.Key.Key_4)
    qtbot.keyClicks(edit, "lugnt nu")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    settled(mode.stage.hasFocus)

    qtbot.keyClick(mode.stage, Qt.Key.Key_1)

    assert (edit.text(), edit.cursorPosition()) == (">fortsätt lugnt nu", len(">fortsätt lugnt nu"))


@pytest.mark.parametrize("key", [Qt.Key.Key_F, Qt.Key.Key_2], ids=["F", "2"])
def test_another_text_is_kept_and_told_with_how_to_clear_it(qtbot, mode, overdue, swedish, settled, key):
    edit = mode.one_line.edit
    qtbot.keyClicks(mode.stage, ".")
    qtbot.keyClicks(edit, "Lugnt i centrum")
    qtbot.keyClick(edit, Qt.Key.Key_Home)
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    settled(mode.stage.hasFocus)

    qtbot.keyClick(mode.stage, key)

    assert (edit.text(), edit.cursorPosition()) == ("Lugnt i centrum", len("Lugnt i centrum"))
    assert "påbörjad" in mode.message.words
    assert "Ctrl+A" in mode.message.words


def test_a_decision_inside_the_line_is_asked_about_and_rewritten_by_enter(
    qtbot, mode, overdue, swedish, agenda, settled
):
    edit = mode.one_line.edit
    qtbot.keyClicks(mode.stage, ".")
    qtbot.keyClicks(edit, "31/2>avsluta")
    settled(lambda: mode.one_line.line.is_perhaps_decision)
    assert "Ska det vara ett beslut?" in mode.one_line.confirmation.doubts.text()
    assert mode.one_line.confirmation.note_button.isVisible()

    qtbot.keyClick(edit, Qt.Key.Key_Return)

    settled(lambda: edit.text() == ">avsluta 31/2")
    assert agenda()[2].note == ""


def test_control_enter_keeps_a_decision_inside_the_line_as_a_note(qtbot, mode, overdue, agenda, settled):
    edit = mode.one_line.edit
    qtbot.keyClicks(mode.stage, ".")
    qtbot.keyClicks(edit, "18/12>avsluta")
    settled(lambda: mode.one_line.line.is_perhaps_decision)

    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    settled(lambda: agenda()[2].note == "18/12>avsluta")
