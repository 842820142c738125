"""The time of day, the time left of the meeting, and a clock for each item."""

import re

from models.meetings.values import Section
from ui.style import Tone


def figures(words):
    return [int(word) for word in re.findall(r"\d+", words)]


def test_the_time_of_day_and_what_is_left_are_shown(mode, clock, services, meeting):
    page = services.meetings.page(meeting)
    assert (page.starts.hour, page.ends.hour) == (9, 10)

    clock.go_on(minutes=17)
    mode.tick()

    assert figures(mode.head.time.text()) == [9, 17]
    assert figures(mode.head.left.text()) == [43]


def test_time_over_the_end_is_told(mode, clock):
    clock.go_on(minutes=64)
    mode.tick()

    assert figures(mode.head.left.text()) == [4]
    assert "over" in mode.head.left.text()


def test_each_item_has_its_clock_which_goes_on_when_one_comes_back(mode, clock, go_to):
    first = go_to(Section.FOLLOW_UP)
    clock.go_on(minutes=3)
    other = go_to(Section.SITUATION)
    clock.go_on(minutes=5)
    go_to(Section.FOLLOW_UP)
    clock.go_on(minutes=1, seconds=30)
    mode.tick()

    assert figures(mode.head.spent.words) == [4]
    assert mode.clocks.spent(first.id).total_seconds() == 270
    assert mode.clocks.spent(other.id).total_seconds() == 300


def test_the_clocks_stand_while_the_wall_is_dark(mode, clock, go_to, meeting, settled):
    line = go_to(Section.FOLLOW_UP)
    clock.go_on(minutes=2)
    mode.close()
    clock.go_on(minutes=30)
    mode.open(meeting, line.id)
    mode.show()
    settled()
    clock.go_on(minutes=1)

    assert mode.clocks.spent(line.id).total_seconds() == 180


def test_the_clock_is_amber_once_the_meeting_is_behind(mode, clock, go_to):
    go_to(Section.FOLLOW_UP)
    mode.tick()
    assert mode.head.spent.tone is Tone.PLAIN

    clock.go_on(minutes=20)
    mode.tick()

    assert mode.head.spent.tone is Tone.WAITING


def test_a_second_is_told_by_itself(qtbot, mode, clock):
    clock.go_on(minutes=1)

    qtbot.waitUntil(lambda: figures(mode.head.time.text()) == [9, 1])
