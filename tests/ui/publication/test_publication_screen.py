"""Reviewing with mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from models.publication.values import PublicationState
from tests.desktop.publication.conftest import AUTHOR, REVIEWER
from tests.ui.publication.hands import click, press, wait_state, write
from ui.navigation import Goal, PageName
from ui.widgets.buttons import Look

PHONE = "Ring 070-174 06 05."


def titles(screen) -> list[str]:
    return [row.title for row in screen.table.rows]


def shown_words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_the_page_shows_what_waits_first_and_both_texts(qtbot, made, opened):
    made.approved("Klart för webben", "Text")
    made.written("Väntar på granskning", "Det invånarna läser")
    made.sits(REVIEWER)

    screen = opened()

    sheet = screen.chosen.sheet
    assert titles(screen) == ["Väntar på granskning", "Klart för webben"]
    assert sheet.words.words == ("Väntar på granskning", "Det invånarna läser")
    assert sheet.title.text() == "Röj sly"


def test_an_empty_page_offers_the_first_step(qtbot, made, opened):
    made.decided("Lampor i tunneln")
    screen = opened()

    assert screen.empty.isVisible()
    press(qtbot, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: screen.propose_panel.finder.list.count() == 1)
    press(qtbot, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: titles(screen) == ["Lampor i tunneln"])
    assert screen.chosen.isVisible()


def test_words_are_saved_when_the_field_is_left_and_wait_for_review(qtbot, made, opened):
    publication_id = made.proposed()
    screen = opened()

    press(qtbot, Qt.Key.Key_Return)
    write(qtbot, "Vi röjer")
    press(qtbot, Qt.Key.Key_Tab)
    write(qtbot, "Slyet tas bort.")
    press(qtbot, Qt.Key.Key_Tab)

    wait_state(qtbot, made, publication_id, PublicationState.UNDER_REVIEW)
    page = made.page(publication_id)
    assert (page.public_title, page.public_text) == ("Vi röjer", "Slyet tas bort.")
    assert not screen.chosen.conflict.isVisible()


def test_words_are_saved_two_seconds_after_the_last_key(qtbot, made, opened):
    publication_id = made.proposed()
    opened()

    press(qtbot, Qt.Key.Key_Return)
    write(qtbot, "Vi röjer ")

    qtbot.waitUntil(lambda: made.page(publication_id).public_title == "Vi röjer ")
    write(qtbot, "sly")
    assert QApplication.focusWidget().text() == "Vi röjer sly"


def test_another_ones_change_is_told_and_the_draft_kept(qtbot, desk, made, opened):
    publication_id = made.written("Första", "Text")
    screen = opened()
    words = screen.chosen.sheet.words
    words.title.setFocus()
    words.title.selectAll()
    write(qtbot, "Min rubrik")

    made.write(publication_id, "Annans rubrik", "Annans text")
    press(qtbot, Qt.Key.Key_Tab)

    conflict = screen.chosen.conflict
    qtbot.waitUntil(conflict.isVisible)
    qtbot.waitUntil(lambda: "Annans rubrik" in shown_words(conflict))
    assert words.title.text() == "Min rubrik"
    assert made.page(publication_id).public_title == "Annans rubrik"

    qtbot.waitUntil(lambda: desk.jobs.idle)
    click(qtbot, conflict.keep_button)
    qtbot.waitUntil(lambda: made.page(publication_id).public_title == "Min rubrik")
    assert conflict.isHidden()


def test_nothing_is_approved_while_a_draft_hides_what_is_stored(qtbot, desk, made, opened):
    publication_id = made.written("Första", "Text")
    made.sits(REVIEWER)
    screen = opened()
    screen.chosen.sheet.words.title.setFocus()
    write(qtbot, "Min ")
    made.sits(AUTHOR)
    made.write(publication_id, "Annans rubrik", "Annans text")
    made.sits(REVIEWER)

    screen.chosen.sheet.approve_button.click()
    qtbot.waitUntil(screen.chosen.conflict.isVisible)
    qtbot.waitUntil(lambda: desk.jobs.idle)
    screen.chosen.sheet.approve_button.click()
    qtbot.waitUntil(lambda: desk.jobs.idle)

    assert made.state(publication_id) is PublicationState.UNDER_REVIEW
    assert QApplication.focusWidget() is screen.chosen.conflict.keep_button


def test_a_draft_can_be_given_up_for_what_is_stored(qtbot, desk, made, opened):
    publication_id = made.written("Första", "Text")
    screen = opened()
    words = screen.chosen.sheet.words
    words.title.setFocus()
    write(qtbot, "Min ")
    made.write(publication_id, "Annans rubrik", "Annans text")
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.waitUntil(screen.chosen.conflict.isVisible)
    qtbot.waitUntil(lambda: desk.jobs.idle)

    click(qtbot, screen.chosen.conflict.take_button)

    assert words.words == ("Annans rubrik", "Annans text")
    assert made.page(publication_id).public_title == "Annans rubrik"


def test_a_draft_that_was_refused_is_there_when_one_comes_back(qtbot, desk, made, opened):
    first, _second = made.written("Första", "Text"), made.written("Andra", "Text")
    screen = opened()
    screen.list.choose(first)
    qtbot.waitUntil(lambda: screen.chosen.sheet.words.words[0] == "Första")
    screen.chosen.sheet.words.title.setFocus()
    write(qtbot, "Min ")
    made.write(first, "Annans", "Text")

    screen.list.choose(_second)
    qtbot.waitUntil(lambda: screen.chosen.sheet.words.words[0] == "Andra")
    qtbot.waitUntil(lambda: desk.jobs.idle)
    screen.list.choose(first)

    qtbot.waitUntil(screen.chosen.conflict.isVisible)
    assert screen.chosen.sheet.words.words[0].startswith("Min ")


def test_a_reviewer_approves_with_a_key(qtbot, made, opened):
    publication_id = made.written()
    made.sits(REVIEWER)
    screen = opened()

    assert screen.chosen.sheet.approve_button.property("kind") == Look.FILLED
    press(qtbot, Qt.Key.Key_G)

    wait_state(qtbot, made, publication_id, PublicationState.APPROVED)
    qtbot.waitUntil(lambda: screen.publish_button.property("kind") == Look.FILLED)
    qtbot.waitUntil(screen.chosen.sheet.approve_button.isHidden)


def test_the_author_is_told_that_another_must_review(qtbot, made, opened):
    publication_id = made.written()
    screen = opened()

    click(qtbot, screen.chosen.sheet.approve_button)

    qtbot.waitUntil(screen.message.isVisible)
    assert "author" in screen.message.words
    assert made.state(publication_id) is PublicationState.UNDER_REVIEW


def test_what_is_being_written_is_saved_before_it_is_approved(qtbot, made, opened):
    publication_id = made.written("Vi röjer", "Text")
    made.sits(REVIEWER)
    screen = opened()
    screen.chosen.sheet.words.title.setFocus()
    write(qtbot, "Nu ")

    screen.chosen.sheet.approve_button.click()

    # The reviewer has become the author: another must approve these words.
    qtbot.waitUntil(screen.message.isVisible)
    assert made.page(publication_id).public_title.startswith("Nu ")
    assert made.state(publication_id) is PublicationState.UNDER_REVIEW


def test_personal_data_is_marked_and_stops_the_approval(qtbot, made, opened):
    publication_id = made.written("Vi röjer", PHONE)
    made.sits(REVIEWER)
    screen = opened()
    words = screen.chosen.sheet.words

    press(qtbot, Qt.Key.Key_G)

    qtbot.waitUntil(screen.message.isVisible)
    assert "phone number" in screen.message.words
    qtbot.waitUntil(words.hits.list.isVisible)
    assert [each.words for each in words.hits.found] == ["070-174 06 05"]
    assert [each.cursor.selectedText() for each in words.text.extraSelections()] == ["070-174 06 05"]
    assert made.state(publication_id) is PublicationState.UNDER_REVIEW


def test_marks_stand_right_behind_letters_outside_the_basic_plane(qtbot, made, opened):
    made.written("Vi röjer", f"\U0001f4a1\U0001f4a1 {PHONE}")

    words = opened().chosen.sheet.words

    qtbot.waitUntil(words.hits.list.isVisible)
    marks = words.text.extraSelections()
    assert [each.cursor.selectedText() for each in marks] == ["070-174 06 05"]


def test_findings_follow_the_typing(qtbot, made, opened):
    made.proposed()
    screen = opened()
    words = screen.chosen.sheet.words
    words.text.setFocus()

    write(qtbot, PHONE)
    qtbot.waitUntil(words.hits.list.isVisible)
    words.text.selectAll()
    write(qtbot, "Inget")

    qtbot.waitUntil(words.hits.list.isHidden)


def test_words_go_back_with_a_comment(qtbot, made, opened):
    publication_id = made.written()
    made.sits(REVIEWER)
    screen = opened()

    press(qtbot, Qt.Key.Key_S)
    qtbot.waitUntil(screen.chosen.sheet.send_back.isVisible)
    assert not screen.chosen.sheet.send_back.agree_button.isEnabled()
    write(qtbot, "Skriv vilka tider")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    wait_state(qtbot, made, publication_id, PublicationState.PROPOSED)
    qtbot.waitUntil(lambda: "Skriv vilka tider" in screen.chosen.sheet.review.text())
    assert REVIEWER.name in screen.chosen.sheet.review.text()


def test_escape_closes_the_comment_and_keeps_it(qtbot, made, opened):
    publication_id = made.written()
    screen = opened()
    press(qtbot, Qt.Key.Key_S)
    qtbot.waitUntil(screen.chosen.sheet.send_back.isVisible)
    write(qtbot, "Skriv")

    press(qtbot, Qt.Key.Key_Escape)

    assert screen.chosen.sheet.send_back.isHidden()
    assert made.state(publication_id) is PublicationState.UNDER_REVIEW
    click(qtbot, screen.chosen.sheet.send_back_button)
    assert screen.chosen.sheet.send_back.comment.toPlainText() == "Skriv"


def test_sent_back_words_are_submitted_with_a_key(qtbot, made, opened):
    publication_id = made.written()
    made.publications.send_back(publication_id, made.page(publication_id).version, "Nej")
    opened()

    press(qtbot, Qt.Key.Key_T)

    wait_state(qtbot, made, publication_id, PublicationState.UNDER_REVIEW)


def test_a_publication_is_withdrawn_with_a_key_and_undone(qtbot, made, opened):
    made.written()
    screen = opened()

    press(qtbot, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: screen.chosen.state is PublicationState.WITHDRAWN)
    made.store.undo.undo_last()

    qtbot.waitUntil(lambda: screen.chosen.state is PublicationState.UNDER_REVIEW)


def test_a_withdrawn_one_is_submitted_again(qtbot, made, opened):
    publication_id = made.written()
    made.publications.withdraw(publication_id, made.page(publication_id).version)
    opened()

    press(qtbot, Qt.Key.Key_T)

    wait_state(qtbot, made, publication_id, PublicationState.UNDER_REVIEW)


def test_the_reader_view_holds_the_public_words_only(qtbot, made, opened):
    made.sits(AUTHOR)
    publication_id = made.publications.propose(made.decided("Intern titel", description="Internt skäl"))
    made.write(publication_id, "Vi röjer", "Slyet tas bort.")

    screen = opened()

    shown = shown_words(screen.chosen.sheet.reader)
    assert "Slyet tas bort." in shown
    assert "Lillskogen" in shown
    assert "Intern" not in shown


def test_filters_narrow_the_list_and_a_goal_widens_it(qtbot, desk, made, opened):
    made.approved("Lampor i tunneln", "Text")
    waiting = made.written("Häckar klipps", "Text")
    screen = opened()

    screen.field.setFocus()
    write(qtbot, "lampor")
    qtbot.waitUntil(lambda: titles(screen) == ["Lampor i tunneln"])
    screen.arrive(Goal(PageName.PUBLICATION, waiting))

    qtbot.waitUntil(lambda: screen.list.chosen_id == waiting)
    assert len(titles(screen)) == 2


def test_a_goal_with_a_state_shows_only_that(qtbot, desk, made, opened):
    made.approved("Lampor i tunneln", "Text")
    made.written("Häckar klipps", "Text")
    screen = opened()

    screen.arrive(Goal(PageName.PUBLICATION, None, {"state": "under-review"}))

    qtbot.waitUntil(lambda: titles(screen) == ["Häckar klipps"])


@pytest.mark.parametrize("key", ["G", "S", "T", "D", "V", "N", "P"])
def test_letters_in_a_text_field_are_letters(qtbot, made, opened, key):
    publication_id = made.proposed()
    screen = opened()
    words = screen.chosen.sheet.words
    words.text.setFocus()

    qtbot.keyClicks(words.text, key)

    assert words.text.toPlainText() == key
    assert made.state(publication_id) is PublicationState.PROPOSED


def test_the_measure_can_be_visited(qtbot, desk, made, opened):
    publication_id = made.written()
    opened()

    with qtbot.waitSignal(desk.navigation.wanted) as went:
        press(qtbot, Qt.Key.Key_V)

    assert went.args == [Goal(PageName.MEASURES, made.page(publication_id).measure_id)]


def test_after_approving_by_mouse_the_keyboard_is_in_the_list(qtbot, made, opened):
    publication_id = made.written("Väntar", "Text")
    made.sits(REVIEWER)
    screen = opened()

    click(qtbot, screen.chosen.sheet.approve_button)

    wait_state(qtbot, made, publication_id, PublicationState.APPROVED)
    qtbot.waitUntil(screen.chosen.sheet.approve_button.isHidden)
    assert screen.list.hasFocus()
