"""Möten with mouse and keyboard: plan, take, decide, lock, look, print."""

from collections import Counter
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLineEdit, QPlainTextEdit

from desktop import history
from models.kinds import Kind
from models.measures.values import Decision, MeasureDraft, MeasureState
from models.meetings.values import ItemEdit, MeetingState, MinutesState, Presence, Section
from tests.factories import a_case
from tests.paper import pages_of
from tests.ui.meetings.steps import go_to, item
from ui.meetings.printing import PrintQuestion
from ui.widgets.time_field import read_time

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
# Of the paper as it is seen: beside its edges and the scroll bar, in pixels; and the lightness of ink.
MARGIN, DARK = 40, 100


def test_a_meeting_is_planned_from_the_series_with_the_keyboard(qtbot, screen, services, parks, settled):
    page = screen()

    qtbot.keyClick(page, Qt.Key.Key_N)
    settled(page.plan_panel.isVisible)
    qtbot.keyClick(page.plan_panel.place, Qt.Key.Key_Return)

    settled(lambda: len(page.table.rows) == 1)
    [row] = services.meetings.listing()
    assert row.held_on == page.table.rows[0].held_on
    assert page.plan_panel.isHidden()


def test_the_head_is_unfolded_and_saved_as_it_is_written(qtbot, screen, services, meeting, settled):
    page = screen()
    assert page.panel.form.isHidden()

    qtbot.keyClick(page.view, Qt.Key.Key_M)
    assert page.panel.form.day.hasFocus()
    page.panel.form.registry_number.setFocus()
    qtbot.keyClicks(page.panel.form.registry_number, "KS 2026/0457")
    page.panel.form.starts.setFocus()
    page.panel.form.starts.selectAll()
    qtbot.keyClicks(page.panel.form.starts, "8.30")
    page.view.setFocus()

    settled(lambda: f"{services.meetings.page(meeting).starts:%H.%M}" == "08.30")
    assert services.meetings.page(meeting).registry_number == "KS 2026/0457"


def test_attendance_is_taken_by_keys_down_the_list(qtbot, taking, services, meeting, settled):
    assert services.meetings.page(meeting).state is MeetingState.UNDER_WAY

    qtbot.keyClick(taking.taking.attendance.view, Qt.Key.Key_N)
    qtbot.keyClick(taking.taking.attendance.view, Qt.Key.Key_F)

    wanted = [Presence.PRESENT, Presence.EXCUSED]
    settled(lambda: [line.presence for line in services.meetings.page(meeting).attendance] == wanted)


def test_the_next_item_is_a_key_away_and_the_one_before_is_dealt_with(
    qtbot, taking, services, meeting, settled
):
    go_to(taking, settled, Section.REMINDER)

    qtbot.keyClick(taking.taking.view, Qt.Key.Key_PageDown)

    settled(lambda: item(services, meeting, Section.REMINDER).is_done)
    assert taking.taking.view.currentIndex().row() == 2


def test_notes_and_decisions_are_kept_per_item(qtbot, taking, services, meeting, settled):
    go_to(taking, settled, Section.OTHER)
    qtbot.keyClick(taking.taking.view, Qt.Key.Key_Return)
    assert taking.taking.item.form.note.hasFocus()

    qtbot.keyClicks(taking.taking.item.form.note, "Ny belysning diskuterades")
    taking.taking.item.form.decision.setFocus()
    qtbot.keyClicks(taking.taking.item.form.decision, "Tas upp i december")
    taking.taking.view.setFocus()

    settled(lambda: item(services, meeting, Section.OTHER).decision == "Tas upp i december")
    assert item(services, meeting, Section.OTHER).note == "Ny belysning diskuterades"


def test_one_goes_on_from_the_note_one_is_writing(qtbot, taking, services, meeting, settled):
    go_to(taking, settled, Section.OTHER)
    note = taking.taking.item.form.note
    note.setFocus()
    qtbot.keyClicks(note, "Klart")

    qtbot.keyClick(note, Qt.Key.Key_PageDown)

    settled(lambda: item(services, meeting, Section.OTHER).is_done)
    assert item(services, meeting, Section.OTHER).note == "Klart"
    assert taking.taking.view.hasFocus()


def test_a_measure_is_followed_up_at_the_table(qtbot, taking, services, meeting, late, settled):
    go_to(taking, settled, Section.FOLLOW_UP, standing=False)
    panel = taking.taking.item.follow_up
    settled(panel.isVisible)

    qtbot.keyClick(taking.taking.view, "3")
    qtbot.keyClicks(panel.successor.title, "Klipp buskarna")
    qtbot.keyClick(panel.successor.title, Qt.Key.Key_Return, CONTROL)

    settled(lambda: services.measures.page(late).state is MeasureState.FOLLOWED_UP)
    [line] = services.measures.page(late).follow_ups
    assert (line.decision, line.meeting_id) == (Decision.REPLACE, meeting)
    assert item(services, meeting, Section.FOLLOW_UP).is_done


def test_a_new_measure_on_a_case_is_decided_at_the_table(qtbot, screen, services, store, parks, settled):
    case = a_case(store, "Mörkt i tunneln")
    meeting = services.meetings.plan(services.meetings.proposal())
    page = screen()
    qtbot.keyClick(page.view, Qt.Key.Key_T)
    settled(lambda: page.is_taking)
    go_to(page, settled, Section.NEW_REPORTS, standing=False)
    settled(page.taking.item.new_button.isVisible)

    qtbot.keyClick(page.taking.view, Qt.Key.Key_N)
    fields = page.taking.item.new_measure.fields
    qtbot.keyClicks(fields.title, "Byt lampor")
    fields.responsible.pick(parks)
    fields.due.setFocus()
    qtbot.keyClicks(fields.due, "+14")
    qtbot.mouseClick(page.taking.item.new_measure.agree_button, LEFT)

    settled(lambda: len(services.measures.listing()) == 1)
    [row] = services.measures.listing()
    assert (row.title, row.case_id, row.state) == ("Byt lampor", case, MeasureState.DECIDED)
    assert services.measures.page(row.id).decided_at_meeting_id == meeting


def test_a_proposal_is_decided_where_it_stands(qtbot, screen, services, parks, settled, store):
    due = store.clock.today() + timedelta(days=7)
    proposal = services.measures.propose(MeasureDraft("Bommar", responsible_id=parks, due_date=due))
    services.meetings.plan(services.meetings.proposal())
    page = screen()
    qtbot.keyClick(page.view, Qt.Key.Key_T)
    settled(lambda: page.is_taking)
    go_to(page, settled, Section.NEW_MEASURES, standing=False)
    settled(page.taking.item.decide_button.isVisible)

    qtbot.keyClick(page.taking.view, Qt.Key.Key_B)

    settled(lambda: services.measures.page(proposal).state is MeasureState.DECIDED)


def test_an_own_item_is_added_and_taken_away(qtbot, taking, services, meeting, settled):
    go_to(taking, settled, Section.COMING)
    qtbot.keyClick(taking.taking.view, Qt.Key.Key_P)
    qtbot.keyClicks(taking.taking.item.own, "18/12 Lovstart")
    qtbot.keyClick(taking.taking.item.own, Qt.Key.Key_Return)
    settled(lambda: item(services, meeting, Section.COMING, -1).title == "18/12 Lovstart")

    settled(lambda: any(line.title == "18/12 Lovstart" for line in taking.taking.table.rows))
    go_to(taking, settled, Section.COMING, standing=False)
    settled(taking.taking.item.remove_button.isVisible)
    qtbot.mouseClick(taking.taking.item.remove_button, LEFT)

    settled(lambda: item(services, meeting, Section.COMING, -1).title == "")


def test_esc_closes_what_asks_first_and_then_the_meeting(qtbot, taking, settled):
    go_to(taking, settled, Section.OTHER)
    qtbot.keyClick(taking.taking.view, Qt.Key.Key_N)
    assert taking.taking.item.new_measure.isVisible()

    qtbot.keyClick(taking.taking.item.new_measure.fields.title, Qt.Key.Key_Escape)
    assert taking.taking.item.new_measure.isHidden()
    assert taking.is_taking
    taking.taking.view.setFocus()
    qtbot.keyClick(taking.taking.view, Qt.Key.Key_Escape)

    settled(lambda: not taking.is_taking)


def test_minutes_are_locked_after_one_question_whose_default_is_safe(
    qtbot, taking, services, meeting, settled
):
    qtbot.keyClick(taking.taking.view, Qt.Key.Key_E, CONTROL)
    settled(lambda: not taking.is_taking)
    assert services.meetings.page(meeting).state is MeetingState.HELD
    settled(taking.panel.lock_button.isVisible)

    qtbot.keyClick(taking.view, Qt.Key.Key_L)
    panel = taking.panel.lock_panel
    settled(panel.isVisible)
    assert panel.no_button.hasFocus()
    qtbot.keyClick(panel.no_button, Qt.Key.Key_Space)
    assert panel.isHidden()
    qtbot.keyClick(taking.view, Qt.Key.Key_L)
    settled(panel.isVisible)
    qtbot.mouseClick(panel.yes_button, LEFT)

    settled(lambda: services.meetings.page(meeting).minutes_state is MinutesState.FINALISED)
    settled(lambda: taking.panel.form.is_locked)


def test_a_locked_head_is_read_and_copied_but_not_written(qtbot, screen, services, meeting, settled):
    services.meetings.start(meeting, services.meetings.page(meeting).version)
    services.meetings.lock(meeting, services.meetings.page(meeting).version)
    page = screen()
    page.view.choose(meeting)
    form = page.panel.form
    settled(lambda: form.is_locked)
    qtbot.keyClick(page.view, Qt.Key.Key_M)
    day, words = form.day, form.day.text()

    day.setFocus()
    qtbot.keyClicks(day, "1/1")
    qtbot.keyClick(day, Qt.Key.Key_Up)
    qtbot.keyClick(form.starts, Qt.Key.Key_Up)
    qtbot.keyClicks(form.recipients, "någon")

    assert day.text() == words
    assert services.meetings.page(meeting).starts == read_time(form.starts.text())
    assert form.recipients.toPlainText() == services.meetings.page(meeting).recipients
    assert not any(action.isVisible() for action in day.actions())
    assert form.chair.placeholderText() == ""
    day.selectAll()
    assert day.selectedText() == words


def test_the_agenda_of_a_held_meeting_is_not_gathered_again(qtbot, taking, settled):
    qtbot.keyClick(taking.taking.view, Qt.Key.Key_E, CONTROL)

    settled(lambda: not taking.is_taking and taking.panel.lock_button.isVisible())

    assert taking.panel.gather_button.isHidden()


def test_personal_data_is_shown_and_must_be_justified(qtbot, screen, services, meeting, settled):
    line = item(services, meeting, Section.OTHER)
    services.meetings.note(ItemEdit(line.id, line.version, "Ring 070-174 06 05", "", is_done=False))
    services.meetings.start(meeting, services.meetings.page(meeting).version)
    page = screen()
    qtbot.keyClick(page.view, Qt.Key.Key_L)
    panel = page.panel.lock_panel
    settled(panel.isVisible)
    assert panel.justification.isVisible()

    qtbot.mouseClick(panel.yes_button, LEFT)
    settled(page.message.isVisible)
    assert services.meetings.page(meeting).minutes_state is MinutesState.DRAFT
    qtbot.keyClicks(panel.justification, "Kommunens jourtelefon")
    qtbot.mouseClick(panel.yes_button, LEFT)

    settled(lambda: services.meetings.page(meeting).minutes_state is MinutesState.FINALISED)


def test_each_place_is_shown_justified_by_itself_and_gone_to(
    qtbot, screen, services, meeting, settled, store
):
    other, reminder = item(services, meeting, Section.OTHER), item(services, meeting, Section.REMINDER)
    for line, words in ((reminder, "Ring 070-174 06 05"), (other, "Mejla alva.exempel@post.example")):
        services.meetings.note(ItemEdit(line.id, line.version, words, "", is_done=False))
    services.meetings.start(meeting, services.meetings.page(meeting).version)
    page = screen()
    qtbot.keyClick(page.view, Qt.Key.Key_L)
    panel = page.panel.lock_panel
    settled(panel.isVisible)
    assert [place.found.words for place in panel.places] == ["070-174 06 05", "alva.exempel@post.example"]

    qtbot.keyClicks(panel.places[0].justification, "Kommunens jourtelefon")
    qtbot.mouseClick(panel.yes_button, LEFT)
    settled(page.message.isVisible)
    assert services.meetings.page(meeting).minutes_state is MinutesState.DRAFT
    assert panel.places[1].justification.hasFocus()
    assert panel.places[0].justification.text() == "Kommunens jourtelefon"

    qtbot.mouseClick(panel.places[1].go_button, LEFT)
    settled(lambda: page.is_taking and page.taking.view.chosen_id == other.id)
    qtbot.keyClick(page.taking.view, Qt.Key.Key_Escape)
    settled(lambda: not page.is_taking)
    qtbot.keyClick(page.view, Qt.Key.Key_L)
    settled(panel.isVisible)
    for place, reason in zip(panel.places, ("Kommunens jourtelefon", "Föreningens adress"), strict=True):
        place.justification.setText(reason)
    qtbot.mouseClick(panel.yes_button, LEFT)

    settled(lambda: services.meetings.page(meeting).minutes_state is MinutesState.FINALISED)
    with store.reading() as session:
        told = {
            line.new
            for line in history.lines(session, Kind.MEETING, meeting)
            if line.field == "minutes.justification"
        }
    assert {"Kommunens jourtelefon", "Föreningens adress"} <= told


def test_locked_minutes_are_sent_and_put_right_in_a_new_version(qtbot, screen, services, meeting, settled):
    services.meetings.lock(meeting, services.meetings.page(meeting).version)
    page = screen()
    page.view.choose(meeting)
    settled(lambda: page.panel.meeting_id == meeting)

    qtbot.keyClick(page.view, Qt.Key.Key_E)
    settled(lambda: services.meetings.page(meeting).minutes_state is MinutesState.DISPATCHED)
    settled(lambda: not page.panel.dispatch_button.isVisible())
    qtbot.keyClick(page.view, Qt.Key.Key_R)
    qtbot.keyClicks(page.panel.correct_panel.words, "Fel namn")
    qtbot.keyClick(page.panel.correct_panel.words, Qt.Key.Key_Return)

    settled(lambda: services.meetings.page(meeting).minutes_state is MinutesState.DRAFT)
    settled(lambda: not page.panel.form.is_locked)


@pytest.fixture
def paper(qtbot, screen, meeting, settled):
    """The minutes of the meeting, looked at."""
    page = screen()
    qtbot.keyClick(page.view, Qt.Key.Key_G)
    settled(lambda: page.paper.isVisible() and page.paper.page_count > 0)
    return page.paper


def test_the_paper_is_saved_as_the_very_bytes_that_are_shown(qtbot, paper, settled, tmp_path, monkeypatch):
    file = tmp_path / "minnen.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))

    qtbot.keyClick(paper, Qt.Key.Key_S, CONTROL)

    settled(file.exists)
    assert len(pages_of(file.read_bytes(), tmp_path)) == paper.page_count


def test_every_page_reaches_the_printer(qtbot, paper, settled, tmp_path, monkeypatch):
    printed = tmp_path / "utskrift.pdf"
    monkeypatch.setattr(PrintQuestion, "ask", lambda *_: printer_to(printed))

    qtbot.keyClick(paper, Qt.Key.Key_P, CONTROL)

    settled(printed.exists)
    assert len(pages_of(printed.read_bytes(), tmp_path)) == paper.page_count


def test_one_goes_back_from_the_paper(qtbot, paper, settled):
    qtbot.keyClick(paper, Qt.Key.Key_Escape)

    settled(lambda: not paper.isVisible())


def test_the_paper_on_the_screen_is_white_and_written(qtbot, paper):
    def is_drawn():
        seen = paper.grab().toImage()
        inside = (
            seen.pixelColor(x, y).lightness()
            for y in range(MARGIN, seen.height() - MARGIN, 4)
            for x in range(MARGIN, seen.width() - MARGIN, 3)
        )
        shades = Counter("ink" if shade < DARK else "paper" for shade in inside)
        return 100 < shades["ink"] < shades["paper"] / 4

    qtbot.waitUntil(is_drawn)


def test_every_control_has_a_name(taking):
    for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit):
        for widget in taking.findChildren(kind):
            if not widget.objectName().startswith("qt_") and not isinstance(
                widget.parent(), (QComboBox, QLineEdit)
            ):
                assert widget.accessibleName(), widget


def printer_to(path):
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer
