"""Publishing the website from the window."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.publication.values import PublicationState
from tests.ui.publication.hands import click, press, wait_state, write
from ui.navigation import Goal, PageName
from ui.publication.publish_panel import FolderChooser


def tab_to(qtbot, button):
    for _ in range(8):
        if QApplication.focusWidget() is button:
            return
        press(qtbot, Qt.Key.Key_Tab)
    raise AssertionError


def listed(panel):
    return [panel.changes.item(row).text() for row in range(panel.changes.count())]


def test_the_website_is_published_with_the_keyboard(qtbot, desk, made, opened, tmp_path):
    publication_id = made.approved()
    screen = opened()

    press(qtbot, Qt.Key.Key_P)
    qtbot.waitUntil(screen.publish_panel.isVisible)
    write(qtbot, str(tmp_path / "webb"))
    tab_to(qtbot, screen.publish_panel.yes_button)
    press(qtbot, Qt.Key.Key_Space)

    wait_state(qtbot, made, publication_id, PublicationState.PUBLISHED)
    qtbot.waitUntil(screen.message.isVisible)
    assert (tmp_path / "webb" / "index.html").exists()
    assert desk.settings.remembered_words("publication") == {"folder": str(tmp_path / "webb")}


def test_the_safe_answer_has_the_keyboard_when_the_folder_is_known(qtbot, desk, made, opened, tmp_path):
    desk.settings.remember_words("publication", {"folder": str(tmp_path / "webb")})
    publication_id = made.approved()
    screen = opened()

    press(qtbot, Qt.Key.Key_P)
    qtbot.waitUntil(screen.publish_panel.isVisible)
    press(qtbot, Qt.Key.Key_Space)

    assert screen.publish_panel.isHidden()
    assert made.state(publication_id) is PublicationState.APPROVED
    assert not (tmp_path / "webb").exists()


def test_a_folder_can_be_chosen_with_the_mouse(qtbot, made, opened, tmp_path, monkeypatch):
    publication_id = made.approved()
    screen = opened()
    monkeypatch.setattr(FolderChooser, "ask", lambda *_: str(tmp_path / "webb"))

    click(qtbot, screen.publish_button)
    qtbot.waitUntil(screen.publish_panel.isVisible)
    click(qtbot, screen.publish_panel.choose_button)
    click(qtbot, screen.publish_panel.yes_button)

    wait_state(qtbot, made, publication_id, PublicationState.PUBLISHED)


def test_what_would_change_stands_there_before(qtbot, desk, made, opened, tmp_path):
    folder = tmp_path / "webb"
    kept, gone = made.approved("Kvar", "Text"), made.approved("Bort", "Text")
    made.publications.publish_to(folder)
    made.publications.withdraw(gone, made.page(gone).version, "Uppgiften var fel.")
    made.approved("Ny på sidan", "Text")
    desk.settings.remember_words("publication", {"folder": str(folder)})
    screen = opened()

    press(qtbot, Qt.Key.Key_P)
    qtbot.waitUntil(screen.publish_panel.changes.isVisible)

    assert listed(screen.publish_panel) == ["New · Ny på sidan", "Withdrawn · Bort"]
    assert "1 unchanged." in screen.publish_panel.words.text()
    assert made.state(kept) is PublicationState.PUBLISHED
    press(qtbot, Qt.Key.Key_Escape)
    assert screen.publish_panel.isHidden()


def test_the_list_follows_the_folder_that_is_typed(qtbot, made, opened, tmp_path):
    made.approved("Ny på sidan", "Text")
    (tmp_path / "annans").mkdir()
    (tmp_path / "annans" / "index.html").write_text("kommunens egen", encoding="utf-8")
    screen = opened()
    press(qtbot, Qt.Key.Key_P)
    qtbot.waitUntil(screen.publish_panel.folder.hasFocus)

    write(qtbot, str(tmp_path / "webb"))
    qtbot.waitUntil(lambda: listed(screen.publish_panel) == ["New · Ny på sidan"])
    screen.publish_panel.folder.selectAll()
    write(qtbot, str(tmp_path / "annans"))
    qtbot.waitUntil(lambda: "left alone" in screen.publish_panel.words.text())

    assert screen.publish_panel.changes.isHidden()
    assert not (tmp_path / "webb").exists()


def test_the_computers_own_command_takes_the_finished_folder(qtbot, desk, made, opened, tmp_path):
    copy = "import shutil, sys; shutil.copytree(sys.argv[1], sys.argv[2])"
    there, folder = tmp_path / "server", tmp_path / "webb"
    desk.settings.change(upload_command=f"'{sys.executable}' -c '{copy}' {{folder}} '{there}'")
    made.approved("Vi röjer", "Text")
    screen = opened()

    screen.publish_panel.agreed.emit(folder)

    qtbot.waitUntil(lambda: "uploaded" in screen.message.words)
    assert (there / "index.html").read_bytes() == (folder / "index.html").read_bytes()
    assert screen.publish_panel.publishing.strip.isHidden()


def test_a_failed_upload_is_told_in_its_own_words_and_the_site_is_written(
    qtbot, desk, made, opened, tmp_path
):
    fail = 'import sys; sys.exit("servern svarar inte")'
    desk.settings.change(upload_command=f"'{sys.executable}' -c '{fail}' {{folder}}")
    publication_id = made.approved("Vi röjer", "Text")
    screen = opened()

    screen.publish_panel.agreed.emit(tmp_path / "webb")

    qtbot.waitUntil(lambda: "servern svarar inte" in screen.message.words)
    assert made.state(publication_id) is PublicationState.PUBLISHED
    assert (tmp_path / "webb" / "index.html").exists()


def test_an_upload_can_be_stopped(qtbot, desk, made, opened, tmp_path):
    wait = "import time; time.sleep(600)"
    desk.settings.change(upload_command=f"'{sys.executable}' -c '{wait}' {{folder}}")
    made.approved("Vi röjer", "Text")
    screen = opened()
    screen.publish_panel.agreed.emit(tmp_path / "webb")
    strip = screen.publish_panel.publishing.strip
    qtbot.waitUntil(strip.isVisible)

    press(qtbot, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: "the upload was stopped" in screen.message.words)
    assert strip.isHidden()


def test_a_folder_that_is_not_ours_is_told(qtbot, made, opened, tmp_path):
    made.approved()
    (tmp_path / "index.html").write_text("kommunens egen", encoding="utf-8")
    screen = opened()

    screen.publish_panel.agreed.emit(Path(tmp_path))

    qtbot.waitUntil(screen.message.isVisible)
    assert str(tmp_path) in screen.message.words


def test_where_nothing_is_decided_it_says_so_and_leads_to_the_measures(qtbot, opened):
    screen = opened()
    panel = screen.propose_panel

    press(qtbot, Qt.Key.Key_N)
    qtbot.waitUntil(panel.measures_button.hasFocus)
    assert panel.nothing.text().startswith("No measure is decided yet")
    assert panel.cancel_button.isVisible()

    with qtbot.waitSignal(screen._desk.navigation.wanted) as went:
        press(qtbot, Qt.Key.Key_Space)
    assert went.args == [Goal(PageName.MEASURES)]
