"""The frame of every page: where the keyboard goes."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QPushButton, QWidget

from ui.style import Tone
from ui.widgets.page import Page


def test_the_keyboard_goes_to_the_leftmost_list_whichever_was_made_first(qtbot):
    page = Page("Ärenden")
    qtbot.addWidget(page)
    content = QWidget()
    row = QHBoxLayout(content)
    beside, own = QListWidget(content), QListWidget(content)
    row.addWidget(own)
    row.addWidget(beside)
    page.set_content(content)
    page.resize(800, 600)
    qtbot.bring_up(page)

    page.take_keyboard()

    qtbot.waitUntil(own.hasFocus)


@pytest.mark.parametrize("goes_away", [QWidget.hide, lambda button: button.setEnabled(False)])
def test_a_button_that_goes_away_leaves_the_keyboard_to_the_list(qtbot, goes_away):
    page, inner = Page("Ärenden"), QWidget()
    view, button, field = QListWidget(), QPushButton(), QLineEdit()
    row = QHBoxLayout(inner)
    for widget in (view, button, field):
        row.addWidget(widget)
    page.set_content(inner)
    qtbot.addWidget(page)
    qtbot.bring_up(page)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)

    goes_away(button)

    assert view.hasFocus()


def test_a_message_has_room_of_its_own_only_while_it_is_told(qtbot):
    page, content = Page("Ärenden"), QListWidget()
    page.set_content(content)
    qtbot.addWidget(page)
    qtbot.bring_up(page)
    assert content.mapTo(page, content.rect().bottomLeft()).y() == page.rect().bottom()

    page.message.say("Fyra rapporter togs in.", Tone.DONE)
    qtbot.waitUntil(lambda: content.mapTo(page, content.rect().bottomLeft()).y() < page.message.y())

    page.message.clear()
    qtbot.waitUntil(lambda: content.mapTo(page, content.rect().bottomLeft()).y() == page.rect().bottom())
