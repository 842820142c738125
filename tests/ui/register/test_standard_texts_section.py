"""Standardtexter by keyboard: added, written as typed, removed, taken in and undone."""

from PySide6.QtCore import Qt

from desktop.standard_texts import StandardTexts
from models.standard_texts.values import TextUse
from tests.week.hands import Hands
from ui.navigation import Goal, PageName


def opened(qtbot, window):
    hands = Hands(qtbot, window)
    window.go_to(Goal(PageName.REGISTER, None, {"section": "standard_texts"}))
    section = window.page.standard_texts
    hands.until(section.isVisible)
    return hands, section


def test_a_text_is_added_named_written_and_removed(qtbot, window, store):
    texts = StandardTexts(store)
    before = len(texts.all())
    hands, section = opened(qtbot, window)
    hands.until(lambda: len(section.table.rows) == before)
    section.view.setFocus()
    hands.press("N")
    hands.until(section.form.name.hasFocus)
    hands.type_over("Bommen bytt")
    hands.press("Return")
    hands.until(lambda: any(row.name == "Bommen bytt" for row in texts.all()))
    section.form.text.setFocus()
    hands.type("Bommen vid torget är bytt.")
    hands.press("Tab")
    hands.until(lambda: any(row.text == "Bommen vid torget är bytt." for row in texts.all()))
    made = next(row for row in texts.all() if row.name == "Bommen bytt")
    assert (made.use, made.category_id, made.measure_state) == (TextUse.ANSWER, None, None)
    # An answer has no title.
    assert not section.form.heading.isVisible()
    qtbot.mouseClick(section.remove_button, Qt.MouseButton.LeftButton)
    hands.until(lambda: len(texts.all()) == before)
    hands.until(window.status.undo_button.isVisible)
    section.view.setFocus()
    hands.press("Ctrl+Z")
    hands.until(lambda: len(section.table.rows) == before + 1)


def test_a_store_from_before_takes_the_texts_in_with_one_key(qtbot, store, window):
    texts = StandardTexts(store)
    for row in texts.all():
        texts.remove(row.id, row.version)
    hands, section = opened(qtbot, window)
    hands.until(section.empty.isVisible)
    hands.press("F")
    hands.until(lambda: len(section.table.rows) > 20)
    hands.until(lambda: not section.take_in_button.isVisible())
