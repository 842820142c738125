"""The import in the whole window: stopped in the middle, letters mended, a sheet chosen."""

from threading import Event

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt

from desktop.intake.apart.reader import read_here
from desktop.intake.imports import Imports
from tests.ui.reports.import_steps import ROWS, ImportPage, stored
from ui.navigation import PageName

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


class Halted(Imports):
    """Imports that wait in the middle of reading, and when all is written but not yet committed."""

    def __init__(self, store) -> None:
        super().__init__(store, self._read)
        self.is_reading, self.is_writing, self.may_go_on = Event(), Event(), Event()

    def _read(self, *asked):
        self.is_reading.set()
        self.may_go_on.wait(10)
        return read_here(*asked)

    def carry_out(self, preview, tell):
        def wait_at_the_end(done: int, total: int) -> None:
            if done == total:
                self.is_writing.set()
                self.may_go_on.wait(10)
            tell(done, total)

        return super().carry_out(preview, wait_at_the_end)


@pytest.fixture
def importing(qtbot, window):
    window.visit(PageName.REPORTS)
    qtbot.waitUntil(lambda: window.is_idle)
    return ImportPage(qtbot, window.page)


@pytest.fixture
def halted(store, importing):
    importing.view._imports = halted = Halted(store)
    yield halted
    halted.may_go_on.set()


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "karta.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def cancel(importing, halted) -> None:
    """Press Avbryt, and only then let the work go on."""
    strip = importing.looking.strip
    importing.qtbot.waitUntil(strip.cancel_button.isVisible)
    importing.qtbot.mouseClick(strip.cancel_button, LEFT)
    halted.may_go_on.set()
    importing.at_rest()
    assert not strip.isVisible()


def test_reading_that_is_stopped_leaves_nothing_and_another_file_can_be_chosen(
    qtbot, importing, halted, file, store
):
    importing.page.begin_import(str(file))
    qtbot.waitUntil(halted.is_reading.is_set)

    cancel(importing, halted)

    assert stored(store) == 0
    assert not Imports(store).listing()
    assert "Nothing has been written" in importing.page.message.words
    assert importing.view.earlier.choose_button.hasFocus()


def test_writing_that_is_stopped_when_all_is_written_leaves_nothing(qtbot, importing, halted, file, store):
    halted.may_go_on.set()
    importing.look_at(file)
    halted.may_go_on.clear()
    importing.view.carry_out()
    qtbot.waitUntil(halted.is_writing.is_set)

    cancel(importing, halted)

    assert stored(store) == 0
    assert not Imports(store).listing()
    assert "Nothing has been written" in importing.page.message.words
    assert importing.looking.carry_out_button.isEnabled()

    importing.press(Qt.Key.Key_Return, CTRL)
    assert stored(store) == 2


def test_letters_that_were_encoded_twice_are_mended_on_a_key(importing, tmp_path):
    path = tmp_path / "dubbel.csv"
    path.write_text(ROWS.encode("utf-8").decode("latin-1"), encoding="utf-8")
    importing.look_at(path)
    mend = importing.looking.options.notices.mend_button
    assert mend.isVisible()
    assert "MÃ" in importing.lines()[1][1]

    mend.setFocus()
    importing.press(Qt.Key.Key_L)

    assert "Mörkt vid badplatsen" in importing.lines()[1][1]
    assert not mend.isVisible()


def test_another_sheet_of_a_workbook_is_chosen(importing, tmp_path):
    path = tmp_path / "bok.xlsx"
    book = Workbook()
    for sheet, text, words in (
        (book.active, "Text", "Lampan i tunneln är trasig"),
        (book.create_sheet(), "Beskrivning", "Mörkt vid ån"),
    ):
        sheet.append(["Id", "Inkom", text])
        sheet.append([1, "2026-05-03", f"{words} sedan i går kväll"])
    book.active.title, book.worksheets[1].title = "Maj", "Juni"
    book.save(path)
    importing.look_at(path)
    chooser = importing.looking.options.sheet
    assert chooser.isVisible()
    assert "Lampan i tunneln" in importing.lines()[0][2]

    chooser.pick("Juni")
    chooser.activated.emit(chooser.currentIndex())
    importing.at_rest()

    assert "Mörkt vid ån" in importing.lines()[0][2]


def test_a_file_with_one_sheet_asks_for_none(importing, file):
    importing.look_at(file)

    assert not importing.looking.options.sheet.isVisible()
