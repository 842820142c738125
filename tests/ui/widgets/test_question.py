"""Panels that ask on the page: put away, they give the keyboard back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.widgets.question import Question


class Room(QWidget):
    """A place to come from, a question, and a field that Qt would give the keyboard to next."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.question, self.after = QLineEdit(), Question(), QLineEdit()
        self.answer = QLineEdit()
        QVBoxLayout(self.question).addWidget(self.answer)
        column = QVBoxLayout(self)
        for widget in (self.before, self.question, self.after):
            column.addWidget(widget)


@pytest.fixture
def room(qtbot):
    room = Room()
    qtbot.addWidget(room)
    qtbot.bring_up(room)
    room.before.setFocus()
    qtbot.waitUntil(room.before.hasFocus)
    room.question.show()
    room.answer.setFocus()
    return room


def test_esc_gives_the_keyboard_back_to_where_it_was(qtbot, room):
    qtbot.keyClick(room.answer, Qt.Key.Key_Escape)

    assert room.question.isHidden()
    assert room.before.hasFocus()


def test_one_that_has_gone_elsewhere_keeps_the_keyboard(qtbot, room):
    room.after.setFocus()

    room.question.hide()

    assert room.after.hasFocus()


def test_where_it_came_from_may_be_gone(qtbot, room):
    room.before.hide()

    room.question.hide()

    assert not room.before.hasFocus()
