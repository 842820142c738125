"""Files come by drop, paste and choice, are opened, saved and removed by mouse and by keyboard."""

from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from models.reports.values import Position
from tests.photos import BRIDGE_GPS, CANARY, a_photo

PDF = b"%PDF-1.4\n"


def names(section):
    return [row.name for row in section.list.table.rows]


def show(qtbot, desk, section, count):
    qtbot.waitUntil(lambda: desk.jobs.idle and len(section._rows) == count)


def drop(section, data):
    """As the window system does it; whether it was taken."""
    at, copy = QPoint(20, 20), Qt.DropAction.CopyAction
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(section, enter)
    drop = QDropEvent(QPointF(at), copy, data, Qt.MouseButton.LeftButton, none)
    drop.setAccepted(False)
    QApplication.sendEvent(section, drop)
    return enter.isAccepted() and drop.isAccepted()


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def a_picture():
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    return image


def test_files_that_are_dropped_are_attached(qtbot, desk, section, tmp_path):
    (tmp_path / "bron.jpg").write_bytes(a_photo())
    (tmp_path / "yttrande.pdf").write_bytes(PDF)

    assert drop(section, files(tmp_path / "bron.jpg", tmp_path / "yttrande.pdf"))
    show(qtbot, desk, section, 2)
    assert names(section) == ["bron.jpg", "yttrande.pdf"]
    assert not section.hint.isVisible()


def test_what_is_refused_is_told_by_name_and_the_rest_is_kept(qtbot, desk, section, tmp_path):
    (tmp_path / "x.exe").write_bytes(b"MZ\x00")
    (tmp_path / "yttrande.pdf").write_bytes(PDF)

    drop(section, files(tmp_path / "x.exe", tmp_path / "yttrande.pdf"))
    show(qtbot, desk, section, 1)
    assert section.page.message.words.startswith("x.exe: ")


def test_an_address_on_the_net_is_not_fetched(qtbot, desk, section):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/bild.jpg")])

    assert not drop(section, data)
    assert section.page.message.words
    assert desk.jobs.idle


def test_a_picture_is_pasted_by_the_keyboard(qtbot, desk, section):
    QGuiApplication.clipboard().setImage(a_picture())
    section.add_button.setFocus()
    qtbot.keyClick(section.add_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    show(qtbot, desk, section, 1)
    assert names(section)[0].endswith("2026-11-18 12.00.png")


def test_pasting_words_says_that_there_is_nothing_to_paste(qtbot, desk, section):
    QGuiApplication.clipboard().setText("bara ord")
    section.paste()
    assert section.page.message.words


def test_files_are_chosen_by_the_key_on_the_button(qtbot, desk, section, tmp_path, monkeypatch):
    (tmp_path / "yttrande.pdf").write_bytes(PDF)
    chosen = [str(tmp_path / "yttrande.pdf")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    qtbot.keyClick(section, Qt.Key.Key_I)

    show(qtbot, desk, section, 1)


@pytest.fixture
def filled(qtbot, desk, section, attachments, report):
    attachments.add(report, a_photo(gps=BRIDGE_GPS), "bron.jpg")
    attachments.add(report, PDF, "yttrande.pdf")
    show(qtbot, desk, section, 2)
    section.list.setFocus()
    return section


def test_delete_removes_and_undo_brings_back(qtbot, desk, store, filled):
    qtbot.keyClick(filled.list, Qt.Key.Key_Delete)
    show(qtbot, desk, filled, 1)
    assert names(filled) == ["yttrande.pdf"]
    assert filled.list.chosen_row.name == "yttrande.pdf"

    desk.jobs.run(filled, store.undo.undo_last)
    show(qtbot, desk, filled, 2)


def test_enter_asks_before_another_program_gets_a_copy(qtbot, desk, filled, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    qtbot.keyClick(filled.list, Qt.Key.Key_Right)
    qtbot.keyClick(filled.list, Qt.Key.Key_Return)
    assert filled.confirm.isVisible()
    assert filled.confirm.no_button.hasFocus()
    assert not opened

    qtbot.mouseClick(filled.confirm.yes_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].isLocalFile()
    assert opened[0].fileName() == "yttrande.pdf"


def test_escape_opens_nothing(qtbot, desk, filled, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: pytest.fail("opened"))
    qtbot.keyClick(filled.list, Qt.Key.Key_Return)
    qtbot.keyClick(filled.confirm.no_button, Qt.Key.Key_Escape)

    assert not filled.confirm.isVisible()
    assert desk.jobs.idle


def test_what_is_saved_tells_nothing_of_its_maker(qtbot, desk, filled, tmp_path, monkeypatch):
    offered = []
    monkeypatch.setattr(
        QFileDialog,
        "getSaveFileName",
        lambda *asked: offered.append(asked[2]) or (str(tmp_path / "ut.jpg"), ""),
    )
    filled.list.setCurrentIndex(filled.list.table.index(0))
    qtbot.mouseClick(filled.save_button, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: (tmp_path / "ut.jpg").exists() and desk.jobs.idle)
    assert offered == ["bron.jpg"]
    assert CANARY.encode() not in (tmp_path / "ut.jpg").read_bytes()


def test_the_original_of_a_photo_with_a_place_is_asked_for(qtbot, desk, filled, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ut.jpg"), ""))
    filled.list.setCurrentIndex(filled.list.table.index(0))
    qtbot.mouseClick(filled.original_button, Qt.MouseButton.LeftButton)
    assert filled.confirm.isVisible()
    assert not (tmp_path / "ut.jpg").exists()

    qtbot.mouseClick(filled.confirm.yes_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: (tmp_path / "ut.jpg").exists() and desk.jobs.idle)
    assert CANARY.encode() in (tmp_path / "ut.jpg").read_bytes()


def test_the_photos_place_is_offered_and_taken_by_one_key(qtbot, desk, filled):
    assert filled.photo_place.isVisible()
    with qtbot.waitSignal(filled.place_wanted) as wanted:
        qtbot.keyClick(filled, Qt.Key.Key_J)
    assert (wanted.args[0].latitude, wanted.args[0].longitude) == pytest.approx(BRIDGE_GPS, abs=1e-5)


def test_it_is_not_offered_where_the_thing_is_there_already(qtbot, desk, filled, report):
    filled.show_owner(report, Position(*BRIDGE_GPS), takes_place=True)
    qtbot.waitUntil(lambda: desk.jobs.idle)
    assert not filled.photo_place.isVisible()


def test_an_offer_that_was_declined_does_not_come_again(qtbot, desk, filled, report):
    qtbot.mouseClick(filled.photo_place.decline_button, Qt.MouseButton.LeftButton)
    filled.show_owner(report, None, takes_place=True)
    qtbot.waitUntil(lambda: desk.jobs.idle)
    assert not filled.photo_place.isVisible()


def test_many_files_are_shown_when_asked_for(qtbot, desk, section, attachments, report):
    for number in range(20):
        attachments.add(report, PDF + bytes([65 + number]), f"{number}.pdf")
    show(qtbot, desk, section, 20)
    assert len(names(section)) == 6

    qtbot.mouseClick(section.more_button, Qt.MouseButton.LeftButton)
    assert len(names(section)) == 20
    assert section.list.verticalScrollBar().maximum() == 0


def test_slow_work_is_shown_and_can_be_stopped(qtbot, desk, section, attachments, monkeypatch):
    may_go = Event()

    def slow(_owner, _files, tell):
        may_go.wait(10)
        tell(1, 2)

    monkeypatch.setattr(attachments, "add_many", slow)
    section.add(list)
    qtbot.waitUntil(section.progress.isVisible)
    section.progress.cancel()
    may_go.set()

    qtbot.waitUntil(lambda: desk.jobs.idle)
    assert not section.progress.isVisible()
