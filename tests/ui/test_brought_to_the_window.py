"""What is dropped on the window or pasted into it: files, pictures, words."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from desktop.attachments.attachments import Attachments
from models.attachments.values import Owner
from models.kinds import Kind
from tests.factories import a_report
from tests.photos import a_photo
from ui.navigation import PageName
from ui.widgets.buttons import KeyButton
from ui.widgets.personal_hint import PersonalHint


def at_rest(qtbot, window):
    qtbot.waitUntil(lambda: window.is_idle)


def test_a_dropped_file_is_looked_at(qtbot, window, tmp_path):
    file = tmp_path / "rapporter.csv"
    file.write_text("id;datum;text\n1;2026-05-30;Lampan är trasig\n", encoding="utf-8")
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, dragged, buttons, keys))
    at_rest(qtbot, window)

    assert file == window.page.importing.content


def test_of_several_dropped_files_the_first_is_taken_and_the_others_told_of(qtbot, window, tmp_path):
    files = [tmp_path / "rapporter.csv", tmp_path / "flera.csv"]
    for file in files:
        file.write_text("id;datum;text\n1;2026-05-30;Lampan är trasig\n", encoding="utf-8")
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, dragged, buttons, keys))
    at_rest(qtbot, window)

    assert files[0] == window.page.importing.content
    assert "rapporter.csv" in window.page.message.words


def drop(window, *files):
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, dragged, buttons, keys))


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "bron.jpg"
    path.write_bytes(a_photo())
    return path


def test_a_picture_dropped_beside_the_attachments_is_offered_to_the_chosen_report(
    qtbot, window, store, photo
):
    report = a_report(store)
    window.visit(PageName.REPORTS)
    at_rest(qtbot, window)
    qtbot.waitUntil(lambda: window.page.panel.attachments.owner == Owner(Kind.REPORT, report))

    drop(window, photo)
    assert "bron.jpg" in window.page.message.words
    assert isinstance(window.focusWidget(), KeyButton)
    assert Attachments(store).of(Owner(Kind.REPORT, report)) == ()

    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(Attachments(store).of(Owner(Kind.REPORT, report))) == 1)
    at_rest(qtbot, window)
    assert not window.page.message.isVisible()


def test_a_picture_dropped_where_nothing_is_chosen_is_told_where_to(qtbot, window, photo):
    drop(window, photo)

    assert type(window.page).__name__ == "TodayScreen"
    assert "bron.jpg" in window.page.message.words


def test_the_import_desk_says_that_a_picture_is_no_table(qtbot, window, photo):
    window.visit(PageName.REPORTS)
    window._desk.navigation.import_file(str(photo))
    at_rest(qtbot, window)

    assert "bron.jpg" in window.page.message.words
    assert window.page.importing.content is None
    assert window.page._title.text() == "Import reports"
    assert not window.page.importing.looking.isVisible()


@pytest.mark.parametrize("reports", [0, 1])
def test_loose_words_pasted_on_the_reports_become_a_quick_report(qtbot, window, store, reports):
    for _ in range(reports):
        a_report(store)
    window.visit(PageName.REPORTS)
    at_rest(qtbot, window)
    QGuiApplication.clipboard().setText("Det är mörkt vid bron, ring 070-123 45 67")

    if reports:
        qtbot.waitUntil(window.page.panel.attachments.isVisible)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "mörkt vid bron" in window.page.message.words
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)

    quick = window.page.quick
    qtbot.waitUntil(quick.isVisible)
    assert quick.text.toPlainText() == "Det är mörkt vid bron, ring 070-123 45 67"
    assert quick.text.hasFocus()
    assert not window.page.message.isVisible()
    assert any(hint.isVisible() for hint in quick.findChildren(PersonalHint))
    at_rest(qtbot, window)
