"""A time of day, written as people write it."""

from datetime import time

import pytest
from PySide6.QtCore import Qt

from ui.widgets.time_field import TimeField, read_time


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("9", time(9)),
        ("9.30", time(9, 30)),
        ("09:05", time(9, 5)),
        ("0930", time(9, 30)),
        ("23.59", time(23, 59)),
        ("24", None),
        ("9.75", None),
        ("snart", None),
        ("", None),
    ],
)
def test_a_time_is_read_as_people_write_it(words, moment):
    assert read_time(words) == moment


def test_words_that_are_no_time_fall_back_to_what_stood_there(qtbot):
    field = TimeField("Från")
    qtbot.addWidget(field)
    field.show_time(time(9))
    field.setText("snart")

    assert field.moment == time(9)


def test_the_arrows_move_five_minutes_and_tell(qtbot):
    field = TimeField("Från")
    qtbot.addWidget(field)
    field.show_time(time(9))

    with qtbot.waitSignal(field.changed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Up)

    assert told.args == [time(9, 5)]


def test_showing_a_time_tells_nobody(qtbot):
    field = TimeField("Från")
    qtbot.addWidget(field)

    with qtbot.assertNotEmitted(field.changed):
        field.show_time(time(8, 30))
    assert field.moment == time(8, 30)
