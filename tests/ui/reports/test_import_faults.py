"""Our own fault in the middle of an import: said, nothing half done, and one can go on."""

import pytest
from PySide6.QtCore import Qt

from desktop.intake.apart.reader import read_here
from desktop.intake.imports import Imports
from models.reports.values import ReportSource
from tests.ui.reports.import_steps import ROWS, ImportPage, stored
from ui.widgets.progress_strip import ProgressStrip

CTRL = Qt.KeyboardModifier.ControlModifier


class Failing(Imports):
    """Imports with a fault of ours at one place."""

    def __init__(self, store, *failing: str) -> None:
        super().__init__(store, self._fail if "read" in failing else read_here)
        self._failing = failing

    def carry_out(self, preview, tell):
        return super().carry_out(preview, self._fail if "write" in self._failing else tell)

    def take_over(self, preview, chosen):
        if "take over" in self._failing:
            raise ZeroDivisionError
        return super().take_over(preview, chosen)

    def undo(self, import_id, **said):
        return super().undo(import_id, **said, tell=self._fail)

    @staticmethod
    def _fail(*_place) -> None:
        raise ZeroDivisionError


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "karta.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


@pytest.fixture
def importing(qtbot, open_page):
    return ImportPage(qtbot, open_page())


def nothing_runs(page) -> bool:
    return not any(strip.isVisible() for strip in page.page.findChildren(ProgressStrip))


def test_a_fault_while_reading_says_that_nothing_was_written_and_lets_one_choose_again(
    importing, file, store
):
    importing.view._imports = Failing(store, "read")
    importing.look_at(file)

    question = importing.looking.question
    assert nothing_runs(importing)
    assert question.isVisible()
    assert "cannot be read" in question.why.text()
    assert "Nothing has been imported" in question.why.text()
    assert question.buttons[0].hasFocus()
    assert not importing.looking.carry_out_button.isVisible()

    importing.view._imports = Imports(store)
    importing.look_at(file)
    assert len(importing.lines()) == 4


def test_a_fault_while_writing_writes_nothing_and_the_same_can_be_tried_again(importing, file, store):
    importing.view._imports = Failing(store, "write")
    importing.look_at(file)

    importing.press(Qt.Key.Key_Return, CTRL)

    assert stored(store) == 0
    assert nothing_runs(importing)
    assert "was not done" in importing.page.message.words
    assert importing.looking.carry_out_button.isEnabled()


def test_what_was_imported_is_told_even_where_taking_over_failed(importing, file, store, tmp_path):
    imports = Imports(store)
    imports.carry_out(imports.preview(file, ReportSource.SAFETY_MAP))
    again = tmp_path / "igen.csv"
    more = "9;2026-05-30 20:14;Belysning;Ny rad om en annan lampa;Centrum\n"
    again.write_text(ROWS.replace("Mörkt vid badplatsen", "Ljust vid badplatsen") + more, encoding="utf-8")
    importing.view._imports = Failing(store, "take over")
    importing.look_at(again)
    importing.press(Qt.Key.Key_4)
    importing.press(Qt.Key.Key_Return)
    importing.press(Qt.Key.Key_Return)
    importing.press(Qt.Key.Key_Escape)

    importing.press(Qt.Key.Key_Return, CTRL)

    assert stored(store) == 3
    assert nothing_runs(importing)
    assert importing.view.done.isVisible()
    assert importing.view.done.done.taken_over == 0
    assert "was not done" in importing.page.message.words


def test_a_fault_while_taking_back_is_told_and_takes_nothing(importing, file, store):
    imports = Imports(store)
    imports.carry_out(imports.preview(file, ReportSource.SAFETY_MAP))
    history = importing.view.earlier.history
    history._imports = Failing(store)
    importing.page.begin_import("")
    importing.at_rest()
    history.undo()
    importing.at_rest()

    history.undoing.undo_button.click()
    importing.at_rest()

    assert stored(store) == 2
    assert "was not done" in importing.page.message.words
    assert importing.view.earlier.choose_button.isEnabled()
