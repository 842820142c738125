"""Taking over what a sender has changed: the rows that the list shows as chosen, and no others."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.intake.imports import Imports
from desktop.intake.values import RowKind
from models.reports.values import ReportSource
from tests.ui.reports.import_steps import ImportPage, stored

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
HEAD = "Löpnr;Inkom;Vad gäller det?;Beskriv platsen;Område\n"


def row(number: int, text: str) -> str:
    return f"{number};2026-05-{number:02} 20:14;Belysning;{text} {number};Centrum\n"


@pytest.fixture
def importing(qtbot, open_page):
    return ImportPage(qtbot, open_page())


@pytest.fixture
def changed(importing, store, tmp_path):
    """Five known rows that say something else now."""
    before, after = tmp_path / "karta.csv", tmp_path / "igen.csv"
    before.write_text(HEAD + "".join(row(n, "Mörkt vid kajen") for n in range(1, 9)), encoding="utf-8")
    told = ("Ljust vid torget" if n > 3 else "Mörkt vid kajen" for n in range(1, 9))
    after.write_text(HEAD + "".join(row(n, text) for n, text in enumerate(told, 1)), encoding="utf-8")
    imports = Imports(store)
    imports.carry_out(imports.preview(before, ReportSource.SAFETY_MAP))
    importing.look_at(after)
    return importing


def marked(importing) -> list[str]:
    return [line[0] for line in importing.lines() if line[-1] == "is taken over"]


def test_keys_pressed_without_a_pause_take_over_the_rows_they_came_to(qtbot, changed):
    for key in ["4", "End", "Home", "T", "Down", "T"]:
        QTest.keyClick(QApplication.focusWidget(), getattr(Qt.Key, f"Key_{key}"))
    changed.at_rest()

    assert [line[0] for line in changed.lines()] == ["5", "6", "7", "8", "9"]
    assert marked(changed) == ["5", "6"]
    assert changed.looking.carry_out_button.text() == "Take over 2 changes"


def test_all_selected_rows_are_taken_over_and_left_again(changed):
    changed.press(Qt.Key.Key_4)
    changed.press(Qt.Key.Key_A, CTRL)
    changed.press(Qt.Key.Key_T)
    assert marked(changed) == ["5", "6", "7", "8", "9"]

    changed.press(Qt.Key.Key_T)
    assert marked(changed) == []


def test_all_changes_are_taken_over_from_anywhere_in_the_file(changed):
    changed.press(Qt.Key.Key_Home)
    changed.press(Qt.Key.Key_T, SHIFT)

    assert marked(changed) == ["5", "6", "7", "8", "9"]
    assert changed.looking.take_all_button.text() == "Take over no changes"


def test_a_row_with_one_field_of_two_says_so(changed):
    changed.press(Qt.Key.Key_4)
    changed.press(Qt.Key.Key_Return)
    changed.press(Qt.Key.Key_Return)

    assert changed.lines()[0][-1] in {"partly taken over", "is taken over"}


def test_with_nothing_new_the_button_says_that_changes_wait_and_leads_to_them(changed, store):
    assert changed.looking.carry_out_button.text() == "Nothing new, 5 changed"

    changed.press(Qt.Key.Key_Return, CTRL)

    assert changed.looking.rows.kind is RowKind.CHANGED
    assert changed.looking.view.hasFocus()
    assert "5 rows" in changed.page.message.words
    assert stored(store) == 8


def test_with_nothing_to_import_ctrl_enter_says_so(importing, store, tmp_path):
    path = tmp_path / "karta.csv"
    path.write_text(HEAD + row(1, "Mörkt"), encoding="utf-8")
    imports = Imports(store)
    imports.carry_out(imports.preview(path, ReportSource.SAFETY_MAP))
    importing.look_at(path)

    importing.press(Qt.Key.Key_Return, CTRL)

    assert "nothing new" in importing.page.message.words
    assert importing.looking.view.hasFocus() or importing.looking.options.isVisible()


def test_another_kind_of_rows_begins_at_its_first(changed):
    changed.press(Qt.Key.Key_End)
    changed.press(Qt.Key.Key_4)
    assert changed.looking.view.chosen_id == 5


def test_another_file_begins_at_all_its_rows(changed, tmp_path):
    changed.press(Qt.Key.Key_4)
    changed.press(Qt.Key.Key_End)
    other = tmp_path / "annan.csv"
    other.write_text(HEAD + row(1, "Mörkt") + row(4, "Annat"), encoding="utf-8")
    changed.look_at(other)

    assert changed.looking.rows.kind is RowKind.ALL
    assert changed.looking.view.chosen_id == 2


def test_a_file_dropped_on_ticked_changes_is_asked_about_first(changed, tmp_path):
    changed.press(Qt.Key.Key_4)
    changed.press(Qt.Key.Key_T)
    other = tmp_path / "annan.csv"
    other.write_text(HEAD + row(1, "Mörkt"), encoding="utf-8")

    changed.look_at(other)
    assert marked(changed) == ["5"]
    assert "1 ticked change" in changed.page.message.words

    changed.press(Qt.Key.Key_B)
    assert len(changed.lines()) == 1
    assert changed.view.content.name == "annan.csv"


def test_a_file_dropped_on_one_that_is_looked_at_is_asked_about_first(importing, tmp_path):
    first, other = tmp_path / "karta.csv", tmp_path / "annan.csv"
    for path in (first, other):
        path.write_text(HEAD + row(1, "Mörkt"), encoding="utf-8")
    importing.look_at(first)

    importing.look_at(other)
    assert importing.view.content.name == "karta.csv"
    assert "karta.csv has not been imported" in importing.page.message.words

    importing.press(Qt.Key.Key_B)
    assert importing.view.content.name == "annan.csv"


def test_esc_does_not_throw_ticked_changes_away(changed):
    changed.press(Qt.Key.Key_4)
    changed.press(Qt.Key.Key_T)
    changed.press(Qt.Key.Key_Escape)
    assert marked(changed) == ["5"]

    changed.press(Qt.Key.Key_B)
    assert not changed.looking.isVisible()
