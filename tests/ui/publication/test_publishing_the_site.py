"""Publishing the website from the window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.publication.values import PublicationState
from tests.ui.publication.hands import click, press, wait_state, write
from ui.navigation import Goal, PageName
from ui.publication.publish_panel import FolderChooser


def test_the_website_is_published_with_the_keyboard(qtbot, desk, made, opened, tmp_path):
    publication_id = made.approved()
    screen = opened()

    press(qtbot, Qt.Key.Key_P)
    qtbot.waitUntil(screen.publish_panel.isVisible)
    write(qtbot, str(tmp_path / "webb"))
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is screen.publish_panel.yes_button
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
