"""Days, withdrawal, comments, changes and words to begin from, with the keyboard."""

from datetime import date

from PySide6.QtCore import Qt

from desktop.publication.withdrawal_reasons import REASONS
from models.cases.tables import Case
from models.categories.tables import Category
from models.deeds import Deed
from models.publication.values import CommentDraft, PublicationState, PublicField, Waits
from tests.desktop.publication.conftest import AUTHOR, REVIEWER
from tests.ui.publication.hands import click, press, wait_state, write
from ui.widgets.buttons import Look

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_days_are_chosen_with_the_keyboard(qtbot, made, opened):
    publication_id = made.approved()
    screen = opened()
    panel = screen.chosen.sheet.schedule

    press(qtbot, Qt.Key.Key_A)
    qtbot.waitUntil(panel.first.hasFocus)
    write(qtbot, "+10")
    press(qtbot, Qt.Key.Key_Tab)
    write(qtbot, "+20")
    panel.agree_button.setFocus()
    press(qtbot, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: made.page(publication_id).publish_from == date(2026, 11, 28))
    assert made.page(publication_id).publish_until == date(2026, 12, 8)
    qtbot.waitUntil(lambda: [row.waits for row in screen.table.rows] == [Waits.ITS_DAY])
    qtbot.waitUntil(lambda: "28" in screen.chosen.sheet.facts.text())


def test_days_in_the_wrong_order_are_told_on_the_page(qtbot, made, opened):
    made.approved()
    screen = opened()
    panel = screen.chosen.sheet.schedule
    press(qtbot, Qt.Key.Key_A)
    qtbot.waitUntil(panel.first.hasFocus)
    panel.first.show_day(date(2026, 12, 8))
    panel.last.show_day(date(2026, 12, 1))

    click(qtbot, panel.agree_button)

    qtbot.waitUntil(screen.message.isVisible)
    assert "before the first" in screen.message.words


def test_own_words_for_a_withdrawal_are_screened(qtbot, made, opened, tmp_path):
    publication_id = made.approved()
    made.publications.publish_to(tmp_path)
    screen = opened()
    panel = screen.chosen.sheet.withdraw

    press(qtbot, Qt.Key.Key_D)
    qtbot.waitUntil(panel.reason.hasFocus)
    press(qtbot, Qt.Key.Key_End)
    qtbot.waitUntil(panel.own.isVisible)
    assert not panel.agree_button.isEnabled()
    panel.own.setFocus()
    write(qtbot, "Ring 070-174 06 05")
    click(qtbot, panel.agree_button)

    qtbot.waitUntil(screen.message.isVisible)
    assert made.state(publication_id) is PublicationState.PUBLISHED


def test_a_fixed_reason_withdraws_and_is_shown(qtbot, made, opened, tmp_path):
    publication_id = made.approved()
    made.publications.publish_to(tmp_path)
    screen = opened()

    press(qtbot, Qt.Key.Key_D)
    qtbot.waitUntil(screen.chosen.sheet.withdraw.reason.hasFocus)
    click(qtbot, screen.chosen.sheet.withdraw.agree_button)

    wait_state(qtbot, made, publication_id, PublicationState.WITHDRAWN)
    assert made.page(publication_id).withdrawal_reason == REASONS[0]
    qtbot.waitUntil(lambda: REASONS[0] in screen.chosen.sheet.review.withdrawal.text())


def test_a_comment_on_selected_words_is_marked_and_shown_again(qtbot, made, opened):
    made.written("Vi röjer", "\U0001f4a1 Slyet tas bort i höst.")
    made.sits(REVIEWER)
    screen = opened()
    sheet = screen.chosen.sheet
    sheet.words.text.setFocus()
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Right)
    for _ in range(len("lyet")):
        press(qtbot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    press(qtbot, Qt.Key.Key_M, CONTROL)
    qtbot.waitUntil(sheet.comment.comment.hasFocus)
    write(qtbot, "Stavat rätt?")
    press(qtbot, Qt.Key.Key_Return, CONTROL)

    qtbot.waitUntil(lambda: sheet.comments.unresolved == 1)
    assert [each.cursor.selectedText() for each in sheet.words.text.extraSelections()] == ["lyet"]
    sheet.words.text.moveCursor(sheet.words.text.textCursor().MoveOperation.End)
    sheet.comments.shown.emit(made.page(screen.list.chosen_id).comments[0])
    assert sheet.words.text.textCursor().selectedText() == "lyet"


def test_a_comment_whose_passage_is_gone_says_so_and_marks_nothing(qtbot, made, opened):
    publication_id = made.written("Vi röjer", "Slyet tas bort i höst.")
    draft = CommentDraft(publication_id, "När?", PublicField.TEXT, "i höst", 15)
    made.publications.comments.add(draft)
    made.write(publication_id, "Vi röjer", "Slyet tas bort i november.")

    screen = opened()

    sheet = screen.chosen.sheet
    qtbot.waitUntil(sheet.comments.isVisible)
    assert sheet.words.text.extraSelections() == []
    chips = [child.words for child in sheet.comments.findChildren(type(sheet.state))]
    assert chips == ["the passage has been changed"]


def test_what_changed_since_the_approval_is_told_in_words_and_lines(qtbot, made, opened):
    publication_id = made.approved("Vi röjer", "Slyet tas bort i höst.")
    made.write(publication_id, "Vi röjer", "Slyet tas bort i november.")

    changes = opened().chosen.sheet.changes

    qtbot.waitUntil(changes.isVisible)
    assert changes.words.toPlainText() == "Vi röjer\nSlyet tas bort i −\u2060höst.+\u2060november."
    assert changes.words.accessibleDescription() == "has gone: höst.; has come: november."


def test_markup_in_public_words_stays_words_where_changes_are_told(qtbot, made, opened):
    publication_id = made.approved("Vi röjer", "Slyet tas bort.")
    made.write(publication_id, "Vi röjer", "<img src=x> <b>Slyet</b> tas bort.")

    changes = opened().chosen.sheet.changes

    qtbot.waitUntil(changes.isVisible)
    assert "<img src=x>" in changes.words.toPlainText()


def test_a_measure_that_went_back_asks_whether_the_text_is_true(qtbot, made, opened):
    publication_id = made.approved()
    measure = made.measures.page(made.page(publication_id).measure_id)
    made.measures.start(measure.id, measure.version)

    screen = opened()

    qtbot.waitUntil(screen.chosen.sheet.review.doubt.isVisible)
    assert [row.waits for row in screen.table.rows] == [Waits.DOUBTFUL]


def test_words_are_begun_from_a_standard_text(qtbot, made, opened):
    publication_id = made.proposed()
    measure = made.measures.page(made.page(publication_id).measure_id)
    with made.store.writing(Deed.CASE_EDIT) as session:
        lights = session.query(Category).filter_by(key="lighting").one_or_none()
        lights = lights or session.query(Category).order_by(Category.id).all()[2]
        session.get(Case, made.case).category_id = lights.id
    made.measures.finish(measure.id, measure.version)
    screen = opened()
    panel = screen.chosen.sheet.start

    press(qtbot, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: panel.finder.list.count() > 0)
    press(qtbot, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: made.page(publication_id).public_text != "")
    page = made.page(publication_id)
    assert page.author == made.store.person.name
    assert "Lillskogen" in page.public_title + page.public_text
    assert "{" not in page.public_title + page.public_text
    assert screen.chosen.sheet.words.text.hasFocus()
    # Nobody has read it yet: it is kept, and goes to no reviewer.
    assert page.state is PublicationState.PROPOSED


def test_the_one_who_wrote_has_no_filled_approval(qtbot, made, opened):
    made.written()
    made.sits(AUTHOR)
    sheet = opened().chosen.sheet

    qtbot.waitUntil(sheet.approve_button.isVisible)
    assert sheet.approve_button.property("kind") == Look.PLAIN.value


def test_another_person_who_sits_down_finds_it_waiting_for_them(qtbot, made, opened, desk):
    made.written()
    desk.changes.watch(made.store)
    screen = opened()
    assert [row.waits for row in screen.table.rows] == [Waits.ANOTHERS_REVIEW]

    made.store.seat(REVIEWER)

    qtbot.waitUntil(lambda: [row.waits for row in screen.table.rows] == [Waits.MY_REVIEW])
    qtbot.waitUntil(lambda: screen.chosen.sheet.approve_button.property("kind") == Look.FILLED.value)
