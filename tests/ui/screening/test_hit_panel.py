"""Findings are decided about where the words are written, with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat

from models.refusals import RefusalKind
from models.screening.values import HitDecision, HitKind
from tests.ui.screening.conftest import CALL, NUMBER, SUBJECT

KEY = Qt.Key
LINE = QTextCharFormat.UnderlineStyle


def write(qtbot, demo, words, field=None):
    field = field or demo.text
    field.setFocus()
    qtbot.keyClicks(field, words)
    qtbot.waitUntil(lambda: any(each.words in words for each in demo.panel.found))


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QGuiApplication.focusObject(), key, modifier)


def settled(qtbot, desk):
    qtbot.waitUntil(lambda: desk.jobs.idle)


def test_nothing_is_found_in_words_about_a_place(qtbot, demo):
    demo.text.setFocus()
    qtbot.keyClicks(demo.text, "Vi har bytt lamporna vid parken.")

    assert demo.panel.list.isHidden()
    assert not demo.panel.blocks


def test_a_pause_in_the_typing_marks_the_words_by_line_and_colour(qtbot, demo):
    write(qtbot, demo, f"Lampan har {NUMBER}, fråga på 08-465 004 15")

    styles = [each.format.underlineStyle() for each in demo.text.extraSelections()]
    words = [each.cursor.selectedText() for each in demo.text.extraSelections()]
    assert dict(zip(words, styles, strict=True)) == {
        NUMBER: LINE.WaveUnderline,
        "08-465 004 15": LINE.DashUnderline,
    }
    assert demo.panel.heading.text().startswith("2")
    assert "2" in demo.text.accessibleDescription()


def test_f7_and_t_remove_it_and_the_page_hears_no_letter(qtbot, demo, desk):
    write(qtbot, demo, f"Ring {CALL} om du ser det.")

    press(qtbot, KEY.Key_F7)
    assert demo.panel.list.hasFocus()
    press(qtbot, KEY.Key_T)
    settled(qtbot, desk)

    assert demo.text.toPlainText() == "Ring om du ser det."
    assert demo.text.hasFocus()
    assert demo.stolen == []
    (line,) = demo.decisions.log(SUBJECT, 1)
    assert (line.kind, line.decision) == (HitKind.PHONE, HitDecision.REMOVED)


def test_e_proposes_neutral_words_and_enter_puts_them_there(qtbot, demo, desk):
    write(qtbot, demo, f"Ring {CALL} nu. Eller {NUMBER}.")
    press(qtbot, KEY.Key_F7)
    press(qtbot, KEY.Key_F7)
    press(qtbot, KEY.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    demo.panel.list.choose_place(0)
    press(qtbot, KEY.Key_E)
    assert demo.panel.replacing.words.selectedText() == "[telefonnummer borttaget]"
    qtbot.keyClicks(demo.panel.replacing.words, "oss")
    press(qtbot, KEY.Key_Return)
    settled(qtbot, desk)

    assert demo.text.toPlainText() == f"Ring oss nu. Eller {NUMBER}."
    assert demo.panel.list.hasFocus()
    assert demo.panel.list.chosen_found.words == NUMBER
    assert demo.decisions.log(SUBJECT, 1)[0].decision is HitDecision.REPLACED


def test_b_keeps_it_for_a_reason_and_b_again_puts_it_in_question(qtbot, demo, desk):
    write(qtbot, demo, f"Jouren svarar på {CALL}.")
    assert demo.panel.blocks
    press(qtbot, KEY.Key_F7)
    press(qtbot, KEY.Key_B)
    press(qtbot, KEY.Key_Return)
    assert demo.panel.keeping.isVisible()  # a reason is needed
    qtbot.keyClicks(demo.panel.keeping.words, "Jourens nummer, dygnet runt")
    press(qtbot, KEY.Key_Return)
    settled(qtbot, desk)

    assert not demo.panel.blocks
    assert demo.panel.found[0].reason == "Jourens nummer, dygnet runt"
    assert "Jourens nummer" in demo.panel.why.text()
    assert demo.text.extraSelections()[0].format.underlineStyle() == LINE.SingleUnderline

    press(qtbot, KEY.Key_B)
    settled(qtbot, desk)
    assert demo.panel.blocks
    assert demo.stolen == []


def test_a_personal_number_can_not_be_kept(qtbot, demo):
    write(qtbot, demo, f"Det handlar om {NUMBER}.")
    press(qtbot, KEY.Key_F7)
    press(qtbot, KEY.Key_B)

    assert not demo.panel.keep_button.isEnabled()
    assert demo.panel.keeping.isHidden()
    assert demo.panel.blocks


def test_a_reason_that_repeats_the_words_is_refused(qtbot, demo, desk):
    refusals = []
    demo.deciding.refused.connect(refusals.append)
    write(qtbot, demo, f"Jouren svarar på {CALL}.")
    press(qtbot, KEY.Key_F7)
    press(qtbot, KEY.Key_B)
    qtbot.keyClicks(demo.panel.keeping.words, f"Numret {CALL} har jouren")
    press(qtbot, KEY.Key_Return)
    settled(qtbot, desk)

    assert [each.kind for each in refusals] == [RefusalKind.REASON_REPEATS]
    assert demo.panel.blocks


def test_enter_and_esc_lead_from_the_list_to_the_words(qtbot, demo):
    write(qtbot, demo, f"Ring {CALL} nu.")
    for key in (KEY.Key_Return, KEY.Key_Escape):
        press(qtbot, KEY.Key_F7)
        press(qtbot, key)
        assert demo.text.hasFocus()
        assert demo.text.textCursor().selectedText() == CALL


def test_f7_goes_on_from_the_caret_over_all_fields(qtbot, demo):
    write(qtbot, demo, f"Om {NUMBER}", demo.title)
    write(qtbot, demo, f"Ring {CALL} eller 070-174 06 12.")
    press(qtbot, KEY.Key_F7)
    assert demo.panel.list.chosen_found.field == "public_title"  # after the last comes the first
    press(qtbot, KEY.Key_F7)
    assert demo.panel.list.chosen_found.words == CALL
    press(qtbot, KEY.Key_T)
    assert demo.title.text() == f"Om {NUMBER}"
    press(qtbot, KEY.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, KEY.Key_T)
    assert demo.title.text() == "Om"


def test_words_written_over_since_are_not_cut_elsewhere(qtbot, demo):
    write(qtbot, demo, f"Ring {CALL} nu.")
    demo.text.setFocus()
    press(qtbot, KEY.Key_Home)
    qtbot.keyClicks(demo.text, "abc")
    demo.panel.list.choose_place(0)
    demo.panel.remove_button.click()

    assert demo.text.toPlainText() in {f"abcRing {CALL} nu.", "abcRing nu."}


def test_ctrl_z_takes_a_keeping_back(qtbot, demo, desk, store):
    write(qtbot, demo, f"Jouren svarar på {CALL}.")
    demo.panel.keep_wanted.emit(demo.panel.found[0], "Jourens nummer")
    settled(qtbot, desk)
    assert not demo.panel.blocks

    store.undo.undo_last()
    demo.deciding.refresh()
    settled(qtbot, desk)
    assert demo.panel.blocks


@pytest.mark.parametrize(
    "text",
    [
        f"\u202e{NUMBER}\u202c 😀 {CALL}",
        f"811228\u200b-9874 ring {CALL}",
        f"<b>{CALL}</b> &amp; {NUMBER}\x00",
    ],
    ids=["right to left", "zero width", "markup"],
)
def test_hostile_words_are_marked_where_they_stand_and_go_whole(qtbot, demo, text):
    demo.text.setPlainText(text)
    assert len(demo.panel.found) == 2
    demo.panel.list.setFocus()
    press(qtbot, KEY.Key_T)
    press(qtbot, KEY.Key_T)

    assert demo.panel.found == ()
    assert not set("0123456789") & set(demo.text.toPlainText())


def test_ten_thousand_findings_are_listed_marked_and_stepped_through(qtbot, demo, desk):
    numbers = "\n".join(f"Ring 070-174 {n // 100:02} {n % 100:02} om det." for n in range(10_000))
    demo.text.setFocus()
    QGuiApplication.clipboard().setText(numbers)
    demo.text.paste()
    settled(qtbot, desk)

    assert len(demo.panel.found) == 10_000
    assert 0 < len(demo.text.extraSelections()) < 100
    press(qtbot, KEY.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, KEY.Key_Return)
    assert demo.text.textCursor().selectedText() == "070-174 99 99"
    assert "070-174 99 99" in [each.cursor.selectedText() for each in demo.text.extraSelections()]


def test_a_megabyte_is_looked_through_beside_the_window(qtbot, demo, desk):
    demo.text.setPlainText("Mörkt vid spåret i parken.\n" * 40_000 + f"Ring {CALL}")
    assert not desk.jobs.idle
    settled(qtbot, desk)

    assert [each.words for each in demo.panel.found] == [CALL]


def test_the_reason_stands_beside_the_mouse(qtbot, demo):
    write(qtbot, demo, f"Ring {CALL} nu.")
    press(qtbot, KEY.Key_F7)
    press(qtbot, KEY.Key_Return)
    place = demo.text.cursorRect().center()

    assert "phone number" in demo.text.marks.words_at(place)
