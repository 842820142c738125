"""The time strip: bars per week, a window moved by mouse and keys, and play."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ui.map.weeks.time_strip import TimeStrip

TODAY = date(2026, 11, 18)
COUNTS = [3, 0, 5, 8, 2, 9, 4, 6, 7, 1, 12, 10]


@pytest.fixture
def strip(qtbot):
    strip = TimeStrip(lambda: TODAY)
    qtbot.addWidget(strip)
    strip.resize(900, 60)
    strip.show()
    strip.show_counts(COUNTS)
    return strip


def press(strip, *keys):
    for key in keys:
        QTest.keyClick(strip.bars, key)


def test_the_window_begins_with_the_latest_weeks(strip):
    assert strip.days == (date(2026, 10, 26), date(2026, 11, 22))
    assert "30" in strip.words.text()


def test_arrows_home_and_end_move_the_window_by_weeks(strip, qtbot):
    with qtbot.waitSignal(strip.moved) as told:
        press(strip, Qt.Key.Key_Left)
    assert told.args == [date(2026, 10, 19), date(2026, 11, 15)]
    press(strip, Qt.Key.Key_Home)
    assert strip.days == (date(2026, 8, 31), date(2026, 9, 27))
    press(strip, Qt.Key.Key_Left)
    assert strip.days == (date(2026, 8, 31), date(2026, 9, 27))
    with qtbot.waitSignal(strip.rested) as told:
        press(strip, Qt.Key.Key_End)
    assert told.args == [date(2026, 10, 26), date(2026, 11, 22)]


def test_the_mouse_drags_the_window(strip, qtbot):
    width = strip.bars.width() / len(COUNTS)
    grip, there = QPoint(round(width * 9.5), 20), QPoint(round(width * 6.5), 20)
    QTest.mousePress(strip.bars, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip)
    QTest.mouseMove(strip.bars, there)
    QTest.mouseRelease(strip.bars, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there)
    assert strip.days[0] == date(2026, 10, 5)


def test_space_plays_week_by_week_to_the_end_and_rests_there(strip, qtbot):
    strip._step.setInterval(5)
    seen = []
    strip.moved.connect(lambda first, _last: seen.append(first))
    with qtbot.waitSignal(strip.rested) as told:
        press(strip, Qt.Key.Key_Space)
        assert strip.is_playing
    assert not strip.is_playing
    assert len(seen) == 9
    assert (seen[0], seen[-1]) == (date(2026, 8, 31), date(2026, 10, 26))
    assert told.args == [date(2026, 10, 26), date(2026, 11, 22)]


def test_space_pauses_and_goes_on(strip, qtbot):
    press(strip, Qt.Key.Key_Space)
    assert strip.play_button.accessibleName() == "Pause"
    with qtbot.waitSignal(strip.rested):
        press(strip, Qt.Key.Key_Space)
    assert strip.play_button.accessibleName() == "Play"


def test_the_window_is_heard(strip):
    press(strip, Qt.Key.Key_Left)
    assert strip.bars.accessibleDescription() == strip.words.text()


def test_new_figures_leave_a_window_that_was_moved_where_it_is(strip):
    press(strip, Qt.Key.Key_Home)
    strip.show_counts([count + 1 for count in COUNTS])
    assert strip.bars.first == 0


def test_a_longer_window_ends_where_the_shorter_one_did(strip, qtbot):
    press(strip, Qt.Key.Key_Left)
    with qtbot.waitSignal(strip.moved) as told:
        strip.length.pick(1)
        strip.length.picked.emit(1)
    assert told.args == [date(2026, 11, 9), date(2026, 11, 15)]


def test_its_choices_are_kept(strip, qtbot):
    strip.length.pick(2)
    strip.span.pick(52)
    other = TimeStrip(lambda: TODAY)
    qtbot.addWidget(other)
    other.remember(strip.words_kept())
    assert (other.length.key, other.weeks) == (2, 52)
    other.remember({"length": "junk", "span": "7"})
    assert (other.length.key, other.weeks) == (2, 52)


def test_weeks_are_counted_from_monday_to_sunday():
    import numpy as np

    from desktop.map.markers import Marker
    from desktop.map.picture import day_number, picture_of
    from desktop.map.weeks import counts_per_week
    from models.kinds import Kind

    days = (date(2026, 11, 16), date(2026, 11, 22), date(2026, 11, 15), date(2026, 8, 1), date(2026, 11, 23))
    picture = picture_of(tuple(Marker(Kind.REPORT, n, 58, 15) for n in range(len(days))))
    picture.days[:] = np.array([day_number(day) for day in days])
    assert counts_per_week(picture, TODAY, 3) == [0, 1, 2]
