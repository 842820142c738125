"""All papers of a meeting by keyboard: tick, choose where, write, stop, look."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from desktop.papers.values import EVERY_PAPER, Paper
from tests.paper import pages_of
from tests.ui.meetings.conftest import late, meeting, parks, screen, services, settled  # noqa: F401 - fixtures
from ui.meetings.printing import PrintQuestion
from ui.publication.publish_panel import FolderChooser
from ui.style import BETWEEN

CONTROL = Qt.KeyboardModifier.ControlModifier
SPACE, RETURN = Qt.Key.Key_Space, Qt.Key.Key_Return


@pytest.fixture
def page(qtbot, screen, meeting, settled):  # noqa: F811
    """The page Möten, its papers asked for by their key."""
    shown = screen()
    settled(lambda: shown.panel.meeting_id == meeting)
    qtbot.keyClick(shown.view, Qt.Key.Key_H)
    settled(shown.papers.isVisible)
    return shown


@pytest.fixture
def papers(page):
    return page.papers


@pytest.fixture
def folder(papers, tmp_path):
    papers.folder.setText(str(tmp_path / "ut"))
    return tmp_path / "ut"


def press(qtbot, papers, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(papers.window().focusWidget(), key, modifier)


def test_all_papers_are_written_by_keyboard(qtbot, page, papers, folder, settled):  # noqa: F811
    assert papers.choice.wanted == EVERY_PAPER

    press(qtbot, papers, RETURN, CONTROL)

    settled(lambda: papers.table.rowCount() > 0)
    assert (folder / "kommunstyrelsen-2026-v47.pdf").is_file()
    assert {row.name for row in papers.table.rows} == {
        path.name for path in folder.iterdir() if not path.name.startswith(".")
    }
    assert papers.view.hasFocus()
    assert str(folder) in page.message.words
    assert "Gata och park" in papers.missing.text()


def test_a_tick_that_is_taken_away_leaves_that_paper_out(qtbot, papers, folder, settled):  # noqa: F811
    assert papers.choice.boxes[Paper.MINUTES].hasFocus()
    press(qtbot, papers, SPACE)

    press(qtbot, papers, RETURN, CONTROL)

    settled(lambda: papers.table.rowCount() > 0)
    assert not list(folder.glob("minnesanteckningar*.pdf"))
    assert list(folder.glob("minnesanteckningar*.docx"))


def test_ticks_and_folder_are_remembered(qtbot, page, papers, folder, settled):  # noqa: F811
    press(qtbot, papers, SPACE)
    press(qtbot, papers, RETURN, CONTROL)
    settled(lambda: papers.table.rowCount() > 0)
    papers.choice.boxes[Paper.MINUTES].setChecked(True)
    press(qtbot, papers, Qt.Key.Key_Escape)
    settled(lambda: not papers.isVisible())

    qtbot.keyClick(page.view, Qt.Key.Key_H)
    settled(papers.isVisible)

    assert papers.choice.wanted == EVERY_PAPER - {Paper.MINUTES}
    assert papers.folder.text() == str(folder)
    assert papers.table.rowCount() > 0


def test_nothing_can_be_written_without_a_tick_or_a_folder(papers, folder):
    papers.folder.setText(" ")
    assert not papers.write_button.isEnabled()
    papers.folder.setText(str(folder))
    assert papers.write_button.isEnabled()

    papers.choice.tick(EVERY_PAPER)

    assert not papers.write_button.isEnabled()


def test_writing_is_stopped_by_escape(qtbot, page, papers, folder, settled, monkeypatch):  # noqa: F811
    begun, may_go_on = Event(), Event()
    write = papers._papers.write

    def slowly(meeting_id, place, wanted, tell):
        begun.set()
        may_go_on.wait(20)
        return write(meeting_id, place, wanted, tell)

    monkeypatch.setattr(papers._papers, "write", slowly)
    press(qtbot, papers, RETURN, CONTROL)
    qtbot.waitUntil(begun.is_set)
    assert papers.strip.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    may_go_on.set()

    settled(papers.strip.isHidden)
    assert papers.isVisible()
    assert page.message.isVisible()
    assert not folder.exists()


def test_a_folder_that_cannot_be_written_is_told_and_can_be_put_right(
    qtbot,
    page,
    papers,
    tmp_path,
    settled,  # noqa: F811
):
    (tmp_path / "fil").write_text("")
    papers.folder.setText(str(tmp_path / "fil"))

    press(qtbot, papers, RETURN, CONTROL)

    settled(page.message.isVisible)
    assert papers.folder.hasFocus()
    assert papers.write_button.isEnabled()


def test_folder_and_files_are_opened(qtbot, papers, folder, settled, monkeypatch):  # noqa: F811
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    press(qtbot, papers, RETURN, CONTROL)
    settled(lambda: papers.table.rowCount() > 0)

    press(qtbot, papers, RETURN)
    press(qtbot, papers, Qt.Key.Key_O, CONTROL)

    assert opened == [str(folder / papers.table.rows[0].name), str(folder)]


def test_a_folder_is_chosen_in_the_systems_own_window(qtbot, papers, tmp_path, monkeypatch):
    monkeypatch.setattr(FolderChooser, "ask", lambda *_: str(tmp_path / "vald"))

    qtbot.mouseClick(papers.choose_button, Qt.MouseButton.LeftButton)

    assert papers.folder.text() == str(tmp_path / "vald")


def test_another_meetings_papers_are_not_taken_for_this_ones(qtbot, page, papers, folder, services, settled):  # noqa: F811
    press(qtbot, papers, RETURN, CONTROL)
    settled(lambda: papers.table.rowCount() > 0)
    other = services.meetings.plan(services.meetings.proposal())

    page.choose_papers(other)

    settled(lambda: papers.table.rowCount() == 0)


def test_every_control_has_a_name(papers):
    for kind in (QAbstractButton, QLineEdit):
        for widget in papers.findChildren(kind):
            if not widget.objectName().startswith("qt_"):
                assert widget.accessibleName(), widget


def test_every_pdf_is_printed_in_one_go(qtbot, papers, folder, settled, tmp_path, monkeypatch):  # noqa: F811
    asked, file = [], tmp_path / "printed.pdf"

    def office(_parent, pile, _seen):
        asked.extend(paper.name for paper in pile)
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        return printer

    monkeypatch.setattr(PrintQuestion, "ask", office)
    press(qtbot, papers, RETURN, CONTROL)
    settled(lambda: papers.table.rowCount() > 0)

    press(qtbot, papers, Qt.Key.Key_P, CONTROL)

    settled(file.exists)
    written = [row.name.removesuffix(".pdf") for row in papers.table.rows if row.name.endswith(".pdf")]
    assert asked == written
    assert len(asked) > 2
    assert len(pages_of(file.read_bytes(), tmp_path)) >= len(asked)


def test_the_first_tick_stands_free_of_the_head(papers):
    first = next(iter(papers.choice.boxes.values()))

    assert first.mapTo(papers, first.rect().topLeft()).y() >= BETWEEN
