"""Register, Ortnamn: a file is counted, taken in, listed and removed."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.navigation import PageName

NAMES = "Ortnamn;Latitud;Longitud\nBoängsskolan;58,4012;15,6031\nTallbacken;58,41;15,62\n;58;15\n"


@pytest.fixture
def section(qtbot, window):
    window.visit(PageName.REGISTER)
    window.page.choose("place_names")
    qtbot.waitUntil(lambda: window.is_idle)
    return window.page.section


@pytest.fixture
def names_file(tmp_path):
    path = tmp_path / "ortnamn.csv"
    path.write_text(NAMES, encoding="utf-8")
    return path


def settle(qtbot, window, fact):
    qtbot.waitUntil(lambda: window.is_idle and bool(fact()))


def test_without_names_the_first_file_is_offered(section):
    assert section.empty.isVisible()
    assert not section.remove_button.isVisible()


def test_a_file_is_counted_before_it_is_taken_in(qtbot, window, section, names_file):
    section.look_at(names_file)
    settle(qtbot, window, section.take_in.isVisible)
    assert not section.view.isVisible()

    QTest.keyClick(section.take_in.agree_button, Qt.Key.Key_Space)

    settle(qtbot, window, section.view.isVisible)
    assert [(row.file_name, row.names) for row in section.table.rows] == [("ortnamn.csv", 2)]


def test_names_are_removed_after_a_question(qtbot, window, section, names_file):
    section.look_at(names_file)
    settle(qtbot, window, section.take_in.isVisible)
    section.take_in.agree_button.click()
    settle(qtbot, window, section.remove_button.isVisible)

    section.remove_button.click()
    section.confirm.yes_button.click()

    settle(qtbot, window, section.empty.isVisible)


def test_a_file_without_places_is_refused_in_words(qtbot, window, section, tmp_path):
    path = tmp_path / "träd.csv"
    path.write_text("namn;typ\nEken;träd\nLönnen;träd\n", encoding="utf-8")

    section.look_at(path)

    settle(qtbot, window, window.page.message.isVisible)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
def test_a_file_that_breaks_its_reader_is_refused_and_the_window_goes_on(
    qtbot, window, section, names_file, monkeypatch
):
    from desktop.intake.apart.worker_process import WorkerProcess

    hired = WorkerProcess.read_names

    def break_while_reading(worker, content, order, tell):
        worker.kill()
        return hired(worker, content, order, tell)

    section.look_at(names_file)
    settle(qtbot, window, section.take_in.isVisible)
    section.take_in.hide()
    with monkeypatch.context() as patched:
        patched.setattr(WorkerProcess, "read_names", break_while_reading)
        section.look_at(names_file)
        settle(qtbot, window, window.page.message.isVisible)
    assert not section.take_in.isVisible()

    section.look_at(names_file)

    settle(qtbot, window, section.take_in.isVisible)
